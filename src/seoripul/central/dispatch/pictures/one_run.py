"""A run as a dispatcher sees it: masked, and whether it adds up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection

from seoripul.central.addresses.looking_up import known_zones
from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import contact
from seoripul.central.delivery.promising import runs_from
from seoripul.central.delivery.records import ledger
from seoripul.central.dispatch.fates import OnRun, of_run, sums
from seoripul.central.dispatch.records import coordinates, couriers, runs
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.central.secrets import Secrets
from seoripul.contract.addresses import Zone
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.dispatch import Courier, Ordering, Run, RunState, Stop
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State
from seoripul.rules.promise import Window

COLLECTS: Final = frozenset({State.PACKED, State.ASSIGNED, State.OUT})


class Reading(NamedTuple):
    """What every run of a picture is told with."""

    conn: Connection
    secrets: Secrets
    rules: DeliveryRules
    zones: Mapping[str, Zone]
    couriers: Mapping[str, Courier]
    to_collect: Callable[[str], int]
    """Won still to be received for an order."""


def told(deed: Deed, run_id: str) -> Run:
    """As it stands after a deed. Raises LookupError when there is no such run or centre."""
    run = runs.find(deed.conn, run_id)
    here = None if run is None else centres.find(deed.conn, run.centre_id)
    if run is None or here is None:
        raise LookupError(run_id)
    courier = couriers.find(deed.conn, run.courier_id)
    reading = Reading(
        deed.conn,
        deed.secrets,
        here.centre.delivery,
        known_zones(deed.conn),
        {} if courier is None else {courier.id: courier},
        lambda order_id: ledger.of(deed.conn, order_id).to_collect_krw,
    )
    return shown(reading, run)


def shown(reading: Reading, run: RunRow) -> Run:
    """A run out of what has been read."""
    there = of_run(reading.conn, run)
    zone, courier = reading.zones.get(run.zone), reading.couriers.get(run.courier_id)
    found = [one.fate for one in there if one.stop.loaded_at is not None]
    return Run(
        id=run.id,
        day=run.day,
        window=Window(run.window),
        zone=run.zone,
        zone_name=run.zone if zone is None else zone.ko,
        state=RunState(run.state),
        courier_id=run.courier_id,
        courier_name="" if courier is None else courier.name,
        stops=tuple(_stop(reading, one) for one in there),
        leaves_at=leaves_at(reading.rules, run),
        ordered_by=Ordering(run.ordered_by),
        loaded=len(found),
        **sums(found),
    )


def leaves_at(rules: DeliveryRules, run: RunRow) -> datetime:
    return runs_from(rules, run.day, Window(run.window))


def _stop(reading: Reading, one: OnRun) -> Stop:
    stop, row = one.stop, one.row
    home = contact.home(reading.secrets, row)
    point = None if home is None else coordinates.find(reading.conn, home.address_id)
    state = State(row.state)
    return Stop(
        position=stop.position,
        order_id=row.id,
        number=row.number,
        envelope=stop.envelope,
        state=state,
        masked_name=contact.masked_name(reading.secrets, row),
        masked_address=contact.masked_address(reading.secrets, row),
        postcode="" if home is None else home.postcode,
        loaded=stop.loaded_at is not None,
        outcome=None if stop.outcome is None else Act(stop.outcome),
        outcome_at=stop.outcome_at,
        told_at=stop.told_at,
        back=stop.back_at is not None,
        lat=None if point is None else point.lat,
        lon=None if point is None else point.lon,
        collect_krw=reading.to_collect(row.id) if state in COLLECTS else 0,
        delivery_date=row.delivery_date,
        window=Window(row.window),
    )
