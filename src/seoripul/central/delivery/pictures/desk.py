"""The orders of a centre, as its staff see them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.addresses.looking_up import known_zones
from seoripul.central.centres import records as centres
from seoripul.central.delivery.records import ledger, ordered, orders
from seoripul.central.delivery.records.ledger import NOTHING, Books
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.delivery.rows import Asking, shown
from seoripul.central.queue.records import tickets
from seoripul.central.secrets import Secrets
from seoripul.contract.delivery import DeliveryPicture, OrderRow
from seoripul.contract.queue import Ticket
from seoripul.rules.delivery_life import State
from seoripul.rules.seoul import at_minute

_UNPAID = Books(NOTHING, NOTHING)


def delivery(
    conn: Connection,
    version: int,
    now: datetime,
    secrets: Secrets,
    centre_id: str,
    day: date,
    roles: frozenset[str],
) -> DeliveryPicture:
    """At work, and what was delivered or finished on `day`. Raises LookupError when there is no
    such centre."""
    here = centres.find(conn, centre_id)
    if here is None:
        raise LookupError(centre_id)
    asking = Asking(secrets, now, here.centre.delivery, roles, known_zones(conn))
    return DeliveryPicture(
        version=version,
        now=now,
        day=day,
        centre=here.centre.name,
        rows=rows_of(conn, asking, centre_id, day),
    )


def rows_of(conn: Connection, asking: Asking, centre_id: str, day: date) -> tuple[OrderRow, ...]:
    since, until = at_minute(day, 0), at_minute(day, 1440)
    found = sorted(orders.shown(conn, centre_id, since, until), key=_is_not_lost)
    documents = ordered.shown(conn, centre_id, since)
    books = ledger.shown(conn, centre_id, since)
    return tuple(
        shown(
            asking,
            row,
            documents.get(row.id, ()),
            books.get(row.id, _UNPAID),
            _split_with(conn, row),
            _ticket(conn, row),
        )
        for row in found
    )


def _is_not_lost(row: DeliveryOrder) -> bool:
    """Lost envelopes come first, then by urgency as read."""
    return row.state != State.LOST


def _split_with(conn: Connection, row: DeliveryOrder) -> tuple[str, ...]:
    if row.parts == 1:
        return ()
    parts = orders.of_group(conn, row.split_group)
    return tuple(one.number for one in parts if one.id != row.id)


def _ticket(conn: Connection, row: DeliveryOrder) -> Ticket | None:
    if row.ticket_day is None or row.ticket_number is None:
        return None
    found = tickets.find(conn, row.centre_id, row.ticket_day, row.ticket_number)
    return None if found is None else tickets.shown(found)
