"""Staff, devices, pairings and sessions."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    case,
    func,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

staff: Final = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    Column("login", Text, nullable=False, unique=True),
    Column("display_name", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("centre_id", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("locked_at", UtcTime),
    Column("added_at", UtcTime, nullable=False),
)
"""`login` in lower case; `roles` separated by spaces."""

devices: Final = Table(
    "devices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key_hash", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("centre_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("enrolled_at", UtcTime, nullable=False),
    Column("revoked_at", UtcTime),
    Column("owner", Text, nullable=False, server_default=""),
)
"""`owner`: id of the courier whose phone it is; empty for what stands in the office."""

pairings: Final = Table(
    "pairings",
    metadata,
    Column("code_hash", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("centre_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
    Column("wrong_tries", Integer, nullable=False),
    Column("owner", Text, nullable=False, server_default=""),
)
"""Open pairings only: a used or expired one is deleted."""

sessions: Final = Table(
    "staff_sessions",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("staff_id", Text, nullable=False, index=True),
    Column("device_id", Text, nullable=False),
    Column("counter_no", Integer),
    Column("begun_at", UtcTime, nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime),
)

_by_login: Final = Prepared(select(staff).where(staff.c.login == bindparam("which")))
_by_id: Final = Prepared(select(staff).where(staff.c.id == bindparam("which")))
_of_centre: Final = Prepared(
    select(staff).where(staff.c.centre_id == bindparam("centre")).order_by(staff.c.login)
)
_count: Final = Prepared(select(func.count().label("count")).select_from(staff))
_add: Final = insert_into(staff)
add_device: Final = insert_into(devices)
_devices: Final = Prepared(select(devices).order_by(devices.c.enrolled_at))
_of_owner: Final = Prepared(
    select(devices.c.id).where(
        devices.c.owner == bindparam("which"), devices.c.revoked_at.is_(None)
    )
)
_revoke: Final = Prepared(
    update(devices)
    .where(
        devices.c.id == bindparam("which"),
        devices.c.centre_id == bindparam("centre"),
        devices.c.revoked_at.is_(None),
    )
    .values(revoked_at=bindparam("at", type_=UtcTime))
)
add_session: Final = insert_into(sessions)
_seen_here: Final = bindparam("at", type_=UtcTime)
_later: Final = case((sessions.c.seen_at < _seen_here, _seen_here), else_=sessions.c.seen_at)
_see_session: Final = Prepared(
    update(sessions)
    .where(sessions.c.token_hash == bindparam("which"))
    .values(seen_at=_later)
    .returning(sessions.c.seen_at)
)
_end_session: Final = Prepared(
    update(sessions)
    .where(sessions.c.token_hash == bindparam("which"), sessions.c.ended_at.is_(None))
    .values(ended_at=bindparam("at", type_=UtcTime))
)
_open_sessions: Final = Prepared(
    select(
        sessions.c.token_hash,
        sessions.c.device_id,
        sessions.c.counter_no,
        sessions.c.seen_at,
        staff,
    )
    .join(staff, staff.c.id == sessions.c.staff_id)
    .join(devices, devices.c.id == sessions.c.device_id)
    .where(
        sessions.c.ended_at.is_(None),
        sessions.c.seen_at > bindparam("since", type_=UtcTime),
        staff.c.active,
        devices.c.revoked_at.is_(None),
    )
)


def by_login(conn: Connection, login: str) -> Any:
    return _by_login.one(conn, which=login)


def by_id(conn: Connection, staff_id: str) -> Any:
    return _by_id.one(conn, which=staff_id)


def of_centre(conn: Connection, centre_id: str) -> list[Any]:
    return _of_centre.all(conn, centre=centre_id)


def is_empty(conn: Connection) -> bool:
    return int(_count.one(conn).count) == 0


def add(conn: Connection, **cells: object) -> None:
    _add.run(conn, active=True, failures=0, locked_at=None, **cells)


def change(conn: Connection, staff_id: str, **cells: object) -> None:
    conn.execute(update(staff).where(staff.c.id == staff_id).values(**cells))


def every_device(conn: Connection) -> list[Any]:
    return _devices.all(conn)


def phones_of(conn: Connection, owner: str) -> list[str]:
    """Ids of the devices of one courier that are not revoked."""
    return [row.id for row in _of_owner.all(conn, which=owner)]


def revoke(conn: Connection, device_id: str, centre_id: str, at: datetime) -> bool:
    return _revoke.run(conn, which=device_id, centre=centre_id, at=at) == 1


def see_session(conn: Connection, token_hash: str, at: datetime) -> datetime:
    """When the person was last seen by any process, of which `at` is one."""
    row = _see_session.one(conn, which=token_hash, at=at)
    return at if row is None else max(at, row.seen_at)


def end_session(conn: Connection, token_hash: str, at: datetime) -> bool:
    return _end_session.run(conn, which=token_hash, at=at) == 1


def open_sessions(conn: Connection, since: datetime) -> list[Any]:
    return _open_sessions.all(conn, since=since)
