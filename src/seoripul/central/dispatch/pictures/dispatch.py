"""Couriers, runs and waiting envelopes of a centre on one day."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.addresses.looking_up import known_zones
from seoripul.central.centres import records as centres
from seoripul.central.delivery.records import ledger, ordered, orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.delivery.rows import Asking
from seoripul.central.delivery.rows import shown as row_shown
from seoripul.central.dispatch.actions import reports as door_reports
from seoripul.central.dispatch.pictures.one_run import Reading, shown
from seoripul.central.dispatch.records import couriers, reports, runs
from seoripul.central.secrets import Secrets
from seoripul.contract.delivery import OrderRow
from seoripul.contract.dispatch import DispatchPicture
from seoripul.rules.delivery_life import State
from seoripul.rules.seoul import at_minute


def dispatch(
    conn: Connection,
    version: int,
    now: datetime,
    secrets: Secrets,
    centre_id: str,
    day: date,
    roles: frozenset[str],
) -> DispatchPicture:
    """Raises LookupError when there is no such centre."""
    here = centres.find(conn, centre_id)
    if here is None:
        raise LookupError(centre_id)
    known, zones = couriers.of_centre(conn, centre_id), known_zones(conn)
    books = ledger.shown(conn, centre_id, at_minute(day, 0))
    rules = here.centre.delivery
    reading = Reading(
        conn, secrets, rules, zones, {one.id: one for one in known},
        lambda order_id: books[order_id].to_collect_krw if order_id in books else 0,
    )  # fmt: skip
    asking = Asking(secrets, now, rules, roles, zones)
    return DispatchPicture(
        version=version,
        now=now,
        day=day,
        centre=here.centre.name,
        runs=tuple(shown(reading, run) for run in runs.of_day(conn, centre_id, day)),
        waiting=waiting(conn, asking, centre_id),
        couriers=known,
        reports=tuple(
            door_reports.told(secrets, row) for row in reports.open_ones(conn, centre_id)
        ),
    )


def waiting(conn: Connection, asking: Asking, centre_id: str) -> tuple[OrderRow, ...]:
    """Lies at the office, closed and counted twice, and on no run."""
    found = [
        row
        for state in (State.PACKED, State.FAILED_ATTEMPT)
        for row in orders.in_state(conn, centre_id, state)
        if not row.run_id
    ]
    return tuple(sorted((_row(conn, asking, one) for one in found), key=_urgency))


def _row(conn: Connection, asking: Asking, row: DeliveryOrder) -> OrderRow:
    parts = orders.of_group(conn, row.split_group) if row.parts > 1 else []
    others = tuple(one.number for one in parts if one.id != row.id)
    books = ledger.of(conn, row.id)
    return row_shown(asking, row, ordered.lines(conn, row.id), books, others, None)


def _urgency(row: OrderRow) -> tuple[bool, datetime, datetime, str]:
    return not row.priority, row.ready_by, row.placed_at, row.id
