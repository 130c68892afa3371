"""A clerk who has left the desk is logged off, with a warning first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import Final

WARN_BEFORE: Final = timedelta(seconds=60)
"""The rules ask for at least 20 s."""


class Attention(StrEnum):
    HERE = "here"
    WARNED = "warned"
    GONE = "gone"


@dataclass(frozen=True)
class Watch:
    touched_at: datetime
    """Last key or click of the clerk, UTC."""
    allowed: timedelta = timedelta(minutes=10)

    @property
    def ends_at(self) -> datetime:
        return self.touched_at + self.allowed


def attention(watch: Watch, now: datetime) -> Attention:
    left = watch.ends_at - now
    if left <= timedelta(0):
        return Attention.GONE
    return Attention.WARNED if left <= _warning(watch) else Attention.HERE


def seconds_left(watch: Watch, now: datetime) -> int:
    return max(0, ceil((watch.ends_at - now).total_seconds()))


def touched(watch: Watch, now: datetime) -> Watch:
    """Any key or click starts the time anew."""
    return Watch(max(now, watch.touched_at), watch.allowed)


def _warning(watch: Watch) -> timedelta:
    """Never the whole time: a very short limit warns for its second half."""
    return min(WARN_BEFORE, watch.allowed / 2)
