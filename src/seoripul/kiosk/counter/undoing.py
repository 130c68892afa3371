"""The last deed of a reservation can be taken back: freely at once, later with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from seoripul.contract.pickup import ReservationRow
from seoripul.rules.reservation import Deed


@dataclass(frozen=True)
class UndoOffer:
    deed: Deed
    free_seconds: int
    """Whole seconds left, rounded up; 0: a reason is asked."""

    @property
    def wants_reason(self) -> bool:
        return self.free_seconds == 0


def undo_offer(row: ReservationRow, now: datetime) -> UndoOffer | None:
    """What can be taken back now, `now` by the office's clock; None: nothing."""
    if row.undo_deed is None:
        return None
    until = row.undo_free_until
    left = ceil((until - now).total_seconds()) if until is not None else 0
    return UndoOffer(row.undo_deed, max(0, left))
