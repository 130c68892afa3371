"""What each line has taught until the morning of a day: sums, nothing about a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Column, Connection, Date, LargeBinary, Table, Text, bindparam, delete, select

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.contract import wire
from seoripul.rules.waiting_learnt import Learnt

line_lessons: Final = Table(
    "line_lessons",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("line", Text, primary_key=True),
    Column("day", Date, nullable=False),
    Column("learnt", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

_here: Final = line_lessons.c.centre_id == bindparam("centre")
_find: Final = Prepared(select(line_lessons).where(_here))
_clear: Final = Prepared(delete(line_lessons).where(_here))
_write: Final = insert_into(line_lessons)


class Lessons(NamedTuple):
    day: date
    learnt: Mapping[str, Learnt]


def find(conn: Connection, centre_id: str) -> Lessons | None:
    """None: nothing was kept yet."""
    rows = _find.all(conn, centre=centre_id)
    if not rows:
        return None
    day = max(row.day for row in rows)
    return Lessons(day, {row.line: wire.decode(row.learnt, Learnt) for row in rows})


def write(conn: Connection, centre_id: str, lessons: Lessons) -> None:
    """In place of those of an earlier day."""
    _clear.run(conn, centre=centre_id)
    rows = [
        {"centre_id": centre_id, "line": line, "day": lessons.day, "learnt": wire.encode(learnt)}
        for line, learnt in lessons.learnt.items()
    ]
    _write.many(conn, rows)
