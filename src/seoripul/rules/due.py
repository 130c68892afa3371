"""When a document is due: 민원 처리에 관한 법률 art. 19 and its decree (rules, section 3).

At once means within 3 working hours. Periods of 5 days or less run in working hours, longer
ones in working days with the first day counted; weeks, months and years run by the calendar.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import Final

from seoripul.rules.seoul import SEOUL
from seoripul.rules.working_days import WorkingDays
from seoripul.rules.working_time import A_DAY, CLOSES, after_working_time, at, effective_receipt

INSTANT: Final = timedelta(hours=3)
LONGEST_IN_HOURS: Final = 5
"""Days. Up to here a period in days is counted in working hours."""


def due_at(received: datetime, kind: str, length: int, days: WorkingDays) -> datetime:
    """UTC moment by which a document of period `length` `kind` is due at the latest.

    `kind` is a value of `contract.catalogue.Period`. Raises ValueError for another kind or
    for a period that is not at least 1.
    """
    return due_after(effective_receipt(received, days), kind, length, days)


def due_after(start: datetime, kind: str, length: int, days: WorkingDays) -> datetime:
    """`due_at`, with `start` the effective receipt."""
    hours = in_working_time(kind, length)
    if hours is not None:
        return after_working_time(start, hours, days)
    return at(last_day(start.astimezone(SEOUL).toordinal(), kind, length, days), CLOSES)


def in_working_time(kind: str, length: int) -> timedelta | None:
    """The period where it is counted in working hours, None where in days. Raises ValueError."""
    if kind == "instant":
        return INSTANT
    if length < 1:
        raise ValueError("a period is at least 1")
    if kind == "hours":
        return timedelta(hours=length)
    if kind == "days" and length <= LONGEST_IN_HOURS:
        return length * A_DAY
    return None


def last_day(first: int, kind: str, length: int, days: WorkingDays) -> int:
    """The last day of a longer period that begins on the working day `first`."""
    if kind == "days":
        return days.nth(first, length - 1)
    return days.nth(calendar_end(first, kind, length))


def calendar_end(first: int, kind: str, length: int) -> int:
    """The last day by the calendar, whatever day it is. Raises ValueError for another kind."""
    if kind == "weeks":
        return first + 7 * length - 1
    if kind in ("months", "years"):
        months = length if kind == "months" else 12 * length
        return _months_later(date.fromordinal(first), months).toordinal()
    raise ValueError(f"no such period: {kind}")


def _months_later(first: date, months: int) -> date:
    """The day before the matching day, or the month's end where there is no matching day."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    days = monthrange(year, month + 1)[1]
    if first.day > days:
        return date(year, month + 1, days)
    return date(year, month + 1, first.day) - timedelta(days=1)
