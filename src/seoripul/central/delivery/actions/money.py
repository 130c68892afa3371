"""Fees received, waived and given back at the office."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, rows
from seoripul.central.delivery.own_centre import find_here
from seoripul.central.delivery.records.ledger import Books
from seoripul.contract.delivery import OrderRow, ReceiveMoney, RefundMoney
from seoripul.contract.money import Book, Entry, PaymentKind
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


def receive(deed: Deed, given: ReceiveMoney, order_id: str) -> OrderRow | Refusal:
    """A book is paid in whole or not at all; a waiver may be of a part. With WAIVED the kind of
    proof is kept, never the proof."""
    here = find_here(deed, order_id)
    if isinstance(here, Refusal):
        return here
    waived = given.kind is PaymentKind.WAIVED
    if waived is not (given.waiver is not None):
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="waiver")
    there, wanted = books.of(deed, here.row), _amounts(given)
    if not _fits(there, wanted, whole=not waived):
        return refuse(RefusalCode.AMOUNT_DIFFERS, 422, amount_krw=there.to_collect_krw)
    entry = Entry.WAIVED if waived else Entry.RECEIVED
    for book, amount in wanted.items():
        books.write(deed, here.row, book, entry, amount, kind=given.kind, waiver=given.waiver)
    deed.record(entry.value, "order", here.row.id, here.row.centre_id, given.kind.value)
    deed.touch(here.row.centre_id)
    return rows.read(deed, here.row)


def refund(deed: Deed, given: RefundMoney, order_id: str) -> OrderRow | Refusal:
    """At most what was received and is not owed any more."""
    here = find_here(deed, order_id)
    if isinstance(here, Refusal):
        return here
    reason = given.reason.strip()
    if not reason:
        return refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    if given.kind is PaymentKind.WAIVED:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="kind")
    there, wanted = books.of(deed, here.row), _amounts(given)
    most = {book: max(-there.of(book).open_krw, 0) for book in Book}
    if not _some(wanted) or any(wanted[book] > most[book] for book in Book):
        return refuse(RefusalCode.AMOUNT_DIFFERS, 422, amount_krw=sum(most.values()))
    for book, amount in wanted.items():
        books.write(deed, here.row, book, Entry.REFUNDED, amount, kind=given.kind, reason=reason)
    deed.record("refund", "order", here.row.id, here.row.centre_id, reason)
    deed.touch(here.row.centre_id)
    return rows.read(deed, here.row)


def _amounts(given: ReceiveMoney | RefundMoney) -> dict[Book, int]:
    return {Book.STAMP: given.stamp_krw, Book.DELIVERY: given.delivery_krw}


def _some(wanted: dict[Book, int]) -> bool:
    return min(wanted.values()) >= 0 < max(wanted.values())


def _fits(there: Books, wanted: dict[Book, int], *, whole: bool) -> bool:
    open_krw = {book: max(there.of(book).open_krw, 0) for book in Book}
    if not _some(wanted) or any(wanted[book] > open_krw[book] for book in Book):
        return False
    return not whole or all(wanted[book] in (0, open_krw[book]) for book in Book)
