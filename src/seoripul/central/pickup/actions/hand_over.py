"""The papers change hands: identity or proxy seen by kind, the fee settled."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.pickup import rows
from seoripul.central.pickup.before import move, not_allowed, ticket_key
from seoripul.central.pickup.own_centre import find_here
from seoripul.central.pickup.records import fees, hand_overs
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.actions import steps as queue
from seoripul.contract.pickup import FeeReceived, HandOver, PaymentKind, ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State, after


def hand_over(deed: Deed, given: HandOver, reservation_id: str) -> ReservationRow | Refusal:
    """Refused unless a proof of identity was seen (law art. 27) and the fee is settled."""
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    if after(life.Deed.HAND_OVER, State(row.state)) is None:
        return not_allowed(row)
    if given.identity is None:
        return refuse(RefusalCode.ID_CHECK_MISSING, 422, subject="identity")
    refused = _settle(deed, row, given.fee)
    if refused is not None:
        return refused
    hand_overs.write(deed.conn, row.id, given.identity, given.proxy, deed.now, deed.actor.id)
    key = ticket_key(row)
    was = None if key is None else queue.close(deed, key, TicketState.DONE)
    refused = move(deed, row, life.Deed.HAND_OVER, State.HANDED_OVER, ticket_was=was)
    deed.record("hand_over", "reservation", row.id, row.centre_id)
    return refused or rows.read(deed.conn, deed.secrets, row.id)


def _settle(deed: Deed, row: Reservation, fee: FeeReceived | None) -> Refusal | None:
    """Received before, free of charge, paid in full, or waived with the kind of proof."""
    if fees.of(deed.conn, row.id) is not None:
        return None
    if fee is None:
        return None if row.fee_krw == 0 else _not_settled("fee")
    if fee.kind is PaymentKind.WAIVED:
        wrong = "waiver" if fee.waiver is None else "amount_krw" if fee.amount_krw else ""
    else:
        wrong = "amount_krw" if fee.amount_krw != row.fee_krw else ""
        wrong = wrong or ("waiver" if fee.waiver is not None else "")
    if wrong:
        return _not_settled(wrong)
    fees.write(deed.conn, row.id, fee, deed.now, deed.actor.id)
    deed.record("receive_fee", "reservation", row.id, row.centre_id, fee.kind.value)
    return None


def _not_settled(subject: str) -> Refusal:
    return refuse(RefusalCode.FEE_NOT_SETTLED, 422, subject=subject)
