"""The express counter: where staff see the identity document that some papers ask for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seoripul.central.deed import Deed
from seoripul.central.delivery.records import orders
from seoripul.central.queue.actions import steps as queue
from seoripul.central.queue.lines import accepts
from seoripul.central.queue.records import tickets
from seoripul.contract.centres import Centre
from seoripul.contract.queue import Line, Ticket
from seoripul.contract.refusals import Refusal


class Number(NamedTuple):
    ticket: Ticket
    ahead: int


def take_number(deed: Deed, centre: Centre, order_ids: Iterable[str]) -> Number | None:
    """A number of the line 민원택배, kept with the orders; None when the line gives none now:
    the order waits all the same, and its citizen may come another time."""
    told = deed.waits.told(centre.name.id, Line.DELIVERY, deed.now)
    if not accepts(centre, Line.DELIVERY, deed.calendar, deed.now, in_time=told.in_time):
        return None
    issued = queue.issue(deed, centre, Line.DELIVERY, "", deed.now, late=False)
    if isinstance(issued, Refusal):
        return None
    for which in order_ids:
        row = orders.find(deed.conn, which)
        assert row is not None
        orders.change(deed.conn, row, ticket_day=deed.today, ticket_number=issued.number)
    found = tickets.find(deed.conn, centre.name.id, deed.today, issued.number)
    return Number(tickets.shown(found), issued.ahead)
