"""One step in a reservation's life, with what it found kept beside it so it can be taken back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import msgspec

from seoripul.central.deed import Deed
from seoripul.central.pickup.records import reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.actions.steps import TicketKey, TicketWas
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State

FINISHED: Final = frozenset({State.HANDED_OVER, State.CANCELLED, State.REJECTED, State.DESTROYED})
"""From then on the contact is kept 30 days and no longer."""


class Before(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a deed found."""

    state: State
    since: datetime
    holds_place: bool = True
    ticket_day: date | None = None
    ticket_number: int | None = None
    reason: str = ""
    finished_at: datetime | None = None
    ticket: TicketWas | None = None


_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder(Before).decode


def before_of(row: Reservation) -> Before | None:
    """None when there is nothing to undo."""
    return None if row.before is None else _decode(row.before)


def not_allowed(row: Reservation) -> Refusal:
    return refuse(RefusalCode.NOT_ALLOWED_NOW, state=State(row.state), since=row.since)


def ticket_key(row: Reservation) -> TicketKey | None:
    if row.ticket_day is None or row.ticket_number is None:
        return None
    return TicketKey(row.centre_id, row.ticket_day, row.ticket_number)


def move(
    deed: Deed,
    row: Reservation,
    step: life.Deed,
    to: State,
    *,
    holds_place: bool | None = None,
    ticket: TicketKey | None = None,
    ticket_was: TicketWas | None = None,
    reason: str | None = None,
    since: datetime | None = None,
) -> Refusal | None:
    """Write the step and touch the centre. `None` leaves place, ticket and reason as they are;
    `since` is when it came about, now where not given.

    Central's own steps (expiry, no-show by the clock) are not kept for undoing.
    """
    kept = None if deed.actor.kind == "office" else _encode(_before(row, ticket_was))
    key = ticket or ticket_key(row)
    changed = reservations.change(
        deed.conn,
        row,
        row.finished_at or (deed.now if to in FINISHED else None),
        state=to.value,
        since=since or deed.now,
        holds_place=row.holds_place if holds_place is None else holds_place,
        ticket_day=None if key is None else key.day,
        ticket_number=None if key is None else key.number,
        reason=row.reason if reason is None else reason,
        last_deed=None if kept is None else step.value,
        last_deed_at=deed.now,
        before=kept,
    )
    if not changed:
        return not_allowed(row)
    deed.touch(row.centre_id)
    return None


def _before(row: Reservation, ticket: TicketWas | None) -> Before:
    return Before(
        state=State(row.state),
        since=row.since,
        holds_place=row.holds_place,
        ticket_day=row.ticket_day,
        ticket_number=row.ticket_number,
        reason=row.reason,
        finished_at=row.finished_at,
        ticket=ticket,
    )
