"""A day of one centre, as staff see it."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from seoripul.central.bells.pictures import ringing
from seoripul.central.calendar import Calendar
from seoripul.central.centres import records as centres
from seoripul.central.pickup import rows
from seoripul.central.pickup.records import fees, ordered, reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.queue.records import tickets
from seoripul.central.queue.rows import queue_rows
from seoripul.central.queue.shown import counters_shown, lines_shown
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.secrets import Secrets
from seoripul.contract.pickup import DeskPicture, ReservationRow
from seoripul.contract.queue import Line, Ticket
from seoripul.rules.seoul import day_of


def desk(
    conn: Connection, version: int, now: datetime, secrets: Secrets, centre_id: str, day: date
) -> DeskPicture:
    """Reservations of the day, then late comers. Raises LookupError when there is no such
    centre."""
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    documents = ordered.of_day(conn, centre_id, day)
    received = fees.of_day(conn, centre_id, day)
    numbers = _Numbers(conn, centre_id)
    booked = reservations.of_day(conn, centre_id, day)
    return DeskPicture(
        version=version,
        now=now,
        day=day,
        centre=found.centre.name,
        rows=tuple(
            rows.shown(
                secrets, row, documents.get(row.id, ()), received.get(row.id), numbers.of(row)
            )
            for row in booked
        )
        + _late_comers(conn, secrets, centre_id, day, {row.id for row in booked}),
        waiting=tickets.in_line(conn, centre_id, day, Line.PICKUP),
        bells=ringing(conn, centre_id, now),
    )


def with_lines(
    conn: Connection,
    picture: DeskPicture,
    calendar: Calendar,
    waits: Waits,
    staffed: Set[int],
) -> DeskPicture:
    """The lines and counters as they are, and the numbers of today when that is the day shown.

    `staffed`: numbers of counters at which somebody is logged in.
    """
    found = centres.find(conn, picture.centre.id)
    if found is None:
        raise LookupError(picture.centre.id)
    now, today = picture.now, day_of(picture.now)
    told = waits.look(conn, picture.version, found.centre, now)
    return replace(
        picture,
        lines=lines_shown(conn, found.centre, calendar, now, told),
        counters=counters_shown(conn, found.centre, today, staffed),
        queue=queue_rows(conn, found.id, now) if picture.day == today else (),
    )


def _late_comers(
    conn: Connection, secrets: Secrets, centre_id: str, day: date, booked: set[str]
) -> tuple[ReservationRow, ...]:
    """Who missed another day and came on this one: served with a number of this day."""
    came = sorted(set(tickets.subjects_of_day(conn, centre_id, day)) - booked)
    found = (reservations.find(conn, which) for which in came)
    late = (row.id for row in found if row is not None and row.ticket_day == day)
    return tuple(rows.read(conn, secrets, which) for which in late)


class _Numbers:
    """Tickets of a day's reservations; a late visitor's may be of a later day."""

    def __init__(self, conn: Connection, centre_id: str) -> None:
        self._conn = conn
        self._centre_id = centre_id
        self._days: dict[date, dict[int, Ticket]] = {}

    def of(self, row: Reservation) -> Ticket | None:
        if row.ticket_day is None or row.ticket_number is None:
            return None
        if row.ticket_day not in self._days:
            self._days[row.ticket_day] = tickets.of_day(self._conn, self._centre_id, row.ticket_day)
        return self._days[row.ticket_day].get(row.ticket_number)
