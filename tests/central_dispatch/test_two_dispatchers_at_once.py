"""Two dispatchers at two desks press at the same moment: one envelope, one run, one courier."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from seoripul.contract.dispatch import Run, RunDeed, RunState
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.delivery_life import Deed, State
from tests.central_delivery.home import SEEN
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import done


def together(*deeds: Callable[[], Any]) -> list[Any]:
    """The answers, in the order given."""
    start = Barrier(len(deeds))

    def go(deed: Callable[[], Any]) -> Any:
        start.wait(10)
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(go, deeds))


def test_one_envelope_is_assigned_to_two_runs(yard: Yard) -> None:
    which, other = yard.packed(), yard.home.second
    runs = [done(yard.open(yard.courier(name))) for name in ("강배송", "박배송")]
    told = together(
        lambda: yard.does(runs[0], RunDeed.ASSIGN, orders=(which,)),
        lambda: yard.does(runs[1], RunDeed.ASSIGN, by=other, orders=(which,)),
    )
    assert {type(one) for one in told} == {Run, Refusal}
    assert [one.code for one in told if isinstance(one, Refusal)] == [RefusalCode.NOT_ALLOWED_NOW]
    assert sum(len(yard.run(run).stops) for run in runs) == 1


def test_one_courier_is_sent_on_two_runs_at_once(yard: Yard) -> None:
    courier = yard.courier()
    runs = [done(yard.open()), done(yard.open())]
    told = together(
        lambda: yard.does(runs[0], RunDeed.SET_COURIER, courier_id=courier.id),
        lambda: yard.does(runs[1], RunDeed.SET_COURIER, by=yard.home.second, courier_id=courier.id),
    )
    assert [one.code for one in told if isinstance(one, Refusal)] == [RefusalCode.COURIER_BUSY]


def test_one_scans_what_the_other_takes_off(yard: Yard) -> None:
    kept, gone = yard.packed(), yard.packed()
    run = yard.locked(yard.courier(), kept, gone)
    code = yard.code(gone)
    together(
        lambda: yard.does(run, RunDeed.SCAN_OUT, envelope_code=code),
        lambda: yard.home.does(gone, Deed.CANCEL, by=yard.home.second, reason="취소"),
    )
    done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(kept)))
    out = done(yard.does(run, RunDeed.START))
    assert (out.state, out.loaded, len(out.stops)) == (RunState.OUT, 1, 1)
    assert yard.home.state(gone) is State.CANCELLED


def test_the_office_calls_it_lost_while_the_courier_hands_it_over(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    door, office = together(
        lambda: yard.tells(phone, which, Deed.DELIVER, identity=SEEN, paid="card"),
        lambda: yard.home.does(which, Deed.LOSE, by=yard.home.second, reason="연락 없음"),
    )
    assert isinstance(door, Refusal) is not isinstance(office, Refusal), "one of them was first"
    seen = yard.run(run)
    assert (seen.delivered, seen.lost) in ((1, 0), (0, 1))
    assert len(yard.seen().reports) == isinstance(door, Refusal)
