"""Working hours of the office: 09:00-18:00 without lunch, on working days (rules, section 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from seoripul.rules.seoul import at_minute, day_of

OPENS: Final = 9 * 60
LUNCH_FROM: Final = 12 * 60
LUNCH_UNTIL: Final = 13 * 60
CLOSES: Final = 18 * 60
HOURS_A_DAY: Final = 8

Works = Callable[[date], bool]
"""Is this date a working day? The calendar is always an argument."""

LONGEST_CLOSURE: Final = 60
"""Days. A calendar without a working day for so long is a fault, not a holiday."""


def next_working_day(day: date, works: Works) -> date:
    """The first working day on or after `day`. Raises ValueError when there is none in reach."""
    for ahead in range(LONGEST_CLOSURE):
        candidate = day + timedelta(days=ahead)
        if works(candidate):
            return candidate
    raise ValueError(f"no working day within {LONGEST_CLOSURE} days of {day.isoformat()}")


def working_day_after(day: date, works: Works) -> date:
    """The first working day later than `day`."""
    return next_working_day(day + timedelta(days=1), works)


def effective_receipt(received: datetime, works: Works) -> datetime:
    """When a request counts as received: outside office hours, the next opening (choice I1, I8)."""
    day = day_of(received)
    if works(day):
        if received < at_minute(day, OPENS):
            return at_minute(day, OPENS)
        if received < at_minute(day, CLOSES):
            return received
    return at_minute(working_day_after(day, works), OPENS)


def after_working_time(start: datetime, length: timedelta, works: Works) -> datetime:
    """The earliest moment by which `length` of working time has passed since `start`.

    `length` must be more than nothing; lunch, nights and closed days do not count.
    """
    if length <= timedelta(0):
        raise ValueError("a length of working time is more than nothing")
    left = length
    for opens, closes in _spells(start, works):
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    raise AssertionError("the calendar ended")  # pragma: no cover


def _spells(start: datetime, works: Works) -> Iterator[tuple[datetime, datetime]]:
    """Morning and afternoon spells from `start` on, the first one cut at `start`."""
    day = next_working_day(day_of(start), works)
    while True:
        for opens, closes in ((OPENS, LUNCH_FROM), (LUNCH_UNTIL, CLOSES)):
            begin, end = max(at_minute(day, opens), start), at_minute(day, closes)
            if begin < end:
                yield begin, end
        day = working_day_after(day, works)
