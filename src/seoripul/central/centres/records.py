"""Centres and the office's own closed days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

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
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.contract import wire
from seoripul.contract.centres import (
    Centre,
    CentreName,
    Counter,
    DeliveryRules,
    HolidayOverride,
    Hours,
    LineIssuing,
    LineRange,
    Notice,
    Shift,
    SlotRules,
)

centres: Final = Table(
    "centres",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("ko", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("counters", Text, nullable=False),
    Column("hours", Text, nullable=False),
    Column("slots", Text, nullable=False),
    Column("ranges", Text, nullable=False),
    Column("reservations_from", Date),
    Column("notices", Text, nullable=False, server_default="[]"),
    Column("shifts", Text, nullable=False, server_default="[]"),
    Column("issuing", Text, nullable=False, server_default="[]"),
    Column("delivery_from", Date),
    Column("delivery", Text, nullable=False, server_default="{}"),
)
"""From `counters` to `ranges`, from `notices` to `issuing`, and `delivery`: settings, JSON of the
contract."""

overrides: Final = Table(
    "holiday_overrides",
    metadata,
    Column("day", Date, primary_key=True),
    Column("closed", Boolean, nullable=False),
    Column("name", Text, nullable=False),
)


class CentreOnFile(NamedTuple):
    centre: Centre
    zone: str
    notices: tuple[Notice, ...] = ()

    @property
    def id(self) -> str:
        return self.centre.name.id


_which: Final = centres.c.id == bindparam("which")
_one: Final = Prepared(select(centres).where(_which))
_all: Final = Prepared(select(centres).order_by(centres.c.position))
_write: Final = insert_into(centres)
_set_slots: Final = Prepared(update(centres).where(_which).values(slots=bindparam("settings")))
_set_ranges: Final = Prepared(update(centres).where(_which).values(ranges=bindparam("settings")))
_set_counters: Final = Prepared(
    update(centres).where(_which).values(counters=bindparam("settings"))
)
_set_notices: Final = Prepared(update(centres).where(_which).values(notices=bindparam("settings")))
_set_shifts: Final = Prepared(update(centres).where(_which).values(shifts=bindparam("settings")))
_set_issuing: Final = Prepared(update(centres).where(_which).values(issuing=bindparam("settings")))
_set_delivery_rules: Final = Prepared(
    update(centres).where(_which).values(delivery=bindparam("settings"))
)
_set_delivery: Final = Prepared(
    update(centres).where(_which).values(delivery_from=bindparam("day", type_=Date))
)
_overrides: Final = Prepared(select(overrides).order_by(overrides.c.day))
_clear_overrides: Final = Prepared(delete(overrides))
_write_override: Final = insert_into(overrides)


def find(conn: Connection, centre_id: str) -> CentreOnFile | None:
    row = _one.one(conn, which=centre_id)
    return None if row is None else _on_file(tuple(row))


def every(conn: Connection) -> tuple[CentreOnFile, ...]:
    return tuple(_on_file(tuple(row)) for row in _all.all(conn))


def write(conn: Connection, position: int, one: CentreOnFile) -> None:
    name = one.centre.name
    _write.run(
        conn,
        id=name.id,
        position=position,
        zone=one.zone,
        ko=name.ko,
        en=name.en,
        address=name.address,
        phone=name.phone,
        counters=_text(one.centre.counters),
        hours=_text(one.centre.hours),
        slots=_text(one.centre.slots),
        ranges=_text(one.centre.ranges),
        reservations_from=one.centre.reservations_from,
        notices=_text(one.notices),
        shifts=_text(one.centre.shifts),
        issuing=_text(one.centre.issuing),
        delivery_from=one.centre.delivery_from,
        delivery=_text(one.centre.delivery),
    )


def set_slot_rules(conn: Connection, centre_id: str, rules: SlotRules) -> None:
    _set_slots.run(conn, which=centre_id, settings=_text(rules))


def set_counters(conn: Connection, centre_id: str, counters: tuple[Counter, ...]) -> None:
    _set_counters.run(conn, which=centre_id, settings=_text(counters))


def set_ranges(conn: Connection, centre_id: str, ranges: tuple[LineRange, ...]) -> None:
    _set_ranges.run(conn, which=centre_id, settings=_text(ranges))


def set_notices(conn: Connection, centre_id: str, notices: tuple[Notice, ...]) -> None:
    _set_notices.run(conn, which=centre_id, settings=_text(notices))


def set_shifts(conn: Connection, centre_id: str, shifts: tuple[Shift, ...]) -> None:
    _set_shifts.run(conn, which=centre_id, settings=_text(shifts))


def set_issuing(conn: Connection, centre_id: str, issuing: tuple[LineIssuing, ...]) -> None:
    _set_issuing.run(conn, which=centre_id, settings=_text(issuing))


def set_delivery_rules(conn: Connection, centre_id: str, rules: DeliveryRules) -> None:
    _set_delivery_rules.run(conn, which=centre_id, settings=_text(rules))


def set_delivery_from(conn: Connection, centre_id: str, day: date | None) -> None:
    _set_delivery.run(conn, which=centre_id, day=day)


def holiday_overrides(conn: Connection) -> tuple[HolidayOverride, ...]:
    return tuple(HolidayOverride(**row._asdict()) for row in _overrides.all(conn))


def replace_overrides(conn: Connection, rows: Iterable[HolidayOverride]) -> None:
    _clear_overrides.run(conn)
    for row in rows:
        _write_override.run(conn, day=row.day, closed=row.closed, name=row.name)


def _text(settings: object) -> str:
    return wire.encode(settings).decode()


@lru_cache(maxsize=256)
def _on_file(row: tuple[Any, ...]) -> CentreOnFile:
    """Remembered by the row itself, so that settings are read from their text only once."""
    (which, _, zone, ko, en, address, phone, counters, hours, slots, ranges, since, *more) = row
    notices, shifts, issuing, delivers, delivery = more
    centre = Centre(
        name=CentreName(id=which, ko=ko, en=en, address=address, phone=phone),
        counters=wire.decode(counters.encode(), tuple[Counter, ...]),
        hours=wire.decode(hours.encode(), Hours),
        slots=wire.decode(slots.encode(), SlotRules),
        ranges=wire.decode(ranges.encode(), tuple[LineRange, ...]),
        reservations_from=since,
        delivery_from=delivers,
        delivery=wire.decode(delivery.encode(), DeliveryRules),
        shifts=wire.decode(shifts.encode(), tuple[Shift, ...]),
        issuing=wire.decode(issuing.encode(), tuple[LineIssuing, ...]),
    )
    return CentreOnFile(centre, zone, wire.decode(notices.encode(), tuple[Notice, ...]))
