"""What a clerk can do with an order that is brought home."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from seoripul.contract.people import Role
from seoripul.rules.delivery_life import Deed


class OrderVerb(StrEnum):
    # of one order
    CONFIRM_IDENTITY = "confirm_identity"
    ISSUE = "issue"
    PACK = "pack"
    CHECK = "check"
    UNPACK = "unpack"
    LABEL = "label"
    RECEIVE = "receive"
    REFUND = "refund"
    ASK_CORRECTION = "ask_correction"
    TAKE_CORRECTION = "take_correction"
    EXTEND = "extend"
    COLLECT = "collect"
    REROUTE = "reroute"
    WRONG_DOCUMENT = "wrong_document"
    REISSUE = "reissue"
    LOSE = "lose"
    FIND = "find"
    CANCEL = "cancel"
    REJECT = "reject"
    DESTROY = "destroy"
    OPEN_FULL = "open_full"
    # of the desk
    NEW_ORDER = "new_order"
    CASH_UP = "cash_up"


DEEDS: Final = {
    OrderVerb(deed.value): deed
    for deed in (
        Deed.CONFIRM_IDENTITY, Deed.ISSUE, Deed.PACK, Deed.CHECK, Deed.UNPACK,
        Deed.ASK_CORRECTION, Deed.TAKE_CORRECTION, Deed.EXTEND, Deed.COLLECT, Deed.REROUTE,
        Deed.WRONG_DOCUMENT, Deed.REISSUE, Deed.LOSE, Deed.FIND, Deed.CANCEL, Deed.REJECT,
        Deed.DESTROY,
    )
}  # fmt: skip
"""Verbs that move an order through its life."""

WANTS_REASON: Final = frozenset(
    {
        OrderVerb.ASK_CORRECTION, OrderVerb.UNPACK, OrderVerb.WRONG_DOCUMENT, OrderVerb.REISSUE,
        OrderVerb.LOSE, OrderVerb.FIND, OrderVerb.CANCEL, OrderVerb.REJECT, OrderVerb.DESTROY,
    }
)  # fmt: skip
"""Asked before they are done; EXTEND asks for one, too, with the days."""

OF_THE_DESK: Final = frozenset({OrderVerb.NEW_ORDER, OrderVerb.CASH_UP})

FRONT: Final = frozenset({Role.RECEPTION, Role.COUNTER, Role.LEAD})
PERMITTED: Final = {
    OrderVerb.NEW_ORDER: FRONT,
    OrderVerb.CASH_UP: FRONT | {Role.AUDIT},
    OrderVerb.LABEL: frozenset({Role.ISSUE, Role.DISPATCH, Role.LEAD}),
    OrderVerb.RECEIVE: FRONT,
    OrderVerb.REFUND: frozenset({Role.COUNTER, Role.LEAD}),
    OrderVerb.OPEN_FULL: frozenset(Role),
}
"""What central does not tell with the order itself (`OrderRow.allowed`)."""
