"""Envelopes: the secret code of each, and who has it now."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, Protocol

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.delivery import Holder

envelopes: Final = Table(
    "delivery_envelopes",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("code", LargeBinary, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("holder", Text, nullable=False),
    sqlite_with_rowid=False,
)


class Envelope(Protocol):
    """A row as read."""

    order_id: str
    serial: int
    code_hash: str
    code: bytes
    made_at: datetime
    holder: str


_this: Final = (
    envelopes.c.order_id == bindparam("which"),
    envelopes.c.serial == bindparam("nth", type_=Integer),
)
_one: Final = Prepared(select(envelopes).where(*_this))
_by_code: Final = Prepared(select(envelopes).where(envelopes.c.code_hash == bindparam("which")))
_write: Final = insert_into(envelopes)
_held: Final = Prepared(update(envelopes).where(*_this).values(holder=bindparam("holder")))


def find(conn: Connection, order_id: str, serial: int) -> Envelope | None:
    row: Envelope | None = _one.one(conn, which=order_id, nth=serial)
    return row


def by_code_hash(conn: Connection, code_hash: str) -> Envelope | None:
    row: Envelope | None = _by_code.one(conn, which=code_hash)
    return row


def write(conn: Connection, **cells: Any) -> None:
    _write.run(conn, **cells)


def held_by(conn: Connection, order_id: str, serial: int, holder: Holder) -> None:
    _held.run(conn, which=order_id, nth=serial, holder=holder.value)
