"""Zones and the days from which papers are delivered there."""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import Column, Connection, Date, Table, Text, bindparam, select, update

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.contract.addresses import Zone

zones: Final = Table(
    "zones",
    metadata,
    Column("code", Text, primary_key=True),
    Column("ko", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("pilot_dong", Text, nullable=False),
    Column("pilot_from", Date),
    Column("delivery_from", Date),
)

_which: Final = zones.c.code == bindparam("which")
_one: Final = Prepared(select(zones).where(_which))
_all: Final = Prepared(select(zones).order_by(zones.c.code))
_write: Final = insert_into(zones)
_set_days: Final = Prepared(
    update(zones)
    .where(_which)
    .values(pilot_from=bindparam("pilot", type_=Date), delivery_from=bindparam("whole", type_=Date))
)


def find(conn: Connection, code: str) -> Zone | None:
    row = _one.one(conn, which=code)
    return None if row is None else Zone(**row._asdict())


def every(conn: Connection) -> tuple[Zone, ...]:
    return tuple(Zone(**row._asdict()) for row in _all.all(conn))


def write(conn: Connection, zone: Zone) -> None:
    _write.run(
        conn,
        code=zone.code,
        ko=zone.ko,
        en=zone.en,
        pilot_dong=zone.pilot_dong,
        pilot_from=zone.pilot_from,
        delivery_from=zone.delivery_from,
    )


def set_days(conn: Connection, code: str, pilot: date | None, whole: date | None) -> None:
    _set_days.run(conn, which=code, pilot=pilot, whole=whole)
