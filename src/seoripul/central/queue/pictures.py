"""The lobby: its board, its lines, one number's page. Numbers and counters, nothing else."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.centres import records as centres
from seoripul.central.queue.lines import accepts, closes_at, counters_of, lines_of
from seoripul.central.queue.records import calls, heads, tickets
from seoripul.central.queue.records.follows import Followed
from seoripul.contract.centres import Centre
from seoripul.contract.queue import (
    BoardCounter,
    BoardPicture,
    Call,
    Line,
    LineStatus,
    LobbyPicture,
    TicketFollowed,
    TicketState,
)
from seoripul.rules.seoul import day_of

MOST_CALLS: Final = 12
_LOOKED_BACK: Final = 200
"""Numbers among which the last call of each line is looked for."""


def board(
    conn: Connection,
    version: int,
    now: datetime,
    centre_id: str,
    calendar: Calendar,
    staffed: Set[int],
) -> BoardPicture:
    """`staffed`: numbers of counters at which somebody is logged in.

    Raises LookupError when there is no such centre.
    """
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    today = day_of(now)
    shown = calls.newest(conn, centre_id, today, MOST_CALLS)
    return BoardPicture(
        version=version,
        now=now,
        centre_id=centre_id,
        centre_ko=found.centre.name.ko,
        centre_en=found.centre.name.en,
        calls=shown,
        waiting=tickets.in_line(conn, centre_id, today, Line.PICKUP),
        counters=_counters(found.centre, shown, staffed),
        open_until=closes_at(found.centre, calendar, now),
        notices=tuple(one for one in found.notices if one.until is None or one.until > now),
    )


def _counters(
    centre: Centre, shown: tuple[Call, ...], staffed: Set[int]
) -> tuple[BoardCounter, ...]:
    """Counters of the pick-up line, each with the number it serves."""
    serving = {call.counter_no: call.ticket_number for call in reversed(shown) if call.current}
    return tuple(
        BoardCounter(
            no=one.no,
            name=one.name,
            open=one.paused_because is None and (one.no in staffed or one.no in serving),
            paused_because=one.paused_because,
            ticket_number=serving.get(one.no),
        )
        for one in centre.counters
        if Line.PICKUP in one.lines
    )


def lobby(
    conn: Connection, version: int, now: datetime, centre_id: str, calendar: Calendar
) -> LobbyPicture:
    """Raises LookupError when there is no such centre."""
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    today = day_of(now)
    shown = calls.newest(conn, centre_id, today, _LOOKED_BACK)
    last = {call.line: call.ticket_number for call in reversed(shown)}
    return LobbyPicture(
        version=version,
        now=now,
        centre_id=centre_id,
        centre_ko=found.centre.name.ko,
        centre_en=found.centre.name.en,
        lines=tuple(
            LineStatus(
                line=line,
                waiting=heads.many(conn, centre_id, today, line.value),
                counters=counters_of(found.centre, line),
                last_called=last.get(line),
                accepting=accepts(found.centre, line, calendar, now),
            )
            for line in lines_of(found.centre)
        ),
    )


def followed(conn: Connection, version: int, now: datetime, which: Followed) -> TicketFollowed:
    """Raises LookupError when the number or its centre is gone."""
    found = centres.find(conn, which.centre_id)
    row = tickets.find(conn, *which)
    if found is None or row is None:
        raise LookupError(which.number)
    ticket = tickets.shown(row)
    waits = ticket.state is TicketState.WAITING
    return TicketFollowed(
        version=version,
        now=now,
        ticket=ticket,
        ahead=tickets.ahead(conn, which.centre_id, which.day, ticket.line, row) if waits else 0,
        counters=counters_of(found.centre, ticket.line),
        centre_ko=found.centre.name.ko,
        centre_en=found.centre.name.en,
    )
