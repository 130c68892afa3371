"""A deed on an order, decided on once: with its key, and sent as often as needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from seoripul.contract.delivery import ChangeOrder, ReceiveMoney, RefundMoney
from seoripul.kiosk.counter.delivery.verbs import OrderVerb

NO_MORE: Final = ChangeOrder()


@dataclass(frozen=True)
class OrderIntent:
    """The same intent sent again after a lost answer does nothing twice."""

    verb: OrderVerb
    key: str
    order_id: str
    number: str
    """Eight digits, to tell the clerk which one it was."""
    change: ChangeOrder = NO_MORE
    receive: ReceiveMoney | None = None
    refund: RefundMoney | None = None

    def __repr__(self) -> str:
        return f"OrderIntent({self.verb.value}, {self.number})"
