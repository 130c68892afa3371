"""Next, please: whoever's turn it is in the lines of the clerk's counter."""

from __future__ import annotations

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.queue.actions.at_work import set_pauses
from seoripul.central.queue.actions.change_ticket import called_next, done_with
from seoripul.central.queue.lines import counter
from seoripul.central.queue.records import heads, tickets
from seoripul.contract.queue import ChangeTicket, TicketChanged
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.fair_turn import Turn, whose_turn


def next_ticket(deed: Deed, _given: ChangeTicket) -> TicketChanged | Refusal:
    """Ends the number at the counter, then calls the next; two clerks never get the same one.

    COUNTER_BUSY while papers of a reservation are still to be handed over there.
    """
    turn = _turn(deed)
    if isinstance(turn, Refusal):
        return turn
    if turn is None:
        return refuse(RefusalCode.NOBODY_WAITING)
    counter_no = deed.actor.counter_no or 0
    at_counter = tickets.at_counter(deed.conn, deed.actor.centre_id, deed.today, counter_no)
    if at_counter is not None and at_counter.subject_id:
        return refuse(
            RefusalCode.COUNTER_BUSY, ticket_number=at_counter.number, counters=(counter_no,)
        )
    if at_counter is not None:
        done_with(deed, at_counter)
    _back_at_work(deed)
    row = tickets.find(deed.conn, deed.actor.centre_id, deed.today, turn.head.number)
    return called_next(deed, row, counter_no, turn.why)


def _turn(deed: Deed) -> Turn | Refusal | None:
    here = centres.on_file(deed, deed.actor.centre_id)
    mine = None if here is None else counter(here.centre, deed.actor.counter_no)
    if here is None or mine is None:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="counter_no")
    first = heads.heads(deed.conn, here.id, deed.today, mine.lines, mine.no, deed.now)
    last = heads.last_were_privileged(deed.conn, here.id, deed.today, mine.lines)
    return whose_turn(first, mine.lines, last, deed.now)


def _back_at_work(deed: Deed) -> None:
    """Whoever calls the next visitor no longer pauses."""
    here = centres.on_file(deed, deed.actor.centre_id)
    mine = None if here is None else counter(here.centre, deed.actor.counter_no)
    if here is not None and mine is not None and mine.paused_at is not None:
        set_pauses(deed, here, {mine.no: None})
