"""Why an order is not taken, and what is offered instead."""

from __future__ import annotations

import msgspec
import pytest

from seoripul.contract import paths
from seoripul.contract.centres import SlotRules
from seoripul.contract.pickup import DocumentWanted, PlaceReservation
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.central_pickup.scene import NOTHING, Scene, done, moment, refused
from tests.support.central import new_key


def place(scene: Scene, order: PlaceReservation) -> object:
    return scene.citizen.place_reservation(order, new_key())


def offered(refusal: Refusal) -> list[str]:
    return [f"{slot.start:%m-%d %H:%M}" for slot in refusal.facts.next_slots]  # UTC


def test_a_full_slot_names_the_next_free_ones(scene: Scene) -> None:
    for _ in range(4):
        scene.placed("14:00")
    assert scene.places_left("14:00") == 0
    told = refused(place(scene, scene.order("14:00")), RefusalCode.SLOT_FULL)
    assert offered(told) == ["11-23 05:30", "11-23 06:00", "11-23 06:30", "11-23 07:00"]


def test_a_slot_before_the_papers_are_ready(scene: Scene) -> None:
    told = refused(place(scene, scene.order("13:30")), RefusalCode.SLOT_CLOSED)
    assert told.facts.at == moment("14:00")
    assert offered(told)[0] == "11-23 05:00"
    slow = scene.order("16:00", day="2026-11-25", documents="PM07x1 CE01x1")
    told = refused(place(scene, slow), RefusalCode.SLOT_CLOSED)
    assert told.facts.at == moment("10:00", "2026-11-26")
    assert offered(told)[0] == "11-26 01:00"


@pytest.mark.parametrize(
    ("slot", "day"),
    [
        ("14:10", "2026-11-23"),  # between two slots
        ("12:00", "2026-11-24"),  # the pause
        ("19:00", "2026-11-24"),  # only Wednesdays
        ("10:00", "2026-11-28"),  # Saturday
        ("10:00", "2026-12-25"),  # Christmas, and too far ahead
        ("10:00", "2026-12-09"),  # 16 days ahead
        ("14:00", "2026-11-20"),  # past
    ],
)
def test_no_such_slot(scene: Scene, slot: str, day: str) -> None:
    told = refused(place(scene, scene.order(slot, day)), RefusalCode.SLOT_CLOSED)
    assert len(told.facts.next_slots) == 4


def test_wednesday_evening_is_open(scene: Scene) -> None:
    scene.placed("19:30", day="2026-11-25")


def test_consent_and_phone_are_needed_on_the_web(scene: Scene) -> None:
    order = scene.order()
    without = msgspec.structs.replace(order, consent=False)
    refused(place(scene, without), RefusalCode.CONSENT_MISSING)
    refused(place(scene, scene.order(phone=None)), RefusalCode.PHONE_MISSING)


@pytest.mark.parametrize(
    ("documents", "code", "subject"),
    [
        ("XX99x1", RefusalCode.NO_SUCH_DOCUMENT, "XX99"),
        ("CE01x0", RefusalCode.COPIES_OUT_OF_RANGE, "CE01"),
        ("CE01x21", RefusalCode.COPIES_OUT_OF_RANGE, "CE01"),
        ("CE01x1 CE01x1", RefusalCode.BAD_REQUEST, "documents"),
        ("", RefusalCode.BAD_REQUEST, "documents"),
    ],
)
def test_documents_that_cannot_be_ordered(
    scene: Scene, documents: str, code: RefusalCode, subject: str
) -> None:
    told = refused(place(scene, scene.order(documents=documents)), code)
    assert told.facts.subject == subject


def test_an_unknown_centre_and_a_time_without_zone(scene: Scene) -> None:
    refused(place(scene, scene.order(centre="nowhere")), RefusalCode.NOT_FOUND)
    order = scene.order()
    vague = msgspec.structs.replace(order, slot_start=order.slot_start.replace(tzinfo=None))
    refused(place(scene, vague), RefusalCode.BAD_REQUEST)


def test_counter_only_documents_are_reservable_and_never_delivered(scene: Scene) -> None:
    listed = {one.code: one for one in done(scene.citizen.catalogue())}
    assert len(listed) == 68
    for code in ("CT01", "CT02"):
        assert (listed[code].reservable, listed[code].deliverable) == (True, False)
        assert listed[code].fee_confidence == "low"
    scene.placed("14:00", documents="CT01x1 CT02x1")


def test_a_cancelled_place_is_free_at_once(scene: Scene) -> None:
    placed = scene.placed("14:00")
    assert scene.places_left("14:00") == 3
    followed = done(scene.citizen.cancel_followed(placed.follow, NOTHING, new_key()))
    assert followed.step == "cancelled"
    assert scene.places_left("14:00") == 4


def test_too_late_to_cancel(scene: Scene) -> None:
    placed = scene.placed("14:00")
    assert scene.followed(placed).cancel_until == moment("13:00")
    scene.at("13:01")
    answer = scene.citizen.cancel_followed(placed.follow, NOTHING, new_key())
    assert refused(answer, RefusalCode.TOO_LATE_TO_CANCEL).facts.since == moment("13:00")
    assert scene.followed(placed).cancel_until is None


def test_nobody_follows_an_unknown_order(scene: Scene) -> None:
    refused(scene.citizen.followed("not-a-token"), RefusalCode.NOT_FOUND)
    answer = scene.citizen.cancel_followed("not-a-token", NOTHING, new_key())
    refused(answer, RefusalCode.NOT_FOUND)


def test_slots_are_only_those_by_which_the_papers_are_ready(scene: Scene) -> None:
    path = paths.SLOTS.format(centre_id="ok")
    days = scene.central.ask("GET", f"{path}?documents=PM07").json
    assert (days[0]["day"], len(days)) == ("2026-11-26", 16)
    first = next(one for day in days for one in day["slots"])
    assert first["start"] == "2026-11-26T01:00:00Z"
    assert {day["day"]: day.get("closed_because") for day in days}["2026-11-28"] == "weekend"
    refusal = scene.central.ask("GET", f"{path}?documents=PM07,XX99").json
    assert refusal["code"] == "no_such_document"


def test_a_lead_changes_what_a_centre_offers(scene: Scene) -> None:
    rules = SlotRules(capacity=1, confirm_automatically=False, ready_minutes=60)
    done(scene.clerk.change_slot_rules("ok", rules, new_key()))
    placed = scene.placed("11:00")
    assert scene.row(placed).state == "REQUESTED"
    refused(place(scene, scene.order("11:00")), RefusalCode.SLOT_FULL)
    assert done(scene.clerk.confirm(placed.reservation_id, new_key())).state == "CONFIRMED"
    wrong = msgspec.structs.replace(rules, keep_days=3)
    answer = scene.clerk.change_slot_rules("ok", wrong, new_key())
    assert refused(answer, RefusalCode.BAD_REQUEST).facts.subject == "keep_days"


def test_too_many_documents(scene: Scene) -> None:
    wanted = tuple(DocumentWanted(code=f"LD{no:02}", copies=1) for no in range(1, 12))
    order = msgspec.structs.replace(scene.order(), documents=wanted)
    refused(place(scene, order), RefusalCode.BAD_REQUEST)
