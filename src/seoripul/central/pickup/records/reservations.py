"""Reservations. Name and phone are sealed; the pick-up code is not here, only its keyed hash."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, Protocol

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

reservations: Final = Table(
    "reservations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("check_hash", Text, nullable=False),
    Column("follow_hash", Text, nullable=False, unique=True),
    Column("centre_id", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("slot_start", UtcTime, nullable=False),
    Column("slot_end", UtcTime, nullable=False),
    Column("channel", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("placed_at", UtcTime, nullable=False),
    Column("expected_at", UtcTime, nullable=False),
    Column("name", LargeBinary),
    Column("phone", LargeBinary),
    Column("fee_krw", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("holds_place", Boolean, nullable=False),
    Column("ticket_day", Date),
    Column("ticket_number", Integer),
    Column("reason", Text, nullable=False),
    Column("finished_at", UtcTime),
    Column("last_deed", Text),
    Column("last_deed_at", UtcTime),
    Column("before", LargeBinary),
    Index(None, "centre_id", "day", "slot_start"),
    Index(None, "centre_id", "state", "slot_end"),
    Index(None, "finished_at"),
)
"""`check_hash` is the keyed hash of number and typed check. `before` is what the last deed
found (`pickup.before.Before`), until the deed is undone or another follows."""


class Reservation(Protocol):
    """A row as read: only what the deeds use is named."""

    id: str
    number: str
    check_hash: str
    code_hash: str
    centre_id: str
    day: date
    slot_start: datetime
    slot_end: datetime
    channel: str
    language: str
    placed_at: datetime
    expected_at: datetime
    name: bytes | None
    phone: bytes | None
    fee_krw: int
    state: str
    since: datetime
    holds_place: bool
    ticket_day: date | None
    ticket_number: int | None
    reason: str
    finished_at: datetime | None
    last_deed: str | None
    last_deed_at: datetime | None
    before: bytes | None


_DAY: Final = reservations.c.day.type
_by_id: Final = Prepared(select(reservations).where(reservations.c.id == bindparam("which")))
_by_code: Final = Prepared(
    select(reservations).where(reservations.c.code_hash == bindparam("which"))
)
_by_number: Final = Prepared(
    select(reservations).where(reservations.c.number == bindparam("which"))
)
_by_follow: Final = Prepared(
    select(reservations).where(reservations.c.follow_hash == bindparam("which"))
)
_of_day: Final = Prepared(
    select(reservations)
    .where(
        reservations.c.centre_id == bindparam("centre"),
        reservations.c.day == bindparam("of_day", type_=_DAY),
    )
    .order_by(reservations.c.slot_start, reservations.c.number)
)
_write: Final = insert_into(reservations)
_set: Final = {
    "state": bindparam("state"),
    "since": bindparam("since", type_=UtcTime),
    "holds_place": bindparam("holds_place", type_=Boolean),
    "ticket_day": bindparam("ticket_day", type_=_DAY),
    "ticket_number": bindparam("ticket_number", type_=Integer),
    "reason": bindparam("reason"),
    "last_deed": bindparam("last_deed"),
    "last_deed_at": bindparam("last_deed_at", type_=UtcTime),
    "before": bindparam("before", type_=LargeBinary),
}
_still: Final = update(reservations).where(
    reservations.c.id == bindparam("which"), reservations.c.state == bindparam("origin")
)
_change: Final = Prepared(_still.values(_set))
_finish: Final = Prepared(
    _still.values(_set | {"finished_at": bindparam("finished_at", type_=UtcTime)})
)
"""Apart from `_change`: naming an indexed column rewrites its index, changed or not."""


def find(conn: Connection, reservation_id: str) -> Reservation | None:
    row: Reservation | None = _by_id.one(conn, which=reservation_id)
    return row


def by_code(conn: Connection, code_hash: str) -> Reservation | None:
    row: Reservation | None = _by_code.one(conn, which=code_hash)
    return row


def by_number(conn: Connection, number: str) -> Reservation | None:
    row: Reservation | None = _by_number.one(conn, which=number)
    return row


def by_follow(conn: Connection, follow_hash: str) -> Reservation | None:
    row: Reservation | None = _by_follow.one(conn, which=follow_hash)
    return row


def of_day(conn: Connection, centre_id: str, day: date) -> list[Reservation]:
    rows: list[Reservation] = _of_day.all(conn, centre=centre_id, of_day=day)
    return rows


def write(conn: Connection, **cells: Any) -> None:
    _write.run(conn, **cells)


def change(conn: Connection, row: Reservation, finished_at: datetime | None, **cells: Any) -> bool:
    """False when the reservation is no longer in the state of `row`."""
    cells |= {"which": row.id, "origin": row.state}
    if finished_at == row.finished_at:
        return _change.run(conn, **cells) == 1
    return _finish.run(conn, finished_at=finished_at, **cells) == 1
