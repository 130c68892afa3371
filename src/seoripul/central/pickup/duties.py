"""What the clock does: no-shows, the end of a day, expiry, forgetting.

Each round takes a slice, so that no visitor waits behind it; True asks for another at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from seoripul.central.centres import records as centres
from seoripul.central.centres.records import CentreOnFile
from seoripul.central.deed import Deed
from seoripul.central.pickup.actions.change import step_on
from seoripul.central.pickup.before import move
from seoripul.central.pickup.records import overdue, reservations
from seoripul.central.queue.actions import steps as queue
from seoripul.central.queue.actions.steps import TicketKey
from seoripul.central.queue.records import tickets
from seoripul.contract.queue import TicketState
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State
from seoripul.rules.seoul import at_minute, day_of

SLICE: Final = 200
CONTACT_KEPT: Final = timedelta(days=30)
UNCOLLECTED: Final = (State.READY, State.NO_SHOW)


def _each_centre(duty: Callable[[Deed, CentreOnFile], bool]) -> Callable[[Deed], bool]:
    def everywhere(deed: Deed) -> bool:
        more = [duty(deed, one) for one in centres.every(deed.conn)]
        return any(more)

    return everywhere


def miss(deed: Deed, one: CentreOnFile) -> bool:
    """Papers lie ready, the slot and the grace are over, nobody has come.

    It counts from when it came about, so that days without central do not prolong expiry.
    """
    grace = timedelta(minutes=one.centre.slots.grace_minutes)
    over = deed.now - grace
    late = overdue.past_slot(deed.conn, one.id, State.READY, over, SLICE)
    for row in late:
        step_on(deed, row, life.Deed.MISS, since=max(row.slot_end, row.since) + grace)
    return len(late) == SLICE


def close_days_gone(deed: Deed, one: CentreOnFile) -> bool:
    """Numbers of yesterday are nobody's turn; who left without papers may come again."""
    for day, number, reservation_id in tickets.left_over(deed.conn, one.id, deed.today):
        queue.close(deed, TicketKey(one.id, day, number), TicketState.EXPIRED)
        row = reservations.find(deed.conn, reservation_id)
        if row is not None and row.state == State.ARRIVED and row.ticket_number == number:
            move(deed, row, life.Deed.MISS, State.NO_SHOW, since=at_minute(day, 1439))
            deed.record("miss", "reservation", row.id, one.id)
    return False


def expire(deed: Deed, one: CentreOnFile) -> bool:
    """Uncollected for 15 days after the day agreed for collecting (decree art. 25; a setting).

    Papers made ready only after that day get the same time from then on.
    """
    last_kept = day_of(deed.now) - timedelta(days=one.centre.slots.keep_days)
    gone = at_minute(last_kept, 0)
    more = False
    for state in UNCOLLECTED:
        left = overdue.past_slot(deed.conn, one.id, state, gone, SLICE)
        for row in left:
            step_on(deed, row, life.Deed.EXPIRE)
        more |= len(left) == SLICE
    return more


def erase_contacts(deed: Deed) -> bool:
    """Name, phone and typed check of orders finished 30 days ago."""
    gone = deed.now - CONTACT_KEPT
    finished = overdue.erasable(deed.conn, gone, SLICE)
    for reservation_id, centre_id in finished:
        overdue.erase_contact(deed.conn, reservation_id)
        deed.record("erase_contact", "reservation", reservation_id, centre_id)
        deed.touch(centre_id)
    return len(finished) == SLICE


_DUTIES: Final = (
    _each_centre(close_days_gone),
    _each_centre(miss),
    _each_centre(expire),
    erase_contacts,
)


def every_minute(deed: Deed) -> bool:
    """One round of all duties; True means that there is more to do at once."""
    more = [duty(deed) for duty in _DUTIES]
    return any(more)
