"""What the clock does: promises come due, envelopes held in vain, orders closed and forgotten.

Each round takes a slice; True asks for another at once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from seoripul.central.centres import records as centres
from seoripul.central.centres.records import CentreOnFile
from seoripul.central.deed import Deed
from seoripul.central.delivery import books, steps
from seoripul.central.delivery.records import orders, overdue
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.delivery.risk import risk
from seoripul.contract.delivery import Risk
from seoripul.contract.refusals import Refusal
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State

SLICE: Final = 200
CONTACT_KEPT: Final = timedelta(days=30)
CLOSED_AFTER: Final = timedelta(days=7)
"""So long a wrong paper may be told of (choice of the office)."""
_WATCHED: Final = (
    State.ACCEPTED, State.ISSUED, State.REISSUE, State.PACKED, State.ASSIGNED,
    State.FAILED_ATTEMPT, State.OUT,
)  # fmt: skip


class RiskWatch:
    """Draws a centre's pictures anew when a promise comes nearer, or is broken."""

    def __init__(self) -> None:
        self._told: dict[str, dict[str, Risk]] = {}

    def __call__(self, deed: Deed) -> None:
        for one in centres.every(deed.conn):
            now = self._risks(deed, one)
            if now != self._told.get(one.id, {}):
                self._told[one.id] = now
                deed.touch(one.id)

    @staticmethod
    def _risks(deed: Deed, one: CentreOnFile) -> dict[str, Risk]:
        rules = one.centre.delivery
        rows = [row for state in _WATCHED for row in orders.in_state(deed.conn, one.id, state)]
        each = {row.id: risk(row, rules, deed.now) for row in rows}
        return {which: found for which, found in each.items() if found is not Risk.CALM}


def end_holding(deed: Deed, one: CentreOnFile) -> bool:
    """The days are over for which an envelope is kept: staff may destroy it from now on."""
    over = overdue.held_in_vain(deed.conn, one.id, deed.today, SLICE)
    for row in over:
        orders.change(deed.conn, row, hold_over=True)
        deed.record("hold_over", "order", row.id, one.id)
        deed.touch(one.id)
    return len(over) == SLICE


def close_delivered(deed: Deed, one: CentreOnFile) -> bool:
    """Delivered a while ago, and the books of it are even."""
    since = deed.now - CLOSED_AFTER
    old = overdue.in_state_since(deed.conn, one.id, State.DELIVERED, since, SLICE)
    closed = [row for row in old if _close(deed, row)]
    return len(old) == SLICE and bool(closed)


def _close(deed: Deed, row: DeliveryOrder) -> bool:
    if not books.of(deed, row).settled:
        return False
    return not isinstance(steps.move(deed, row, Act.CLOSE), Refusal)


def give_up_unconfirmed(deed: Deed, one: CentreOnFile) -> bool:
    """Nobody came with the identity document for as long as papers are kept (choice)."""
    since = deed.now - timedelta(days=one.centre.delivery.hold_days)
    rows = overdue.in_state_since(deed.conn, one.id, State.SUBMITTED, since, SLICE)
    for row in rows:
        after = steps.move(deed, row, Act.CANCEL, note="identity not confirmed")
        if not isinstance(after, Refusal):
            books.release(deed, row, Act.CANCEL)
    return len(rows) == SLICE


def erase_contacts(deed: Deed) -> bool:
    """Name, phone and address of orders finished 30 days ago."""
    finished = overdue.erasable(deed.conn, deed.now - CONTACT_KEPT, SLICE)
    for row in finished:
        overdue.erase_contact(deed.conn, row.id)
        deed.record("erase_contact", "order", row.id, row.centre_id)
        deed.touch(row.centre_id)
    return len(finished) == SLICE


_OF_A_CENTRE: Final = (end_holding, close_delivered, give_up_unconfirmed)


def every_minute(deed: Deed) -> bool:
    """One round; True means that there is more to do at once."""
    more = [duty(deed, one) for one in centres.every(deed.conn) for duty in _OF_A_CENTRE]
    more.append(erase_contacts(deed))
    return any(more)
