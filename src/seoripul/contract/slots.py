"""Slots: the times a visitor may choose."""

from __future__ import annotations

from datetime import date, datetime

import msgspec


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    start: datetime
    """UTC."""
    end: datetime
    """UTC."""
    left: int
    """Places left; 0 is full."""


class SlotDay(msgspec.Struct, frozen=True, kw_only=True):
    day: date
    """Date in Asia/Seoul."""
    slots: tuple[Slot, ...]
    closed_because: str | None = None
    """Name of the holiday or "weekend"; None on a working day."""
