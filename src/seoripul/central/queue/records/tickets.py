"""Tickets: one number per centre and day, whatever the line."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    Column,
    Connection,
    Date,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    and_,
    bindparam,
    func,
    or_,
    select,
    tuple_,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.queue import MOST_AHEAD, Line, Ticket, TicketState

OPEN: Final = (TicketState.WAITING, TicketState.HELD, TicketState.CALLED, TicketState.SERVING)
_AT_A_COUNTER: Final = (TicketState.CALLED.value, TicketState.SERVING.value)

tickets: Final = Table(
    "tickets",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("line", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("late", SmallInteger, nullable=False),
    Column("place_at", UtcTime, nullable=False),
    Column("issued_at", UtcTime, nullable=False),
    Column("called_at", UtcTime),
    Column("counter_no", Integer),
    Column("calls", Integer, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("for_counter", Integer),
    Column("finished_at", UtcTime),
    Index(None, "centre_id", "day", "state", "line", "late", "place_at", "issued_at"),
    sqlite_with_rowid=False,
)
"""`late`, `place_at`, `issued_at`, `number` are the order of calling (`rules.call_order`).
`subject_id` names what the visitor came for: a reservation, or nothing. `for_counter`: only
that counter calls it (a transfer)."""

_DAY: Final = tickets.c.day.type
_day: Final = bindparam("of_day", type_=_DAY)
_this: Final = (
    tickets.c.centre_id == bindparam("centre"),
    tickets.c.day == _day,
    tickets.c.number == bindparam("which", type_=Integer),
)
_of_day: Final = (tickets.c.centre_id == bindparam("centre"), tickets.c.day == _day)
_waiting: Final = (*_of_day, tickets.c.state == TicketState.WAITING.value,
                   tickets.c.line == bindparam("in_line"))  # fmt: skip
_in_state: Final = select(tickets).where(*_of_day, tickets.c.state == bindparam("state"))
"""One state at a time: SQLite would look at every number of the day for two."""
_order: Final = (tickets.c.late, tickets.c.place_at, tickets.c.issued_at, tickets.c.number)

insert_ticket: Final = insert_into(tickets)
_find: Final = Prepared(select(tickets).where(*_this))
_all_of_day: Final = Prepared(select(tickets).where(*_of_day))
_in_line: Final = Prepared(select(tickets.c.number).where(*_waiting).order_by(*_order))
_ahead: Final = Prepared(
    select(func.count().label("ahead")).select_from(
        select(tickets.c.number)
        .where(
            *_waiting,
            tuple_(tickets.c.late, tickets.c.place_at, tickets.c.issued_at, tickets.c.number)
            < tuple_(
                bindparam("late", type_=SmallInteger),
                bindparam("place_at", type_=UtcTime),
                bindparam("issued_at", type_=UtcTime),
                bindparam("number", type_=Integer),
            ),
        )
        .limit(MOST_AHEAD)
        .subquery()
    )
)
_set: Final = Prepared(
    update(tickets)
    .where(*_this)
    .values(
        state=bindparam("state"),
        called_at=bindparam("called_at", type_=UtcTime),
        counter_no=bindparam("counter_no", type_=Integer),
        calls=bindparam("calls", type_=Integer),
        finished_at=bindparam("finished_at", type_=UtcTime),
    )
    .returning(*tickets.c)
)
_at_counter: Final = Prepared(
    _in_state.where(tickets.c.counter_no == bindparam("counter", type_=Integer)).limit(1)
)
_at_counters: Final = Prepared(_in_state.with_only_columns(tickets.c.counter_no, tickets.c.number))
_open_of_day: Final = Prepared(
    select(tickets)
    .where(
        *_of_day,
        or_(
            *(tickets.c.state == one.value for one in OPEN),
            and_(
                tickets.c.state == TicketState.NO_SHOW.value,
                tickets.c.finished_at >= bindparam("missed_since", type_=UtcTime),
            ),
        ),
    )
    .order_by(tickets.c.line, *_order)
)
_states_of_day: Final = Prepared(select(tickets.c.number, tickets.c.state).where(*_of_day))
_left_over: Final = Prepared(
    select(tickets.c.day, tickets.c.number, tickets.c.subject_id).where(
        tickets.c.centre_id == bindparam("centre"),
        tickets.c.day < _day,
        tickets.c.state == bindparam("still"),
    )
)


def find(conn: Connection, centre_id: str, day: date, number: int) -> Any:
    """The row, or None."""
    return _find.one(conn, centre=centre_id, of_day=day, which=number)


def of_day(conn: Connection, centre_id: str, day: date) -> dict[int, Ticket]:
    rows = _all_of_day.all(conn, centre=centre_id, of_day=day)
    return {row.number: shown(row) for row in rows}


def rows_of_day(conn: Connection, centre_id: str, day: date) -> list[Any]:
    return _all_of_day.all(conn, centre=centre_id, of_day=day)


def subjects_of_day(conn: Connection, centre_id: str, day: date) -> list[str]:
    """What the visitors of a day came for."""
    return [row.subject_id for row in _all_of_day.all(conn, centre=centre_id, of_day=day)]


def in_line(conn: Connection, centre_id: str, day: date, line: Line) -> tuple[int, ...]:
    """Numbers waiting, in the order of calling."""
    rows = _in_line.all(conn, centre=centre_id, of_day=day, in_line=line.value)
    return tuple(row.number for row in rows)


def ahead(conn: Connection, centre_id: str, day: date, line: Line, row: Any) -> int:
    """How many wait in front of a ticket; at most `MOST_AHEAD`."""
    found = _ahead.one(
        conn, centre=centre_id, of_day=day, in_line=line.value,
        late=row.late, place_at=row.place_at, issued_at=row.issued_at, number=row.number,
    )  # fmt: skip
    return int(found.ahead)


def at_counter(conn: Connection, centre_id: str, day: date, counter_no: int) -> Any:
    """The row of the number called to a counter or served there, or None."""
    here = {"centre": centre_id, "of_day": day, "counter": counter_no}
    for state in _AT_A_COUNTER:
        row = _at_counter.one(conn, state=state, **here)
        if row is not None:
            return row
    return None


def at_counters(conn: Connection, centre_id: str, day: date) -> dict[int, int]:
    """The number being served, by counter."""
    return {
        row.counter_no: row.number
        for state in _AT_A_COUNTER
        for row in _at_counters.all(conn, centre=centre_id, of_day=day, state=state)
    }


def open_of_day(conn: Connection, centre_id: str, day: date, missed_since: datetime) -> list[Any]:
    """Rows that wait, are held, stand at a counter, or were missed since then; line by line, in
    the order of calling."""
    return _open_of_day.all(conn, centre=centre_id, of_day=day, missed_since=missed_since)


def states_of_day(conn: Connection, centre_id: str, day: date) -> list[tuple[int, str]]:
    """Every number of a day and how it stands."""
    return _states_of_day.all(conn, centre=centre_id, of_day=day)


def left_over(conn: Connection, centre_id: str, today: date) -> list[tuple[date, int, str]]:
    """Open tickets of days gone by: day, number, subject."""
    return [
        (row.day, row.number, row.subject_id)
        for state in OPEN
        for row in _left_over.all(conn, centre=centre_id, of_day=today, still=state.value)
    ]


def change(
    conn: Connection,
    centre_id: str,
    day: date,
    number: int,
    state: TicketState,
    called_at: datetime | None,
    counter_no: int | None,
    calls: int,
    finished_at: datetime | None = None,
) -> Any:
    """The row as it is now; the number is there."""
    return _set.one(
        conn, centre=centre_id, of_day=day, which=number, state=state.value,
        called_at=called_at, counter_no=counter_no, calls=calls, finished_at=finished_at,
    )  # fmt: skip


def shown(row: Any) -> Ticket:
    return Ticket(
        number=row.number,
        line=Line(row.line),
        state=TicketState(row.state),
        issued_at=row.issued_at,
        called_at=row.called_at,
        counter_no=row.counter_no,
        calls=row.calls,
    )
