"""The numbers of a believable morning, for the gallery and the tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from seoripul.contract.queue import (
    BoardCounter,
    Line,
    LineStatus,
    QueueRow,
    Ticket,
    TicketDeed,
    TicketState,
    Wait,
)
from seoripul.rules.fair_turn import Standing
from seoripul.rules.ticket_deeds import allowed

COUNTERS: Final = (
    BoardCounter(no=1, name="제증명", open=True, lines=(Line.CERTIFICATES, Line.PRIORITY)),
    BoardCounter(
        no=2,
        name="가족관계·신고",
        open=True,
        lines=(Line.FAMILY, Line.CERTIFICATES, Line.PRIORITY),
    ),
    BoardCounter(no=3, name="예약수령", open=True, lines=(Line.PICKUP,)),
    BoardCounter(no=4, name="예약수령·제증명", open=True, lines=(Line.PICKUP, Line.CERTIFICATES)),
    BoardCounter(
        no=5, name="여권접수", open=False, paused_because="점심", lines=(Line.PASSPORT_APPLY,)
    ),
)


def row(
    number: int,
    line: Line,
    state: TicketState,
    issued_at: datetime,
    *,
    at: int | None = None,
    called_at: datetime | None = None,
    calls: int = 0,
    ahead: int | None = None,
    reserved: bool = False,
) -> QueueRow:
    """One number as central tells it."""
    standings = {Line.PRIORITY: Standing.PRIORITY, Line.PICKUP: Standing.RESERVED}
    return QueueRow(
        ticket=Ticket(
            number=number,
            line=line,
            state=state,
            issued_at=issued_at,
            called_at=called_at,
            counter_no=at,
            calls=calls,
        ),
        since=issued_at,
        standing=standings.get(line, Standing.NORMAL),
        ahead=ahead,
        allowed=tuple(deed for deed in TicketDeed if allowed(deed, state, reserved=reserved)),
    )


def of_papers(tickets: Iterable[Ticket]) -> tuple[QueueRow, ...]:
    """Reservations with a number that is still open."""
    return tuple(
        row(
            one.number,
            one.line,
            one.state,
            one.issued_at,
            at=one.counter_no,
            called_at=one.called_at,
            calls=one.calls,
            ahead=0 if one.state is TicketState.WAITING else None,
            reserved=True,
        )
        for one in tickets
    )


def certificates(now: datetime, calls: int = 2) -> tuple[QueueRow, ...]:
    """Counter 1 serves 117; four wait, one is held, one was missed."""

    def ago(minutes: int) -> datetime:
        return now - timedelta(minutes=minutes)

    waiting = TicketState.WAITING
    return (
        row(117, Line.CERTIFICATES, TicketState.CALLED, ago(19),
            at=1, called_at=ago(1), calls=calls),
        row(302, Line.FAMILY, TicketState.SERVING, ago(25), at=2, called_at=ago(6), calls=1),
        row(903, Line.PRIORITY, waiting, ago(3), ahead=0),
        row(118, Line.CERTIFICATES, waiting, ago(17), ahead=0),
        row(119, Line.CERTIFICATES, waiting, ago(14), ahead=1),
        row(121, Line.CERTIFICATES, waiting, ago(6), ahead=2),
        row(122, Line.CERTIFICATES, waiting, ago(2), ahead=3),
        row(115, Line.CERTIFICATES, TicketState.HELD, ago(31), at=1),
        row(113, Line.CERTIFICATES, TicketState.NO_SHOW, ago(40)),
    )  # fmt: skip


def lines(rows: Iterable[QueueRow]) -> tuple[LineStatus, ...]:
    """Every line that a counter serves, with who waits in it."""
    waiting = [one.ticket.line for one in rows if one.ticket.state is TicketState.WAITING]
    expected = {
        Line.CERTIFICATES: Wait(minutes=12, low=8, high=16),
        Line.PRIORITY: Wait(minutes=3, low=1, high=6),
        Line.PICKUP: Wait(minutes=5, low=3, high=9),
    }
    served = [line for line in Line if any(line in one.lines for one in COUNTERS)]
    return tuple(
        LineStatus(
            line=line,
            waiting=waiting.count(line),
            counters=tuple(one.no for one in COUNTERS if line in one.lines),
            accepting=line is not Line.PASSPORT_APPLY,
            expected=expected.get(line),
        )
        for line in served
    )
