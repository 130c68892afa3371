"""How old the last known state is, in the unit a person would say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Unit(StrEnum):
    MOMENT = "moment"
    """Under a minute."""
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


@dataclass(frozen=True)
class Age:
    unit: Unit
    count: int = 0


def age_of(heard_at: datetime, now: datetime) -> Age:
    """The time since `heard_at`. A clock set back counts as no time at all."""
    seconds = max(0, int((now - heard_at).total_seconds()))
    if seconds < 60:
        return Age(Unit.MOMENT)
    if seconds < 3600:
        return Age(Unit.MINUTES, seconds // 60)
    if seconds < 86400:
        return Age(Unit.HOURS, seconds // 3600)
    return Age(Unit.DAYS, seconds // 86400)
