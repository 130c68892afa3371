"""Slots as a visitor sees them: times that can still be booked, and the places left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.centres.days import closed_because
from seoripul.central.pickup.records import places
from seoripul.contract.centres import Centre
from seoripul.contract.slots import Slot, SlotDay
from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.slots import bookable_starts, booking_window

OFFERED: Final = 4
"""How many next free slots a refusal names."""


def takes_reservations(centre: Centre, day: date) -> bool:
    return centre.reservations_from is not None and centre.reservations_from <= day


def slot_days(
    conn: Connection,
    centre: Centre,
    calendar: Calendar,
    now: datetime,
    *,
    first: date,
    last: date,
    not_before: datetime,
) -> tuple[SlotDay, ...]:
    """Every day from `first` to `last` (cut to the order's booking window) with its open slots.

    `not_before`: when its papers will be ready. A full slot is named with no place left.
    """
    by_day: dict[date, list[Slot]] = {}
    for slot in _open_slots(conn, centre, calendar, now, not_before):
        by_day.setdefault(day_of(slot.start), []).append(slot)
    window = booking_window(centre.slots, now, not_before)
    return tuple(
        SlotDay(
            day=day,
            slots=tuple(by_day.get(day, ())),
            closed_because=closed_because(calendar, day),
        )
        for day in _days(max(first, window.first), min(last, window.last))
    )


def next_free(
    conn: Connection,
    centre: Centre,
    calendar: Calendar,
    now: datetime,
    not_before: datetime,
    *,
    after: datetime | None = None,
) -> tuple[Slot, ...]:
    """The next slots with a place left of an order ready at `not_before`, from `after` on."""
    found: list[Slot] = []
    for slot in _open_slots(conn, centre, calendar, now, not_before):
        if slot.left > 0 and (after is None or slot.start >= after):
            found.append(slot)
        if len(found) == OFFERED:
            break
    return tuple(found)


def _open_slots(
    conn: Connection, centre: Centre, calendar: Calendar, now: datetime, not_before: datetime
) -> Iterator[Slot]:
    rules = centre.slots
    until = at_minute(booking_window(rules, now, not_before).last, 1440)
    booked = places.booked(conn, centre.name.id, max(now, not_before), until)
    starts = bookable_starts(
        rules, centre.hours, calendar.is_working_day, now=now, not_before=not_before
    )
    for start in starts:
        if takes_reservations(centre, day_of(start)):
            left = max(0, rules.capacity - booked.get(start, 0))
            yield Slot(start=start, end=start + timedelta(minutes=rules.minutes), left=left)


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)
