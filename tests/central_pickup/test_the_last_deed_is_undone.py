"""Undo is an exact inverse: places, numbers, calls and fees are as they were."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from seoripul.contract.pickup import ReservationPlaced, ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.reservation import State
from tests.central_pickup.scene import BECAUSE, NOTHING, Scene, done, paid, refused
from tests.support.central import new_key

Deed = Callable[[Scene, str], object]


def prepare(scene: Scene, which: str) -> object:
    return scene.clerk.prepare(which, new_key())


def make_ready(scene: Scene, which: str) -> object:
    return scene.clerk.make_ready(which, new_key())


def cancel(scene: Scene, which: str) -> object:
    return scene.clerk.cancel(which, BECAUSE, new_key())


def reject(scene: Scene, which: str) -> object:
    return scene.clerk.reject(which, BECAUSE, new_key())


def check_in(scene: Scene, which: str) -> object:
    return scene.clerk.check_in_at_desk(which, NOTHING, new_key())


def call(scene: Scene, which: str) -> object:
    return scene.calls(which)


def give_up(scene: Scene, which: str) -> object:
    return scene.clerk.call_no_show(which, new_key())


def hand_over(scene: Scene, which: str) -> object:
    return scene.clerk.hand_over(which, paid(1400), new_key())


def bare(row: ReservationRow) -> ReservationRow:
    return msgspec.structs.replace(row, undo_deed=None, undo_free_until=None)


@pytest.mark.parametrize(
    ("way_there", "deed"),
    [
        ((), prepare),
        ((prepare,), make_ready),
        ((prepare,), cancel),
        ((), reject),
        ((make_ready,), hand_over),
        ((make_ready, check_in), hand_over),
        ((make_ready, check_in, call), hand_over),
        ((make_ready, check_in, call), give_up),
    ],
)
def test_everything_is_as_before(scene: Scene, way_there: tuple[Deed, ...], deed: Deed) -> None:
    placed = scene.placed("14:00")
    scene.at("13:40")
    for step in way_there:
        done(step(scene, placed.reservation_id))
    before = (bare(scene.row(placed)), scene.places_left("14:30"), scene.board().calls,
              scene.board().waiting, scene.station().today)  # fmt: skip
    done(deed(scene, placed.reservation_id))
    done(scene.clerk.undo(placed.reservation_id, NOTHING, new_key()))
    after = (bare(scene.row(placed)), scene.places_left("14:30"), scene.board().calls,
             scene.board().waiting, scene.station().today)  # fmt: skip
    assert after == before
    answer = scene.clerk.undo(placed.reservation_id, NOTHING, new_key())
    refused(answer, RefusalCode.NOTHING_TO_UNDO)


def test_an_undone_check_in_ends_its_number(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    row = done(scene.clerk.undo(placed.reservation_id, NOTHING, new_key()))
    assert (row.state, row.ticket) == (State.READY, None)
    assert scene.board().waiting == ()
    assert done(scene.scan(placed)).ticket_number == 802


def test_free_for_half_a_minute_then_with_a_reason(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("10:00:31")
    answer = scene.clerk.undo(placed.reservation_id, NOTHING, new_key())
    refused(answer, RefusalCode.REASON_MISSING)
    row = done(scene.clerk.undo(placed.reservation_id, BECAUSE, new_key()))
    assert row.state is State.PREPARING
    history = done(scene.clerk.reservation(placed.reservation_id)).history
    assert (history[-1].verb, history[-1].reason) == ("undo_make_ready", BECAUSE.reason)


def test_an_undone_cancellation_takes_its_place_again(scene: Scene) -> None:
    placed = scene.placed("14:00")
    done(cancel(scene, placed.reservation_id))
    others = [scene.placed("14:00") for _ in range(4)]
    answer = scene.clerk.undo(placed.reservation_id, NOTHING, new_key())
    assert refused(answer, RefusalCode.SLOT_FULL).facts.next_slots[0].left == 4
    done(cancel(scene, others[0].reservation_id))
    done(scene.clerk.undo(placed.reservation_id, NOTHING, new_key()))
    assert scene.places_left("14:00") == 0


def test_the_fee_is_taken_back_and_received_anew(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    done(hand_over(scene, placed.reservation_id))
    done(scene.clerk.undo(placed.reservation_id, NOTHING, new_key()))
    assert scene.row(placed).fee is None
    done(hand_over(scene, placed.reservation_id))
    assert scene.row(placed).fee is not None


def test_a_visitor_whose_counter_serves_another_waits_again(scene: Scene) -> None:
    first = scene.arrived("14:00")
    done(call(scene, first.reservation_id))
    done(hand_over(scene, first.reservation_id))
    scene.at("10:00")
    second = scene.arrived("14:00")
    done(call(scene, second.reservation_id))
    row = done(scene.clerk.undo(first.reservation_id, BECAUSE, new_key()))
    assert row.ticket is not None
    assert row.ticket.state is TicketState.WAITING
    assert scene.board().waiting == (801,)


def test_what_the_clock_did_is_not_undone(scene: Scene) -> None:
    placed: ReservationPlaced = scene.ready("14:00")
    scene.at("15:01")
    scene.central.do_duties()
    answer = scene.clerk.undo(placed.reservation_id, BECAUSE, new_key())
    refused(answer, RefusalCode.NOTHING_TO_UNDO)


def test_a_citizens_cancellation_is_undone_by_staff(scene: Scene) -> None:
    placed = scene.placed("14:00")
    done(scene.citizen.cancel_followed(placed.follow, NOTHING, new_key()))
    row = done(scene.clerk.undo(placed.reservation_id, NOTHING, new_key()))
    assert row.state is State.CONFIRMED
