"""How many counters are planned to serve each line, and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from seoripul.contract.centres import Centre, Counter, Pause
from seoripul.rules.roster import Roster, Spell
from seoripul.rules.slots import closing_minute


def rosters_of(centre: Centre, day: date) -> dict[str, Roster]:
    """By line, without counters that have closed for today. Where nobody has a shift that day,
    all are at work from opening to closing."""
    at_work = [one for one in centre.counters if one.paused_because != Pause.CLOSED]
    lines = {line for one in at_work for line in one.lines}
    return {
        line: _roster(
            [spell for one in at_work if line in one.lines for spell in _of(centre, one, day)]
        )
        for line in lines
    }


def _of(centre: Centre, counter: Counter, day: date) -> list[tuple[int, int]]:
    """Its spells, within the hours of the day."""
    opens, closes = centre.hours.opens, closing_minute(centre.hours, day)
    today = [one for one in centre.shifts if day.weekday() in one.weekdays]
    if not today:
        return [(opens, closes)]
    mine = [
        (max(one.begins, opens), min(one.ends, closes))
        for one in today
        if one.counter_no == counter.no
    ]
    return [(begins, ends) for begins, ends in mine if begins < ends]


def _roster(spells: Iterable[tuple[int, int]]) -> Roster:
    """Overlaid: how many of them at each minute."""
    spells = list(spells)
    edges = sorted({edge for spell in spells for edge in spell})
    return tuple(
        Spell(begins, ends, counters)
        for begins, ends in pairwise(edges)
        if (counters := sum(one[0] <= begins and ends <= one[1] for one in spells))
    )
