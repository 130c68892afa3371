"""The life of a reservation, and what a scan at the kiosk means (rules, section 4)."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class State(StrEnum):
    REQUESTED = "REQUESTED"
    CONFIRMED = "CONFIRMED"
    PREPARING = "PREPARING"
    READY = "READY"
    ARRIVED = "ARRIVED"
    HANDED_OVER = "HANDED_OVER"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"
    NO_SHOW = "NO_SHOW"
    EXPIRED = "EXPIRED"
    DESTROYED = "DESTROYED"


class Deed(StrEnum):
    CONFIRM = "confirm"
    REJECT = "reject"
    PREPARE = "prepare"
    MAKE_READY = "make_ready"
    CHECK_IN = "check_in"
    HAND_OVER = "hand_over"
    CANCEL = "cancel"
    MISS = "miss"
    EXPIRE = "expire"
    DESTROY = "destroy"


_BEFORE_PAPER = frozenset({State.REQUESTED, State.CONFIRMED, State.PREPARING})

ALLOWED: Final[dict[Deed, tuple[frozenset[State], State]]] = {
    Deed.CONFIRM: (frozenset({State.REQUESTED}), State.CONFIRMED),
    Deed.REJECT: (_BEFORE_PAPER, State.REJECTED),
    Deed.PREPARE: (frozenset({State.CONFIRMED}), State.PREPARING),
    Deed.MAKE_READY: (frozenset({State.CONFIRMED, State.PREPARING}), State.READY),
    Deed.CHECK_IN: (frozenset({State.READY, State.NO_SHOW}), State.ARRIVED),
    Deed.HAND_OVER: (frozenset({State.ARRIVED, State.READY}), State.HANDED_OVER),
    Deed.CANCEL: (_BEFORE_PAPER | {State.READY}, State.CANCELLED),
    Deed.MISS: (frozenset({State.READY}), State.NO_SHOW),
    Deed.EXPIRE: (frozenset({State.READY, State.NO_SHOW, State.ARRIVED}), State.EXPIRED),
    Deed.DESTROY: (
        frozenset({State.EXPIRED, State.CANCELLED, State.REJECTED}),
        State.DESTROYED,
    ),
}


def after(deed: Deed, state: State) -> State | None:
    """The state a deed leads to, or None where the deed is not allowed from `state`."""
    origins, target = ALLOWED[deed]
    return target if state in origins else None


class Arrival(StrEnum):
    """What a whole, known code means when it is held to a kiosk."""

    IN_TIME = "in_time"
    LATE = "late"
    TOO_EARLY = "too_early"
    NOT_READY = "not_ready"
    ALREADY_HERE = "already_here"
    COLLECTED = "collected"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    EXPIRED = "expired"


_ENDED: Final = {
    State.ARRIVED: Arrival.ALREADY_HERE,
    State.HANDED_OVER: Arrival.COLLECTED,
    State.CANCELLED: Arrival.CANCELLED,
    State.REJECTED: Arrival.REJECTED,
    State.EXPIRED: Arrival.EXPIRED,
    State.DESTROYED: Arrival.EXPIRED,
}


def arrival(
    state: State,
    slot_start: datetime,
    slot_end: datetime,
    now: datetime,
    *,
    early: timedelta,
    grace: timedelta,
) -> Arrival:
    """Judge a scan. `early`: how long before the slot a check-in is taken; `grace`: how
    long after the slot's end the visitor still counts as in time (both settings)."""
    if state in _ENDED:
        return _ENDED[state]
    if now < slot_start - early:
        return Arrival.TOO_EARLY
    if state in _BEFORE_PAPER:
        return Arrival.NOT_READY
    if state is State.NO_SHOW or now > slot_end + grace:
        return Arrival.LATE
    return Arrival.IN_TIME
