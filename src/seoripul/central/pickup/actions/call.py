"""Call a visitor to a counter, once more, or give up."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.pickup import rows
from seoripul.central.pickup.before import move, not_allowed, ticket_key
from seoripul.central.pickup.own_centre import find_here
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.actions import steps as queue
from seoripul.central.queue.actions.steps import TicketKey
from seoripul.central.queue.records import tickets
from seoripul.contract.pickup import Called, Reason, ReservationRow
from seoripul.contract.queue import Line, TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State


def call(deed: Deed, _given: Reason, reservation_id: str) -> Called | Refusal:
    """Call one particular visitor to the clerk's counter."""
    found = _with_ticket(deed, reservation_id)
    if isinstance(found, Refusal):
        return found
    row, key = found
    return _call(deed, row.id, key)


def call_next(deed: Deed, _given: Reason) -> Called | Refusal:
    """Call whoever is next in the pick-up line; two clerks never get the same visitor."""
    centre_id = deed.actor.centre_id
    number = tickets.next_in_line(deed.conn, centre_id, deed.today, Line.PICKUP)
    if number is None:
        return refuse(RefusalCode.NOBODY_WAITING)
    key = TicketKey(centre_id, deed.today, number)
    ticket = tickets.find(deed.conn, *key)
    return _call(deed, ticket.subject_id, key)


def recall(deed: Deed, _given: Reason, reservation_id: str) -> Called | Refusal:
    """Chime again for a called visitor, at most three times."""
    found = _with_ticket(deed, reservation_id)
    if isinstance(found, Refusal):
        return found
    row, key = found
    return _called(deed, row.id, queue.recall(deed, key), "recall")


def call_no_show(deed: Deed, given: Reason, reservation_id: str) -> ReservationRow | Refusal:
    """The called visitor did not come: the number ends, the reservation may still come later."""
    found = _with_ticket(deed, reservation_id)
    if isinstance(found, Refusal):
        return found
    row, key = found
    was = queue.was(deed, key)
    if was is None or was.state is not TicketState.CALLED:
        return not_allowed(row)
    queue.close(deed, key, TicketState.NO_SHOW)
    refused = move(deed, row, life.Deed.MISS, State.NO_SHOW, ticket_was=was)
    deed.record("call_no_show", "reservation", row.id, row.centre_id, given.reason.strip())
    return refused or rows.read(deed.conn, deed.secrets, row.id)


def _call(deed: Deed, reservation_id: str, key: TicketKey) -> Called | Refusal:
    if deed.actor.counter_no is None:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="counter_no")
    return _called(deed, reservation_id, queue.call(deed, key, deed.actor.counter_no), "call")


def _called(deed: Deed, reservation_id: str, seq: int | Refusal, verb: str) -> Called | Refusal:
    if isinstance(seq, Refusal):
        return seq
    deed.touch(deed.actor.centre_id)
    deed.record(verb, "reservation", reservation_id, deed.actor.centre_id)
    return Called(row=rows.read(deed.conn, deed.secrets, reservation_id), seq=seq)


def _with_ticket(deed: Deed, reservation_id: str) -> tuple[Reservation, TicketKey] | Refusal:
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    key = ticket_key(row)
    if key is None or row.state != State.ARRIVED:
        return not_allowed(row)
    return row, key
