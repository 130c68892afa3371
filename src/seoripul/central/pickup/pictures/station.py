"""What a kiosk keeps for the hours without central."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.bells.pictures import of_today
from seoripul.central.calendar import Calendar
from seoripul.central.centres import records as centres
from seoripul.central.pickup.free_slots import takes_reservations
from seoripul.central.pickup.records import reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.lines import counters_of
from seoripul.central.queue.records import tickets
from seoripul.central.queue.shown import lines_shown
from seoripul.central.queue.waits.memory import Waits
from seoripul.contract.centres import Centre
from seoripul.contract.pickup import CopyLine, StationPicture
from seoripul.contract.queue import Line
from seoripul.rules.reservation import State
from seoripul.rules.seoul import day_of

PICKUP_SERVICE = "pickup"
QUEUE_PHONE_SERVICE = "queue_phone"
DELIVERY_SERVICE = "delivery"


def station(
    conn: Connection,
    version: int,
    now: datetime,
    centre_id: str,
    calendar: Calendar,
    waits: Waits,
    check_key: str,
    *,
    tells: bool = False,
    public_address: str = "",
) -> StationPicture:
    """`check_key` is empty for devices that scan nothing: they get no codes either. `tells`:
    messages to citizens are set up. `public_address`: where phones reach central's pages.

    Raises LookupError when there is no such centre.
    """
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    centre, today = found.centre, day_of(now)
    lines = reservations.of_day(conn, centre_id, today) if check_key else []
    return StationPicture(
        version=version,
        now=now,
        centre=centre.name,
        counters=counters_of(centre, Line.PICKUP),
        early_minutes=centre.slots.early_minutes,
        grace_minutes=centre.slots.grace_minutes,
        check_key=check_key,
        today=tuple(map(_line, lines)),
        services=_services(centre, today, tells),
        waiting=len(tickets.in_line(conn, centre_id, today, Line.PICKUP)),
        bells=of_today(conn, centre_id, now),
        public_address=public_address,
        lines=lines_shown(conn, centre, calendar, now, waits.look(conn, version, centre, now)),
    )


def _services(centre: Centre, today: date, tells: bool) -> tuple[str, ...]:
    offered = {
        PICKUP_SERVICE: takes_reservations(centre, today),
        DELIVERY_SERVICE: centre.delivery_from is not None and centre.delivery_from <= today,
        QUEUE_PHONE_SERVICE: tells,
    }
    return tuple(service for service, works in offered.items() if works)


def _line(row: Reservation) -> CopyLine:
    return CopyLine(
        code_hash=row.code_hash,
        number=row.number,
        state=State(row.state),
        slot_start=row.slot_start,
        slot_end=row.slot_end,
        expected_at=row.expected_at,
    )
