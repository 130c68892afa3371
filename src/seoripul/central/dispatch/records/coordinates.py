"""Where buildings lie, for those an operator has supplied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, delete, select

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata

coordinates: Final = Table(
    "address_coordinates",
    metadata,
    Column("id", Text, primary_key=True),
    Column("lat_e6", Integer, nullable=False),
    Column("lon_e6", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""`id`: management number of an address, or of a centre. Millionths of a degree: 10 cm."""
MILLION: Final = 1_000_000


class Point(NamedTuple):
    """Degrees, WGS 84."""

    lat: float
    lon: float


_one: Final = Prepared(select(coordinates).where(coordinates.c.id == bindparam("which")))
_forget: Final = Prepared(delete(coordinates).where(coordinates.c.id == bindparam("which")))
_write: Final = insert_into(coordinates)


def find(conn: Connection, place_id: str) -> Point | None:
    row = _one.one(conn, which=place_id) if place_id else None
    return None if row is None else Point(row.lat_e6 / MILLION, row.lon_e6 / MILLION)


def write(conn: Connection, places: Iterable[tuple[str, Point]]) -> None:
    """In the place of what was known of them."""
    given = dict(places)
    for place_id in given:
        _forget.run(conn, which=place_id)
    rows = [
        {"id": one, "lat_e6": round(at.lat * MILLION), "lon_e6": round(at.lon * MILLION)}
        for one, at in given.items()
    ]
    _write.many(conn, rows)
