"""The numbers of today as a desk lists them, each with what may be done to it."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from seoripul.central.queue.records import rewriting, tickets
from seoripul.contract.queue import Line, QueueRow, Ticket, TicketDeed, TicketState
from seoripul.rules.fair_turn import RETURN_WITHIN, standing_of
from seoripul.rules.seoul import day_of
from seoripul.rules.ticket_deeds import allowed


def queue_rows(conn: Connection, centre_id: str, now: datetime) -> tuple[QueueRow, ...]:
    """Open numbers in the order of each line, and those missed within 30 minutes."""
    today, missed_since = day_of(now), now - RETURN_WITHIN
    deeds = rewriting.last_deeds(conn, centre_id, today)
    in_front: Counter[str] = Counter()
    rows = []
    for row in tickets.open_of_day(conn, centre_id, today, missed_since):
        waits = row.state == TicketState.WAITING
        ahead = in_front[row.line] if waits else None
        in_front[row.line] += waits
        undone = deeds.get(row.number)
        undoable = undone is not None and undone.after == rewriting.cells(row)
        rows.append(_row(row, tickets.shown(row), now, ahead, undoable=undoable))
    return tuple(rows)


def _row(row: Any, ticket: Ticket, now: datetime, ahead: int | None, *, undoable: bool) -> QueueRow:
    standing = standing_of(
        reserved=row.line == Line.PICKUP and not row.late,
        priority=row.line == Line.PRIORITY,
        place_at=row.place_at,
        now=now,
    )
    may = tuple(
        deed
        for deed in TicketDeed
        if allowed(deed, row.state, reserved=bool(row.subject_id))
        or (deed is TicketDeed.UNDO and undoable)
    )
    return QueueRow(ticket=ticket, since=row.place_at, standing=standing, ahead=ahead, allowed=may)
