"""Couriers. Their age is asked when they are hired, and not kept: only whether it fits."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from sqlalchemy import Boolean, Column, Connection, Table, Text, bindparam, select, update

from seoripul.central.people.records import devices
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.contract.dispatch import Courier, CourierShift

couriers: Final = Table(
    "couriers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("centre_id", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("eligible", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("zones", Text, nullable=False),
    Column("shifts", Text, nullable=False),
)
"""`zones` separated by spaces; `shifts` as JSON."""

_write: Final = insert_into(couriers)
_with_phone: Final = (
    select(couriers, devices.c.id.label("phone"))
    .outerjoin(devices, (devices.c.owner == couriers.c.id) & devices.c.revoked_at.is_(None))
    .order_by(couriers.c.name, couriers.c.id)
)
_one: Final = Prepared(_with_phone.where(couriers.c.id == bindparam("which")))
_here: Final = Prepared(_with_phone.where(couriers.c.centre_id == bindparam("centre")))
_of_phone: Final = Prepared(_with_phone.where(devices.c.id == bindparam("which")))
_read_shifts: Final = msgspec.json.Decoder(tuple[CourierShift, ...]).decode


def write(conn: Connection, courier: Courier) -> None:
    _write.run(conn, id=courier.id, centre_id=courier.centre_id, **_cells(courier))


def change(conn: Connection, courier: Courier) -> None:
    conn.execute(update(couriers).where(couriers.c.id == courier.id).values(**_cells(courier)))


def find(conn: Connection, courier_id: str) -> Courier | None:
    row = _one.one(conn, which=courier_id)
    return None if row is None else _courier(row)


def of_centre(conn: Connection, centre_id: str) -> tuple[Courier, ...]:
    """By name, those who left included."""
    return tuple(map(_courier, _here.all(conn, centre=centre_id)))


def of_phone(conn: Connection, device_id: str) -> Courier | None:
    """Whose phone it is; None when it was revoked, or paired for nobody."""
    row = _of_phone.one(conn, which=device_id)
    return None if row is None else _courier(row)


def _cells(courier: Courier) -> dict[str, Any]:
    return {
        "name": courier.name,
        "eligible": courier.eligible,
        "active": courier.active,
        "zones": " ".join(courier.zones),
        "shifts": msgspec.json.encode(courier.shifts).decode(),
    }


def _courier(row: Any) -> Courier:
    return Courier(
        id=row.id,
        name=row.name,
        centre_id=row.centre_id,
        eligible=row.eligible,
        active=row.active,
        zones=tuple(row.zones.split()),
        shifts=_read_shifts(row.shifts),
        phone_paired=row.phone is not None,
    )
