"""A run is opened, filled, put in order, locked, unlocked and called off."""

from __future__ import annotations

from datetime import date

import pytest

from seoripul.contract.dispatch import CourierShift, Ordering, RunDeed, RunState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from tests.central_dispatch.yard import MONDAY, Yard
from tests.central_pickup.scene import done, moment, refused
from tests.support.central import new_key


def test_packed_envelopes_wait_until_a_run_takes_them(yard: Yard) -> None:
    first = yard.packed()
    yard.after(1)
    second = yard.packed()
    assert [row.id for row in yard.seen().waiting] == [first, second]
    run = yard.planned(yard.courier(), first)
    assert [row.id for row in yard.seen().waiting] == [second]
    assert (run.state, run.zone_name, run.leaves_at) == (
        RunState.PLANNED, "반포권역", moment("14:00"),
    )  # fmt: skip
    stop = run.stops[0]
    assert (stop.order_id, stop.state, stop.position) == (first, State.ASSIGNED, 1)
    assert (stop.masked_name, stop.masked_address) == ("홍*동", "신반포로 ***, ***동 ***호")
    assert stop.collect_krw == 4000
    assert yard.home.row(first).run_id == run.id
    done(yard.does(run, RunDeed.UNASSIGN, orders=(first,)))
    assert {row.id for row in yard.seen().waiting} == {first, second}
    assert yard.home.state(first) is State.PACKED


def test_an_envelope_goes_on_one_run_only(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    yard.planned(courier, which)
    other = done(yard.open(yard.courier("박배송")))
    told = refused(yard.does(other, RunDeed.ASSIGN, orders=(which,)), RefusalCode.NOT_ALLOWED_NOW)
    assert told.facts.numbers == (yard.home.row(which).number,)
    assert told.facts.order_state is State.ASSIGNED


def test_orders_are_assigned_together_or_not_at_all(yard: Yard) -> None:
    good, run = yard.packed(), done(yard.open(yard.courier()))
    issued = yard.home.issued()
    refused(yard.does(run, RunDeed.ASSIGN, orders=(good, issued)), RefusalCode.NOT_ALLOWED_NOW)
    assert yard.run(run).stops == () and yard.home.state(good) is State.PACKED
    refused(yard.does(run, RunDeed.ASSIGN, orders=("nobody",)), RefusalCode.NOT_FOUND)


def test_only_who_may_and_can_drive_is_chosen(yard: Yard) -> None:
    def why(**more: object) -> tuple[RefusalCode, str | None]:
        told = yard.does(run, RunDeed.SET_COURIER, courier_id=yard.courier(**more).id)
        return told.code, told.facts.subject

    run = done(yard.open())
    mornings = (CourierShift(weekday=0, window=Window.AM),)
    assert why(eligible=False) == (RefusalCode.COURIER_MISSING, "eligible")
    assert why(active=False) == (RefusalCode.COURIER_MISSING, "active")
    assert why(shifts=mornings) == (RefusalCode.COURIER_MISSING, "shift")
    busy = yard.courier()
    yard.planned(busy)
    told = yard.does(run, RunDeed.SET_COURIER, courier_id=busy.id)
    refused(told, RefusalCode.COURIER_BUSY)
    afternoons = yard.courier(shifts=(CourierShift(weekday=0, window=Window.PM),))
    assert done(yard.does(run, RunDeed.SET_COURIER, courier_id=afternoons.id)).courier_name
    assert done(yard.does(run, RunDeed.SET_COURIER)).courier_id == ""


def test_who_drives_in_the_morning_may_drive_in_the_afternoon(yard: Yard) -> None:
    courier = yard.courier()
    yard.planned(courier, window=Window.AM)
    assert done(yard.open(courier, Window.PM)).courier_id == courier.id


@pytest.mark.parametrize(
    ("wrong", "subject"),
    [
        ({"day": date(2026, 11, 20)}, "day"),
        ({"day": date(2026, 11, 28)}, "day"),
        ({"zone": "Z9"}, "zone"),
        ({"window": Window.DAY}, "window"),
    ],
)
def test_a_run_is_of_a_working_day_a_window_and_a_zone(
    yard: Yard, wrong: dict[str, object], subject: str
) -> None:
    told = refused(yard.open(**wrong), RefusalCode.BAD_REQUEST)
    assert told.facts.subject == subject


def test_a_locked_run_stays_as_it_is_until_it_is_unlocked_for_a_reason(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    run = yard.planned(courier, which)
    refused(yard.does(run, RunDeed.SCAN_OUT, envelope_code="1"), RefusalCode.RUN_NOT_LOCKED)
    refused(yard.does(run, RunDeed.START), RefusalCode.RUN_NOT_LOCKED)
    refused(yard.does(run, RunDeed.UNLOCK, reason="x"), RefusalCode.RUN_NOT_LOCKED)
    assert done(yard.does(run, RunDeed.LOCK)).state is RunState.LOCKED
    changes = (RunDeed.ASSIGN, RunDeed.UNASSIGN, RunDeed.ORDER, RunDeed.PROPOSE)
    for deed in (*changes, RunDeed.SET_COURIER, RunDeed.LOCK):
        refused(yard.does(run, deed, orders=(which,)), RefusalCode.RUN_LOCKED)
    done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(which)))
    refused(yard.does(run, RunDeed.UNLOCK), RefusalCode.REASON_MISSING)
    again = done(yard.does(run, RunDeed.UNLOCK, reason="봉투 추가"))
    assert (again.state, again.stops[0].loaded) == (RunState.PLANNED, False)


