"""Times as a clerk reads them: Asia/Seoul, whatever zone the machine is set to."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Final

SEOUL: Final = timezone(timedelta(hours=9), "Asia/Seoul")
"""Korea keeps no summer time; the offset has held since 1988."""


def clock(at: datetime) -> str:
    """14:30."""
    return f"{at.astimezone(SEOUL):%H:%M}"


def span(start: datetime, end: datetime) -> str:
    """14:30–15:00."""
    return f"{clock(start)}–{clock(end)}"


def office_day(at: datetime) -> date:
    return at.astimezone(SEOUL).date()
