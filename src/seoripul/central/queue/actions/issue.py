"""A visitor takes a number for a line."""

from __future__ import annotations

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.queue.actions import steps
from seoripul.central.queue.lines import accepts, counters_of
from seoripul.central.queue.records import follows
from seoripul.contract.queue import BY_RESERVATION, IssueTicket, TicketIssued
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


def issue_ticket(deed: Deed, asked: IssueTicket) -> TicketIssued | Refusal:
    """The next number of the line; LINE_CLOSED when it is not served here today any more.

    A phone left for it, where messages are set up, is told the number and its turn.
    """
    here = centres.on_file(deed, deed.actor.centre_id)
    if here is None:
        return refuse(RefusalCode.UNKNOWN_DEVICE, 403)
    centre = here.centre
    told = deed.waits.told(here.id, asked.line, deed.now)
    open_now = accepts(centre, asked.line, deed.calendar, deed.now, in_time=told.in_time)
    if asked.line in BY_RESERVATION or not open_now:
        return refuse(RefusalCode.LINE_CLOSED, subject=asked.line.value)
    if asked.phone is not None and deed.telling is None:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="phone")
    issued = steps.issue(deed, centre, asked.line, "", deed.now, late=False)
    if isinstance(issued, Refusal):
        return issued
    token = deed.secrets.token()
    hashed = deed.secrets.token_hash(token)
    follows.write(deed.conn, hashed, here.id, deed.today, issued.number)
    if deed.telling is not None:
        deed.telling.number_taken(deed, issued.number, issued.ahead, asked, token)
    deed.touch(here.id)
    return TicketIssued(
        number=issued.number,
        line=asked.line,
        issued_at=deed.now,
        ahead=issued.ahead,
        counters=counters_of(centre, asked.line),
        follow=token,
        expected=told.expected,
    )
