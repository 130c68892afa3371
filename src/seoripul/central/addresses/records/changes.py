"""What the newest file of daily changes said of each address, the abolished ones too."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Table,
    Text,
    bindparam,
    delete,
    select,
)

from seoripul.central.addresses.records.addresses import addresses
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.rules.address_changes import Said

changes: Final = Table(
    "address_changes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("abolished", Boolean, nullable=False),
    Column("file_day", Date),
    Column("holds_from", Date),
    sqlite_with_rowid=False,
)


_which: Final = changes.c.id == bindparam("which")
_one: Final = Prepared(
    select(changes.c.abolished, changes.c.file_day, changes.c.holds_from).where(_which)
)
_write: Final = insert_into(changes)
_drop: Final = Prepared(delete(changes).where(_which))
_forget: Final = Prepared(
    delete(changes).where(
        changes.c.id.in_(select(addresses.c.id).where(addresses.c.edition == bindparam("edition")))
    )
)


def find(conn: Connection, address_id: str) -> Said | None:
    row = _one.one(conn, which=address_id)
    return None if row is None else Said(*row)


def keep(conn: Connection, address_id: str, said: Said) -> None:
    _drop.run(conn, which=address_id)
    _write.run(conn, id=address_id, **said._asdict())


def forget(conn: Connection, edition: int) -> None:
    """Of the addresses that a full file has anew."""
    _forget.run(conn, edition=edition)
