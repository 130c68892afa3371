"""What a clerk can do."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from seoripul.contract.queue import TicketDeed
from seoripul.rules.reservation import Deed


class Verb(StrEnum):
    # of the line
    CALL_NEXT = "call_next"
    CALL = "call"
    RECALL = "recall"
    CALL_NO_SHOW = "call_no_show"
    SERVE = "serve"
    DONE = "done"
    HOLD = "hold"
    TRANSFER = "transfer"
    RETURN = "return"
    TAKE_BACK = "take_back"
    # of one reservation
    CONFIRM = "confirm"
    PREPARE = "prepare"
    MAKE_READY = "make_ready"
    CHECK_IN = "check_in"
    HAND_OVER = "hand_over"
    UNDO = "undo"
    CANCEL = "cancel"
    REJECT = "reject"
    DESTROY = "destroy"
    OPEN_FULL = "open_full"
    PRINT_COVER = "print_cover"
    # of the desk
    PLACE = "place"
    OPEN_PAIRING = "open_pairing"
    KEEP_DEVICES = "keep_devices"
    KEEP_STAFF = "keep_staff"
    KEEP_NOTICES = "keep_notices"
    KEEP_SHIFTS = "keep_shifts"
    KEEP_ROLLOUT = "keep_rollout"
    KEEP_ISSUING = "keep_issuing"
    SEE_STATISTICS = "see_statistics"


DEEDS: Final = {
    Verb.CONFIRM: Deed.CONFIRM,
    Verb.PREPARE: Deed.PREPARE,
    Verb.MAKE_READY: Deed.MAKE_READY,
    Verb.CHECK_IN: Deed.CHECK_IN,
    Verb.HAND_OVER: Deed.HAND_OVER,
    Verb.CANCEL: Deed.CANCEL,
    Verb.REJECT: Deed.REJECT,
    Verb.DESTROY: Deed.DESTROY,
}
"""Verbs that move a reservation through its life."""

WANTS_REASON: Final = frozenset({Verb.CANCEL, Verb.REJECT, Verb.DESTROY})
"""Asked before they are done; UNDO asks once its free time is over."""

TICKET_DEEDS: Final = {
    Verb.CALL: TicketDeed.CALL,
    Verb.RECALL: TicketDeed.RECALL,
    Verb.CALL_NO_SHOW: TicketDeed.NO_SHOW,
    Verb.SERVE: TicketDeed.SERVE,
    Verb.DONE: TicketDeed.DONE,
    Verb.HOLD: TicketDeed.HOLD,
    Verb.TRANSFER: TicketDeed.TRANSFER,
    Verb.RETURN: TicketDeed.RETURN,
    Verb.TAKE_BACK: TicketDeed.UNDO,
}
"""Verbs that move a number of today."""

OF_THE_LINE: Final = frozenset({Verb.CALL_NEXT, *TICKET_DEEDS})

OF_WHO_IS_HERE: Final = frozenset(
    {
        Verb.RECALL,
        Verb.CALL_NO_SHOW,
        Verb.SERVE,
        Verb.DONE,
        Verb.HOLD,
        Verb.TRANSFER,
        Verb.HAND_OVER,
    }
)
"""Done to the visitor who stands at the counter, whatever row is chosen in the list."""

OF_THE_MENU: Final = (
    Verb.OPEN_PAIRING,
    Verb.KEEP_DEVICES,
    Verb.KEEP_STAFF,
    Verb.KEEP_NOTICES,
    Verb.KEEP_SHIFTS,
    Verb.KEEP_ISSUING,
    Verb.KEEP_ROLLOUT,
    Verb.SEE_STATISTICS,
)
"""Of the whole desk, in the order of the menu."""

EVERYWHERE: Final = frozenset({Verb.CALL_NEXT, Verb.RECALL, *OF_THE_MENU})
"""Their keys mean the same on every page of the desk."""
