"""Where buildings lie, for those an operator has supplied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from sqlalchemy import Column, Connection, Float, Table, Text, bindparam, delete, select

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata

coordinates: Final = Table(
    "address_coordinates",
    metadata,
    Column("id", Text, primary_key=True),
    Column("lat", Float, nullable=False),
    Column("lon", Float, nullable=False),
    sqlite_with_rowid=False,
)
"""`id`: management number of an address, or of a centre."""


class Point(NamedTuple):
    """Degrees, WGS 84."""

    lat: float
    lon: float


_one: Final = Prepared(select(coordinates).where(coordinates.c.id == bindparam("which")))
_forget: Final = Prepared(delete(coordinates).where(coordinates.c.id == bindparam("which")))
_write: Final = insert_into(coordinates)


def find(conn: Connection, place_id: str) -> Point | None:
    row = _one.one(conn, which=place_id) if place_id else None
    return None if row is None else Point(row.lat, row.lon)


def write(conn: Connection, places: Iterable[tuple[str, Point]]) -> None:
    """In the place of what was known of them."""
    given = dict(places)
    for place_id in given:
        _forget.run(conn, which=place_id)
    _write.many(conn, [{"id": one, "lat": at.lat, "lon": at.lon} for one, at in given.items()])
