"""Runs at the desk: who may drive, what moves where, what a scan was, why something is not done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from seoripul.contract.dispatch import (
    Courier,
    CourierShift,
    DispatchPicture,
    Run,
    RunState,
    Stop,
)
from seoripul.contract.people import Role
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.dispatch import runs
from seoripul.kiosk.counter.dispatch.loading import Scan, left, read_scan, scanned
from seoripul.kiosk.counter.dispatch.runs import RunDone, RunIntent, RunsState, RunUnanswered
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.dispatch.why_not import meant, why_not_run
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from tests.kiosk.counter.orders import NOW, clerk, order
from tests.kiosk.counter.rows import picture as desk_picture

DAY = NOW.date()  # a Tuesday


def stop(number: str, **more: Any) -> Stop:
    known: dict[str, Any] = {
        "position": 1, "order_id": f"o-{number}", "number": number, "envelope": 1,
        "state": State.ASSIGNED, "masked_name": "홍*동", "masked_address": "서초대로 ***",
        "postcode": "06611", "delivery_date": DAY, "window": Window.PM,
    }  # fmt: skip
    return Stop(**(known | more))


def run(*numbers: str, state: RunState = RunState.PLANNED, **more: Any) -> Run:
    known: dict[str, Any] = {
        "id": "r1", "day": DAY, "window": Window.PM, "zone": "Z1", "zone_name": "서초권역",
        "state": state, "courier_id": "c1", "courier_name": "정배송",
        "stops": tuple(stop(number) for number in numbers), "leaves_at": NOW + timedelta(hours=4),
    }  # fmt: skip
    return Run(**(known | more))


def courier(which: str, **more: Any) -> Courier:
    known: dict[str, Any] = {
        "id": which, "name": which, "centre_id": "ok", "eligible": True, "active": True,
    }  # fmt: skip
    return Courier(**(known | more))


def picture(*every: Run, couriers: tuple[Courier, ...] = ()) -> DispatchPicture:
    return DispatchPicture(
        version=1, now=NOW, day=DAY, centre=desk_picture().centre, runs=every,
        waiting=(order(state=State.PACKED),), couriers=couriers,
    )  # fmt: skip


def why(which: Run | None, verb: RunVerb, *roles: Role, **more: Any) -> WhyNot | None:
    shown = picture(which) if which is not None else picture()
    state = replace(RunsState(picture=shown, run_id="r1" if which else None), **more)
    return why_not_run(state, verb, clerk(*roles), online=True)


def test_only_a_dispatcher_plans() -> None:
    assert why(run(), RunVerb.OPEN, Role.COUNTER) is WhyNot.NOT_PERMITTED
    assert why(None, RunVerb.OPEN, Role.DISPATCH) is None
    assert why(None, RunVerb.LOCK, Role.DISPATCH) is WhyNot.NOTHING_CHOSEN


@pytest.mark.parametrize(
    ("which", "verb", "reason"),
    [
        (run(), RunVerb.LOCK, WhyNot.NO_ENVELOPES),
        (run("1", courier_id=""), RunVerb.LOCK, WhyNot.NO_COURIER),
        (run("1"), RunVerb.LOCK, None),
        (run("1", state=RunState.LOCKED), RunVerb.PROPOSE, WhyNot.RUN_LOCKED),
        (run("1"), RunVerb.LOAD, WhyNot.RUN_NOT_LOCKED),
        (run("1"), RunVerb.SHEET, WhyNot.RUN_NOT_LOCKED),
        (run("1", state=RunState.LOADING), RunVerb.START, WhyNot.NOT_ALL_LOADED),
        (run("1", state=RunState.LOADING), RunVerb.BACK, WhyNot.RUN_NOT_OUT),
        (run("1", state=RunState.OUT), RunVerb.CANCEL, WhyNot.RUN_LOCKED),
        (run("1", state=RunState.RECONCILED), RunVerb.SHEET, WhyNot.RUN_ENDED),
        (run("1"), RunVerb.UNASSIGN, WhyNot.NOTHING_CHOSEN),
        (run("1"), RunVerb.ASSIGN, WhyNot.NO_WAITING_CHOSEN),
    ],
)
def test_the_run_says_why_not(which: Run, verb: RunVerb, reason: WhyNot | None) -> None:
    assert why(which, verb) is reason


def test_a_key_does_what_the_run_needs() -> None:
    assert meant(run("1", state=RunState.LOADING), RunVerb.LOCK) is RunVerb.UNLOCK
    assert meant(run("1", state=RunState.OUT), RunVerb.LOAD) is RunVerb.BACK
    assert meant(run("1"), RunVerb.LOAD) is RunVerb.LOAD


def test_stops_move_one_place_and_stay_at_the_ends() -> None:
    three = run("1", "2", "3")
    assert runs.moved(three, "o-2", -1) == ("o-2", "o-1", "o-3")
    assert runs.moved(three, "o-2", 1) == ("o-1", "o-3", "o-2")
    assert runs.moved(three, "o-1", -1) == ("o-1", "o-2", "o-3")
    assert runs.moved(three, "o-9", 1) == ("o-1", "o-2", "o-3")


def test_couriers_of_the_roster_come_first_and_busy_ones_not_at_all() -> None:
    planned = CourierShift(weekday=DAY.weekday(), window=Window.PM)
    other = CourierShift(weekday=DAY.weekday(), window=Window.AM)
    everybody = (
        courier("a-morning", shifts=(other,)),
        courier("b-today", shifts=(planned,)),
        courier("c-elsewhere", zones=("Z4",)),
        courier("d-young", eligible=False),
        courier("e-gone", active=False),
        courier("f-busy"),
    )
    mine = run("1")
    busy = run("2", id="r2", courier_id="f-busy")
    fit = runs.drivers(picture(mine, busy, couriers=everybody), mine)
    assert [one.id for one in fit] == ["b-today", "a-morning", "c-elsewhere"]


def test_an_envelope_that_was_assigned_waits_no_longer() -> None:
    state = RunsState(picture=picture(run()), run_id="r1", waiting=("o-40771820",))
    intent = RunIntent(RunVerb.ASSIGN, "k", "r1")
    state = runs.sent(state, intent)
    state = runs.answered(state, intent, Done(run("40771820")))
    assert runs.waiting(state) == ()
    assert state.waiting == ()
    assert isinstance(state.note, RunDone)
    lost = runs.answered(runs.sent(state, intent), intent, NotReached())
    assert lost.failed == intent
    assert isinstance(lost.note, RunUnanswered)


def test_each_scan_is_told_apart() -> None:
    before = run("1", "2", state=RunState.LOCKED)
    first = structs.replace(before.stops[0], loaded=True)
    after = structs.replace(before, stops=(first, before.stops[1]), state=RunState.LOADING)
    assert scanned(before, Done(after)).scan is Scan.TAKEN
    assert scanned(before, Done(after)).number == "1"
    assert scanned(after, Done(after)).scan is Scan.AGAIN
    extra = refuse(RefusalCode.ENVELOPE_EXTRA, numbers=("99990000",))
    found = scanned(before, Refused(extra))
    assert (found.scan, found.number, found.good) == (Scan.EXTRA, "99990000", False)
    assert scanned(before, NotReached()).scan is Scan.UNANSWERED


def test_what_is_left_is_told_out_and_back() -> None:
    loaded = tuple(stop(number, loaded=True) for number in ("1", "2", "3"))
    out = run(state=RunState.OUT, stops=(
        structs.replace(loaded[0], outcome=Deed.DELIVER),
        structs.replace(loaded[1], outcome=Deed.ABSENT),
        structs.replace(loaded[2], outcome=Deed.ABSENT, back=True),
    ))  # fmt: skip
    assert [one.number for one in left(out)] == ["2"]
    assert left(run(state=RunState.LOADING, stops=loaded)) == ()


def test_a_scan_is_read_however_it_is_typed() -> None:
    assert read_scan(" 4077-1820 ") == "40771820"
    assert read_scan("ㅁㄴ") == ""
