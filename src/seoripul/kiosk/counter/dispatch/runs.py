"""All that a desk knows of the runs of a day, and how it changes. No clock, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias

from msgspec import structs

from seoripul.contract.delivery import OrderRow
from seoripul.contract.dispatch import ChangeRun, Courier, DispatchPicture, OpenRun, Run, Stop
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.delivery.notes import Said
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.notes import NotNow
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import NotReached, Refused
from seoripul.rules.delivery_life import Deed

NO_MORE: Final = ChangeRun()


@dataclass(frozen=True)
class RunIntent:
    """A deed on a run, decided on once; sent again with its key it does nothing twice."""

    verb: RunVerb
    key: str
    run_id: str = ""
    change: ChangeRun = NO_MORE
    open: OpenRun | None = None


@dataclass(frozen=True)
class RunDone:
    intent: RunIntent
    run: Run


@dataclass(frozen=True)
class RunRefused:
    intent: RunIntent | None
    refusal: Refusal


@dataclass(frozen=True)
class RunUnanswered:
    intent: RunIntent


RunNote: TypeAlias = RunDone | RunRefused | RunUnanswered | NotNow | Said


@dataclass(frozen=True)
class RunsState:
    day: date | None = None
    """None: today."""
    picture: DispatchPicture | None = None
    refused: Refusal | None = None
    run_id: str | None = None
    stop_id: str | None = None
    """Order of the chosen stop."""
    waiting: tuple[str, ...] = ()
    """Orders chosen among those that wait."""
    in_flight: RunIntent | None = None
    failed: RunIntent | None = None
    note: RunNote | None = None


def run_of(state: RunsState, run_id: str | None) -> Run | None:
    runs = state.picture.runs if state.picture is not None else ()
    return next((run for run in runs if run.id == run_id), None)


def chosen(state: RunsState) -> Run | None:
    return run_of(state, state.run_id)


def waiting(state: RunsState) -> tuple[OrderRow, ...]:
    return state.picture.waiting if state.picture is not None else ()


def take(state: RunsState, picture: DispatchPicture) -> RunsState:
    """What was chosen and is not there any more is chosen no longer."""
    there = {row.id for row in picture.waiting}
    kept = tuple(each for each in state.waiting if each in there)
    known = {run.id for run in picture.runs}
    first = picture.runs[0].id if picture.runs else None
    run_id = state.run_id if state.run_id in known else first
    return replace(state, picture=picture, refused=None, waiting=kept, run_id=run_id)


def turn_to(state: RunsState, day: date, today: date) -> RunsState:
    wanted = None if day == today else day
    if wanted == state.day:
        return state
    return replace(state, day=wanted, picture=None, run_id=None, stop_id=None, note=None)


def sent(state: RunsState, intent: RunIntent) -> RunsState:
    return replace(state, in_flight=intent, failed=None, note=None)


def answered(state: RunsState, intent: RunIntent, outcome: Outcome[Run]) -> RunsState:
    after = replace(state, in_flight=None)
    if isinstance(outcome, NotReached):
        return replace(after, failed=intent, note=RunUnanswered(intent))
    if isinstance(outcome, Refused):
        return replace(after, note=RunRefused(intent, outcome.refusal))
    return replace(settle(after, outcome.value), note=RunDone(intent, outcome.value))


def settle(state: RunsState, run: Run) -> RunsState:
    """Central's answer about one run, shown before the next picture comes."""
    picture = state.picture
    if picture is None:
        return state
    known = any(one.id == run.id for one in picture.runs)
    runs = tuple(run if one.id == run.id else one for one in picture.runs)
    runs = runs if known else (*runs, run)
    aboard = {stop.order_id for stop in run.stops}
    left = tuple(row for row in picture.waiting if row.id not in aboard)
    shown = structs.replace(picture, runs=runs, waiting=left)
    return replace(take(state, shown), run_id=run.id)


def moved(run: Run, order_id: str, by: int) -> tuple[str, ...]:
    """All orders of a run in the new order of driving; as they were at either end."""
    ids = [stop.order_id for stop in run.stops]
    if order_id not in ids:
        return tuple(ids)
    at = ids.index(order_id)
    to = min(len(ids) - 1, max(0, at + by))
    ids.insert(to, ids.pop(at))
    return tuple(ids)


def drivers(picture: DispatchPicture, run: Run) -> tuple[Courier, ...]:
    """Who may drive it: eligible, at work, planned for this run first, and free then."""
    busy = {
        one.courier_id
        for one in picture.runs
        if (one.day, one.window) == (run.day, run.window) and one.id != run.id
    }
    fit = [one for one in picture.couriers if one.active and one.eligible and one.id not in busy]
    return tuple(sorted(fit, key=lambda one: (not is_planned(one, run), one.name)))


def is_planned(courier: Courier, run: Run) -> bool:
    """The roster and the courier's zones say so; an empty list says anything."""
    shift = (run.day.weekday(), run.window)
    on_duty = not courier.shifts or shift in {(s.weekday, s.window) for s in courier.shifts}
    return on_duty and (not courier.zones or run.zone in courier.zones)


def unloaded(run: Run) -> tuple[Stop, ...]:
    """Envelopes that were not scanned yet."""
    return tuple(stop for stop in run.stops if not stop.loaded)


def unsettled(run: Run) -> tuple[Stop, ...]:
    """Envelopes of which nobody knows yet where they are."""
    ended = (Deed.DELIVER, Deed.LOSE)
    return tuple(stop for stop in run.stops if not stop.back and stop.outcome not in ended)
