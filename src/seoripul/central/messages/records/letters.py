"""Messages whose words and phone were settled with the deed, sealed until they have left."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
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

letters: Final = Table(
    "letters",
    metadata,
    Column("id", Text, primary_key=True),
    Column("subject_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("tries", Integer, nullable=False),
    Index(None, "due_at"),
    sqlite_with_rowid=False,
)
"""`subject_id`: of the order it is about. `sealed`: phone, language, title, text, page."""

write: Final = insert_into(letters)
_due: Final = Prepared(
    select(letters)
    .where(letters.c.due_at <= bindparam("now", type_=UtcTime))
    .order_by(letters.c.due_at, letters.c.made_at)
    .limit(bindparam("most", type_=Integer))
)
_next: Final = Prepared(select(func.min(letters.c.due_at).label("at")))
_put_off: Final = Prepared(
    update(letters)
    .where(letters.c.id == bindparam("which"))
    .values(due_at=bindparam("at", type_=UtcTime), tries=letters.c.tries + 1)
)
_take_out: Final = Prepared(delete(letters).where(letters.c.id == bindparam("which")))
_drop_untried: Final = Prepared(
    delete(letters).where(
        letters.c.subject_id == bindparam("about"),
        letters.c.kind == bindparam("of_kind"),
        letters.c.tries == 0,
    )
)
_drop_before: Final = Prepared(
    delete(letters).where(letters.c.made_at < bindparam("before", type_=UtcTime))
)


def due(conn: Connection, now: datetime, most: int) -> list[Any]:
    return list(_due.all(conn, now=now, most=most))


def next_due(conn: Connection) -> datetime | None:
    found: datetime | None = _next.one(conn).at
    return found


def put_off(conn: Connection, letter_id: str, at: datetime) -> None:
    """Tried once more; not again before `at`."""
    _put_off.run(conn, which=letter_id, at=at)


def take_out(conn: Connection, letter_id: str) -> None:
    _take_out.run(conn, which=letter_id)


def drop_untried(conn: Connection, subject_id: str, kind: str) -> bool:
    """Whether there was any."""
    return _drop_untried.run(conn, about=subject_id, of_kind=kind) > 0


def drop_before(conn: Connection, moment: datetime) -> int:
    """What could not be sent for days says nothing true any more."""
    return _drop_before.run(conn, before=moment)
