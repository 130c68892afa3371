"""Working hours of the office: 09:00-18:00 without lunch, on working days (rules, section 2)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from seoripul.rules.seoul import SEOUL
from seoripul.rules.working_days import WorkingDays

_HOUR: Final = 3_600_000_000
OPENS: Final = 9 * _HOUR
NOON: Final = 12 * _HOUR
AFTERNOON: Final = 13 * _HOUR
CLOSES: Final = 18 * _HOUR
"""Microseconds after midnight on the office's clock."""
MORNING: Final = NOON - OPENS
LUNCH: Final = AFTERNOON - NOON
A_DAY: Final = timedelta(hours=8)
_A_DAY: Final = CLOSES - OPENS - LUNCH
_EAST_S: Final = 9 * 3600
_START: Final = datetime(1, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def at(ordinal: int, clock: int) -> datetime:
    """UTC moment of a day when the office's clock shows `clock`."""
    return _START + timedelta(ordinal - 1, -_EAST_S, clock)


def effective_receipt(received: datetime, days: WorkingDays) -> datetime:
    """When a request counts as received: outside office hours, the next opening (choice I1, I8)."""
    local = received.astimezone(SEOUL)
    ordinal = local.toordinal()
    hour = local.hour
    if 9 <= hour < 18 and days.nth(ordinal) == ordinal:
        return received
    return at(days.nth(ordinal + (hour >= 18)), OPENS)


def after_working_time(start: datetime, length: timedelta, days: WorkingDays) -> datetime:
    """The earliest moment (UTC) by which `length` of working time has passed since `start`.

    `length` must be more than nothing; lunch, nights and closed days do not count.
    """
    if length <= timedelta(0):
        raise ValueError("a length of working time is more than nothing")
    day, worked = _worked(start.astimezone(SEOUL), days)
    whole, rest = divmod(worked + length // _MICROSECOND - 1, _A_DAY)
    clock = OPENS + 1 + rest
    return at(days.nth(day, whole), clock if clock <= NOON else clock + LUNCH)


def working_time_between(start: datetime, end: datetime, days: WorkingDays) -> timedelta:
    """Working time from one moment to another; nothing when the second is not later."""
    if end <= start:
        return timedelta(0)
    first, before = _worked(start.astimezone(SEOUL), days)
    last, after = _worked(end.astimezone(SEOUL), days)
    return timedelta(microseconds=days.between(first, last) * _A_DAY + after - before)


def _worked(local: datetime, days: WorkingDays) -> tuple[int, int]:
    """The working day a moment belongs to, and the microseconds worked of it by then."""
    ordinal = local.toordinal()
    day = days.nth(ordinal)
    if day != ordinal:
        return day, 0
    seconds = (local.hour * 60 + local.minute) * 60 + local.second
    clock = seconds * 1_000_000 + local.microsecond
    if clock <= NOON:
        return day, max(clock - OPENS, 0)
    return day, min(max(clock - LUNCH, NOON), CLOSES - LUNCH) - OPENS
