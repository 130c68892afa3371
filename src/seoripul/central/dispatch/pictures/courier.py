"""Today's run as its courier sees it: where to, whom to call, what to collect; no papers named."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from seoripul.central.addresses.looking_up import known_zones
from seoripul.central.centres import records as centres
from seoripul.central.delivery import contact
from seoripul.central.delivery.records import ledger
from seoripul.central.dispatch.fates import OnRun, of_run
from seoripul.central.dispatch.records import coordinates, couriers, runs
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.central.secrets import Secrets
from seoripul.contract.dispatch import Courier, CourierPicture, DoorStop, RunState
from seoripul.rules.delivery_life import UNDOABLE, State
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.promise import Window
from seoripul.rules.seoul import day_of


def courier_run(
    conn: Connection,
    version: int,
    now: datetime,
    secrets: Secrets,
    centre_id: str,
    device_id: str,
    map_link: str,
) -> CourierPicture:
    """The one that is out, else the next that is locked. Names and phones only of one that is out,
    so that a lost phone tells nobody who waits for papers tomorrow."""
    courier, here = couriers.of_phone(conn, device_id), centres.find(conn, centre_id)
    run = None if courier is None else _run_of(conn, courier, now)
    zone = None if run is None else known_zones(conn).get(run.zone)
    there = [] if run is None else of_run(conn, run)
    out = run is not None and run.state == RunState.OUT
    return CourierPicture(
        version=version,
        now=now,
        courier_name="" if courier is None else courier.name,
        run_id="" if run is None else run.id,
        window=None if run is None else Window(run.window),
        zone_name="" if zone is None else zone.ko,
        state=None if run is None else RunState(run.state),
        stops=tuple(_stops(conn, secrets, there)) if out else (),
        count=len(there),
        day=day_of(now),
        map_link=map_link,
        office_phone="" if here is None else here.centre.name.phone,
        undo_seconds=0 if here is None else here.centre.delivery.undo_seconds,
    )


def _run_of(conn: Connection, courier: Courier, now: datetime) -> RunRow | None:
    ready = [
        one
        for one in runs.of_courier(conn, courier.id, day_of(now))
        if one.state != RunState.PLANNED
    ]
    return min(ready, key=lambda one: one.state != RunState.OUT, default=None)


def _stops(conn: Connection, secrets: Secrets, there: list[OnRun]) -> list[DoorStop]:
    found = [_stop(conn, secrets, one) for one in there]
    return [one for one in found if one is not None]


def _stop(conn: Connection, secrets: Secrets, one: OnRun) -> DoorStop | None:
    stop, row = one.stop, one.row
    home = contact.home(secrets, row)
    if home is None:
        return None
    point, books = coordinates.find(conn, home.address_id), ledger.of(conn, row.id)
    to_do = stop.outcome is None and row.state == State.OUT
    may_be_paid = to_do or stop.outcome in UNDOABLE
    return DoorStop(
        position=stop.position,
        order_id=row.id,
        number=row.number,
        masked_name=contact.masked_name(secrets, row),
        address=home.address,
        postcode=home.postcode,
        phone=contact.phone(secrets, row) if to_do else None,
        state=State(row.state),
        outcome=None if stop.outcome is None else Act(stop.outcome),
        outcome_at=stop.outcome_at,
        collect_stamp_krw=max(books.stamp.open_krw, 0) if may_be_paid else 0,
        collect_delivery_krw=max(books.delivery.open_krw, 0) if may_be_paid else 0,
        attempts=row.attempts,
        lat=None if point is None else point.lat,
        lon=None if point is None else point.lon,
    )
