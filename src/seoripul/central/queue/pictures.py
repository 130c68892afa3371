"""The lobby board: numbers and counters, nothing else."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.centres import records as centres
from seoripul.central.queue.records import calls, tickets
from seoripul.contract.centres import Centre
from seoripul.contract.queue import BoardCounter, BoardPicture, Call, Line
from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.slots import closing_minute

MOST_CALLS: Final = 12


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
        open_until=_open_until(found.centre, calendar, now),
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


def _open_until(centre: Centre, calendar: Calendar, now: datetime) -> datetime | None:
    """Closing time, while the centre is open."""
    today = day_of(now)
    opens = at_minute(today, centre.hours.opens)
    closes = at_minute(today, closing_minute(centre.hours, today))
    return closes if calendar.is_working_day(today) and opens <= now < closes else None
