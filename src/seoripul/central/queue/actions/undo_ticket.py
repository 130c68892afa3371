"""Take the last deed on a number back: free for 30 seconds, later with a reason."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from seoripul.central.deed import Deed
from seoripul.central.queue.actions import steps
from seoripul.central.queue.actions.steps import TicketKey
from seoripul.central.queue.records import calls, rewriting, tickets
from seoripul.central.queue.records.rewriting import TicketCells
from seoripul.contract.queue import ChangeTicket, TicketChanged, TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.undoing import FREE_FOR

AT_A_COUNTER: Final = (TicketState.CALLED, TicketState.SERVING)


def undo_ticket(deed: Deed, number: int, given: ChangeTicket) -> TicketChanged | Refusal:
    """As the last deed found it. A visitor whose counter serves another by now waits again.

    NOTHING_TO_UNDO when something else has happened to the number since.
    """
    key = TicketKey(deed.actor.centre_id, deed.today, number)
    row = tickets.find(deed.conn, *key)
    last = rewriting.last_deed(deed.conn, *key)
    if row is None or last is None or rewriting.cells(row) != last.after:
        return refuse(RefusalCode.NOTHING_TO_UNDO)
    reason = given.reason.strip()
    if deed.now > last.at + FREE_FOR and not reason:
        return refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    to = _as_possible(deed, key, last.before)
    now = rewriting.rewrite(deed.conn, *key, to)
    rewriting.forget(deed.conn, *key)
    if last.before.calls or last.after.calls:
        calls.end(deed.conn, *key, None if to.state in AT_A_COUNTER else deed.now)
    deed.record(f"undo_ticket_{last.verb}", *steps.subject(key, row), key.centre_id, reason)
    deed.touch(key.centre_id)
    return TicketChanged(ticket=tickets.shown(now), reservation_id=row.subject_id)


def _as_possible(deed: Deed, key: TicketKey, before: TicketCells) -> TicketCells:
    if before.state not in AT_A_COUNTER or before.counter_no is None:
        return before
    busy_with = tickets.at_counter(deed.conn, key.centre_id, key.day, before.counter_no)
    if busy_with is None or busy_with.number == key.number:
        return before
    return replace(before, state=TicketState.WAITING, called_at=None, counter_no=None, calls=0)
