"""Why a clerk cannot do something with an order now. Central decides in the end."""

from __future__ import annotations

from seoripul.contract.delivery import OrderRow
from seoripul.contract.people import LoggedIn
from seoripul.kiosk.counter.delivery.verbs import DEEDS, OF_THE_DESK, PERMITTED, OrderVerb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.rules.delivery_life import FINISHED, State, allowed_from

WITH_ENVELOPE = frozenset({State.ISSUED, State.PACKED, State.ASSIGNED})
"""A label is stuck on while the envelope is made, or anew before it leaves."""


def meant(row: OrderRow | None, verb: OrderVerb) -> OrderVerb:
    """What a key does now: two verbs share one, and the order decides."""
    if row is None:
        return verb
    if verb is OrderVerb.PACK and row.packed_by:
        return OrderVerb.CHECK
    if verb is OrderVerb.ASK_CORRECTION and row.state is State.CORRECTION:
        return OrderVerb.TAKE_CORRECTION
    if verb is OrderVerb.CONFIRM_IDENTITY and row.state is not State.SUBMITTED:
        collected = (State.FAILED_ATTEMPT, State.RETURNED, State.HELD_AT_OFFICE)
        return OrderVerb.COLLECT if row.state in collected else verb
    return verb


def why_not_order(
    row: OrderRow | None, verb: OrderVerb, clerk: LoggedIn | None, *, online: bool, busy: bool
) -> WhyNot | None:
    """The first reason why `verb` cannot be done to `row`; None when it can be tried."""
    if not online:
        return WhyNot.OFFLINE
    roles = set(clerk.roles) if clerk is not None else set()
    if verb in PERMITTED and not PERMITTED[verb] & roles:
        return WhyNot.NOT_PERMITTED
    if busy:
        return WhyNot.BUSY
    if verb in OF_THE_DESK:
        return None
    if row is None:
        return WhyNot.NOTHING_CHOSEN
    return _of_the_order(row, verb, clerk.staff_id if clerk is not None else "")


def _of_the_order(row: OrderRow, verb: OrderVerb, staff_id: str) -> WhyNot | None:
    if verb in DEEDS:
        return _of_the_deed(row, verb, staff_id)
    if verb is OrderVerb.RECEIVE:
        open_krw = max(row.stamp.open_krw, 0) + max(row.delivery.open_krw, 0)
        return None if open_krw else WhyNot.NOTHING_OPEN
    if verb is OrderVerb.REFUND:
        back = min(row.stamp.open_krw, 0) + min(row.delivery.open_krw, 0)
        return None if back else WhyNot.NOTHING_TO_REFUND
    if verb is OrderVerb.LABEL and row.state not in WITH_ENVELOPE:
        return WhyNot.NO_ENVELOPE
    return None


def _of_the_deed(row: OrderRow, verb: OrderVerb, staff_id: str) -> WhyNot | None:
    deed = DEEDS[verb]
    if deed not in allowed_from(row.state):
        return WhyNot.ENDED_ORDER if row.state in FINISHED else WhyNot.NOT_IN_THIS_STATE
    if deed not in row.allowed:
        return WhyNot.NOT_PERMITTED
    if verb is OrderVerb.CHECK and not row.packed_by:
        return WhyNot.NOT_PACKED
    if verb is OrderVerb.CHECK and row.packed_by == staff_id:
        return WhyNot.SECOND_PERSON
    return None
