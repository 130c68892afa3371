"""The lines of a centre: which counters serve them, and whether they take visitors now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from seoripul.central.calendar import Calendar
from seoripul.contract.centres import Centre, Counter, Pause
from seoripul.contract.queue import Line
from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.slots import closing_minute

_LOOKED_AHEAD: Final = 15
"""Days: longer than any run of holidays."""


def counters_of(centre: Centre, line: Line) -> tuple[int, ...]:
    """Numbers of the counters that serve a line and are not paused; of all, when every one is."""
    here = serving(centre, line)
    at_work = tuple(one.no for one in here if one.paused_because is None)
    return at_work or tuple(one.no for one in here)


def serving(centre: Centre, line: str) -> tuple[Counter, ...]:
    """Counters that serve a line, paused or not."""
    return tuple(one for one in centre.counters if line in one.lines)


def lines_of(centre: Centre) -> tuple[Line, ...]:
    """Lines that some counter serves, in the order of the contract."""
    served = {line for one in centre.counters for line in one.lines}
    return tuple(line for line in Line if line in served)


def counter(centre: Centre, counter_no: int | None) -> Counter | None:
    return next((one for one in centre.counters if one.no == counter_no), None)


def accepts(
    centre: Centre, line: Line, calendar: Calendar, now: datetime, *, in_time: bool
) -> bool:
    """Numbers are given: the centre is open, a counter serves the line today, and who comes now
    is called before closing (`in_time`), unless the lead has decided for today."""
    if closes_at(centre, calendar, now) is None or not serving(centre, line):
        return False
    today = day_of(now)
    for said in centre.issuing:
        if said.line == line and said.day == today:
            return said.accepting
    closed = all(one.paused_because == Pause.CLOSED for one in serving(centre, line))
    return in_time and not closed


def closes_at(centre: Centre, calendar: Calendar, now: datetime) -> datetime | None:
    """Closing time, while the centre is open."""
    today = day_of(now)
    opens = at_minute(today, centre.hours.opens)
    closes = at_minute(today, closing_minute(centre.hours, today))
    return closes if calendar.is_working_day(today) and opens <= now < closes else None


def opens_at(centre: Centre, calendar: Calendar, now: datetime) -> datetime | None:
    """The next opening after `now`; None: none within two weeks."""
    today = day_of(now)
    days = (today + timedelta(days=ahead) for ahead in range(_LOOKED_AHEAD))
    moments = (at_minute(day, centre.hours.opens) for day in days if calendar.is_working_day(day))
    return next((moment for moment in moments if moment > now), None)
