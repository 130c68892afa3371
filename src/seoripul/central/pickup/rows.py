"""The line of the staff list: masked, with what may be done next."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from seoripul.central.pickup import contact
from seoripul.central.pickup.before import ticket_key
from seoripul.central.pickup.records import fees, ordered, reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.records import tickets
from seoripul.central.secrets import Secrets
from seoripul.contract.language import Language
from seoripul.contract.pickup import (
    Channel,
    DocumentLine,
    FeeReceived,
    ReservationRow,
)
from seoripul.contract.queue import Ticket
from seoripul.rules.reservation import Deed, State, after
from seoripul.rules.undoing import FREE_FOR

_BY_THE_CLOCK: Final = frozenset({Deed.EXPIRE})


def shown(
    secrets: Secrets,
    row: Reservation,
    documents: tuple[DocumentLine, ...],
    fee: FeeReceived | None,
    ticket: Ticket | None,
) -> ReservationRow:
    """A row out of what has been read."""
    undoable = row.before is not None and row.last_deed_at is not None
    return ReservationRow(
        id=row.id,
        number=row.number,
        state=State(row.state),
        channel=Channel(row.channel),
        slot_start=row.slot_start,
        slot_end=row.slot_end,
        expected_at=row.expected_at,
        masked_name=contact.masked_name(secrets, row),
        masked_phone=contact.masked_phone(secrets, row),
        documents=documents,
        fee_krw=row.fee_krw,
        fee=fee,
        ticket=ticket,
        language=Language(row.language),
        allowed=allowed(State(row.state)),
        undo_free_until=row.last_deed_at + FREE_FOR if undoable and row.last_deed_at else None,
        undo_deed=Deed(row.last_deed) if undoable and row.last_deed else None,
    )


def allowed(state: State) -> tuple[Deed, ...]:
    """Deeds staff may do from a state; expiry is the clock's."""
    return tuple(
        deed for deed in Deed if deed not in _BY_THE_CLOCK and after(deed, state) is not None
    )


def read(conn: Connection, secrets: Secrets, reservation_id: str) -> ReservationRow:
    """Raises LookupError when there is no such reservation."""
    row = reservations.find(conn, reservation_id)
    if row is None:
        raise LookupError(reservation_id)
    return shown(
        secrets,
        row,
        ordered.of(conn, row.id),
        fees.of(conn, row.id),
        _ticket(conn, row),
    )


def _ticket(conn: Connection, row: Reservation) -> Ticket | None:
    key = ticket_key(row)
    found = None if key is None else tickets.find(conn, *key)
    return None if found is None else tickets.shown(found)
