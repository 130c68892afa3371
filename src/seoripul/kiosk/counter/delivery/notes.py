"""What the list of orders tells its clerk: codes and facts, words are the screen's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from seoripul.contract.delivery import OrderRow
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.delivery.intents import OrderIntent
from seoripul.kiosk.counter.notes import NotNow, SlipNote
from seoripul.rules.delivery_life import State


@dataclass(frozen=True)
class OrderDone:
    intent: OrderIntent
    row: OrderRow


@dataclass(frozen=True)
class OrderRefused:
    intent: OrderIntent | None
    refusal: Refusal


@dataclass(frozen=True)
class OrderUnanswered:
    intent: OrderIntent


@dataclass(frozen=True)
class OrderMoved:
    """Somebody else changed the chosen order; None: it left the list."""

    number: str
    state: State | None


@dataclass(frozen=True)
class Said:
    """In words already: what became of a file."""

    words: str


OrderNote: TypeAlias = (
    OrderDone | OrderRefused | OrderUnanswered | OrderMoved | NotNow | SlipNote | Said
)
