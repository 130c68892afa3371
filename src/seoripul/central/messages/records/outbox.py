"""Messages written with a deed and not yet known to have left. No personal data."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    Column,
    Connection,
    Date,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

outbox: Final = Table(
    "messages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("centre_id", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("ahead", Integer, nullable=False),
    Column("counter_no", Integer, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("tries", Integer, nullable=False),
    Index(None, "due_at"),
    Index(None, "centre_id", "day", "number"),
    sqlite_with_rowid=False,
)
"""What was true at the deed is kept, so that a message sent twice says the same."""

_of_number: Final = (
    outbox.c.centre_id == bindparam("centre"),
    outbox.c.day == bindparam("of_day", type_=outbox.c.day.type),
    outbox.c.number == bindparam("which", type_=Integer),
)
write: Final = insert_into(outbox)
_due: Final = Prepared(
    select(outbox)
    .where(outbox.c.due_at <= bindparam("now", type_=UtcTime))
    .order_by(outbox.c.due_at, outbox.c.made_at)
    .limit(bindparam("most", type_=Integer))
)
_next: Final = Prepared(select(func.min(outbox.c.due_at).label("at")))
_put_off: Final = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("which"))
    .values(due_at=bindparam("at", type_=UtcTime), tries=outbox.c.tries + 1)
)
_take_out: Final = Prepared(delete(outbox).where(outbox.c.id == bindparam("which")))
_drop: Final = Prepared(delete(outbox).where(*_of_number))
_drop_before: Final = Prepared(
    delete(outbox).where(outbox.c.day < bindparam("before", type_=outbox.c.day.type))
)


def due(conn: Connection, now: datetime, most: int) -> list[Any]:
    return list(_due.all(conn, now=now, most=most))


def next_due(conn: Connection) -> datetime | None:
    found: datetime | None = _next.one(conn).at
    return found


def put_off(conn: Connection, message_id: str, at: datetime) -> None:
    """Tried once more; not again before `at`."""
    _put_off.run(conn, which=message_id, at=at)


def take_out(conn: Connection, message_id: str) -> None:
    _take_out.run(conn, which=message_id)


def drop(conn: Connection, centre_id: str, day: date, number: int) -> None:
    """Whatever waits for a number."""
    _drop.run(conn, centre=centre_id, of_day=day, which=number)


def drop_before(conn: Connection, day: date) -> int:
    return _drop_before.run(conn, before=day)
