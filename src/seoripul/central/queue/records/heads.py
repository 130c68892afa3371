"""Who is first in each line, as one counter sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Integer, SmallInteger, bindparam, func, or_, select

from seoripul.central.prepared import Prepared
from seoripul.central.queue.records.calls import calls
from seoripul.central.queue.records.tickets import tickets
from seoripul.contract.queue import Line, TicketState
from seoripul.rules.fair_turn import Head, standing_of

_MOST_LOOKED_BACK: Final = 16
_day: Final = bindparam("of_day", type_=tickets.c.day.type)
_waiting: Final = (
    tickets.c.centre_id == bindparam("centre"),
    tickets.c.day == _day,
    tickets.c.state == TicketState.WAITING.value,
    tickets.c.line == bindparam("in_line"),
)
_order: Final = (tickets.c.place_at, tickets.c.issued_at, tickets.c.number)
_head: Final = Prepared(
    select(tickets.c.number, tickets.c.place_at, tickets.c.issued_at)
    .where(
        *_waiting,
        tickets.c.late == bindparam("late", type_=SmallInteger),
        or_(
            tickets.c.for_counter.is_(None),
            tickets.c.for_counter == bindparam("counter", type_=Integer),
        ),
    )
    .order_by(*_order)
    .limit(1)
)
_places: Final = Prepared(
    select(tickets.c.place_at).where(*_waiting, tickets.c.late == 0).order_by(*_order).limit(2)
)
_many: Final = Prepared(select(func.count().label("many")).where(*_waiting))
_waiting_by_line: Final = Prepared(
    select(tickets.c.line, func.count().label("many"))
    .where(
        tickets.c.centre_id == bindparam("centre"),
        tickets.c.day == _day,
        tickets.c.state == TicketState.WAITING.value,
    )
    .group_by(tickets.c.line)
)
_last_calls: Final = Prepared(
    select(calls.c.line, tickets.c.late)
    .select_from(
        calls.join(
            tickets,
            (tickets.c.centre_id == calls.c.centre_id)
            & (tickets.c.day == calls.c.day)
            & (tickets.c.number == calls.c.number),
        )
    )
    .where(
        calls.c.centre_id == bindparam("centre"),
        calls.c.day == bindparam("of_day", type_=calls.c.day.type),
        calls.c.recall.is_(False),
    )
    .order_by(calls.c.seq.desc())
    .limit(_MOST_LOOKED_BACK)
)


def heads(
    conn: Connection,
    centre_id: str,
    day: date,
    lines: Iterable[str],
    counter_no: int,
    now: datetime,
) -> list[Head]:
    """The first of each line; of a reserved line also the first who came late."""
    found = []
    for line in lines:
        for late in (0, 1) if line == Line.PICKUP else (0,):
            row = _head.one(
                conn, centre=centre_id, of_day=day, in_line=line, late=late, counter=counter_no
            )
            if row is not None:
                found.append(_shown(row, line, late, now))
    return found


def places(conn: Connection, centre_id: str, day: date, line: str) -> list[datetime]:
    """Where the next two of a line stand."""
    rows = _places.all(conn, centre=centre_id, of_day=day, in_line=line)
    return [row.place_at for row in rows]


def many(conn: Connection, centre_id: str, day: date, line: str) -> int:
    """How many wait in a line."""
    return int(_many.one(conn, centre=centre_id, of_day=day, in_line=line).many)


def waiting(conn: Connection, centre_id: str, day: date) -> dict[str, int]:
    """How many wait, by line."""
    rows = _waiting_by_line.all(conn, centre=centre_id, of_day=day)
    return {row.line: int(row.many) for row in rows}


def last_were_privileged(
    conn: Connection, centre_id: str, day: date, lines: Iterable[str]
) -> list[bool]:
    """Of the last calls of these lines, newest first: was it a reserved or priority visitor?
    Nothing of lines that have none."""
    served = set(lines)
    if not served & {Line.PRIORITY, Line.PICKUP}:
        return []
    rows = _last_calls.all(conn, centre=centre_id, of_day=day)
    return [_privileged(row) for row in rows if row.line in served]


def _shown(row: Any, line: str, late: int, now: datetime) -> Head:
    standing = standing_of(
        reserved=line == Line.PICKUP and not late,
        priority=line == Line.PRIORITY,
        place_at=row.place_at,
        now=now,
    )
    return Head(row.number, line, standing, row.place_at, row.issued_at)


def _privileged(row: Any) -> bool:
    return row.line == Line.PRIORITY or (row.line == Line.PICKUP and not row.late)
