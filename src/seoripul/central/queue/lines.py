"""The lines of a centre: which counters serve them, and whether they take visitors now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from seoripul.central.calendar import Calendar
from seoripul.contract.centres import Centre, Counter
from seoripul.contract.queue import Line
from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.slots import closing_minute

_LOOKED_AHEAD: Final = 15
"""Days: longer than any run of holidays."""


def counters_of(centre: Centre, line: Line) -> tuple[int, ...]:
    """Numbers of the counters that serve a line and are not paused; of all, when every one is."""
    serving = [one for one in centre.counters if line in one.lines]
    at_work = tuple(one.no for one in serving if one.paused_because is None)
    return at_work or tuple(one.no for one in serving)


def lines_of(centre: Centre) -> tuple[Line, ...]:
    """Lines that some counter serves, in the order of the contract."""
    served = {line for one in centre.counters for line in one.lines}
    return tuple(line for line in Line if line in served)


def counter(centre: Centre, counter_no: int | None) -> Counter | None:
    return next((one for one in centre.counters if one.no == counter_no), None)


def accepts(centre: Centre, line: Line, calendar: Calendar, now: datetime) -> bool:
    """A counter serves the line and the centre is open."""
    return bool(counters_of(centre, line)) and closes_at(centre, calendar, now) is not None


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
