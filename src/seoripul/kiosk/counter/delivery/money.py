"""Fees of an order: stamp and delivery in two books, received, waived, given back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from seoripul.contract.delivery import OrderPlaced, OrderRow, ReceiveMoney, RefundMoney
from seoripul.contract.money import Balance, PaymentKind, WaiverKind
from seoripul.rules.delivery_life import BEFORE_ISSUE, BEFORE_OUT, State


class Bill(NamedTuple):
    """What one order still owes, in won; negative amounts are to be given back."""

    order_id: str
    number: str
    stamp_krw: int
    delivery_krw: int


def bill_of(row: OrderRow) -> Bill:
    return Bill(row.id, row.number, row.stamp.open_krw, row.delivery.open_krw)


def as_charged(placed: OrderPlaced) -> tuple[Bill, ...]:
    """Of an order just placed: the stamp fee of each part, the delivery fee with the first."""
    bills = []
    for at, each in enumerate(placed.orders):
        stamp = sum(line.fee_krw for line in each.part.documents)
        delivery = placed.delivery_krw if at == 0 else 0
        bills.append(Bill(each.order_id, each.number, stamp, delivery))
    return tuple(bills)


class MoneyLacks(StrEnum):
    BOOK = "book"
    """Neither the stamp fee nor the delivery fee is meant."""
    KIND = "kind"
    WAIVER = "waiver"
    GIVEN = "given"
    """How money is given back."""


@dataclass(frozen=True)
class MoneyDraft:
    """All open fees of these orders, unless one of the books is left out."""

    bills: tuple[Bill, ...]
    kind: PaymentKind | None = None
    waiver: WaiverKind | None = None
    stamp: bool = True
    delivery: bool = True

    @property
    def stamp_krw(self) -> int:
        return sum(max(bill.stamp_krw, 0) for bill in self.bills)

    @property
    def delivery_krw(self) -> int:
        return sum(max(bill.delivery_krw, 0) for bill in self.bills)

    @property
    def total_krw(self) -> int:
        """Of the books that are meant."""
        return self.stamp_krw * self.stamp + self.delivery_krw * self.delivery


def begun(bills: tuple[Bill, ...]) -> MoneyDraft:
    draft = MoneyDraft(bills)
    return replace(draft, stamp=draft.stamp_krw > 0, delivery=draft.delivery_krw > 0)


def choose_kind(draft: MoneyDraft, kind: PaymentKind) -> MoneyDraft:
    """A waiver is of the stamp fee, as long as nobody says otherwise."""
    if kind is not PaymentKind.WAIVED:
        return replace(draft, kind=kind, waiver=None)
    both = draft.stamp and draft.delivery and draft.stamp_krw > 0
    return replace(draft, kind=kind, delivery=False if both else draft.delivery)


def lacking(draft: MoneyDraft) -> MoneyLacks | None:
    if draft.kind is None:
        return MoneyLacks.KIND
    if draft.kind is PaymentKind.WAIVED and draft.waiver is None:
        return MoneyLacks.WAIVER
    return None if draft.total_krw > 0 else MoneyLacks.BOOK


def commands(draft: MoneyDraft) -> tuple[tuple[Bill, ReceiveMoney], ...]:
    """One for each order that owes something of it. Raises ValueError while something lacks."""
    kind, lacks = draft.kind, lacking(draft)
    if kind is None or lacks is not None:
        raise ValueError(f"lacking: {lacks}")
    made = []
    for bill in draft.bills:
        stamp = max(bill.stamp_krw, 0) if draft.stamp else 0
        delivery = max(bill.delivery_krw, 0) if draft.delivery else 0
        if stamp or delivery:
            wish = ReceiveMoney(
                kind=kind, stamp_krw=stamp, delivery_krw=delivery, waiver=draft.waiver
            )
            made.append((bill, wish))
    return tuple(made)


def refund(bill: Bill, kind: PaymentKind, reason: str) -> RefundMoney:
    """All that was received and is not owed any more."""
    return RefundMoney(
        kind=kind,
        stamp_krw=max(-bill.stamp_krw, 0),
        delivery_krw=max(-bill.delivery_krw, 0),
        reason=reason,
    )


class GivenBack(NamedTuple):
    """What comes back to the citizen when an order is cancelled now, in won."""

    stamp_krw: int
    delivery_krw: int
    moves: bool = False
    """The delivery fee goes over to another part of the same order."""


def given_back(row: OrderRow) -> GivenBack:
    stamp_free = row.state in BEFORE_ISSUE or row.state is State.LOST
    delivery_free = row.state in BEFORE_OUT or row.state is State.LOST
    moves = delivery_free and bool(row.split_with) and row.delivery.owed_krw > 0
    return GivenBack(
        _back(row.stamp, stamp_free), _back(row.delivery, delivery_free and not moves), moves
    )


def _back(book: Balance, released: bool) -> int:
    """What was received beyond what is owed, once what is owed is released."""
    owed = 0 if released else book.owed_krw
    return max(book.received_krw - owed, 0)
