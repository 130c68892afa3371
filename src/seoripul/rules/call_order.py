"""Whom to call next in the pick-up line (choice of the office; rules, sections 4 and 6)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple


class WaitingPickup(NamedTuple):
    number: int
    late: bool
    """Came after the slot: taken in normal order, after those in time."""
    slot_start: datetime
    checked_in_at: datetime


def place_in_line(visitor: WaitingPickup) -> tuple[bool, datetime, datetime, int]:
    """The smaller, the sooner: in time by slot and then by check-in; late by check-in alone."""
    slot = visitor.checked_in_at if visitor.late else visitor.slot_start
    return visitor.late, slot, visitor.checked_in_at, visitor.number


def in_order(waiting: Iterable[WaitingPickup]) -> list[WaitingPickup]:
    return sorted(waiting, key=place_in_line)


def next_to_call(waiting: Iterable[WaitingPickup]) -> WaitingPickup | None:
    return min(waiting, key=place_in_line, default=None)
