"""A believable day in figures, for the gallery and the tests."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from seoripul.contract.queue import Line
from seoripul.contract.statistics import DayStatistics, Spread, Tally
from seoripul.rules.day_statistics import Figures, Part, Visit, by_line_and_hour
from seoripul.rules.day_statistics import Spread as Seconds
from seoripul.rules.seoul import at_minute, day_of
from seoripul.ui.counter import pictures

LINES = tuple(Line)
_A_DAY = {
    Line.CERTIFICATES: 210,
    Line.FAMILY: 46,
    Line.PASSPORT_APPLY: 88,
    Line.PASSPORT_COLLECT: 61,
    Line.PICKUP: 38,
    Line.PRIORITY: 24,
}
_TOP = (0.09, 0.14, 0.17, 0.1, 0.12, 0.14, 0.1, 0.09, 0.05)


def busy_day() -> DayStatistics:
    """09:00 to 18:00, several hundred visitors, the same each time it is drawn."""
    chance = Random(20261124)  # noqa: S311
    visits = [_visit(line, chance) for line, many in _A_DAY.items() for _ in range(many)]
    return _told(by_line_and_hour(visits))


def empty_day() -> DayStatistics:
    return _told(by_line_and_hour([]))


def _visit(line: Line, chance: Random) -> Visit:
    hour = chance.choices(range(9, 18), _TOP)[0]
    midnight = at_minute(day_of(pictures.NOW), 0)
    issued = midnight + timedelta(hours=hour, minutes=chance.random() * 60)
    called = issued + timedelta(minutes=chance.expovariate(1 / (4 + 60 * _TOP[hour - 9])))
    done = called + timedelta(minutes=chance.gammavariate(3, 1.6))
    state = chance.choices(("DONE", "NO_SHOW", "EXPIRED"), (93, 6, 1))[0]
    return Visit(line, state, issued, called, done)


def _told(parts: dict[Part, Figures]) -> DayStatistics:
    return DayStatistics(
        now=pictures.NOW,
        day=day_of(pictures.NOW),
        centre=pictures.CENTRE,
        lines=LINES,
        tallies=tuple(_tally(part, of) for part, of in parts.items()),
    )


def _tally(part: Part, of: Figures) -> Tally:
    line, hour = part
    return Tally(
        line=None if line is None else Line(line),
        hour=hour,
        arrivals=of.arrivals,
        served=of.served,
        no_show=of.no_show,
        here=of.here,
        unserved=of.unserved,
        wait=_spread(of.wait),
        service=_spread(of.service),
    )


def _spread(of: Seconds | None) -> Spread | None:
    if of is None:
        return None
    return Spread(mean_s=round(of.mean), median_s=round(of.median), longest_s=round(of.longest))
