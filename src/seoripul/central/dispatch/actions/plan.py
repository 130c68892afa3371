"""Plan a run: open it, choose who drives, which envelopes go, and in which order."""

from __future__ import annotations

from typing import Final

from seoripul.central.addresses.records import zones
from seoripul.central.deed import Deed
from seoripul.central.delivery import door
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.actions.this_run import change, find_here, planned
from seoripul.central.dispatch.pictures.one_run import told
from seoripul.central.dispatch.records import couriers, runs, stops
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.contract.dispatch import ChangeRun, Courier, OpenRun, Ordering, Run, RunState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.promise import Window

MOST_STOPS: Final = 80
_ID_LENGTH: Final = 16


def open_run(deed: Deed, given: OpenRun) -> Run | Refusal:
    """For today or a later working day, its morning or its afternoon."""
    if given.window is Window.DAY:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="window")
    if given.day < deed.today or not deed.calendar.days(given.day):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="day")
    if zones.find(deed.conn, given.zone) is None:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="zone")
    run_id = deed.secrets.token()[:_ID_LENGTH]
    runs.write(
        deed.conn, id=run_id, centre_id=deed.actor.centre_id, day=given.day,
        window=given.window.value, zone=given.zone, courier_id="", state=RunState.PLANNED,
        ordered_by=Ordering.HAND, opened_at=deed.now, out_at=None, ended_at=None,
    )  # fmt: skip
    run = runs.find(deed.conn, run_id)
    assert run is not None
    refused = _set(deed, run, given.courier_id)
    if refused is not None:
        return refused
    change(deed, run, "open_run")
    return told(deed, run_id)


def set_courier(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """Without an id: nobody yet."""
    run = planned(deed, run_id)
    if isinstance(run, Refusal):
        return run
    refused = _set(deed, run, given.courier_id)
    if refused is not None:
        return refused
    change(deed, run, "set_courier", given.courier_id)
    return told(deed, run_id)


def assign(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """All of the orders given, or none: those that cannot go are named."""
    run = planned(deed, run_id)
    if isinstance(run, Refusal):
        return run
    there = stops.of_run(deed.conn, run_id)
    if len(there) + len(given.orders) > MOST_STOPS:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="orders")
    last = max((one.position for one in there), default=0)
    for nth, order_id in enumerate(given.orders, start=1):
        refused = _take_on(deed, run, order_id, last + nth)
        if refused is not None:
            return refused
    change(deed, run, "assign", str(len(given.orders)), ordered_by=Ordering.HAND)
    return told(deed, run_id)


def unassign(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """What is not on the run (any more) is left as it is."""
    run = planned(deed, run_id)
    if isinstance(run, Refusal):
        return run
    for order_id in given.orders:
        take_off(deed, run, order_id)
    change(deed, run, "unassign", str(len(given.orders)))
    return told(deed, run_id)


def order_by_hand(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """All of the run's orders in the new order; refused when somebody changed them meanwhile."""
    run = planned(deed, run_id)
    if isinstance(run, Refusal):
        return run
    there = {one.order_id: one for one in stops.of_run(deed.conn, run_id)}
    if sorted(given.orders) != sorted(there):
        return refuse(RefusalCode.NOT_ALLOWED_NOW, subject="orders")
    for position, order_id in enumerate(given.orders, start=1):
        stops.change(deed.conn, there[order_id], position=position)
    change(deed, run, "order", ordered_by=Ordering.HAND)
    return told(deed, run_id)


def cancel(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """Before it is out; its envelopes wait for another run. Once it is locked, with a reason."""
    run = find_here(deed, run_id)
    if isinstance(run, Refusal):
        return run
    if run.state not in (RunState.PLANNED, RunState.LOCKED, RunState.LOADING):
        return refuse(RefusalCode.NOT_ALLOWED_NOW, subject=run.state)
    if run.state != RunState.PLANNED and not given.reason.strip():
        return refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    for one in stops.of_run(deed.conn, run_id):
        take_off(deed, run, one.order_id)
    change(
        deed, run, "cancel_run", given.reason.strip(), state=RunState.CANCELLED, ended_at=deed.now
    )
    return told(deed, run_id)


def take_off(deed: Deed, run: RunRow, order_id: str) -> None:
    """An envelope waits again; one that the office has changed meanwhile is only struck off."""
    stop, row = stops.find(deed.conn, run.id, order_id), orders.find(deed.conn, order_id)
    if stop is not None:
        stops.drop(deed.conn, stop)
    if row is not None and row.run_id == run.id:
        door.unassign(deed, row)


def why_not(deed: Deed, run: RunRow, courier: Courier | None) -> Refusal | None:
    """Why this courier cannot drive this run."""
    if courier is None or courier.centre_id != run.centre_id:
        return refuse(RefusalCode.COURIER_MISSING, subject="courier")
    if not courier.active or not courier.eligible:
        return refuse(
            RefusalCode.COURIER_MISSING, subject="active" if courier.eligible else "eligible"
        )
    shifts = {(one.weekday, one.window.value) for one in courier.shifts}
    if shifts and (run.day.weekday(), run.window) not in shifts:
        return refuse(RefusalCode.COURIER_MISSING, subject="shift")
    same_time = [
        one
        for one in runs.of_courier(deed.conn, courier.id, run.day)
        if one.window == run.window and one.id != run.id
    ]
    return refuse(RefusalCode.COURIER_BUSY, subject=same_time[0].zone) if same_time else None


def _set(deed: Deed, run: RunRow, courier_id: str) -> Refusal | None:
    if courier_id:
        refused = why_not(deed, run, couriers.find(deed.conn, courier_id))
        if refused is not None:
            return refused
    runs.change(deed.conn, run.id, courier_id=courier_id)
    return None


def _take_on(deed: Deed, run: RunRow, order_id: str, position: int) -> Refusal | None:
    row = orders.find(deed.conn, order_id)
    if row is None or row.centre_id != run.centre_id:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="order")
    if row.run_id == run.id:
        return None
    taken = door.assign(deed, row, run.id)
    if isinstance(taken, Refusal):
        return _named(taken, row)
    _leave_others(deed, row)
    stops.write(deed.conn, run.id, row.id, position, row.envelope)
    return None


def _leave_others(deed: Deed, row: DeliveryOrder) -> None:
    """Lost on a run before, and found: there it is only history."""
    before = stops.live_one(deed.conn, row.id)
    if before is None:
        return
    if before.loaded_at is None:
        stops.drop(deed.conn, before)
    else:
        stops.change(deed.conn, before, live=False)


def _named(refused: Refusal, row: DeliveryOrder) -> Refusal:
    return refuse(
        refused.code, refused.status, numbers=(row.number,), order_state=refused.facts.order_state,
        since=refused.facts.since,
    )  # fmt: skip
