"""A message to one citizen, and the port through which it leaves."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from seoripul.contract.language import Language
from seoripul.contract.personal import Phone


class Kind(StrEnum):
    NUMBER_TAKEN = "number_taken"
    SOON = "soon"
    CALLED = "called"
    # of an order brought home
    ORDER_RECEIVED = "order_received"
    ORDER_CORRECTION = "order_correction"
    ORDER_NEW_DATE = "order_new_date"
    ORDER_OUT = "order_out"
    ORDER_ABSENT = "order_absent"
    ORDER_ABSENT_AGAIN = "order_absent_again"
    ORDER_HELD = "order_held"
    ORDER_DELIVERED = "order_delivered"
    ORDER_CANCELLED = "order_cancelled"
    ORDER_REJECTED = "order_rejected"
    ORDER_MADE_ANEW = "order_made_anew"
    ORDER_LOST = "order_lost"


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """Never names a document. What is sent twice has the same `id` and the same words."""

    id: str
    made_at: datetime
    to: Phone
    language: Language
    kind: Kind
    title: str
    text: str


class NotCarried(Exception):
    """The message did not leave; the text says why and names nobody."""

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.for_good = for_good
        """True: to try again is of no use."""


class Carrier(Protocol):
    """Hands a message to whatever brings it to a phone."""

    async def carry(self, message: Message) -> None:
        """Raises NotCarried."""
