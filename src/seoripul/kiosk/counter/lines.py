"""The numbers of a counter's lines: who stands here, who waits, who is held or was missed."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from msgspec.structs import replace

from seoripul.contract.pickup import DeskPicture, ReservationRow
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
from seoripul.rules.ticket_deeds import allowed

AT_A_COUNTER: Final = (TicketState.CALLED, TicketState.SERVING)
_LISTED: Final = (TicketState.WAITING, TicketState.HELD, TicketState.NO_SHOW)
_OPEN: Final = (*_LISTED, *AT_A_COUNTER)
_BY_PAPERS: Final = frozenset({Line.PICKUP, Line.DELIVERY})


def counter_at(picture: DeskPicture | None, counter_no: int | None) -> BoardCounter | None:
    every = picture.counters if picture else ()
    return next((one for one in every if one.no == counter_no), None)


def lines_at(picture: DeskPicture | None, counter_no: int | None) -> tuple[LineStatus, ...]:
    """What this counter serves, dearest first."""
    mine = counter_at(picture, counter_no)
    if picture is None or mine is None:
        return ()
    known = {one.line: one for one in picture.lines}
    return tuple(known[line] for line in mine.lines if line in known)


def only_papers(picture: DeskPicture | None, counter_no: int | None) -> bool:
    """A counter whose every visitor has a reservation, or that serves no line."""
    return {one.line for one in lines_at(picture, counter_no)} <= _BY_PAPERS


def here(picture: DeskPicture | None, counter_no: int | None) -> QueueRow | None:
    """The number called to this counter or served there."""
    rows = picture.queue if picture and counter_no is not None else ()
    return next((row for row in rows if is_at(row.ticket, counter_no)), None)


def is_at(ticket: Ticket, counter_no: int | None) -> bool:
    return ticket.state in AT_A_COUNTER and ticket.counter_no == counter_no


def numbers_at(picture: DeskPicture | None, counter_no: int | None) -> tuple[QueueRow, ...]:
    """Of this counter's lines: those waiting, then those held, then those missed lately."""
    mine = {one.line for one in lines_at(picture, counter_no)}
    rows = picture.queue if picture else ()
    listed = (row for row in rows if row.ticket.line in mine and row.ticket.state in _LISTED)
    return tuple(sorted(listed, key=_place))


def waiting_numbers(picture: DeskPicture | None, counter_no: int | None) -> tuple[int, ...]:
    """In the lines of this counter, those with precedence first; without a counter, all papers'."""
    if counter_no is None:
        return picture.waiting if picture else ()
    rows = numbers_at(picture, counter_no)
    return tuple(row.ticket.number for row in rows if row.ticket.state is TicketState.WAITING)


def waiting_at(picture: DeskPicture | None, counter_no: int | None) -> int:
    """How many wait in the lines of this counter, those just checked in here among them."""
    return len(waiting_numbers(picture, counter_no)) if counter_no is not None else 0


def _place(row: QueueRow) -> tuple[int, int, datetime, int]:
    return _LISTED.index(row.ticket.state), row.standing, row.since, row.ticket.number


def number_of(picture: DeskPicture | None, number: int | None) -> QueueRow | None:
    """A number of today, whatever its line."""
    rows = picture.queue if picture else ()
    return next((row for row in rows if row.ticket.number == number), None)


def reservation_of(picture: DeskPicture | None, number: int | None) -> ReservationRow | None:
    """What the visitor with this number came to collect."""
    rows = picture.rows if picture and number is not None else ()
    return next((row for row in rows if row.ticket and row.ticket.number == number), None)


def settle(picture: DeskPicture, ticket: Ticket) -> DeskPicture:
    """Central's answer about one number, shown before the next picture comes."""
    others = [row for row in picture.queue if row.ticket.number != ticket.number]
    waits = ticket.state is TicketState.WAITING
    return replace(
        picture,
        queue=(*others, _settled(picture, ticket)) if ticket.state in _OPEN else tuple(others),
        rows=tuple(_with_ticket(row, ticket) for row in picture.rows),
        waiting=tuple(n for n in picture.waiting if waits or n != ticket.number),
    )


def _settled(picture: DeskPicture, ticket: Ticket) -> QueueRow:
    reserved = reservation_of(picture, ticket.number) is not None
    before = number_of(picture, ticket.number)
    return QueueRow(
        ticket=ticket,
        since=before.since if before else ticket.issued_at,
        standing=before.standing if before else Standing.NORMAL,
        allowed=tuple(
            deed for deed in TicketDeed if allowed(deed.value, ticket.state, reserved=reserved)
        ),
    )


def _with_ticket(row: ReservationRow, ticket: Ticket) -> ReservationRow:
    same = row.ticket is not None and row.ticket.number == ticket.number
    return replace(row, ticket=ticket) if same else row
