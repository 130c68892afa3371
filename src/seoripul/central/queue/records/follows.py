"""The page of a ticket: a keyed hash of its secret token, nothing about a person."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Column, Connection, Date, Integer, Table, Text, bindparam, delete, select

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata

follows: Final = Table(
    "ticket_follows",
    metadata,
    Column("follow_hash", Text, primary_key=True),
    Column("centre_id", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)


class Followed(NamedTuple):
    centre_id: str
    day: date
    number: int


_write: Final = insert_into(follows)
_find: Final = Prepared(
    select(follows.c.centre_id, follows.c.day, follows.c.number).where(
        follows.c.follow_hash == bindparam("which")
    )
)
_prune: Final = Prepared(
    delete(follows).where(follows.c.day < bindparam("before", type_=follows.c.day.type))
)


def write(conn: Connection, follow_hash: str, centre_id: str, day: date, number: int) -> None:
    _write.run(conn, follow_hash=follow_hash, centre_id=centre_id, day=day, number=number)


def find(conn: Connection, follow_hash: str) -> Followed | None:
    row = _find.one(conn, which=follow_hash)
    return None if row is None else Followed(*row)


def prune(conn: Connection, before: date) -> int:
    """Forget the pages of days before `before`; returns how many."""
    return _prune.run(conn, before=before)
