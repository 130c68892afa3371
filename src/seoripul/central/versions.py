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

MOST_AT_ONCE: Final = 16
MEMORY: Final = "memory"
"""In the place of a centre: grows when devices, sessions or closed days change, which every
process of the office keeps in memory."""

_all: Final = Prepared(select(versions.c.centre_id, versions.c.version))
_one: Final = Prepared(select(versions.c.version).where(versions.c.centre_id == bindparam("which")))
_first: Final = insert_into(versions)
_grow: Final = Prepared(
    update(versions)
    .where(versions.c.centre_id.in_([bindparam(f"centre_{at}") for at in range(MOST_AT_ONCE)]))
    .values(version=versions.c.version + 1)
    .returning(versions.c.centre_id, versions.c.version)
)


def grow(conn: Connection, centre_ids: Iterable[str]) -> dict[str, int]:
    """The new version of each centre."""
    touched = sorted(set(centre_ids))
    grown: dict[str, int] = {}
    for at in range(0, len(touched), MOST_AT_ONCE):
        grown |= _grow_some(conn, touched[at : at + MOST_AT_ONCE])
    return grown


def _grow_some(conn: Connection, touched: list[str]) -> dict[str, int]:
    asked = [*touched, *[touched[0]] * (MOST_AT_ONCE - len(touched))]
    named = {f"centre_{at}": centre_id for at, centre_id in enumerate(asked)}
    grown = {row.centre_id: row.version for row in _grow.all(conn, **named)}
    for centre_id in touched:
        if centre_id not in grown:
            _first.run(conn, centre_id=centre_id, version=1)
            grown[centre_id] = 1
    return grown


def read(conn: Connection) -> dict[str, int]:
    return {row.centre_id: row.version for row in _all.all(conn)}


def of(conn: Connection, centre_id: str) -> int:
    """0 before anything has happened there."""
    row = _one.one(conn, which=centre_id)
    return 0 if row is None else int(row.version)
