"""What a verb at a station can end in. Every screen shows one of these four."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from seoripul.contract.refusals import Refusal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """Central did it and answered."""

    value: T


@dataclass(frozen=True, slots=True)
class Queued:
    """Kept at this station; it is sent once when central is back."""

    key: str
    made_at: datetime
    """UTC."""
    number: str = ""
    """The reservation's eight digits, as in central's last picture."""
    counters: tuple[int, ...] = ()
    again: bool = False
    """It was kept before; this is the same one, not a second."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Central, or this station by the same rules, said no; the code says why."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class NotReached:
    """Central did not answer and nothing was kept here: the person may try again."""
