"""The last bell of each kiosk; who answered is in the journal."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, delete, select, update

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.bells import Bell
from seoripul.contract.language import Language

bells: Final = Table(
    "bells",
    metadata,
    Column("device_id", Text, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("centre_id", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("rung_at", UtcTime, nullable=False),
    Column("escalated_at", UtcTime),
    Column("answered_at", UtcTime),
    Column("answered_from", Integer),
    sqlite_with_rowid=False,
)

_of_device: Final = Prepared(select(bells).where(bells.c.device_id == bindparam("device")))
_by_id: Final = Prepared(select(bells).where(bells.c.id == bindparam("which")))
_since: Final = Prepared(
    select(bells)
    .where(
        bells.c.centre_id == bindparam("centre"),
        bells.c.rung_at >= bindparam("since", type_=UtcTime),
    )
    .order_by(bells.c.rung_at, bells.c.id)
)
_forget: Final = Prepared(delete(bells).where(bells.c.device_id == bindparam("device")))
_ring: Final = insert_into(bells)
_answer: Final = Prepared(
    update(bells)
    .where(bells.c.id == bindparam("which"))
    .values(
        answered_at=bindparam("at", type_=UtcTime),
        answered_from=bindparam("from_counter", type_=Integer),
    )
)
_escalate: Final = Prepared(
    update(bells)
    .where(
        bells.c.answered_at.is_(None),
        bells.c.escalated_at.is_(None),
        bells.c.rung_at <= bindparam("before", type_=UtcTime),
    )
    .values(escalated_at=bindparam("at", type_=UtcTime))
    .returning(bells.c.id, bells.c.centre_id)
)


def of_device(conn: Connection, device_id: str) -> Bell | None:
    row = _of_device.one(conn, device=device_id)
    return None if row is None else _shown(row)


def find(conn: Connection, bell_id: str, centre_id: str) -> Bell | None:
    """None also for another centre's."""
    row = _by_id.one(conn, which=bell_id)
    return None if row is None or row.centre_id != centre_id else _shown(row)


def since(conn: Connection, centre_id: str, moment: datetime) -> tuple[Bell, ...]:
    """The last bell of each kiosk that rang after a moment, oldest first."""
    return tuple(_shown(row) for row in _since.all(conn, centre=centre_id, since=moment))


def ring(conn: Connection, bell: Bell, centre_id: str) -> None:
    """The kiosk's bell before is forgotten."""
    _forget.run(conn, device=bell.device_id)
    _ring.run(
        conn, device_id=bell.device_id, id=bell.id, centre_id=centre_id, name=bell.name,
        language=bell.language.value, rung_at=bell.rung_at,
        escalated_at=None, answered_at=None, answered_from=None,
    )  # fmt: skip


def answer(conn: Connection, bell_id: str, at: datetime, from_counter: int | None) -> None:
    _answer.run(conn, which=bell_id, at=at, from_counter=from_counter)


def escalate(conn: Connection, before: datetime, at: datetime) -> list[tuple[str, str]]:
    """Bells rung before a moment and still open: id and centre of each."""
    return [(row.id, row.centre_id) for row in _escalate.all(conn, before=before, at=at)]


def _shown(row: Any) -> Bell:
    return Bell(
        id=row.id,
        device_id=row.device_id,
        name=row.name,
        rung_at=row.rung_at,
        language=Language(row.language),
        escalated=row.escalated_at is not None,
        answered_at=row.answered_at,
        answered_from=row.answered_from,
    )
