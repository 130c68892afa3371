"""Take the last deed back: free for 30 seconds, later with a reason."""

from __future__ import annotations

from datetime import timedelta

from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.pickup import rows
from seoripul.central.pickup.before import Before, before_of, not_allowed, ticket_key
from seoripul.central.pickup.free_slots import next_free
from seoripul.central.pickup.own_centre import find_here
from seoripul.central.pickup.records import fees, hand_overs, places, reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.actions import steps as queue
from seoripul.central.queue.actions.steps import TicketKey
from seoripul.contract.pickup import Reason, ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.reservation import Deed as Step
from seoripul.rules.undoing import FREE_FOR


def undo(deed: Deed, given: Reason, reservation_id: str) -> ReservationRow | Refusal:
    """Everything is again as the last deed found it; the journal keeps both.

    SLOT_FULL when the place given back has been taken meanwhile.
    """
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    before = before_of(row)
    if before is None or row.last_deed is None or row.last_deed_at is None:
        return refuse(RefusalCode.NOTHING_TO_UNDO)
    reason = given.reason.strip()
    if deed.now > row.last_deed_at + FREE_FOR and not reason:
        return refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    refused = _take_place_again(deed, row, before) or _restore(deed, row, before)
    if refused is not None:
        return refused
    _restore_ticket(deed, row, before)
    if row.last_deed == Step.HAND_OVER:
        _take_papers_back(deed, row)
    deed.record(f"undo_{row.last_deed}", "reservation", row.id, row.centre_id, reason)
    return rows.read(deed.conn, deed.secrets, row.id)


def _take_place_again(deed: Deed, row: Reservation, before: Before) -> Refusal | None:
    if row.holds_place or not before.holds_place:
        return None
    there = centres.find(deed.conn, row.centre_id)
    if there is None:
        return not_allowed(row)
    centre = there.centre
    if places.take(deed.conn, row.centre_id, row.slot_start, centre.slots.capacity):
        return None
    wanted = row.slot_start + timedelta(minutes=1)
    slots = next_free(deed.conn, centre, deed.calendar, deed.now, wanted)
    return refuse(RefusalCode.SLOT_FULL, next_slots=slots)


def _restore(deed: Deed, row: Reservation, before: Before) -> Refusal | None:
    changed = reservations.change(
        deed.conn,
        row,
        before.finished_at,
        state=before.state.value,
        since=before.since,
        holds_place=before.holds_place,
        ticket_day=before.ticket_day,
        ticket_number=before.ticket_number,
        reason=before.reason,
        last_deed=None,
        last_deed_at=None,
        before=None,
    )
    deed.touch(row.centre_id)
    return None if changed else not_allowed(row)


def _restore_ticket(deed: Deed, row: Reservation, before: Before) -> None:
    """A number issued by the deed ends; one ended by it lives again."""
    key = ticket_key(row)
    if key is None:
        return
    if before.ticket is not None:
        queue.reopen(deed, key, before.ticket)
    elif key != _key_before(row, before):
        queue.close(deed, key, TicketState.CANCELLED)


def _key_before(row: Reservation, before: Before) -> TicketKey | None:
    if before.ticket_day is None or before.ticket_number is None:
        return None
    return TicketKey(row.centre_id, before.ticket_day, before.ticket_number)


def _take_papers_back(deed: Deed, row: Reservation) -> None:
    fees.reverse(deed.conn, row.id, deed.now)
    hand_overs.reverse(deed.conn, row.id, deed.now)
