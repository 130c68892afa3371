"""What a dispatcher can do with a run."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from seoripul.contract.dispatch import RunDeed
from seoripul.contract.people import Role


class RunVerb(StrEnum):
    OPEN = "open"
    SET_COURIER = "set_courier"
    ASSIGN = "assign"
    UNASSIGN = "unassign"
    PROPOSE = "propose"
    EARLIER = "earlier"
    LATER = "later"
    LOCK = "lock"
    UNLOCK = "unlock"
    LOAD = "load"
    START = "start"
    BACK = "back"
    RECONCILE = "reconcile"
    CANCEL = "cancel"
    SHEET = "sheet"
    KEEP_COURIERS = "keep_couriers"
    SETTLE = "settle"


DEEDS: Final = {
    RunVerb.SET_COURIER: RunDeed.SET_COURIER,
    RunVerb.ASSIGN: RunDeed.ASSIGN,
    RunVerb.UNASSIGN: RunDeed.UNASSIGN,
    RunVerb.PROPOSE: RunDeed.PROPOSE,
    RunVerb.EARLIER: RunDeed.ORDER,
    RunVerb.LATER: RunDeed.ORDER,
    RunVerb.LOCK: RunDeed.LOCK,
    RunVerb.UNLOCK: RunDeed.UNLOCK,
    RunVerb.LOAD: RunDeed.SCAN_OUT,
    RunVerb.START: RunDeed.START,
    RunVerb.BACK: RunDeed.SCAN_BACK,
    RunVerb.RECONCILE: RunDeed.RECONCILE,
    RunVerb.CANCEL: RunDeed.CANCEL,
}
DISPATCHING: Final = frozenset({Role.DISPATCH, Role.LEAD})
