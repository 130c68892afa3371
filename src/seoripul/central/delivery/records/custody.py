"""Who had which envelope from when on: append-only."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    select,
)

from seoripul.central.append_only import guard
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.delivery import CustodyLine, Holder
from seoripul.rules.delivery_life import Deed

custody: Final = Table(
    "delivery_custody",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("order_id", Text, nullable=False),
    Column("envelope", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("deed", Text, nullable=False),
    Column("holder", Text, nullable=False),
    Column("holder_name", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Index(None, "order_id"),
)

guard(custody)

_write: Final = insert_into(custody, but=("id",))
_of: Final = Prepared(
    select(custody).where(custody.c.order_id == bindparam("which")).order_by(custody.c.id)
)


def write(conn: Connection, **cells: Any) -> None:
    _write.run(conn, **cells)


def of(conn: Connection, order_id: str) -> tuple[CustodyLine, ...]:
    """The chain of every envelope of an order, oldest first."""
    return tuple(map(_line, _of.all(conn, which=order_id)))


def _line(row: Any) -> CustodyLine:
    return CustodyLine(
        at=row.at,
        envelope=row.envelope,
        deed=Deed(row.deed),
        holder=Holder(row.holder),
        holder_name=row.holder_name,
        by=row.by_name,
        note=row.note,
    )
