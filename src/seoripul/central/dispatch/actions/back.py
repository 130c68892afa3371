"""A courier is back: what was not handed over is scanned in, and the run is reckoned up."""

from __future__ import annotations

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import custody, door, envelopes
from seoripul.central.delivery.actions import bringing_back
from seoripul.central.delivery.own_centre import Here
from seoripul.central.delivery.possible import not_now
from seoripul.central.delivery.records import orders
from seoripul.central.dispatch.actions.this_run import change, out
from seoripul.central.dispatch.fates import Fate, OnRun, of_run, on_run
from seoripul.central.dispatch.pictures.one_run import told
from seoripul.central.dispatch.records import stops
from seoripul.contract.delivery import ChangeOrder, Holder
from seoripul.contract.dispatch import ChangeRun, Run, RunState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State


def scan_back(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """An envelope out of the courier's bag; scanned twice is harmless.

    One of which nobody said what happened at the door is refused: that must be said first.
    """
    run = out(deed, run_id)
    if isinstance(run, Refusal):
        return run
    scanned = envelopes.by_code(deed.conn, deed.secrets, given.envelope_code)
    stop = None if scanned is None else stops.find(deed.conn, run_id, scanned.row.id)
    if scanned is None or stop is None:
        numbers = () if scanned is None else (scanned.row.number,)
        return refuse(RefusalCode.ENVELOPE_EXTRA, numbers=numbers)
    if stop.back_at is not None:
        return told(deed, run_id)
    refused = _take_back(deed, on_run(deed.conn, run, stop, scanned.row))
    if refused is not None:
        return refused
    change(deed, run, "scan_back")
    return told(deed, run_id)


def reconcile(deed: Deed, given: ChangeRun, run_id: str) -> Run | Refusal:
    """Delivered, returned, held and lost are as many as were loaded, or nothing is written.

    With a reason what is missing is lost: by name, and the supervisor's matter at once.
    """
    run = out(deed, run_id)
    if isinstance(run, Refusal):
        return run
    open_ones = [one for one in of_run(deed.conn, run) if not one.stop.fate]
    missing = [one for one in open_ones if not one.is_settled]
    reason = given.reason.strip()
    if missing and not reason:
        numbers = tuple(one.row.number for one in missing)
        return refuse(RefusalCode.RUN_DOES_NOT_ADD_UP, numbers=numbers)
    for one in missing:
        _write_lost(deed, one, reason)
    for one in open_ones:
        fate = Fate.RETURNED if one.is_at_the_office else Fate.LOST
        stops.change(deed.conn, one.stop, fate=fate, live=False)
    change(deed, run, "reconcile", reason, state=RunState.RECONCILED, ended_at=deed.now)
    return told(deed, run_id)


def _take_back(deed: Deed, one: OnRun) -> Refusal | None:
    """By the envelope on the sheet: another may count for the order by now."""
    stop, row = one.stop, one.row
    here = centres.on_file(deed, row.centre_id)
    if here is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    untold = stop.outcome is None and row.state == State.OUT
    if untold or stop.fate == Fate.DELIVERED:
        return not_now(row)
    if row.state == State.LOST and row.envelope == stop.envelope:
        after = bringing_back.find(deed, Here(row, here.centre), ChangeOrder(reason="in the bag"))
    else:
        after = door.receive_back(deed, row, stop.envelope, here.centre.delivery)
    if isinstance(after, Refusal):
        return after
    held = after.state == State.HELD_AT_OFFICE and after.envelope == stop.envelope
    fate = Fate.HELD if held else Fate.RETURNED
    stops.change(deed.conn, stop, back_at=deed.now, fate=fate, live=False)
    return None


def _write_lost(deed: Deed, one: OnRun, reason: str) -> None:
    """An envelope that no longer counts for its order only ends its own chain."""
    stop, row = one.stop, one.row
    if row.envelope == stop.envelope and row.run_id == stop.run_id:
        lost = door.lose(deed, row, reason)
        if not isinstance(lost, Refusal):
            return
        orders.change(deed.conn, row, run_id="")
    custody.write(deed, row, Act.LOSE, Holder.NOBODY, envelope=stop.envelope, note=reason)
