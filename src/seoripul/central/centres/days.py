"""Why a day has no slots."""

from __future__ import annotations

from datetime import date

from seoripul.central.calendar import Calendar

WEEKEND = "weekend"


def closed_because(calendar: Calendar, day: date) -> str | None:
    """Name of the holiday, or "weekend"; None on a working day."""
    if calendar.is_working_day(day):
        return None
    return calendar.holiday_name(day) or WEEKEND
