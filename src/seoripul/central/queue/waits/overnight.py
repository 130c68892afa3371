"""What the days before have taught, on the morning of a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from seoripul.central.queue.lines import lines_of
from seoripul.central.queue.records import lessons, tickets
from seoripul.central.queue.records.lessons import Lessons
from seoripul.central.queue.rosters import rosters_of
from seoripul.central.queue.waits.seen import Seen, seen
from seoripul.central.replay.day import Knowledge, Ticket, replay
from seoripul.contract.centres import Centre
from seoripul.contract.queue import TicketState
from seoripul.rules.fair_turn import Standing
from seoripul.rules.line_watch import LineState
from seoripul.rules.waiting_learnt import NOTHING_LEARNT


def learnt_by(conn: Connection, centre: Centre, today: date) -> tuple[Lessons, bool]:
    """What was kept, and what the day of that taught; True: it is to be kept anew."""
    kept = lessons.find(conn, centre.name.id)
    if kept is None:
        return Lessons(today, dict.fromkeys(lines_of(centre), NOTHING_LEARNT)), True
    if kept.day >= today:
        return kept, False
    day = tuple(_finished(map(seen, tickets.rows_of_day(conn, centre.name.id, kept.day))))
    if not day:
        return kept._replace(day=today), True
    known = Knowledge({line: LineState(learnt=one) for line, one in kept.learnt.items()}, {})
    _, after = replay(day, rosters_of(centre, kept.day), known)
    return Lessons(today, {line: one.learnt for line, one in after.lines.items()}), True


def _finished(day: Iterable[Seen]) -> Iterable[Ticket]:
    for one in day:
        if one.called_at is None or one.finished_at is None or one.since > one.called_at:
            continue
        came = one.state == TicketState.DONE
        if came or one.state == TicketState.NO_SHOW:
            yield Ticket(
                one.line, one.number, one.since, one.called_at, one.finished_at, came,
                one.standing is Standing.PRIORITY,
            )  # fmt: skip
