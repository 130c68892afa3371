"""The line of the staff's list: masked, with what whoever asks may do next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from seoripul.central.addresses.looking_up import known_zones
from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import contact
from seoripul.central.delivery.possible import allowed
from seoripul.central.delivery.records import ledger, ordered, orders
from seoripul.central.delivery.records.ledger import Books
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.delivery.risk import risk
from seoripul.central.queue.records import tickets
from seoripul.central.secrets import Secrets
from seoripul.contract.addresses import Zone
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderChannel, OrderRow, PayWhere
from seoripul.contract.language import Language
from seoripul.contract.pickup import DocumentLine, IdentityProof
from seoripul.contract.queue import Ticket
from seoripul.rules.delivery_life import State
from seoripul.rules.promise import Window
from seoripul.rules.seoul import day_of


class Asking(NamedTuple):
    """Who reads a row, when, and by which settings."""

    secrets: Secrets
    now: datetime
    rules: DeliveryRules
    roles: frozenset[str]
    zones: Mapping[str, Zone]


def shown(
    asking: Asking,
    row: DeliveryOrder,
    documents: tuple[DocumentLine, ...],
    books: Books,
    split_with: tuple[str, ...],
    ticket: Ticket | None,
) -> OrderRow:
    """A row out of what has been read."""
    zone = asking.zones.get(row.zone)
    return OrderRow(
        id=row.id,
        number=row.number,
        state=State(row.state),
        since=row.since,
        channel=OrderChannel(row.channel),
        placed_at=row.placed_at,
        due_at=row.due_at,
        delivery_date=row.delivery_date,
        window=Window(row.window),
        ready_by=row.ready_by,
        risk=risk(row, asking.rules, asking.now),
        masked_name=contact.masked_name(asking.secrets, row),
        masked_phone=contact.masked_phone(asking.secrets, row),
        masked_address=contact.masked_address(asking.secrets, row),
        zone=row.zone,
        zone_name=row.zone if zone is None else zone.ko,
        documents=documents,
        identity_check=row.identity_check,
        identity=None if row.identity is None else IdentityProof(row.identity),
        stamp=books.stamp,
        delivery=books.delivery,
        pay=PayWhere(row.pay),
        attempts=row.attempts,
        priority=row.priority,
        packed_by=row.packed_by,
        run_id=row.run_id,
        hold_until=row.hold_until,
        reason=row.reason,
        split_with=split_with,
        ticket=ticket,
        language=Language(row.language),
        allowed=allowed(row, asking.roles, day_of(asking.now)),
    )


def read(deed: Deed, row: DeliveryOrder) -> OrderRow:
    """As it stands after a deed. Raises LookupError when there is no such order or centre."""
    now = orders.find(deed.conn, row.id)
    here = centres.on_file(deed, row.centre_id)
    if now is None or here is None:
        raise LookupError(row.id)
    zones = known_zones(deed.conn)
    asking = Asking(deed.secrets, deed.now, here.centre.delivery, deed.actor.roles, zones)
    others = orders.of_group(deed.conn, now.split_group) if now.parts > 1 else []
    return shown(
        asking,
        now,
        ordered.lines(deed.conn, now.id),
        ledger.of(deed.conn, now.id),
        tuple(one.number for one in others if one.id != now.id),
        _ticket(deed, now),
    )


def _ticket(deed: Deed, row: DeliveryOrder) -> Ticket | None:
    if row.ticket_day is None or row.ticket_number is None:
        return None
    found = tickets.find(deed.conn, row.centre_id, row.ticket_day, row.ticket_number)
    return None if found is None else tickets.shown(found)
