"""Which moment the demonstration shows: now in office hours, else the next working morning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final

from seoripul.rules.seoul import SEOUL

MORNING: Final = time(10, 24, tzinfo=SEOUL)
HOURS: Final = ((time(9, 30), time(11, 30)), (time(13, 30), time(16, 30)))
"""Real time is shown then: enough slots are left, and somebody is at work."""
LOOK_AHEAD_DAYS: Final = 15


def is_office_time(now: datetime, is_working_day: Callable[[date], bool]) -> bool:
    seoul = now.astimezone(SEOUL)
    in_hours = any(first <= seoul.time() <= last for first, last in HOURS)
    return in_hours and is_working_day(seoul.date())


def next_morning(now: datetime, is_working_day: Callable[[date], bool]) -> datetime:
    """10:24 of the next working day, today included before that time. In Seoul."""
    seoul = now.astimezone(SEOUL)
    days = (seoul.date() + timedelta(days=ahead) for ahead in range(LOOK_AHEAD_DAYS))
    mornings = (datetime.combine(day, MORNING) for day in days if is_working_day(day))
    later = (morning for morning in mornings if morning >= seoul)
    return next(later, datetime.combine(seoul.date() + timedelta(days=1), MORNING))


def is_weekday(day: date) -> bool:
    """Good enough to begin with; central knows the holidays and is asked next."""
    return day.weekday() < 5
