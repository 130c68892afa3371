"""The version of each centre's pictures: a row that grows inside the deed's transaction.

A sequence would let a reader miss a change under concurrent commits (docs/decisions).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import BigInteger, Column, Connection, Table, Text, bindparam, select, update

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata

versions: Final = Table(
    "centre_versions",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("version", BigInteger, nullable=False),
)

_all: Final = Prepared(select(versions.c.centre_id, versions.c.version))
_one: Final = Prepared(select(versions.c.version).where(versions.c.centre_id == bindparam("which")))
_first: Final = insert_into(versions)
_grow: Final = Prepared(
    update(versions)
    .where(versions.c.centre_id == bindparam("which"))
    .values(version=versions.c.version + 1)
    .returning(versions.c.version)
)


def grow(conn: Connection, centre_ids: Iterable[str]) -> dict[str, int]:
    """The new version of each centre."""
    grown: dict[str, int] = {}
    for centre_id in sorted(centre_ids):
        row = _grow.one(conn, which=centre_id)
        if row is None:
            _first.run(conn, centre_id=centre_id, version=1)
        grown[centre_id] = 1 if row is None else row.version
    return grown


def read(conn: Connection) -> dict[str, int]:
    return {row.centre_id: row.version for row in _all.all(conn)}


def of(conn: Connection, centre_id: str) -> int:
    """0 before anything has happened there."""
    row = _one.one(conn, which=centre_id)
    return 0 if row is None else int(row.version)
