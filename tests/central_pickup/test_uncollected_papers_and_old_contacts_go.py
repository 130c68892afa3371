"""No-show, expiry, destruction and forgetting: what the clock does, and its records."""

from __future__ import annotations

from seoripul.contract.refusals import RefusalCode
from seoripul.rules.reservation import State
from tests.central_pickup.scene import BECAUSE, NOTHING, Scene, done, moment, paid, refused
from tests.support.central import new_key


def test_a_no_show_is_told_only_after_the_grace(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("15:00")
    answer = scene.clerk.miss(placed.reservation_id, NOTHING, new_key())
    assert refused(answer, RefusalCode.NOT_ALLOWED_NOW).facts.at == moment("15:00")
    scene.at("15:01")
    assert done(scene.clerk.miss(placed.reservation_id, NOTHING, new_key())).state is State.NO_SHOW


def test_uncollected_papers_expire_and_are_destroyed_with_a_record(scene: Scene) -> None:
    placed = scene.ready("14:00")
    for day in ("2026-11-23", "2026-12-08"):
        scene.at("23:59", day)
        scene.central.do_duties()
    assert scene.state(placed) is State.NO_SHOW
    scene.at("00:00", "2026-12-09")
    scene.central.do_duties()
    assert scene.state(placed) is State.EXPIRED
    row = done(scene.clerk.destroy(placed.reservation_id, BECAUSE, new_key()))
    assert row.state is State.DESTROYED
    history = done(scene.clerk.reservation(placed.reservation_id)).history
    assert [line.verb for line in history][-3:] == ["miss", "expire", "destroy"]
    assert history[-1].reason == BECAUSE.reason


def test_contact_is_erased_thirty_days_after_the_end(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    done(scene.clerk.hand_over(placed.reservation_id, paid(1400), new_key()))
    scene.at("13:00", "2026-12-23")
    scene.central.do_duties()
    assert scene.row(placed).masked_name == "홍*동"
    scene.at("15:00", "2026-12-23")
    scene.central.do_duties()
    assert (scene.row(placed).masked_name, scene.row(placed).masked_phone) == ("***", "")
    full = done(scene.clerk.reservation(placed.reservation_id))
    assert (full.name.reveal(), full.phone) == ("***", None)


def test_weeks_without_central_do_not_prolong_the_time(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("08:00", "2026-12-20")
    scene.central.do_duties()
    assert scene.state(placed) is State.EXPIRED
    refused(scene.scan(placed), RefusalCode.EXPIRED)


def test_papers_ready_only_after_their_slot_are_kept_as_long(scene: Scene) -> None:
    placed = scene.placed("14:00")
    scene.at("10:00", "2026-12-14")
    done(scene.clerk.make_ready(placed.reservation_id, new_key()))
    scene.central.do_duties()
    assert scene.state(placed) is State.READY
    for time, day, state in (
        ("10:31", "2026-12-14", State.NO_SHOW),
        ("23:59", "2026-12-29", State.NO_SHOW),
        ("00:00", "2026-12-30", State.EXPIRED),
    ):
        scene.at(time, day)
        scene.central.do_duties()
        assert scene.state(placed) is state
