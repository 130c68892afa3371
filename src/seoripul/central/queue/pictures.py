"""The lobby: its board, its lines, one number's page. Numbers and counters, nothing else."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.centres import records as centres
from seoripul.central.queue.lines import closes_at, counters_of, opens_at
from seoripul.central.queue.records import calls, tickets
from seoripul.central.queue.records.follows import Followed
from seoripul.central.queue.shown import counters_shown, lines_shown
from seoripul.central.queue.waits.memory import Waits
from seoripul.contract.queue import (
    BoardPicture,
    Line,
    LobbyPicture,
    TicketFollowed,
    TicketState,
)
from seoripul.rules.seoul import day_of

MOST_CALLS: Final = 12


def board(
    conn: Connection,
    version: int,
    now: datetime,
    centre_id: str,
    calendar: Calendar,
    waits: Waits,
    staffed: Set[int],
) -> BoardPicture:
    """`staffed`: numbers of counters at which somebody is logged in.

    Raises LookupError when there is no such centre.
    """
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    centre, today = found.centre, day_of(now)
    return BoardPicture(
        version=version,
        now=now,
        centre_id=centre_id,
        centre_ko=centre.name.ko,
        centre_en=centre.name.en,
        calls=calls.newest(conn, centre_id, today, MOST_CALLS),
        waiting=tickets.in_line(conn, centre_id, today, Line.PICKUP),
        counters=counters_shown(conn, centre, today, staffed),
        lines=lines_shown(conn, centre, calendar, now, waits.look(conn, version, centre, now)),
        open_until=closes_at(centre, calendar, now),
        opens_at=opens_at(centre, calendar, now),
        notices=tuple(one for one in found.notices if one.until is None or one.until > now),
    )


def lobby(
    conn: Connection,
    version: int,
    now: datetime,
    centre_id: str,
    calendar: Calendar,
    waits: Waits,
) -> LobbyPicture:
    """Raises LookupError when there is no such centre."""
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    told = waits.look(conn, version, found.centre, now)
    return LobbyPicture(
        version=version,
        now=now,
        centre_id=centre_id,
        centre_ko=found.centre.name.ko,
        centre_en=found.centre.name.en,
        lines=lines_shown(conn, found.centre, calendar, now, told),
    )


def followed(
    conn: Connection, version: int, now: datetime, which: Followed, waits: Waits
) -> TicketFollowed:
    """Raises LookupError when the number or its centre is gone."""
    found = centres.find(conn, which.centre_id)
    row = tickets.find(conn, *which)
    if found is None or row is None:
        raise LookupError(which.number)
    ticket = tickets.shown(row)
    waiting = ticket.state is TicketState.WAITING and which.day == day_of(now)
    if waiting:
        waits.look(conn, version, found.centre, now)
    return TicketFollowed(
        version=version,
        now=now,
        ticket=ticket,
        ahead=tickets.ahead(conn, which.centre_id, which.day, ticket.line, row) if waiting else 0,
        counters=counters_of(found.centre, ticket.line),
        centre_ko=found.centre.name.ko,
        centre_en=found.centre.name.en,
        expected=waits.told_of(found.id, ticket.line, ticket.number, now) if waiting else None,
    )
