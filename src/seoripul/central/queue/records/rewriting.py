"""A ticket written anew as a whole, with what it was kept so that the deed can be taken back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import msgspec
from sqlalchemy import (
    Column,
    Connection,
    Date,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    bindparam,
    delete,
    select,
    update,
)

from seoripul.central.prepared import Prepared, put_into
from seoripul.central.queue.records.tickets import tickets
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.queue import Line, TicketState

ticket_deeds: Final = Table(
    "last_ticket_deeds",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("verb", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("before", LargeBinary, nullable=False),
    Column("after", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""The last deed of staff on a number, until it is undone or another follows."""


class TicketCells(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a deed may change of a ticket."""

    state: TicketState
    line: Line
    late: int
    place_at: datetime
    called_at: datetime | None = None
    counter_no: int | None = None
    calls: int = 0
    for_counter: int | None = None
    finished_at: datetime | None = None


class LastDeed(msgspec.Struct, frozen=True):
    verb: str
    at: datetime
    before: TicketCells
    after: TicketCells


_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder(TicketCells).decode
_DAY: Final = tickets.c.day.type
_rewrite: Final = Prepared(
    update(tickets)
    .where(
        tickets.c.centre_id == bindparam("centre"),
        tickets.c.day == bindparam("of_day", type_=_DAY),
        tickets.c.number == bindparam("which", type_=Integer),
    )
    .values(
        state=bindparam("state"),
        line=bindparam("line"),
        late=bindparam("late", type_=SmallInteger),
        place_at=bindparam("place_at", type_=UtcTime),
        called_at=bindparam("called_at", type_=UtcTime),
        counter_no=bindparam("counter_no", type_=Integer),
        calls=bindparam("calls", type_=Integer),
        for_counter=bindparam("for_counter", type_=Integer),
        finished_at=bindparam("finished_at", type_=UtcTime),
    )
    .returning(*tickets.c)
)
_this: Final = (
    ticket_deeds.c.centre_id == bindparam("centre"),
    ticket_deeds.c.day == bindparam("of_day", type_=_DAY),
    ticket_deeds.c.number == bindparam("which", type_=Integer),
)
_find: Final = Prepared(select(ticket_deeds).where(*_this))
_this_day: Final = bindparam("of_day", type_=_DAY)
_of_open: Final = Prepared(
    select(ticket_deeds).where(
        ticket_deeds.c.centre_id == bindparam("centre"),
        ticket_deeds.c.day == _this_day,
        ticket_deeds.c.number.in_(
            select(tickets.c.number).where(
                tickets.c.centre_id == bindparam("centre"),
                tickets.c.day == _this_day,
                tickets.c.state != TicketState.DONE.value,
            )
        ),
    )
)
_forget: Final = Prepared(delete(ticket_deeds).where(*_this))
_keep: Final = put_into(ticket_deeds)


def cells(row: Any) -> TicketCells:
    """Of a ticket's row; moments as they are stored (milliseconds)."""
    return TicketCells(
        state=TicketState(row.state),
        line=Line(row.line),
        late=row.late,
        place_at=row.place_at,
        called_at=row.called_at,
        counter_no=row.counter_no,
        calls=row.calls,
        for_counter=row.for_counter,
        finished_at=row.finished_at,
    )


def rewrite(conn: Connection, centre_id: str, day: date, number: int, to: TicketCells) -> Any:
    """The row as it is now; the number is there."""
    return _rewrite.one(
        conn, centre=centre_id, of_day=day, which=number, state=to.state.value, line=to.line.value,
        late=to.late, place_at=to.place_at, called_at=to.called_at, counter_no=to.counter_no,
        calls=to.calls, for_counter=to.for_counter, finished_at=to.finished_at,
    )  # fmt: skip


def keep(conn: Connection, centre_id: str, day: date, number: int, done: LastDeed) -> None:
    """The deed that can be taken back; the one before it no longer can."""
    _keep.run(
        conn, centre_id=centre_id, day=day, number=number, verb=done.verb, at=done.at,
        before=_encode(done.before), after=_encode(done.after),
    )  # fmt: skip


def last_deed(conn: Connection, centre_id: str, day: date, number: int) -> LastDeed | None:
    row = _find.one(conn, centre=centre_id, of_day=day, which=number)
    return None if row is None else _shown(row)


def last_deeds(conn: Connection, centre_id: str, day: date) -> dict[int, LastDeed]:
    """Of the numbers not served yet, by number."""
    return {row.number: _shown(row) for row in _of_open.all(conn, centre=centre_id, of_day=day)}


def forget(conn: Connection, centre_id: str, day: date, number: int) -> None:
    _forget.run(conn, centre=centre_id, of_day=day, which=number)


def _shown(row: Any) -> LastDeed:
    return LastDeed(row.verb, row.at, _decode(row.before), _decode(row.after))
