"""Calls: one row per chime, numbered per centre."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    insert,
    select,
    update,
)

from seoripul.central.prepared import Prepared
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.queue import Call, Line

calls: Final = Table(
    "calls",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("line", Text, nullable=False),
    Column("counter_no", Integer, nullable=False),
    Column("called_at", UtcTime, nullable=False),
    Column("recall", Boolean, nullable=False),
    Column("ended_at", UtcTime),
    Index(None, "centre_id", "day", "number"),
    sqlite_with_rowid=False,
)

_day: Final = bindparam("of_day", type_=calls.c.day.type)
_of_ticket: Final = (
    calls.c.centre_id == bindparam("centre"),
    calls.c.day == _day,
    calls.c.number == bindparam("which", type_=Integer),
)
_NEW: Final = ("day", "number", "line", "counter_no", "called_at", "recall")
_write: Final = Prepared(
    insert(calls)
    .from_select(
        ["centre_id", "seq", *_NEW],
        select(
            bindparam("centre", type_=Text),
            func.coalesce(func.max(calls.c.seq), 0) + 1,
            *(bindparam(name, type_=calls.c[name].type) for name in _NEW),
        ).where(calls.c.centre_id == bindparam("centre")),
    )
    .returning(calls.c.seq)
)
_end: Final = Prepared(
    update(calls).where(*_of_ticket).values(ended_at=bindparam("ended_at", type_=UtcTime))
)
_newest: Final = Prepared(
    select(calls)
    .where(
        calls.c.seq.in_(
            select(func.max(calls.c.seq))
            .where(calls.c.centre_id == bindparam("centre"), calls.c.day == _day)
            .group_by(calls.c.number)
        ),
        calls.c.centre_id == bindparam("centre"),
    )
    .order_by(calls.c.seq.desc())
    .limit(bindparam("most", type_=Integer))
)
_last_of_lines: Final = Prepared(
    select(calls.c.line, calls.c.number).where(
        calls.c.seq.in_(
            select(func.max(calls.c.seq))
            .where(calls.c.centre_id == bindparam("centre"), calls.c.day == _day)
            .group_by(calls.c.line)
        ),
        calls.c.centre_id == bindparam("centre"),
    )
)


def write(
    conn: Connection,
    centre_id: str,
    day: date,
    number: int,
    line: Line,
    counter_no: int,
    called_at: datetime,
    *,
    recall: bool,
) -> int:
    """The call's own number: one more than the centre's last."""
    written = _write.one(
        conn, centre=centre_id, day=day, number=number, line=line.value,
        counter_no=counter_no, called_at=called_at, recall=recall,
    )  # fmt: skip
    return int(written.seq)


def end(
    conn: Connection, centre_id: str, day: date, number: int, ended_at: datetime | None
) -> None:
    """The visitor has been served or has not come; None takes that back."""
    _end.run(conn, centre=centre_id, of_day=day, which=number, ended_at=ended_at)


def newest(conn: Connection, centre_id: str, day: date, most: int) -> tuple[Call, ...]:
    """The last call of each number, newest first."""
    return tuple(_shown(row) for row in _newest.all(conn, centre=centre_id, of_day=day, most=most))


def last_of_lines(conn: Connection, centre_id: str, day: date) -> dict[str, int]:
    """The number called last, by line."""
    rows = _last_of_lines.all(conn, centre=centre_id, of_day=day)
    return {row.line: row.number for row in rows}


def _shown(row: Any) -> Call:
    return Call(
        seq=row.seq,
        ticket_number=row.number,
        line=Line(row.line),
        counter_no=row.counter_no,
        called_at=row.called_at,
        recall=row.recall,
        current=row.ended_at is None,
    )
