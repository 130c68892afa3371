"""The buildings of the district, by edition and management number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
)

from seoripul.central.addresses.records.editions import newest_whole
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.rules.road_address_file import RoadAddress

addresses: Final = Table(
    "addresses",
    metadata,
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    Column("legal_code", Text, nullable=False),
    Column("legal_dong", Text, nullable=False),
    Column("road", Text, nullable=False),
    Column("below", Integer, nullable=False),
    Column("main_no", Integer, nullable=False),
    Column("sub_no", Integer, nullable=False),
    Column("admin_code", Text, nullable=False),
    Column("admin_dong", Text, nullable=False),
    Column("postcode", Text, nullable=False),
    Column("holds_from", Date),
    Column("shared_housing", Boolean, nullable=False),
    Column("register_name", Text, nullable=False),
    Column("building", Text, nullable=False),
    sqlite_with_rowid=False,
)

SLICE: Final = 2000
_cells: Final = [addresses.c[name] for name in RoadAddress._fields]
_of_edition: Final = addresses.c.edition == bindparam("edition")
_which: Final = addresses.c.id == bindparam("which")
_write: Final = insert_into(addresses)
_in_use: Final = Prepared(select(*_cells).where(addresses.c.edition == newest_whole, _which))
_one: Final = Prepared(select(*_cells).where(_of_edition, _which))
_all: Final = Prepared(select(*_cells).where(_of_edition))
_count: Final = Prepared(select(func.count()).select_from(addresses).where(_of_edition))
_some: Final = select(*_cells).where(
    _of_edition, addresses.c.id.in_(bindparam("ids", expanding=True))
)
_drop: Final = Prepared(delete(addresses).where(_of_edition, _which))
_drop_slice: Final = Prepared(
    delete(addresses).where(
        _of_edition,
        addresses.c.id.in_(select(addresses.c.id).where(_of_edition).limit(SLICE)),
    )
)


def in_use(conn: Connection, address_id: str) -> RoadAddress | None:
    """Of the edition that counts."""
    return _address(_in_use.one(conn, which=address_id))


def find(conn: Connection, edition: int, address_id: str) -> RoadAddress | None:
    return _address(_one.one(conn, edition=edition, which=address_id))


def some(conn: Connection, edition: int, ids: Sequence[str]) -> dict[str, RoadAddress]:
    """Those of `ids` that are there."""
    if not ids:
        return {}
    rows = conn.execute(_some, {"edition": edition, "ids": list(ids)})
    return {row.id: RoadAddress(*row) for row in rows}


def every(conn: Connection, edition: int) -> list[RoadAddress]:
    return [RoadAddress(*row) for row in _all.all(conn, edition=edition)]


def count(conn: Connection, edition: int) -> int:
    return int(_count.one(conn, edition=edition)[0])


def write(conn: Connection, edition: int, rows: Iterable[RoadAddress]) -> None:
    _write.many(conn, [{"edition": edition, **row._asdict()} for row in rows])


def drop(conn: Connection, edition: int, address_id: str) -> bool:
    """Whether it was there."""
    return _drop.run(conn, edition=edition, which=address_id) == 1


def drop_slice(conn: Connection, edition: int) -> bool:
    """Some of an edition; whether there may be more."""
    return _drop_slice.run(conn, edition=edition) == SLICE


def _address(row: Any) -> RoadAddress | None:
    return None if row is None else RoadAddress(*row)
