"""The called visitor did not come: their papers stay, their number ends."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.pickup import rows
from seoripul.central.pickup.before import move, not_allowed, ticket_key
from seoripul.central.pickup.own_centre import find_here
from seoripul.central.queue.actions import steps as queue
from seoripul.contract.pickup import Reason, ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.contract.refusals import Refusal
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State


def call_no_show(deed: Deed, given: Reason, reservation_id: str) -> ReservationRow | Refusal:
    """The number ends, the reservation may still come later."""
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    key = ticket_key(row)
    was = None if key is None else queue.was(deed, key)
    called = was is not None and was.state is TicketState.CALLED
    if key is None or row.state != State.ARRIVED or not called:
        return not_allowed(row)
    queue.close(deed, key, TicketState.NO_SHOW)
    refused = move(deed, row, life.Deed.MISS, State.NO_SHOW, ticket_was=was)
    deed.record("call_no_show", "reservation", row.id, row.centre_id, given.reason.strip())
    return refused or rows.read(deed.conn, deed.secrets, row.id)
