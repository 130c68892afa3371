"""Why a clerk cannot do something with a number now. Central decides in the end."""

from __future__ import annotations

from typing import Final

from seoripul.contract.queue import QueueRow, TicketState
from seoripul.kiosk.counter.verbs import OF_WHO_IS_HERE, TICKET_DEEDS, Verb
from seoripul.kiosk.counter.why_not import Desk, WhyNot, why_not_at_all

MOST_RECALLS: Final = 3


def why_not_number(row: QueueRow | None, verb: Verb, desk: Desk) -> WhyNot | None:
    """The first reason why `verb` cannot be done to the number now; None when it can be tried."""
    why = why_not_at_all(verb, desk)
    if why is not None:
        return why
    if verb is Verb.CALL_NEXT:
        return _of_the_next(desk)
    if verb is Verb.TAKE_BACK:
        return None if desk.can_take_back else WhyNot.NOTHING_TO_UNDO
    if row is None:
        here = verb in OF_WHO_IS_HERE and verb is not Verb.TRANSFER
        return WhyNot.NOBODY_HERE if here else WhyNot.NOTHING_CHOSEN
    return _of_the_number(row, verb, desk)


def _of_the_next(desk: Desk) -> WhyNot | None:
    if desk.papers_here:
        return WhyNot.COUNTER_BUSY
    return WhyNot.NOBODY_WAITING if desk.waiting == 0 else None


def _of_the_number(row: QueueRow, verb: Verb, desk: Desk) -> WhyNot | None:
    if _elsewhere(row, desk):
        return WhyNot.AT_OTHER_COUNTER
    if verb is Verb.CALL_NO_SHOW and desk.papers_here and row == desk.here:
        return _of_the_state(row, verb) if row.ticket.state is not TicketState.CALLED else None
    if TICKET_DEEDS[verb] not in row.allowed:
        return _of_the_state(row, verb)
    if verb is Verb.RECALL and recalls_left(row) == 0:
        return WhyNot.RECALLS_USED_UP
    return WhyNot.COUNTER_BUSY if verb is Verb.CALL and desk.here is not None else None


def recalls_left(row: QueueRow) -> int:
    """The call and three recalls."""
    return max(0, MOST_RECALLS + 1 - row.ticket.calls)


def _elsewhere(row: QueueRow, desk: Desk) -> bool:
    at_work = row.ticket.state in (TicketState.CALLED, TicketState.SERVING)
    return at_work and row.ticket.counter_no != desk.counter_no


_SAYS: Final = {
    TicketState.WAITING: WhyNot.NOT_CALLED,
    TicketState.HELD: WhyNot.NOT_CALLED,
    TicketState.CALLED: WhyNot.ALREADY_CALLED,
    TicketState.SERVING: WhyNot.ALREADY_SERVING,
    TicketState.NO_SHOW: WhyNot.MISSED,
}
_NEEDS: Final = {
    Verb.SERVE: (TicketState.CALLED,),
    Verb.DONE: (TicketState.CALLED, TicketState.SERVING),
    Verb.TRANSFER: (TicketState.WAITING, TicketState.HELD, TicketState.CALLED, TicketState.SERVING),
    Verb.RETURN: (TicketState.NO_SHOW,),
}


def _of_the_state(row: QueueRow, verb: Verb) -> WhyNot:
    """What its state says; where the state would do, the papers stand in the way."""
    if row.ticket.state in _NEEDS.get(verb, ()):
        return WhyNot.BY_RESERVATION
    if verb is Verb.RETURN:
        return WhyNot.NOT_MISSED
    return _SAYS.get(row.ticket.state, WhyNot.NO_SUCH_NUMBER)
