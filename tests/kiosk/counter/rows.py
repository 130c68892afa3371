"""Reservations of a morning for the tests of this room."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from msgspec import structs

from seoripul.contract.centres import CentreName
from seoripul.contract.people import LoggedIn, Role
from seoripul.contract.pickup import Channel, DeskPicture, DocumentLine, ReservationRow
from seoripul.contract.queue import (
    BoardCounter,
    Line,
    LineStatus,
    QueueRow,
    Ticket,
    TicketDeed,
    TicketState,
)
from seoripul.rules.fair_turn import Standing
from seoripul.rules.reservation import ALLOWED, Deed, State
from seoripul.rules.ticket_deeds import allowed

NOW = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)
CLERK = LoggedIn(
    session="s",
    staff_id="1",
    display_name="김서리",
    roles=(Role.COUNTER,),
    counter_no=3,
    idle_after_s=600,
)


def ticket(
    number: int,
    state: TicketState = TicketState.WAITING,
    counter: int | None = None,
    calls: int = 0,
) -> Ticket:
    return Ticket(
        number=number,
        line=Line.PICKUP,
        state=state,
        issued_at=NOW,
        called_at=NOW if counter else None,
        counter_no=counter,
        calls=calls,
    )


def called(number: int, counter: int, calls: int = 1) -> Ticket:
    return ticket(number, TicketState.CALLED, counter, calls)


def row(
    number: str = "12345678",
    state: State = State.READY,
    name: str = "홍*동",
    phone: str = "010-****-5678",
    *,
    of: Ticket | None = None,
    minutes: int = 0,
    fee: int = 400,
    undo: Deed | None = None,
    undo_until: datetime | None = None,
) -> ReservationRow:
    start = NOW + timedelta(minutes=minutes)
    return ReservationRow(
        id=f"r{number}",
        number=number,
        state=state,
        channel=Channel.WEB,
        slot_start=start,
        slot_end=start + timedelta(minutes=30),
        expected_at=start,
        masked_name=name,
        masked_phone=phone,
        documents=(DocumentLine(code="CE01", name_ko="등본", name_en="", copies=1, fee_krw=fee),),
        fee_krw=fee,
        ticket=of,
        allowed=tuple(deed for deed, (origins, _) in ALLOWED.items() if state in origins),
        undo_deed=undo,
        undo_free_until=undo_until,
    )


def number(
    number: int,
    line: Line = Line.CERTIFICATES,
    state: TicketState = TicketState.WAITING,
    *,
    at: int | None = None,
    calls: int = 0,
    minutes: int = 10,
    reserved: bool = False,
) -> QueueRow:
    """One number as central tells it; `minutes`: since it was taken."""
    standings = {Line.PRIORITY: Standing.PRIORITY, Line.PICKUP: Standing.RESERVED}
    since = NOW - timedelta(minutes=minutes)
    return QueueRow(
        ticket=Ticket(
            number=number,
            line=line,
            state=state,
            issued_at=since,
            called_at=NOW if at else None,
            counter_no=at,
            calls=calls,
        ),
        since=since,
        standing=standings.get(line, Standing.NORMAL),
        allowed=tuple(deed for deed in TicketDeed if allowed(deed, state, reserved=reserved)),
    )


COUNTERS = (
    BoardCounter(no=1, name="제증명", open=True, lines=(Line.CERTIFICATES, Line.PRIORITY)),
    BoardCounter(no=2, name="가족관계", open=True, lines=(Line.FAMILY, Line.CERTIFICATES)),
    BoardCounter(no=3, name="예약수령", open=True, lines=(Line.PICKUP,)),
)


def lobby(*queue: QueueRow, rows: tuple[ReservationRow, ...] = ()) -> DeskPicture:
    """A desk's picture of a morning with numbers."""
    waiting = [one.ticket.line for one in queue if one.ticket.state is TicketState.WAITING]
    served = {line for one in COUNTERS for line in one.lines}
    return structs.replace(
        picture(*rows),
        counters=COUNTERS,
        queue=queue,
        lines=tuple(
            LineStatus(
                line=line,
                waiting=waiting.count(line),
                counters=tuple(one.no for one in COUNTERS if line in one.lines),
            )
            for line in Line
            if line in served
        ),
    )


def picture(*rows: ReservationRow, version: int = 1, waiting: tuple[int, ...] = ()) -> DeskPicture:
    return DeskPicture(
        version=version,
        now=NOW,
        day=date(2026, 11, 24),
        centre=CentreName(id="ok", ko="OK민원센터", en="OK"),
        rows=rows,
        waiting=waiting,
    )
