"""Failed tries of the typed way in, per device and per reservation number."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

tries: Final = Table(
    "typed_tries",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("whose", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index(None, "whose", "at"),
    Index(None, "at"),
)

_write: Final = insert_into(tries, but=("id",))
_since: Final = Prepared(
    select(func.count().label("count"), func.min(tries.c.at).label("first")).where(
        tries.c.whose == bindparam("who"), tries.c.at > bindparam("since", type_=UtcTime)
    )
)
_prune: Final = Prepared(
    delete(tries).where(tries.c.at < bindparam("before_moment", type_=UtcTime))
)


def write(conn: Connection, whose: str, at: datetime) -> None:
    _write.run(conn, whose=whose, at=at)


def since(conn: Connection, whose: str, since: datetime) -> tuple[int, datetime | None]:
    """How many, and when the first of them was."""
    row = _since.one(conn, who=whose, since=since)
    return int(row.count), row.first


def prune(conn: Connection, before: datetime) -> None:
    _prune.run(conn, before_moment=before)
