"""The page that follows one order."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection

from seoripul.central.centres import records as centres
from seoripul.central.pickup.before import before_of, ticket_key
from seoripul.central.pickup.records import ordered, reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.records import tickets
from seoripul.contract.centres import SlotRules
from seoripul.contract.pickup import Followed, Step
from seoripul.contract.queue import Line, TicketState
from seoripul.rules.reservation import Deed, State, after

_STEPS: Final = {
    State.REQUESTED: Step.RECEIVED,
    State.CONFIRMED: Step.RECEIVED,
    State.PREPARING: Step.PREPARING,
    State.READY: Step.READY,
    State.ARRIVED: Step.ARRIVED,
    State.HANDED_OVER: Step.HANDED_OVER,
    State.CANCELLED: Step.CANCELLED,
    State.REJECTED: Step.REJECTED,
    State.NO_SHOW: Step.NO_SHOW,
    State.EXPIRED: Step.EXPIRED,
    State.DESTROYED: Step.EXPIRED,
}


def followed(conn: Connection, version: int, now: datetime, reservation_id: str) -> Followed:
    """Raises LookupError when there is no such reservation or centre."""
    row = reservations.find(conn, reservation_id)
    there = None if row is None else centres.find(conn, row.centre_id)
    if row is None or there is None:
        raise LookupError(reservation_id)
    ticket = _ticket(conn, row)
    called = ticket is not None and ticket.state == TicketState.CALLED
    waiting = ticket is not None and ticket.state == TicketState.WAITING
    return Followed(
        version=version,
        now=now,
        number=row.number,
        step=Step.CALLED if called else _step(row),
        centre=there.centre.name,
        slot_start=row.slot_start,
        slot_end=row.slot_end,
        expected_at=row.expected_at,
        documents=ordered.of(conn, row.id),
        fee_krw=row.fee_krw,
        ticket_number=None if ticket is None else ticket.number,
        counter_no=ticket.counter_no if called else None,
        ahead=_ahead(conn, row, ticket) if waiting else None,
        cancel_until=_cancel_until(row, there.centre.slots, now),
        reject_reason=row.reason if row.state == State.REJECTED else "",
    )


def _step(row: Reservation) -> Step:
    """Papers of a cancelled order are destroyed too: to the citizen it stays cancelled."""
    before = before_of(row) if row.state == State.DESTROYED else None
    return _STEPS[State(row.state) if before is None else before.state]


def _ticket(conn: Connection, row: Reservation) -> Any:
    """The number of a visitor who is here."""
    key = ticket_key(row) if row.state == State.ARRIVED else None
    return None if key is None else tickets.find(conn, *key)


def _ahead(conn: Connection, row: Reservation, ticket: Any) -> int:
    return tickets.ahead(conn, row.centre_id, ticket.day, Line(ticket.line), ticket)


def _cancel_until(row: Reservation, rules: SlotRules, now: datetime) -> datetime | None:
    until = row.slot_start - timedelta(minutes=rules.cancel_until_minutes)
    return until if after(Deed.CANCEL, State(row.state)) is not None and now <= until else None
