"""What staff do with one number of today: call, recall, serve, done, no-show, return, hold,
transfer. Each is kept so that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from msgspec.structs import replace

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.queue.actions import steps
from seoripul.central.queue.actions.steps import TicketKey
from seoripul.central.queue.lines import counter, counters_of
from seoripul.central.queue.records import calls, heads, rewriting, tickets
from seoripul.central.queue.records.rewriting import LastDeed, TicketCells
from seoripul.contract.queue import ChangeTicket, Line, TicketChanged, TicketDeed, TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.fair_turn import RETURN_WITHIN, Why, place_of_return
from seoripul.rules.ticket_deeds import allowed

Change = Callable[[Deed, TicketCells, ChangeTicket], TicketCells | Refusal]


def change_ticket(
    deed: Deed, step: TicketDeed, number: int, given: ChangeTicket
) -> TicketChanged | Refusal:
    """NOT_ALLOWED_NOW when the number's state does not lead there, or when papers wait for it:
    a reservation ends at its own hand-over."""
    key = TicketKey(deed.actor.centre_id, deed.today, number)
    row = tickets.find(deed.conn, *key)
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, 404, ticket_number=number)
    if not allowed(step, row.state, reserved=bool(row.subject_id)):
        return _not_now(number)
    if step in (TicketDeed.CALL, TicketDeed.RECALL):
        return called(deed, key, row, recall=step is TicketDeed.RECALL)
    return _changed(deed, key, row, step, given)


def called(deed: Deed, key: TicketKey, row: Any, *, recall: bool) -> TicketChanged | Refusal:
    """Call to the clerk's counter; the answer carries the call's own number."""
    counter_no = deed.actor.counter_no
    if counter_no is None:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="counter_no")
    made = steps.recall(deed, key, row) if recall else steps.call(deed, key, row, counter_no)
    if isinstance(made, Refusal):
        return made
    verb = TicketDeed.RECALL if recall else TicketDeed.CALL
    return _told(deed, key, verb, rewriting.cells(row), made.row, made.seq)


def called_next(deed: Deed, row: Any, counter_no: int, why: Why) -> TicketChanged:
    """The number whose turn it is, to a counter where nobody stands."""
    key = TicketKey(row.centre_id, row.day, row.number)
    made = steps.call_to_free(deed, key, row, counter_no)
    return _told(deed, key, TicketDeed.CALL, rewriting.cells(row), made.row, made.seq, why)


def done_with(deed: Deed, row: Any) -> None:
    """The visitor at the counter has been served."""
    key = TicketKey(row.centre_id, row.day, row.number)
    _changed(deed, key, row, TicketDeed.DONE, ChangeTicket())


def _changed(
    deed: Deed, key: TicketKey, row: Any, step: TicketDeed, given: ChangeTicket
) -> TicketChanged | Refusal:
    before = rewriting.cells(row)
    to = _CHANGES[step](deed, before, given)
    if isinstance(to, Refusal):
        return to
    now = rewriting.rewrite(deed.conn, *key, to)
    if before.calls:
        calls.end(deed.conn, *key, _ended(deed, to))
    return _told(deed, key, step, before, now)


def _ended(deed: Deed, to: TicketCells) -> datetime | None:
    """A board shows a call while its visitor is called or served."""
    return None if to.state in (TicketState.CALLED, TicketState.SERVING) else deed.now


def _told(
    deed: Deed,
    key: TicketKey,
    verb: TicketDeed,
    before: TicketCells,
    row: Any,
    seq: int | None = None,
    why: Why | None = None,
) -> TicketChanged:
    """Keep the deed, write it into the journal, wake the lobby. `row`: as it is now."""
    done = LastDeed(verb.value, deed.now, before, rewriting.cells(row))
    rewriting.keep(deed.conn, *key, done)
    deed.record(f"ticket_{verb.value}", *steps.subject(key, row), key.centre_id)
    deed.touch(key.centre_id)
    return TicketChanged(ticket=tickets.shown(row), seq=seq, why=why, reservation_id=row.subject_id)


def _not_now(number: int) -> Refusal:
    return refuse(RefusalCode.NOT_ALLOWED_NOW, ticket_number=number, subject="ticket")


# what each deed makes of a number


def _serve(_deed: Deed, was: TicketCells, _given: ChangeTicket) -> TicketCells:
    return replace(was, state=TicketState.SERVING)


def _done(deed: Deed, was: TicketCells, _given: ChangeTicket) -> TicketCells:
    return replace(was, state=TicketState.DONE, finished_at=deed.now)


def _no_show(deed: Deed, was: TicketCells, _given: ChangeTicket) -> TicketCells:
    return replace(was, state=TicketState.NO_SHOW, finished_at=deed.now)


def _hold(_deed: Deed, was: TicketCells, _given: ChangeTicket) -> TicketCells:
    return replace(was, state=TicketState.HELD)


def _return(deed: Deed, was: TicketCells, _given: ChangeTicket) -> TicketCells | Refusal:
    """Back within 30 minutes: behind the next two."""
    gone_at = was.finished_at or deed.now
    if deed.now - gone_at > RETURN_WITHIN:
        return refuse(RefusalCode.NOT_ALLOWED_NOW, at=gone_at + RETURN_WITHIN, subject="ticket")
    here = deed.actor.centre_id
    waiting = heads.places(deed.conn, here, deed.today, was.line.value)
    place_at = place_of_return(waiting, deed.now)
    return replace(_waiting_again(was), place_at=place_at, late=0)


def _transfer(deed: Deed, was: TicketCells, given: ChangeTicket) -> TicketCells | Refusal:
    """To another line or counter, with the place of the original time."""
    here = centres.on_file(deed, deed.actor.centre_id)
    to = None if here is None else counter(here.centre, given.counter_no)
    if here is None or given.line is Line.PICKUP or (given.line is None and to is None):
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="line")
    line = given.line or was.line
    if to is not None and line not in to.lines:
        line = Line(to.lines[0])
    if not counters_of(here.centre, line):
        return refuse(RefusalCode.LINE_CLOSED, subject=line.value)
    return replace(_waiting_again(was), line=line, for_counter=given.counter_no)


def _waiting_again(was: TicketCells) -> TicketCells:
    return replace(
        was,
        state=TicketState.WAITING,
        called_at=None,
        counter_no=None,
        calls=0,
        for_counter=None,
        finished_at=None,
    )


_CHANGES: Final[Mapping[TicketDeed, Change]] = {
    TicketDeed.SERVE: _serve,
    TicketDeed.DONE: _done,
    TicketDeed.NO_SHOW: _no_show,
    TicketDeed.HOLD: _hold,
    TicketDeed.RETURN: _return,
    TicketDeed.TRANSFER: _transfer,
}
