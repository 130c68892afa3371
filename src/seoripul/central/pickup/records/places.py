"""Places of slots: how many are taken. Exact under any race: one statement takes a place."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, select, update

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

places: Final = Table(
    "slot_places",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("start", UtcTime, primary_key=True),
    Column("booked", Integer, nullable=False),
    sqlite_with_rowid=False,
)

_slot: Final = (
    places.c.centre_id == bindparam("centre"),
    places.c.start == bindparam("at", type_=UtcTime),
)
_take: Final = Prepared(
    update(places)
    .where(*_slot, places.c.booked < bindparam("capacity", type_=Integer))
    .values(booked=places.c.booked + 1)
)
_open: Final = insert_into(places)
_give_back: Final = Prepared(
    update(places).where(*_slot, places.c.booked > 0).values(booked=places.c.booked - 1)
)
_one: Final = Prepared(select(places.c.booked).where(*_slot))
_between: Final = Prepared(
    select(places.c.start, places.c.booked).where(
        places.c.centre_id == bindparam("centre"),
        places.c.start >= bindparam("since", type_=UtcTime),
        places.c.start < bindparam("until", type_=UtcTime),
    )
)


def take(conn: Connection, centre_id: str, start: datetime, capacity: int) -> bool:
    """True when a place was free and is now taken."""
    if _take.run(conn, centre=centre_id, at=start, capacity=capacity) == 1:
        return True
    if capacity < 1 or _one.one(conn, centre=centre_id, at=start) is not None:
        return False
    _open.run(conn, centre_id=centre_id, start=start, booked=1)
    return True


def give_back(conn: Connection, centre_id: str, start: datetime) -> None:
    _give_back.run(conn, centre=centre_id, at=start)


def booked(
    conn: Connection, centre_id: str, since: datetime, until: datetime
) -> dict[datetime, int]:
    """Places taken by start of slot; a slot nobody took is not named."""
    rows = _between.all(conn, centre=centre_id, since=since, until=until)
    return {row.start: row.booked for row in rows}
