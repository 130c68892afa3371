"""Staff move a reservation on: confirm, reject, prepare, make ready, cancel, miss, destroy."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.pickup import rows
from seoripul.central.pickup.actions.check_in import arrive
from seoripul.central.pickup.before import move, not_allowed
from seoripul.central.pickup.own_centre import find_here
from seoripul.central.pickup.records import places
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.contract.pickup import Reason, ReservationRow
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State, after

_WITH_REASON: Final = frozenset({life.Deed.REJECT, life.Deed.CANCEL, life.Deed.DESTROY})
_FREES_PLACE: Final = frozenset({life.Deed.REJECT, life.Deed.CANCEL})


def change(
    deed: Deed, step: life.Deed, reservation_id: str, reason: str
) -> ReservationRow | Refusal:
    """One step by staff; refused with the state it is in when it does not lead anywhere."""
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    refused = _too_soon_to_miss(deed, row) if step is life.Deed.MISS else None
    if refused is None and step in _WITH_REASON and not reason.strip():
        refused = refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    refused = refused or step_on(deed, row, step, reason.strip())
    return refused or rows.read(deed.conn, deed.secrets, row.id)


def step_on(
    deed: Deed,
    row: Reservation,
    step: life.Deed,
    reason: str = "",
    since: datetime | None = None,
) -> Refusal | None:
    """Write a step whose place in the reservation's life is all there is to check."""
    to = after(step, State(row.state))
    if to is None:
        return not_allowed(row)
    frees = step in _FREES_PLACE and row.holds_place
    refused = move(
        deed,
        row,
        step,
        to,
        holds_place=False if frees else None,
        reason=reason or None,
        since=since,
    )
    if refused is not None:
        return refused
    if frees:
        places.give_back(deed.conn, row.centre_id, row.slot_start)
    deed.record(step.value, "reservation", row.id, row.centre_id, reason)
    return None


def check_in_by_staff(deed: Deed, _given: Reason, reservation_id: str) -> ReservationRow | Refusal:
    """A visitor without code or phone, told to staff."""
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    here = centres.find(deed.conn, row.centre_id)
    if here is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    came = arrive(deed, row, here, "ko")
    return came if isinstance(came, Refusal) else rows.read(deed.conn, deed.secrets, row.id)


def _too_soon_to_miss(deed: Deed, row: Reservation) -> Refusal | None:
    here = centres.find(deed.conn, row.centre_id)
    if here is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    over = row.slot_end + timedelta(minutes=here.centre.slots.grace_minutes)
    if deed.now > over:
        return None
    return refuse(RefusalCode.NOT_ALLOWED_NOW, at=over, state=State(row.state))
