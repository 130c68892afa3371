"""마감: what a day's drawers must hold, by counter or courier and by kind of payment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection

from seoripul.central.centres import records as centres
from seoripul.central.delivery.records import ledger
from seoripul.contract.delivery import CashUp, CashUpLine
from seoripul.contract.money import Book, Entry, PaymentKind


def cash_up(conn: Connection, centre_id: str, day: date) -> CashUp:
    """What was waived stands in lines of its own kind. Raises LookupError for no such centre."""
    here = centres.find(conn, centre_id)
    if here is None:
        raise LookupError(centre_id)
    drawers: dict[tuple[str, int, str], list[Any]] = {}
    for row in ledger.of_day(conn, centre_id, day):
        drawers.setdefault((row.courier, row.counter_no or 0, row.kind), []).append(row)
    lines = (_line(rows) for _, rows in sorted(drawers.items()))
    return CashUp(day=day, centre=here.centre.name, lines=tuple(lines))


def _line(rows: list[Any]) -> CashUpLine:
    first = rows[0]
    come_in = [row for row in rows if row.entry != Entry.REFUNDED]
    given_back = [row for row in rows if row.entry == Entry.REFUNDED]
    return CashUpLine(
        counter_no=first.counter_no,
        courier=first.courier,
        kind=PaymentKind(first.kind),
        stamp_krw=_sum(come_in, Book.STAMP),
        delivery_krw=_sum(come_in, Book.DELIVERY),
        refunded_stamp_krw=_sum(given_back, Book.STAMP),
        refunded_delivery_krw=_sum(given_back, Book.DELIVERY),
        count=len({(row.order_id, row.at) for row in rows}),
    )


def _sum(rows: Iterable[Any], book: Book) -> int:
    return sum(row.amount_krw for row in rows if row.book == book)
