"""What is charged, received, released and given back: a line in one of two books each."""

from __future__ import annotations

from typing import Final

from seoripul.central.deed import Deed
from seoripul.central.delivery.records import ledger, orders
from seoripul.central.delivery.records.ledger import Books
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.money import Book, Entry, PaymentKind, WaiverKind
from seoripul.rules.delivery_fees import BOTH, Released, released_by_cancelling
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State

_GIVES_UP: Final = frozenset({State.CANCELLED, State.REJECTED, State.DESTROYED, State.LOST})


def write(
    deed: Deed,
    row: DeliveryOrder,
    book: Book,
    entry: Entry,
    amount_krw: int,
    *,
    kind: PaymentKind | None = None,
    waiver: WaiverKind | None = None,
    courier: str = "",
    reason: str = "",
) -> None:
    """Nothing is written for nothing."""
    if not amount_krw:
        return
    ledger.write(
        deed.conn, row.id, book, entry, amount_krw, kind=kind, waiver=waiver,
        by_id=deed.actor.id, courier=courier, counter_no=deed.actor.counter_no,
        centre_id=row.centre_id, day=deed.today, at=deed.now, reason=reason,
    )  # fmt: skip


def of(deed: Deed, row: DeliveryOrder) -> Books:
    return ledger.of(deed.conn, row.id)


def receive_at_the_door(deed: Deed, row: DeliveryOrder, kind: PaymentKind, courier: str) -> int:
    """All that is open, in won."""
    there = of(deed, row)
    for book in Book:
        open_krw = max(there.of(book).open_krw, 0)
        write(deed, row, book, Entry.RECEIVED, open_krw, kind=kind, courier=courier)
    return there.to_collect_krw


def would_release(row: DeliveryOrder, act: Act) -> Released:
    """What rejecting or cancelling an order now would take off the books."""
    if act is Act.REJECT:
        return BOTH
    been_out = row.attempts > 0 or row.envelope > 1
    return released_by_cancelling(State(row.state), been_out=been_out, anew=row.priority)


def release(deed: Deed, row: DeliveryOrder, act: Act) -> None:
    """As `would_release` says; `row` as it was before the deed.

    The delivery of a split order is paid once: what falls off this part is owed by another that
    lives on, and stays owed here where another has been brought and closed.
    """
    released, there = would_release(row, act), of(deed, row)
    if released.stamp:
        write(deed, row, Book.STAMP, Entry.RELEASED, there.stamp.owed_krw)
    if not released.delivery or not there.delivery.owed_krw:
        return
    others = [one for one in orders.of_group(deed.conn, row.split_group) if one.id != row.id]
    heirs = [one for one in others if one.state not in _GIVES_UP]
    heir = next((one for one in heirs if one.state != State.CLOSED), None)
    if heirs and heir is None:
        return
    write(deed, row, Book.DELIVERY, Entry.RELEASED, there.delivery.owed_krw)
    if heir is not None:
        write(deed, heir, Book.DELIVERY, Entry.CHARGED, there.delivery.owed_krw)


def write_off(deed: Deed, row: DeliveryOrder) -> None:
    """What is still open is never to be had."""
    there = of(deed, row)
    for book in Book:
        write(deed, row, book, Entry.WRITTEN_OFF, max(there.of(book).open_krw, 0))