def test_a_run_is_locked_with_a_courier_and_something_to_carry(yard: Yard) -> None:
    run = done(yard.open())
    refused(yard.does(run, RunDeed.LOCK), RefusalCode.COURIER_MISSING)
    done(yard.does(run, RunDeed.SET_COURIER, courier_id=yard.courier().id))
    told = refused(yard.does(run, RunDeed.LOCK), RefusalCode.NOT_ALLOWED_NOW)
    assert told.facts.subject == "orders"


def test_what_the_office_cancels_meanwhile_is_not_waited_for(yard: Yard) -> None:
    kept, gone, courier = yard.packed(), yard.packed(), yard.courier()
    run = yard.locked(courier, kept, gone)
    code = yard.code(gone)
    done(yard.home.does(gone, Deed.CANCEL, reason="신청인 요청"))
    assert yard.stop(run, gone).state is State.CANCELLED
    refused(yard.does(run, RunDeed.SCAN_OUT, envelope_code=code), RefusalCode.ENVELOPE_EXTRA)
    done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(kept)))
    out = done(yard.does(run, RunDeed.START))
    assert [(stop.order_id, stop.position) for stop in out.stops] == [(kept, 1)]


def test_a_run_called_off_gives_its_envelopes_back(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    run = yard.locked(courier, which)
    refused(yard.does(run, RunDeed.CANCEL), RefusalCode.REASON_MISSING)
    off = done(yard.does(run, RunDeed.CANCEL, reason="폭설"))
    assert (off.state, off.stops) == (RunState.CANCELLED, ())
    assert yard.home.state(which) is State.PACKED
    assert yard.planned(courier, which).stops[0].order_id == which
    refused(yard.does(run, RunDeed.ASSIGN, orders=(which,)), RefusalCode.NOT_ALLOWED_NOW)


def test_stops_are_driven_in_the_order_of_the_dispatcher_s_hand(yard: Yard) -> None:
    ids = [yard.packed() for _ in range(3)]
    run = yard.planned(yard.courier(), *ids)
    turned = done(yard.does(run, RunDeed.ORDER, orders=tuple(reversed(ids))))
    assert [stop.order_id for stop in turned.stops] == ids[::-1]
    assert turned.ordered_by is Ordering.HAND
    told = yard.does(run, RunDeed.ORDER, orders=tuple(ids[:2]))
    assert refused(told, RefusalCode.NOT_ALLOWED_NOW).facts.subject == "orders"


def test_the_program_proposes_an_order_by_road_and_number(yard: Yard) -> None:
    roads = ("신반포로 45", "고무래로 10", "신반포로 51", "고무래로 16", "신반포로 49")
    by_road = {yard.packed(road): road for road in roads}
    run = done(yard.does(yard.planned(yard.courier(), *by_road), RunDeed.PROPOSE))
    driven = [by_road[stop.order_id] for stop in run.stops]
    near, far = sorted(roads[::2], key=lambda road: road[-2:]), ["고무래로 10", "고무래로 16"]
    each = [road for road in driven if road in near], [road for road in driven if road in far]
    assert each[0] in (near, near[::-1]) and each[1] in (far, far[::-1])
    assert driven in (each[0] + each[1], each[1] + each[0]), "one road after the other"
    assert run.ordered_by is Ordering.ADDRESSES
    assert done(yard.does(run, RunDeed.PROPOSE)).stops == run.stops, "the same once more"


def test_a_colleague_and_another_centre(yard: Yard) -> None:
    run = done(yard.open(yard.courier()))
    central = yard.home.scene.central
    central.add_staff("there", centre="1165053100")
    key = central.pair("counter", "1165053100")
    there = yard.home.scene._client(key, central.log_in(key, "there", 1).session)
    refused(yard.does(run, RunDeed.LOCK, by=there), RefusalCode.NOT_PERMITTED)
    assert done(there.dispatch(MONDAY)).runs == ()
    refused(yard.does("nothing", RunDeed.LOCK), RefusalCode.NOT_FOUND)
    assert refused(there.run_sheet(run.id, new_key()), RefusalCode.NOT_PERMITTED)
