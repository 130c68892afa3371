"""The clock a person in the office reads: Asia/Seoul, +09:00 without daylight saving."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

SEOUL: Final = timezone(timedelta(hours=9), "KST")
"""A fixed offset: Korea has kept +09:00 all year since 1989, and Windows has no zone files."""


def day_of(moment: datetime) -> date:
    """The date on the office's wall at `moment` (aware)."""
    return moment.astimezone(SEOUL).date()


def minute_of(moment: datetime) -> int:
    """Minutes after midnight in Seoul."""
    there = moment.astimezone(SEOUL)
    return there.hour * 60 + there.minute


def at_minute(day: date, minute: int) -> datetime:
    """UTC moment `minute` minutes after Seoul's midnight of `day` (1440: the next midnight)."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=SEOUL)
    return (midnight + timedelta(minutes=minute)).astimezone(UTC)
