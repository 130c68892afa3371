"""The documents of a delivery order, as named, priced and timed on the day of the order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, or_, select

from seoripul.central.delivery.records.orders import is_finished, orders
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.pickup import DocumentLine

ordered: Final = Table(
    "delivery_documents",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name_ko", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("fee_krw", Integer, nullable=False),
    Column("period", Text, nullable=False),
    Column("period_length", Integer, nullable=False),
    sqlite_with_rowid=False,
)


class Ordered(NamedTuple):
    """One document of an order with the period the law gives it."""

    line: DocumentLine
    period: str
    """A value of `contract.catalogue.Period`."""
    period_length: int


_write: Final = insert_into(ordered)
_of: Final = Prepared(
    select(ordered).where(ordered.c.order_id == bindparam("which")).order_by(ordered.c.position)
)
_shown: Final = Prepared(
    select(ordered)
    .join(orders, orders.c.id == ordered.c.order_id)
    .where(
        orders.c.centre_id == bindparam("centre"),
        or_(
            ~is_finished,
            orders.c.since >= bindparam("since_moment", type_=UtcTime),
        ),
    )
    .order_by(ordered.c.order_id, ordered.c.position)
)


def write(conn: Connection, order_id: str, documents: Iterable[Ordered]) -> None:
    for position, (line, period, length) in enumerate(documents):
        _write.run(
            conn, order_id=order_id, position=position, code=line.code, name_ko=line.name_ko,
            name_en=line.name_en, copies=line.copies, fee_krw=line.fee_krw, period=period,
            period_length=length,
        )  # fmt: skip


def of(conn: Connection, order_id: str) -> tuple[Ordered, ...]:
    return tuple(map(_ordered, _of.all(conn, which=order_id)))


def lines(conn: Connection, order_id: str) -> tuple[DocumentLine, ...]:
    return tuple(one.line for one in of(conn, order_id))


def shown(conn: Connection, centre_id: str, since: datetime) -> dict[str, tuple[DocumentLine, ...]]:
    """Of a centre's orders not finished before `since`, by order id."""
    found: dict[str, list[DocumentLine]] = {}
    for row in _shown.all(conn, centre=centre_id, since_moment=since):
        found.setdefault(row.order_id, []).append(_ordered(row).line)
    return {which: tuple(documents) for which, documents in found.items()}


def _ordered(row: Any) -> Ordered:
    line = DocumentLine(
        code=row.code,
        name_ko=row.name_ko,
        name_en=row.name_en,
        copies=row.copies,
        fee_krw=row.fee_krw,
    )
    return Ordered(line, row.period, row.period_length)
