"""Why a clerk cannot do something now: a closed list, each with a sentence on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from seoripul.contract.people import Role
from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import QueueRow, TicketState
from seoripul.kiosk.counter.verbs import DEEDS, OF_THE_LINE, Verb
from seoripul.rules.reservation import State


class WhyNot(StrEnum):
    OFFLINE = "offline"
    BUSY = "busy"
    NOT_PERMITTED = "not_permitted"
    NOT_TODAY = "not_today"
    NO_COUNTER = "no_counter"
    NOTHING_CHOSEN = "nothing_chosen"
    NOBODY_WAITING = "nobody_waiting"
    COUNTER_BUSY = "counter_busy"
    NOT_CONFIRMED = "not_confirmed"
    ALREADY_CONFIRMED = "already_confirmed"
    ALREADY_PREPARING = "already_preparing"
    ALREADY_READY = "already_ready"
    NOT_READY = "not_ready"
    ALREADY_HERE = "already_here"
    NOT_HERE = "not_here"
    ALREADY_CALLED = "already_called"
    NOT_CALLED = "not_called"
    AT_OTHER_COUNTER = "at_other_counter"
    RECALLS_USED_UP = "recalls_used_up"
    ALREADY_HANDED_OVER = "already_handed_over"
    ENDED = "ended"
    STILL_KEPT = "still_kept"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOBODY_HERE = "nobody_here"
    NO_SUCH_NUMBER = "no_such_number"
    ALREADY_SERVING = "already_serving"
    MISSED = "missed"
    NOT_MISSED = "not_missed"
    BY_RESERVATION = "by_reservation"
    """The number is a reservation's: its papers end it."""
    # of orders brought home
    NOT_IN_THIS_STATE = "not_in_this_state"
    ENDED_ORDER = "ended_order"
    NOT_PACKED = "not_packed"
    SECOND_PERSON = "second_person"
    """Whoever packed an envelope does not check it."""
    NO_ENVELOPE = "no_envelope"
    NOTHING_OPEN = "nothing_open"
    NOTHING_TO_REFUND = "nothing_to_refund"
    # of runs
    RUN_LOCKED = "run_locked"
    RUN_NOT_LOCKED = "run_not_locked"
    RUN_NOT_OUT = "run_not_out"
    RUN_ENDED = "run_ended"
    NOT_ALL_LOADED = "not_all_loaded"
    NO_ENVELOPES = "no_envelopes"
    NO_COURIER = "no_courier"
    NO_WAITING_CHOSEN = "no_waiting_chosen"


@dataclass(frozen=True)
class Desk:
    """Where the clerk stands, beside the chosen row."""

    online: bool = True
    busy: bool = False
    """A deed of this desk is on its way."""
    counter_no: int | None = None
    roles: tuple[Role, ...] = ()
    waiting: int = 0
    """In the lines of this counter."""
    here: QueueRow | None = None
    """The number at this counter now."""
    papers_here: bool = False
    """It is a reservation's."""
    can_take_back: bool = False
    days_away: int = 0
    """From today to the day of the list; negative: a day gone by."""


_PAPER: Final = frozenset({Role.RECEPTION, Role.ISSUE, Role.COUNTER, Role.LEAD})
_FRONT: Final = frozenset({Role.RECEPTION, Role.COUNTER, Role.LEAD})
_COUNTER: Final = frozenset({Role.COUNTER, Role.LEAD})
_LEAD: Final = frozenset({Role.LEAD})
_INSPECTING: Final = frozenset({Role.LEAD, Role.AUDIT})
_READERS: Final = frozenset(Role)

_PERMITTED: Final = {
    Verb.CALL_NEXT: _COUNTER,
    Verb.CALL: _COUNTER,
    Verb.RECALL: _COUNTER,
    Verb.CALL_NO_SHOW: _COUNTER,
    Verb.SERVE: _COUNTER,
    Verb.DONE: _COUNTER,
    Verb.HOLD: _COUNTER,
    Verb.TRANSFER: _COUNTER,
    Verb.RETURN: _COUNTER,
    Verb.TAKE_BACK: _COUNTER,
    Verb.HAND_OVER: _COUNTER,
    Verb.CONFIRM: _PAPER,
    Verb.PREPARE: _PAPER,
    Verb.MAKE_READY: _PAPER,
    Verb.PRINT_COVER: _PAPER,
    Verb.CHECK_IN: _FRONT,
    Verb.PLACE: _FRONT,
    Verb.CANCEL: _FRONT,
    Verb.REJECT: _PAPER,
    Verb.UNDO: _PAPER,
    Verb.DESTROY: _LEAD,
    Verb.OPEN_FULL: _READERS,
    Verb.OPEN_PAIRING: _LEAD,
    Verb.KEEP_DEVICES: _LEAD,
    Verb.KEEP_STAFF: _LEAD,
    Verb.KEEP_NOTICES: _LEAD,
    Verb.KEEP_SHIFTS: _LEAD,
    Verb.KEEP_ISSUING: _LEAD,
    Verb.KEEP_ROLLOUT: _LEAD,
    Verb.SEE_STATISTICS: _INSPECTING,
}
_OF_THE_DESK: Final = frozenset(
    {
        Verb.PLACE,
        Verb.OPEN_PAIRING,
        Verb.KEEP_DEVICES,
        Verb.KEEP_STAFF,
        Verb.KEEP_NOTICES,
        Verb.KEEP_SHIFTS,
        Verb.KEEP_ISSUING,
        Verb.KEEP_ROLLOUT,
        Verb.SEE_STATISTICS,
    }
)


