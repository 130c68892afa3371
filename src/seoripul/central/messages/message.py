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
