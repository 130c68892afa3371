"""The promise told minute by minute, as the law's text goes: slow, and without a formula."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from seoripul.rules.promise import Pause, Window
from seoripul.rules.seoul import SEOUL
from seoripul.rules.working_days import Works

MINUTE = timedelta(minutes=1)


def open_then(moment: datetime, works: Works) -> bool:
    """Is the minute that begins at `moment` one of working time?"""
    return works(moment.date()) and moment.hour in (9, 10, 11, 13, 14, 15, 16, 17)


def taken_then(moment: datetime, works: Works) -> bool:
    return works(moment.date()) and 9 <= moment.hour < 18


def receipt(received: datetime, works: Works) -> datetime:
    """For whole minutes."""
    moment = received.astimezone(SEOUL)
    while not taken_then(moment, works):
        moment += MINUTE
    return moment


def due_in_hours(start: datetime, hours: int, works: Works, pauses: Sequence[Pause]) -> datetime:
    moment, left = start, hours * 60
    while left:
        stands = any(one.asked_at <= moment < one.came_at for one in pauses)
        left -= open_then(moment, works) and not stands
        moment += MINUTE
    return moment


def due_in_days(start: datetime, days: int, works: Works, pauses: Sequence[Pause]) -> datetime:
    day, left = start.date(), days
    while True:
        left -= works(day) and not _stands(day, pauses)
        if not left:
            return datetime(day.year, day.month, day.day, 18, tzinfo=SEOUL)
        day += timedelta(days=1)


def due_in_weeks(start: datetime, weeks: int, works: Works) -> datetime:
    day = start.date()
    for _ in range(weeks * 7 - 1):
        day += timedelta(days=1)
    return _evening(day, works)


def due_in_months(start: datetime, months: int, works: Works) -> datetime:
    """Day by day to the day before the matching one, or to the end of a month that has none."""
    day, passed = start.date(), 0
    while True:
        tomorrow = day + timedelta(days=1)
        passed += tomorrow.month != day.month
        ends = tomorrow.month != day.month and passed == months + 1
        if ends or (passed == months and tomorrow.day == start.day):
            return _evening(day, works)
        day = tomorrow


def run_after(start: datetime, due: datetime, kind: str, works: Works) -> tuple[date, Window]:
    if kind == "instant" and start.hour < 12:
        return start.date(), Window.PM
    day = (start if kind == "instant" else due).date() + timedelta(days=1)
    while not works(day):
        day += timedelta(days=1)
    return day, Window.AM if kind == "instant" else Window.DAY


def _stands(day: date, pauses: Sequence[Pause]) -> bool:
    return any(
        one.asked_at.astimezone(SEOUL).date() < day < one.came_at.astimezone(SEOUL).date()
        for one in pauses
    )


def _evening(day: date, works: Works) -> datetime:
    while not works(day):
        day += timedelta(days=1)
    return datetime(day.year, day.month, day.day, 18, tzinfo=SEOUL)