def why_not(row: ReservationRow | None, verb: Verb, desk: Desk) -> WhyNot | None:
    """The first reason why `verb` cannot be done to `row` now; None when it can be tried.

    Central decides in the end: this only spares the clerk a refusal already known.
    """
    why = why_not_at_all(verb, desk)
    if why is not None or verb in _OF_THE_DESK:
        return why
    if row is None:
        return WhyNot.NOTHING_CHOSEN
    return _of_the_row(row, verb, desk)


def why_not_at_all(verb: Verb, desk: Desk) -> WhyNot | None:
    """The first reason that has nothing to do with what is chosen."""
    if not desk.online:
        return WhyNot.OFFLINE
    if not _PERMITTED[verb] & set(desk.roles):
        return WhyNot.NOT_PERMITTED
    if desk.busy:
        return WhyNot.BUSY
    if _on_another_day(verb, desk.days_away):
        return WhyNot.NOT_TODAY
    return WhyNot.NO_COUNTER if verb in OF_THE_LINE and desk.counter_no is None else None


def _on_another_day(verb: Verb, days_away: int) -> bool:
    """People are served today; one who comes late for a day gone by is still taken in."""
    if verb is Verb.CHECK_IN:
        return days_away > 0
    return days_away != 0 and (verb in OF_THE_LINE or verb is Verb.HAND_OVER)


def _of_the_row(row: ReservationRow, verb: Verb, desk: Desk) -> WhyNot | None:
    if verb is Verb.CALL:
        return _of_the_state(row, verb)
    if verb is Verb.UNDO:
        return None if row.undo_deed is not None else WhyNot.NOTHING_TO_UNDO
    if verb in DEEDS and DEEDS[verb] not in row.allowed:
        return _of_the_state(row, verb)
    if verb is Verb.HAND_OVER and _elsewhere(row, desk):
        return WhyNot.AT_OTHER_COUNTER
    return None


def _elsewhere(row: ReservationRow, desk: Desk) -> bool:
    ticket = row.ticket
    called = ticket is not None and ticket.state in (TicketState.CALLED, TicketState.SERVING)
    return called and ticket is not None and ticket.counter_no != desk.counter_no


_ENDED: Final = frozenset(
    {State.CANCELLED, State.REJECTED, State.EXPIRED, State.DESTROYED, State.NO_SHOW}
)


def _of_the_state(row: ReservationRow, verb: Verb) -> WhyNot:
    if row.state is State.HANDED_OVER:
        return WhyNot.ALREADY_HANDED_OVER
    if verb is Verb.DESTROY:
        return WhyNot.STILL_KEPT
    if row.state in _ENDED:
        late = row.state is State.NO_SHOW and verb is Verb.HAND_OVER
        return WhyNot.NOT_HERE if late else WhyNot.ENDED
    return _on_the_way(row.state, verb)


_UNSTARTED: Final = frozenset({State.REQUESTED, State.CONFIRMED, State.PREPARING})


def _on_the_way(state: State, verb: Verb) -> WhyNot:
    if verb is Verb.CONFIRM:
        return WhyNot.ALREADY_CONFIRMED
    if state is State.REQUESTED:
        return WhyNot.NOT_CONFIRMED
    if verb is Verb.PREPARE and state is State.PREPARING:
        return WhyNot.ALREADY_PREPARING
    if verb in (Verb.PREPARE, Verb.MAKE_READY, Verb.REJECT):
        return WhyNot.ALREADY_READY
    if state in _UNSTARTED:
        return WhyNot.NOT_READY
    return WhyNot.ALREADY_HERE if state is State.ARRIVED else WhyNot.NOT_HERE
