"""Lines and counters of a centre as every picture shows them."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.queue.lines import accepts, counters_of, lines_of
from seoripul.central.queue.records import calls, heads, tickets
from seoripul.contract.centres import Centre
from seoripul.contract.queue import BoardCounter, Line, LineStatus
from seoripul.rules.seoul import day_of


def lines_shown(
    conn: Connection, centre: Centre, calendar: Calendar, now: datetime
) -> tuple[LineStatus, ...]:
    """Every line that some counter serves."""
    today = day_of(now)
    waiting = heads.waiting(conn, centre.name.id, today)
    last = calls.last_of_lines(conn, centre.name.id, today)
    return tuple(
        LineStatus(
            line=line,
            waiting=waiting.get(line, 0),
            counters=counters_of(centre, line),
            last_called=last.get(line),
            accepting=accepts(centre, line, calendar, now),
        )
        for line in lines_of(centre)
    )


def counters_shown(
    conn: Connection, centre: Centre, today: date, staffed: Set[int]
) -> tuple[BoardCounter, ...]:
    """All counters, each with the number it serves; `staffed`: where somebody is logged in."""
    serving = tickets.at_counters(conn, centre.name.id, today)
    return tuple(
        BoardCounter(
            no=one.no,
            name=one.name,
            open=one.paused_because is None and (one.no in staffed or one.no in serving),
            paused_because=one.paused_because,
            ticket_number=serving.get(one.no),
            lines=tuple(map(Line, one.lines)),
        )
        for one in centre.counters
    )
