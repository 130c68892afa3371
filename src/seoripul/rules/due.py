"""When a document is due: 민원 처리에 관한 법률 art. 19 and its decree (rules, section 3).

At once means within 3 working hours. Periods of 5 days or less run in working hours, longer
ones in working days with the first day counted; weeks, months and years run by the calendar.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import Final

from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.working_time import (
    CLOSES,
    HOURS_A_DAY,
    Works,
    after_working_time,
    effective_receipt,
    next_working_day,
    working_day_after,
)

INSTANT_HOURS: Final = 3
LONGEST_IN_HOURS: Final = 5
"""Days. Up to here a period in days is counted in working hours."""


def due_at(received: datetime, kind: str, length: int, works: Works) -> datetime:
    """UTC moment by which a document of period `length` `kind` is due at the latest.

    `kind` is a value of `contract.catalogue.Period`. Raises ValueError for another kind or
    for a period that is not at least 1.
    """
    start = effective_receipt(received, works)
    if kind == "instant":
        return _in_hours(start, INSTANT_HOURS, works)
    if length < 1:
        raise ValueError("a period is at least 1")
    if kind == "hours":
        return _in_hours(start, length, works)
    if kind == "days" and length <= LONGEST_IN_HOURS:
        return _in_hours(start, length * HOURS_A_DAY, works)
    return at_minute(_last_day(day_of(start), kind, length, works), CLOSES)


def _in_hours(start: datetime, hours: int, works: Works) -> datetime:
    return after_working_time(start, timedelta(hours=hours), works).astimezone(UTC)


def _last_day(first: date, kind: str, length: int, works: Works) -> date:
    if kind == "days":
        return _nth_working_day(first, length, works)
    if kind == "weeks":
        return next_working_day(first + timedelta(weeks=length, days=-1), works)
    if kind == "months":
        return next_working_day(_months_later(first, length), works)
    if kind == "years":
        return next_working_day(_months_later(first, length * 12), works)
    raise ValueError(f"no such period: {kind}")


def _nth_working_day(first: date, count: int, works: Works) -> date:
    day = next_working_day(first, works)
    for _ in range(count - 1):
        day = working_day_after(day, works)
    return day


def _months_later(first: date, months: int) -> date:
    """The day before the matching day, or the month's end where there is no matching day."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    days = monthrange(year, month + 1)[1]
    if first.day > days:
        return date(year, month + 1, days)
    return date(year, month + 1, first.day) - timedelta(days=1)
