"""What may be done with an order now: its life, and what the envelope and the dates say."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.permits import PERMITS, Verb
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed, State, after
from seoripul.rules.promise import Window

VERBS: Final = {
    Deed.CONFIRM_IDENTITY: Verb.CONFIRM_IDENTITY,
    Deed.REJECT: Verb.DECIDE_ORDER,
    Deed.CANCEL: Verb.CANCEL_ORDER,
    Deed.ASK_CORRECTION: Verb.DECIDE_ORDER,
    Deed.TAKE_CORRECTION: Verb.DECIDE_ORDER,
    Deed.EXTEND: Verb.DECIDE_ORDER,
    Deed.ISSUE: Verb.ISSUE_ORDER,
    Deed.PACK: Verb.PACK_ORDER,
    Deed.CHECK: Verb.PACK_ORDER,
    Deed.UNPACK: Verb.PACK_ORDER,
    Deed.REROUTE: Verb.BRING_BACK,
    Deed.COLLECT: Verb.COLLECT_ORDER,
    Deed.REISSUE: Verb.REISSUE_ORDER,
    Deed.LOSE: Verb.BRING_BACK,
    Deed.FIND: Verb.BRING_BACK,
    Deed.DESTROY: Verb.DESTROY_ORDER,
    Deed.WRONG_DOCUMENT: Verb.WRONG_DOCUMENT,
}
"""Who may ask for a deed at the office."""
_WANTS_ENVELOPE_HERE: Final = frozenset({Deed.ASSIGN, Deed.REROUTE, Deed.COLLECT, Deed.DESTROY})
_ON_ITS_WAY_BACK: Final = frozenset({State.FAILED_ATTEMPT, State.RETURNED, State.REISSUE})


def is_away(row: DeliveryOrder) -> bool:
    """A courier has the envelope, and brings it back."""
    return row.state in _ON_ITS_WAY_BACK and bool(row.run_id)


def why_not(row: DeliveryOrder, act: Deed, today: date) -> Refusal | None:
    """None: the deed may be done now."""
    if after(act, State(row.state)) is None or _is_out_of_turn(row, act):
        return not_now(row)
    if act is Deed.DESTROY and row.hold_until is not None and row.hold_until >= today:
        return not_now(row, day=row.hold_until)
    return None


def not_now(row: DeliveryOrder, day: date | None = None) -> Refusal:
    """`day`: from which it will be possible."""
    return refuse(
        RefusalCode.NOT_ALLOWED_NOW, order_state=State(row.state), since=row.since, day=day
    )


def allowed(row: DeliveryOrder, roles: frozenset[str], today: date) -> tuple[Deed, ...]:
    """Deeds at the office that one with these roles may do now."""
    return tuple(act for act in _asked_for(row.state, roles) if why_not(row, act, today) is None)


@lru_cache(maxsize=1024)
def _asked_for(state: str, roles: frozenset[str]) -> tuple[Deed, ...]:
    """What those roles may ask of an order in that state: the same for all such orders."""
    return tuple(
        act
        for act, verb in VERBS.items()
        if PERMITS[verb].roles & roles and after(act, State(state)) is not None
    )


def _is_out_of_turn(row: DeliveryOrder, act: Deed) -> bool:
    if is_away(row) and (act in _WANTS_ENVELOPE_HERE or act is Deed.CANCEL):
        return True
    if act is Deed.CHECK:
        return not row.packed_by
    if act is Deed.EXTEND:
        return bool(row.extended_by) or row.window != Window.DAY
    return act is Deed.DESTROY and not row.envelope
