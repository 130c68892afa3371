"""How a state looks in the list: word, icon and tone together, never the colour alone."""

from __future__ import annotations

from typing import Final

from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.kiosk.counter.filters import is_called
from seoripul.kiosk.counter.verbs import Verb
from seoripul.rules.reservation import State

_MARKS: Final[dict[State, tuple[str, str]]] = {
    State.REQUESTED: ("receipt", "todo"),
    State.CONFIRMED: ("receipt", "todo"),
    State.PREPARING: ("hourglass", "todo"),
    State.READY: ("package-check", "ready"),
    State.ARRIVED: ("users", "here"),
    State.HANDED_OVER: ("circle-check", "done"),
    State.CANCELLED: ("circle-x", "ended"),
    State.REJECTED: ("circle-slash", "ended"),
    State.NO_SHOW: ("calendar-x", "ended"),
    State.EXPIRED: ("timer", "ended"),
    State.DESTROYED: ("delete", "ended"),
}

VERB_ICONS: Final[dict[Verb, str]] = {
    Verb.CALL_NEXT: "bell-ring",
    Verb.CALL: "volume-2",
    Verb.RECALL: "rotate-ccw",
    Verb.CALL_NO_SHOW: "calendar-x",
    Verb.SERVE: "play",
    Verb.DONE: "check",
    Verb.HOLD: "pause",
    Verb.TRANSFER: "arrow-right",
    Verb.RETURN: "log-in",
    Verb.TAKE_BACK: "undo-2",
    Verb.CONFIRM: "receipt",
    Verb.PREPARE: "hourglass",
    Verb.MAKE_READY: "package-check",
    Verb.CHECK_IN: "map-pin",
    Verb.HAND_OVER: "id-card",
    Verb.PRINT_COVER: "printer",
    Verb.PLACE: "plus",
    Verb.UNDO: "undo-2",
}


_NUMBERS: Final[dict[TicketState, tuple[str, str]]] = {
    TicketState.WAITING: ("users", "here"),
    TicketState.HELD: ("pause", "todo"),
    TicketState.CALLED: ("bell-ring", "called"),
    TicketState.SERVING: ("play", "ready"),
    TicketState.NO_SHOW: ("calendar-x", "ended"),
}


def number_mark(state: TicketState) -> tuple[str, str]:
    """(icon, tone) of a number of today."""
    return _NUMBERS.get(state, ("circle-check", "done"))


def mark(row: ReservationRow) -> tuple[str, str]:
    """(icon, tone) of a row; tones are keys of `style.STATE_COLOURS`."""
    return ("bell-ring", "called") if is_called(row) else _MARKS[row.state]
