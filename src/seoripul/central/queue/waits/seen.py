"""A number as the waiting time needs it, and what has happened to it between two looks.

Times are minutes after midnight on the office's clock.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from seoripul.contract.queue import Line, TicketState
from seoripul.rules.fair_line import InLine
from seoripul.rules.fair_turn import Standing
from seoripul.rules.line_watch import AtCounter, Called, Event, Issued, Left, Moved
from seoripul.rules.seoul import at_minute

_MINUTE: Final = timedelta(minutes=1)
_AT_COUNTER: Final = (TicketState.CALLED, TicketState.SERVING)
_OVER: Final = (TicketState.DONE, TicketState.NO_SHOW)


class Seen(NamedTuple):
    number: int
    line: str
    state: str
    standing: Standing
    since: float
    called_at: float | None
    finished_at: float | None
    counter_no: int | None

    @property
    def waits(self) -> bool:
        return self.state == TicketState.WAITING

    @property
    def at_counter(self) -> bool:
        return self.state in _AT_COUNTER


def minutes_into(moment: datetime, day: date) -> float:
    return (moment - at_minute(day, 0)) / _MINUTE


def seen(row: Any) -> Seen:
    """Of a ticket's row. A transfer keeps its first moment; a slot's begin is no waiting."""
    reserved = row.line == Line.PICKUP and not row.late
    standing = Standing.RESERVED if reserved else Standing.NORMAL
    if row.line == Line.PRIORITY:
        standing = Standing.PRIORITY
    return Seen(
        row.number,
        row.line,
        row.state,
        standing,
        minutes_into(row.issued_at if row.line == Line.PICKUP else row.place_at, row.day),
        _or_none(row.called_at, row.day),
        _or_none(row.finished_at, row.day),
        row.counter_no,
    )


def between(before: Seen | None, now: Seen, at: float) -> list[Event]:
    """What happened to a number from one look to the next, in its order; `at`: when it is seen."""
    if before is None:
        return _from_the_issue(now, at)
    if before.line != now.line or not _went_on(before, now):
        return _moved(before, now, at) if before != now else []
    return _since(before, now)


def was_undone(before: Seen | None, now: Seen) -> bool:
    """An end was taken back: what it taught did not happen. Who comes back after a no-show did
    not come before."""
    if before is None or before.state not in _OVER or now.state in _OVER:
        return False
    return before.state == TicketState.DONE or (
        now.at_counter and before.called_at == now.called_at
    )


def _from_the_issue(now: Seen, at: float) -> list[Event]:
    issued = Issued(now.line, now.number, now.since, now.standing)
    if now.waits:
        return [issued]
    if now.called_at is None or now.state == TicketState.HELD:
        return [issued, Moved(now.line, now.number, at)]
    waiting = now._replace(state=TicketState.WAITING, called_at=None, finished_at=None)
    return [issued, *_since(waiting, now)]


def _went_on(before: Seen, now: Seen) -> bool:
    """Along the way of every number: waiting, at a counter, over."""
    called = now.called_at is not None and (now.at_counter or now.state in _OVER)
    if before.waits:
        return called and now.since == before.since
    return before.at_counter and called and before.called_at == now.called_at


def _since(before: Seen, now: Seen) -> list[Event]:
    events: list[Event] = []
    if before.waits and now.called_at is not None:
        events.append(Called(now.line, now.number, now.called_at))
    if now.state in _OVER and now.finished_at is not None:
        came = now.state == TicketState.DONE
        events.append(Left(now.line, now.number, now.finished_at, came))
    return events


def _moved(before: Seen, now: Seen, at: float) -> list[Event]:
    gone = [Moved(before.line, before.number, at)] if before.line != now.line else []
    return [*gone, Moved(now.line, now.number, at, _place(now))]


def _place(now: Seen) -> InLine | AtCounter | None:
    if now.waits:
        return InLine(now.standing, now.since, now.number)
    if now.at_counter and now.called_at is not None:
        return AtCounter(now.number, now.called_at, now.called_at - now.since)
    return None


def _or_none(moment: datetime | None, day: date) -> float | None:
    return None if moment is None else minutes_into(moment, day)
