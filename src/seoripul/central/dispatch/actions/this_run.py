"""Find a run for a dispatcher, and see what it may still be changed in."""

from __future__ import annotations

from typing import Final

from seoripul.central.deed import Deed
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.records import runs, stops
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.central.dispatch.records.stops import StopRow
from seoripul.contract.dispatch import RunState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import State

AT_THE_OFFICE: Final = (RunState.LOCKED, RunState.LOADING)


def find_here(deed: Deed, run_id: str) -> RunRow | Refusal:
    """NOT_FOUND, or NOT_PERMITTED for another centre's."""
    run = runs.find(deed.conn, run_id)
    if run is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="run")
    if run.centre_id != deed.actor.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    return run


def planned(deed: Deed, run_id: str) -> RunRow | Refusal:
    """One that may still be planned; RUN_LOCKED, or NOT_ALLOWED_NOW once it is over."""
    run = find_here(deed, run_id)
    if isinstance(run, Refusal) or run.state == RunState.PLANNED:
        return run
    return over(run) or refuse(RefusalCode.RUN_LOCKED)


def locked(deed: Deed, run_id: str) -> RunRow | Refusal:
    """One that may be loaded; RUN_NOT_LOCKED, or NOT_ALLOWED_NOW once it is out or over."""
    run = find_here(deed, run_id)
    if isinstance(run, Refusal) or run.state in AT_THE_OFFICE:
        return run
    if run.state == RunState.PLANNED:
        return refuse(RefusalCode.RUN_NOT_LOCKED)
    return not_now(run)


def out(deed: Deed, run_id: str) -> RunRow | Refusal:
    run = find_here(deed, run_id)
    if isinstance(run, Refusal) or run.state == RunState.OUT:
        return run
    return over(run) or refuse(RefusalCode.RUN_NOT_LOCKED, subject="start")


def over(run: RunRow) -> Refusal | None:
    return not_now(run) if run.state in (RunState.RECONCILED, RunState.CANCELLED) else None


def not_now(run: RunRow) -> Refusal:
    return refuse(RefusalCode.NOT_ALLOWED_NOW, subject=run.state, since=run.ended_at or run.out_at)


def aboard(deed: Deed, run: RunRow) -> list[tuple[StopRow, DeliveryOrder]]:
    """Stops whose envelope is still meant for this run, in the order of driving.

    An order that the office has cancelled or lost meanwhile is on it no longer.
    """
    there = [(one, orders.find(deed.conn, one.order_id)) for one in stops.of_run(deed.conn, run.id)]
    return [
        (one, row)
        for one, row in there
        if row is not None and row.run_id == run.id and row.state == State.ASSIGNED
    ]


def change(deed: Deed, run: RunRow, verb: str, reason: str = "", **cells: object) -> None:
    """Written, told and remembered."""
    if cells:
        runs.change(deed.conn, run.id, **cells)
    deed.record(verb, "run", run.id, run.centre_id, reason)
    deed.touch(run.centre_id)
