"""What is asked once: the slots of a centre, and the full view of an order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.centres import records as centres
from seoripul.central.office import Office
from seoripul.central.pickup.actions.view import view
from seoripul.central.pickup.expected import expected_at
from seoripul.central.pickup.free_slots import slot_days
from seoripul.contract.pickup import ReservationFull
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.contract.slots import SlotDay
from seoripul.rules.seoul import day_of

Query = Mapping[str, str]


async def slots(
    office: Office, _actor: Actor, query: Query, centre_id: str
) -> tuple[SlotDay, ...] | Refusal:
    """`?from=&until=` dates (the booking window where not given), `&documents=` codes.

    The window of an order begins on the day its slowest document is expected.
    Raises ValueError for dates that are none.
    """
    now = office.clock.now()
    first = date.fromisoformat(query["from"]) if "from" in query else day_of(now)
    until = date.fromisoformat(query["until"]) if "until" in query else date.max
    codes = [code for code in query.get("documents", "").split(",") if code]

    def look(conn: Connection) -> tuple[SlotDay, ...] | Refusal:
        found = centres.find(conn, centre_id)
        if found is None:
            return refuse(RefusalCode.NOT_FOUND, 404)
        ready = expected_at(conn, codes, now, office.calendar, found.centre.slots)
        if codes and ready is None:
            return refuse(RefusalCode.NO_SUCH_DOCUMENT, 422)
        return slot_days(
            conn, found.centre, office.calendar, now,
            first=first, last=until, not_before=ready or now,
        )  # fmt: skip

    return await office.store.read(look)


async def full(
    office: Office, actor: Actor, _query: Query, reservation_id: str
) -> ReservationFull | Refusal:
    """A question that leaves a trace: it is asked as a deed."""
    return await office.store.do(actor, lambda deed: view(deed, reservation_id))
