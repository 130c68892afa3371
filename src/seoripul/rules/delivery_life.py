"""The life of a delivery order: what may happen to it, from which state (rules, section 5).

An order is one envelope to one address. Several documents that are promised for different days
may be split: then each part is an order of its own (`contract.delivery.PlaceOrder.split`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class State(StrEnum):
    SUBMITTED = "SUBMITTED"  # waits for staff to see an identity document
    ACCEPTED = "ACCEPTED"
    CORRECTION = "CORRECTION"  # 보완: the clock stands
    ISSUED = "ISSUED"
    PACKED = "PACKED"
    ASSIGNED = "ASSIGNED"  # to a run
    OUT = "OUT"
    DELIVERED = "DELIVERED"
    CLOSED = "CLOSED"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"
    FAILED_ATTEMPT = "FAILED_ATTEMPT"
    RETURNED = "RETURNED"
    HELD_AT_OFFICE = "HELD_AT_OFFICE"
    LOST = "LOST"
    REISSUE = "REISSUE"
    DESTROYED = "DESTROYED"


class Deed(StrEnum):
    # at the office
    CONFIRM_IDENTITY = "confirm_identity"
    REJECT = "reject"
    CANCEL = "cancel"
    ASK_CORRECTION = "ask_correction"
    TAKE_CORRECTION = "take_correction"
    EXTEND = "extend"
    ISSUE = "issue"
    PACK = "pack"  # the first person's count
    CHECK = "check"  # the second person's count
    UNPACK = "unpack"
    ASSIGN = "assign"
    UNASSIGN = "unassign"
    LOAD = "load"  # with its run, after every envelope was scanned
    RECEIVE_BACK = "receive_back"  # the office has an envelope again
    REROUTE = "reroute"
    COLLECT = "collect"  # the recipient comes to the office
    REISSUE = "reissue"
    FIND = "find"  # what was lost is here again
    CLOSE = "close"
    DESTROY = "destroy"
    # at the door
    DELIVER = "deliver"
    ABSENT = "absent"
    REFUSED = "refused"
    WRONG_ADDRESS = "wrong_address"
    WRONG_DOCUMENT = "wrong_document"
    LOSE = "lose"
    UNDO = "undo"  # what was told from the door a moment ago was a slip of the thumb


AT_THE_DOOR: Final = frozenset(
    {
        Deed.DELIVER, Deed.ABSENT, Deed.REFUSED, Deed.WRONG_ADDRESS, Deed.WRONG_DOCUMENT, Deed.LOSE,
        Deed.UNDO,
    }
)  # fmt: skip
UNDOABLE: Final = frozenset({Deed.ABSENT, Deed.REFUSED, Deed.WRONG_ADDRESS})
"""Told from the door they may be taken back for a short while: nothing has changed hands."""

BEFORE_ISSUE: Final = frozenset({State.SUBMITTED, State.ACCEPTED, State.CORRECTION})
"""Cancelling is free of charge; afterwards the stamp fee is final."""
BEFORE_OUT: Final = BEFORE_ISSUE | {State.ISSUED, State.PACKED, State.ASSIGNED}
"""The delivery fee can be given back."""
_AT_OFFICE: Final = frozenset({State.FAILED_ATTEMPT, State.RETURNED, State.HELD_AT_OFFICE})
_SEALED: Final = frozenset({State.PACKED, State.ASSIGNED, State.OUT}) | _AT_OFFICE
FINISHED: Final = frozenset({State.CLOSED, State.REJECTED, State.CANCELLED, State.DESTROYED})
"""From then on the contact is kept 30 days and no longer."""

ALLOWED: Final[dict[Deed, tuple[frozenset[State], State | None]]] = {
    Deed.CONFIRM_IDENTITY: (frozenset({State.SUBMITTED}), State.ACCEPTED),
    Deed.REJECT: (BEFORE_ISSUE, State.REJECTED),
    Deed.CANCEL: (BEFORE_OUT | _AT_OFFICE | {State.LOST, State.REISSUE}, State.CANCELLED),
    Deed.ASK_CORRECTION: (frozenset({State.ACCEPTED}), State.CORRECTION),
    Deed.TAKE_CORRECTION: (frozenset({State.CORRECTION}), State.ACCEPTED),
    Deed.EXTEND: (frozenset({State.ACCEPTED}), State.ACCEPTED),
    Deed.ISSUE: (frozenset({State.ACCEPTED, State.REISSUE}), State.ISSUED),
    Deed.PACK: (frozenset({State.ISSUED}), State.ISSUED),
    Deed.CHECK: (frozenset({State.ISSUED}), State.PACKED),
    Deed.UNPACK: (frozenset({State.PACKED}), State.ISSUED),
    Deed.ASSIGN: (frozenset({State.PACKED, State.FAILED_ATTEMPT}), State.ASSIGNED),
    Deed.UNASSIGN: (frozenset({State.ASSIGNED}), None),
    Deed.LOAD: (frozenset({State.ASSIGNED}), State.OUT),
    Deed.DELIVER: (frozenset({State.OUT}), State.DELIVERED),
    Deed.ABSENT: (frozenset({State.OUT}), State.FAILED_ATTEMPT),
    Deed.REFUSED: (frozenset({State.OUT}), State.RETURNED),
    Deed.WRONG_ADDRESS: (frozenset({State.OUT}), State.RETURNED),
    Deed.WRONG_DOCUMENT: (frozenset({State.OUT, State.DELIVERED}), State.REISSUE),
    Deed.UNDO: (frozenset({State.FAILED_ATTEMPT, State.RETURNED}), State.OUT),
    Deed.LOSE: (_SEALED, State.LOST),
    Deed.FIND: (frozenset({State.LOST}), State.RETURNED),
    Deed.RECEIVE_BACK: (frozenset({State.FAILED_ATTEMPT, State.RETURNED, State.REISSUE}), None),
    Deed.REROUTE: (frozenset({State.RETURNED, State.HELD_AT_OFFICE}), State.PACKED),
    Deed.COLLECT: (_AT_OFFICE, State.DELIVERED),
    Deed.REISSUE: (frozenset({State.LOST, State.RETURNED, State.DELIVERED}), State.REISSUE),
    Deed.CLOSE: (frozenset({State.DELIVERED}), State.CLOSED),
    Deed.DESTROY: (
        frozenset({State.HELD_AT_OFFICE, State.RETURNED, State.CANCELLED}),
        State.DESTROYED,
    ),
}
"""None: where to depends on what happened before (`unassigned`, `received_back`)."""


def after(deed: Deed, state: State) -> State | None:
    """Where a deed leads, or None where it is not allowed from `state`.

    A deed whose target depends on the past gives `state` itself.
    """
    origins, target = ALLOWED[deed]
    if state not in origins:
        return None
    return state if target is None else target


def allowed_from(state: State) -> tuple[Deed, ...]:
    return tuple(deed for deed, (origins, _) in ALLOWED.items() if state in origins)


def unassigned(attempts: int) -> State:
    """Where an envelope taken off its run stands again."""
    return State.FAILED_ATTEMPT if attempts else State.PACKED


def received_back(state: State, attempts: int, most_attempts: int) -> State:
    """An envelope is at the office again: nobody was there once too often, so it is held."""
    if state is State.FAILED_ATTEMPT and attempts >= most_attempts:
        return State.HELD_AT_OFFICE
    return state
