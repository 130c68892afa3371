"""Lines and counters of a centre as every picture shows them."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.queue.lines import accepts, counters_of, lines_of
from seoripul.central.queue.records import calls, heads, tickets
from seoripul.central.queue.waits.day import UNKNOWN, LineTold
from seoripul.contract.centres import Centre
from seoripul.contract.queue import BoardCounter, Line, LineStatus
from seoripul.rules.seoul import day_of


def lines_shown(
    conn: Connection,
    centre: Centre,
    calendar: Calendar,
    now: datetime,
    told: Mapping[str, LineTold],
) -> tuple[LineStatus, ...]:
    """Every line that some counter serves; `told`: what is told of the wait."""
    today = day_of(now)
    waiting = heads.waiting(conn, centre.name.id, today)
    last = calls.last_of_lines(conn, centre.name.id, today)
    shown = []
    for line in lines_of(centre):
        here = told.get(line, UNKNOWN)
        accepting = accepts(centre, line, calendar, now, in_time=here.in_time)
        shown.append(
            LineStatus(
                line=line,
                waiting=waiting.get(line, 0),
                counters=counters_of(centre, line),
                last_called=last.get(line),
                accepting=accepting,
                expected=here.expected if accepting else None,
            )
        )
    return tuple(shown)


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
