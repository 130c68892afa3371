"""Why a dispatcher cannot do something with a run now. Central decides in the end."""

from __future__ import annotations

from typing import Final

from seoripul.contract.dispatch import Run, RunState
from seoripul.contract.people import LoggedIn
from seoripul.kiosk.counter.dispatch.runs import RunsState, chosen, unloaded
from seoripul.kiosk.counter.dispatch.verbs import DISPATCHING, RunVerb
from seoripul.kiosk.counter.why_not import WhyNot

_OF_THE_DAY: Final = frozenset({RunVerb.OPEN, RunVerb.KEEP_COURIERS, RunVerb.SETTLE})
_PLANNING: Final = frozenset(
    {
        RunVerb.SET_COURIER, RunVerb.ASSIGN, RunVerb.UNASSIGN, RunVerb.PROPOSE,
        RunVerb.EARLIER, RunVerb.LATER, RunVerb.LOCK,
    }
)  # fmt: skip
_BY_STOP: Final = frozenset({RunVerb.UNASSIGN, RunVerb.EARLIER, RunVerb.LATER})
_AT_OFFICE: Final = frozenset({RunState.LOCKED, RunState.LOADING})
_ENDED: Final = frozenset({RunState.RECONCILED, RunState.CANCELLED})


def meant(run: Run | None, verb: RunVerb) -> RunVerb:
    """Two deeds share a key where the run decides which it can be."""
    if run is None:
        return verb
    if verb is RunVerb.LOCK and run.state in _AT_OFFICE:
        return RunVerb.UNLOCK
    if verb is RunVerb.LOAD and run.state is RunState.OUT:
        return RunVerb.BACK
    return verb


def why_not_run(
    state: RunsState, verb: RunVerb, clerk: LoggedIn | None, *, online: bool
) -> WhyNot | None:
    """The first reason why `verb` cannot be done to the chosen run."""
    if not online:
        return WhyNot.OFFLINE
    if clerk is None or not DISPATCHING & set(clerk.roles):
        return WhyNot.NOT_PERMITTED
    if state.in_flight is not None:
        return WhyNot.BUSY
    if verb in _OF_THE_DAY:
        return None
    run = chosen(state)
    return WhyNot.NOTHING_CHOSEN if run is None else _of_the_run(state, run, verb)


def _of_the_run(state: RunsState, run: Run, verb: RunVerb) -> WhyNot | None:
    if run.state in _ENDED:
        return WhyNot.RUN_ENDED
    if verb is RunVerb.SHEET:
        return WhyNot.RUN_NOT_LOCKED if run.state is RunState.PLANNED else None
    if verb in _PLANNING:
        return _of_the_plan(state, run, verb)
    if verb in (RunVerb.BACK, RunVerb.RECONCILE):
        return None if run.state is RunState.OUT else WhyNot.RUN_NOT_OUT
    if verb is RunVerb.CANCEL:
        return WhyNot.RUN_LOCKED if run.state is RunState.OUT else None
    if run.state not in _AT_OFFICE:
        return WhyNot.RUN_NOT_LOCKED
    if verb is RunVerb.START and unloaded(run):
        return WhyNot.NOT_ALL_LOADED
    return None


def _of_the_plan(state: RunsState, run: Run, verb: RunVerb) -> WhyNot | None:
    if run.state is not RunState.PLANNED:
        return WhyNot.RUN_LOCKED
    if verb is RunVerb.ASSIGN:
        return None if state.waiting else WhyNot.NO_WAITING_CHOSEN
    if verb is RunVerb.SET_COURIER:
        return None
    if not run.stops:
        return WhyNot.NO_ENVELOPES
    if verb is RunVerb.LOCK:
        return None if run.courier_id else WhyNot.NO_COURIER
    aboard = {stop.order_id for stop in run.stops}
    return WhyNot.NOTHING_CHOSEN if verb in _BY_STOP and state.stop_id not in aboard else None
