"""What a verb at a station can end in. Every screen shows one of these four."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

from msgspec import Struct

from seoripul.contract.refusals import Refusal

T = TypeVar("T")


class Done(Struct, Generic[T], frozen=True):
    """Central did it and answered."""

    value: T


class Queued(Struct, frozen=True):
    """Kept at this station; it is sent once when central is back."""

    key: str
    made_at: datetime
    """UTC."""
    number: str = ""
    """The reservation's eight digits, as in central's last picture."""
    counters: tuple[int, ...] = ()
    again: bool = False
    """It was kept before; this is the same one, not a second."""


class Refused(Struct, frozen=True):
    """Central, or this station by the same rules, said no; the code says why."""

    refusal: Refusal


class NotReached(Struct, frozen=True):
    """Central did not answer and nothing was kept here: the person may try again."""
