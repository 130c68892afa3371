"""The last deed can be taken back: freely at once, later with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import TicketDeed
from seoripul.rules.reservation import Deed
from seoripul.rules.undoing import FREE_FOR


@dataclass(frozen=True)
class UndoOffer:
    deed: Deed | TicketDeed
    free_seconds: int
    """Whole seconds left, rounded up; 0: a reason is asked."""
    ticket: int | None = None
    """The number it was done to."""

    @property
    def wants_reason(self) -> bool:
        return self.free_seconds == 0


def undo_offer(row: ReservationRow, now: datetime) -> UndoOffer | None:
    """What can be taken back now, `now` by the office's clock; None: nothing."""
    if row.undo_deed is None:
        return None
    return UndoOffer(row.undo_deed, _left(row.undo_free_until, now))


def _left(until: datetime | None, now: datetime) -> int:
    return max(0, ceil((until - now).total_seconds())) if until is not None else 0


@dataclass(frozen=True)
class NumberDone:
    """A deed of this desk on a number, while it may still be taken back."""

    number: int
    deed: TicketDeed
    at: datetime
    """UTC."""


def number_offer(done: tuple[NumberDone, ...], now: datetime) -> UndoOffer | None:
    """What this desk did last to a number; None: nothing that it remembers."""
    if not done:
        return None
    return UndoOffer(done[-1].deed, _left(done[-1].at + FREE_FOR, now), done[-1].number)
