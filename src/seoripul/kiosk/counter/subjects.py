"""What a key means on the desk just now, whom it is about, and why it cannot be done."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from seoripul.contract.queue import ChangeTicket, QueueRow, TicketState
from seoripul.kiosk.counter import desk, lines
from seoripul.kiosk.counter.desk import DeskState, Page
from seoripul.kiosk.counter.filters import is_called
from seoripul.kiosk.counter.intents import NOTHING_MORE, Intent
from seoripul.kiosk.counter.undoing import UndoOffer, number_offer, undo_offer
from seoripul.kiosk.counter.verbs import OF_THE_LINE, OF_WHO_IS_HERE, Verb
from seoripul.kiosk.counter.why_not import WhyNot, why_not
from seoripul.kiosk.counter.why_not_number import why_not_number
from seoripul.rules.reservation import State

TWINS: Final = {
    Verb.CONFIRM: Verb.PREPARE,
    Verb.DONE: Verb.HAND_OVER,
    Verb.RETURN: Verb.CALL,
    Verb.TAKE_BACK: Verb.UNDO,
}
"""Verbs that share the key of another: who is concerned decides which of them is meant."""


def meant(state: DeskState, verb: Verb) -> Verb:
    """What the key of `verb` does now."""
    if verb is Verb.PREPARE:
        row = desk.chosen(state)
        return Verb.CONFIRM if row is not None and row.state is State.REQUESTED else verb
    if verb is Verb.HAND_OVER:
        return Verb.DONE if _ends_by_number(state) else verb
    if verb is Verb.CALL:
        number = number_for(state, verb)
        missed = number is not None and number.ticket.state is TicketState.NO_SHOW
        return Verb.RETURN if missed else verb
    if verb is Verb.UNDO:
        return Verb.TAKE_BACK if _number_was_last(state) else verb
    return verb


def _number_was_last(state: DeskState) -> bool:
    """What was done last here was done to a number, not to papers."""
    if desk.page_of(state) is Page.CALLS:
        return True
    row = desk.chosen(state)
    if row is None or row.ticket is None or not is_called(row):
        return False
    return bool(state.done) and state.done[-1].number == row.ticket.number


def _ends_by_number(state: DeskState) -> bool:
    """Whoever stands here has no papers to collect."""
    if desk.here(state) is None:
        return desk.page_of(state) is Page.CALLS
    return desk.serving(state) is None


def number_for(state: DeskState, verb: Verb) -> QueueRow | None:
    """The number a verb is about: the visitor at this counter, or the chosen one."""
    if verb in OF_WHO_IS_HERE:
        here = desk.here(state)
        if here is not None or verb is not Verb.TRANSFER:
            return here
    return chosen_number(state)


def chosen_number(state: DeskState) -> QueueRow | None:
    if desk.page_of(state) is Page.CALLS:
        return lines.number_of(state.picture, state.number)
    row = desk.chosen(state)
    ticket = row.ticket if row is not None else None
    return lines.number_of(state.picture, ticket.number) if ticket is not None else None


def _number(state: DeskState, verb: Verb, asked: int | None) -> QueueRow | None:
    if asked is None:
        return number_for(state, verb)
    return lines.number_of(state.picture, asked)


def why_not_of_the_line(state: DeskState, verb: Verb, asked: int | None = None) -> WhyNot | None:
    """`asked`: a number decided on before; None: whoever the verb is about now."""
    number, row = _number(state, verb, asked), desk.chosen(state)
    standing = desk.standing(state)
    unnumbered = verb is Verb.CALL and number is None and row is not None
    if unnumbered and desk.page_of(state) is Page.RESERVATIONS:
        return why_not(row, verb, standing)
    why = why_not_number(number, verb, standing)
    unknown = why is WhyNot.NOTHING_CHOSEN and state.number is not None
    return WhyNot.NO_SUCH_NUMBER if unknown else why


def undo_offered(state: DeskState, now: datetime) -> UndoOffer | None:
    """What can be taken back now, by the key of UNDO."""
    if meant(state, Verb.UNDO) is Verb.TAKE_BACK:
        return number_offer(state.done, now)
    row = desk.chosen(state)
    return undo_offer(row, now) if row is not None else None


def intent_of_the_line(
    state: DeskState,
    verb: Verb,
    key: str,
    given: ChangeTicket = NOTHING_MORE,
    asked: int | None = None,
) -> Intent:
    """A deed on a number, decided on now."""
    assert verb in OF_THE_LINE
    number = _number(state, verb, asked)
    row = lines.reservation_of(state.picture, number.ticket.number) if number else None
    known = (row.id, row.number) if row is not None else ("", "")
    ticket = number.ticket.number if number else 0
    if verb is Verb.TAKE_BACK and state.done:
        ticket = state.done[-1].number
    return Intent(verb, key, *known, ticket=ticket, change=given)
