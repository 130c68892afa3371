"""Lock a run, load it envelope by envelope, and let it go."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery import door, envelopes
from seoripul.central.dispatch.actions import left_behind, plan
from seoripul.central.dispatch.actions.this_run import (
    AT_THE_OFFICE,
    aboard,
    change,
    find_here,
    locked,
    not_now,
    planned,
)
from seoripul.central.dispatch.pictures.one_run import told
from seoripul.central.dispatch.records import couriers, stops
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.contract.dispatch import ChangeRun, Run, RunState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


def lock(deed: Deed, _given: ChangeRun, run_id: str) -> Run | Refusal:
    """With a courier who may drive it, and at least one envelope."""
    run = planned(deed, run_id)
    if isinstance(run, Refusal):
        return run
    refused = plan.why_not(deed, run, couriers.find(deed.conn, run.courier_id))
    if refused is not None:
        return refused
    there = _tidied(deed, run)
    if not there:
        return refuse(RefusalCode.NOT_ALLOWED_NOW, subject="orders")
    change(deed, run, "lock", state=RunState.LOCKED)
    return told(deed, run_id)


def unlock(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """Before it is out, with a reason; what was scanned is to be scanned again."""
    run = find_here(deed, run_id)
    if isinstance(run, Refusal):
        return run
    if run.state == RunState.PLANNED:
        return refuse(RefusalCode.RUN_NOT_LOCKED)
    if run.state not in AT_THE_OFFICE:
        return not_now(run)
    if not given.reason.strip():
        return refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    for one in stops.of_run(deed.conn, run_id):
        stops.change(deed.conn, one, loaded_at=None)
    change(deed, run, "unlock", given.reason.strip(), state=RunState.PLANNED)
    return told(deed, run_id)


def scan_out(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """An envelope into the courier's bag; scanned twice is harmless."""
    run = locked(deed, run_id)
    if isinstance(run, Refusal):
        return run
    scanned = envelopes.by_code(deed.conn, deed.secrets, given.envelope_code)
    if scanned is None or scanned.row.centre_id != run.centre_id:
        return refuse(RefusalCode.ENVELOPE_EXTRA)
    fits = {row.id: stop for stop, row in aboard(deed, run)}
    stop = fits.get(scanned.row.id)
    if stop is None or scanned.serial != stop.envelope:
        return refuse(RefusalCode.ENVELOPE_EXTRA, numbers=(scanned.row.number,))
    if stop.loaded_at is None:
        stops.change(deed.conn, stop, loaded_at=deed.now)
    change(deed, run, "scan_out", state=RunState.LOADING)
    return told(deed, run_id)


def start(deed: Deed, _given: ChangeRun, run_id: str) -> Run | Refusal:
    """Every envelope has been scanned: the courier has them from now on."""
    run = locked(deed, run_id)
    if isinstance(run, Refusal):
        return run
    there = aboard(deed, run)
    missing = tuple(row.number for stop, row in there if stop.loaded_at is None)
    if missing or not there:
        return refuse(RefusalCode.ENVELOPE_MISSING, numbers=missing)
    courier = couriers.find(deed.conn, run.courier_id)
    name = "" if courier is None else courier.name
    _tidied(deed, run)
    for _, row in there:
        gone = door.load(deed, row, name)
        if isinstance(gone, Refusal):
            return gone
    change(deed, run, "start_run", state=RunState.OUT, out_at=deed.now)
    left_behind.promise_anew(deed, run)
    return told(deed, run_id)


def _tidied(deed: Deed, run: RunRow) -> list[str]:
    """Stops numbered from 1; those whose order is on the run no longer are struck off."""
    fits = [row.id for _, row in aboard(deed, run)]
    for one in stops.of_run(deed.conn, run.id):
        if one.order_id in fits:
            stops.change(deed.conn, one, position=fits.index(one.order_id) + 1)
        else:
            stops.drop(deed.conn, one)
    return fits
