"""Fees received: append-only; a fee taken back keeps its row and gets the moment."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    Column,
    Connection,
    Date,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    select,
    update,
)

from seoripul.central.pickup.records.reservations import reservations
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.pickup import FeeReceived, PaymentKind, WaiverKind

fees: Final = Table(
    "fees_received",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reservation_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("amount_krw", Integer, nullable=False),
    Column("waiver", Text),
    Column("received_at", UtcTime, nullable=False),
    Column("staff_id", Text, nullable=False),
    Column("reversed_at", UtcTime),
    Index(None, "reservation_id"),
)

_standing: Final = (
    fees.c.reservation_id == bindparam("which"),
    fees.c.reversed_at.is_(None),
)
_write: Final = insert_into(fees, but=("id",))
_of: Final = Prepared(select(fees).where(*_standing))
_reverse: Final = Prepared(
    update(fees).where(*_standing).values(reversed_at=bindparam("reversed_at", type_=UtcTime))
)
_of_day: Final = Prepared(
    select(fees)
    .join(reservations, reservations.c.id == fees.c.reservation_id)
    .where(
        reservations.c.centre_id == bindparam("centre"),
        reservations.c.day == bindparam("of_day", type_=Date),
        fees.c.reversed_at.is_(None),
    )
)


def write(
    conn: Connection, reservation_id: str, fee: FeeReceived, at: datetime, staff_id: str
) -> None:
    _write.run(
        conn, reservation_id=reservation_id, kind=fee.kind.value, amount_krw=fee.amount_krw,
        waiver=fee.waiver, received_at=at, staff_id=staff_id, reversed_at=None,
    )  # fmt: skip


def of(conn: Connection, reservation_id: str) -> FeeReceived | None:
    """The fee that stands."""
    row = _of.one(conn, which=reservation_id)
    return None if row is None else _fee(row)


def reverse(conn: Connection, reservation_id: str, at: datetime) -> None:
    """Take back the fee that stands."""
    _reverse.run(conn, which=reservation_id, reversed_at=at)


def of_day(conn: Connection, centre_id: str, day: date) -> dict[str, FeeReceived]:
    rows = _of_day.all(conn, centre=centre_id, of_day=day)
    return {row.reservation_id: _fee(row) for row in rows}


def _fee(row: Any) -> FeeReceived:
    return FeeReceived(
        kind=PaymentKind(row.kind),
        amount_krw=row.amount_krw,
        waiver=None if row.waiver is None else WaiverKind(row.waiver),
    )
