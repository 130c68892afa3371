"""Fees: stamp fee (증지수수료) and delivery fee, kept in two books."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from seoripul.contract.pickup import PaymentKind, WaiverKind

__all__ = ["Balance", "Book", "Entry", "PaymentKind", "WaiverKind"]


class Book(StrEnum):
    STAMP = "stamp"
    DELIVERY = "delivery"


class Entry(StrEnum):
    """A line of a book; amounts are never negative."""

    CHARGED = "charged"
    RELEASED = "released"  # not owed any more: cancelled, rejected, lost
    WAIVED = "waived"
    WRITTEN_OFF = "written_off"  # owed, and never to be had
    RECEIVED = "received"
    REFUNDED = "refunded"


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """One book of one order, in won."""

    owed_krw: int
    """Charged, less what was released, waived and written off."""
    received_krw: int
    """Received, less what was given back."""

    @property
    def open_krw(self) -> int:
        """Still to be received; negative: to be given back."""
        return self.owed_krw - self.received_krw
