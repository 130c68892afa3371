"""The two books of fees, line by line: append-only. An order's balance is the sum of its lines."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    or_,
    select,
)

from seoripul.central.append_only import guard
from seoripul.central.delivery.records.orders import is_finished, orders
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.money import Balance, Book, Entry

ledger: Final = Table(
    "delivery_ledger",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("order_id", Text, nullable=False),
    Column("book", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("amount_krw", Integer, nullable=False),
    Column("kind", Text),
    Column("waiver", Text),
    Column("by_id", Text, nullable=False),
    Column("courier", Text, nullable=False),
    Column("counter_no", Integer),
    Column("centre_id", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("reason", Text, nullable=False),
    Index(None, "order_id"),
    Index(None, "centre_id", "day"),
)
"""`courier`: the name of who received it at the door, else empty."""

guard(ledger)


class Books(NamedTuple):
    """Both balances of one order."""

    stamp: Balance
    delivery: Balance

    def of(self, book: Book) -> Balance:
        return self.stamp if book is Book.STAMP else self.delivery

    @property
    def to_collect_krw(self) -> int:
        """Still to be received, both books together."""
        return max(self.stamp.open_krw, 0) + max(self.delivery.open_krw, 0)

    @property
    def settled(self) -> bool:
        return self.stamp.open_krw == 0 == self.delivery.open_krw


NOTHING: Final = Balance(owed_krw=0, received_krw=0)
_SIGNS: Final = {
    Entry.CHARGED: (1, 0), Entry.RELEASED: (-1, 0), Entry.WAIVED: (-1, 0),
    Entry.WRITTEN_OFF: (-1, 0), Entry.RECEIVED: (0, 1), Entry.REFUNDED: (0, -1),
}  # fmt: skip
"""How a line changes what is owed and what was received."""

IN_DRAWER: Final = (Entry.RECEIVED, Entry.REFUNDED, Entry.WAIVED)

_sum: Final = func.sum(ledger.c.amount_krw).label("amount")
_write: Final = insert_into(ledger, but=("id",))
_of: Final = Prepared(
    select(ledger.c.order_id, ledger.c.book, ledger.c.entry, _sum)
    .where(ledger.c.order_id == bindparam("which"))
    .group_by(ledger.c.order_id, ledger.c.book, ledger.c.entry)
)
_shown: Final = Prepared(
    select(ledger.c.order_id, ledger.c.book, ledger.c.entry, _sum)
    .join(orders, orders.c.id == ledger.c.order_id)
    .where(
        orders.c.centre_id == bindparam("centre"),
        or_(
            ~is_finished,
            orders.c.since >= bindparam("since_moment", type_=UtcTime),
        ),
    )
    .group_by(ledger.c.order_id, ledger.c.book, ledger.c.entry)
)
_of_day: Final = Prepared(
    select(ledger)
    .where(
        ledger.c.centre_id == bindparam("centre"),
        ledger.c.day == bindparam("of_day", type_=Date),
        or_(*(ledger.c.entry == one.value for one in IN_DRAWER)),
    )
    .order_by(ledger.c.id)
)


def write(
    conn: Connection, order_id: str, book: Book, entry: Entry, amount_krw: int, **cells: Any
) -> None:
    """`cells`: the other columns."""
    _write.run(
        conn, order_id=order_id, book=book.value, entry=entry.value, amount_krw=amount_krw, **cells
    )


def of(conn: Connection, order_id: str) -> Books:
    return _books(_of.all(conn, which=order_id)).get(order_id, Books(NOTHING, NOTHING))


def shown(conn: Connection, centre_id: str, since: datetime) -> dict[str, Books]:
    """Of a centre's orders not finished before `since`, by order id."""
    return _books(_shown.all(conn, centre=centre_id, since_moment=since))


def of_day(conn: Connection, centre_id: str, day: date) -> list[Any]:
    """What was received, given back and waived, line by line."""
    return _of_day.all(conn, centre=centre_id, of_day=day)


def _books(rows: list[Any]) -> dict[str, Books]:
    sums: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        owed, received = _SIGNS[Entry(row.entry)]
        there = sums.setdefault((row.order_id, row.book), [0, 0])
        there[0] += owed * int(row.amount)
        there[1] += received * int(row.amount)
    balances = {
        key: Balance(owed_krw=owed, received_krw=received) for key, (owed, received) in sums.items()
    }
    return {
        which: Books(*(balances.get((which, book.value), NOTHING) for book in Book))
        for which, _ in sums
    }
