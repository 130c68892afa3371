"""Each outcome at the kiosk that is not a number, with the facts its screen needs."""

from __future__ import annotations

import pytest

from seoripul.contract.language import Language
from seoripul.contract.pickup import CheckIn
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.pickup_code import compose
from seoripul.rules.reservation import State
from tests.central_pickup.scene import BECAUSE, NOTHING, Scene, done, moment, paid, refused
from tests.support.central import new_key


def test_too_early(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("13:29")
    told = refused(scene.scan(placed), RefusalCode.TOO_EARLY)
    assert told.facts.at == moment("13:30")
    scene.at("13:30")
    done(scene.scan(placed))


def test_not_ready_yet(scene: Scene) -> None:
    placed = scene.placed("14:00")
    scene.at("13:55")
    told = refused(scene.scan(placed), RefusalCode.NOT_READY)
    assert (told.facts.at, told.facts.state) == (moment("14:00"), State.CONFIRMED)


def test_late_is_taken_in_normal_order(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("15:01")
    assert done(scene.scan(placed)).late


def test_after_a_no_show_the_visitor_may_still_come(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("15:01")
    scene.central.do_duties()
    assert scene.state(placed) is State.NO_SHOW
    scene.at("09:00", "2026-12-08")
    assert done(scene.scan(placed)).late


@pytest.mark.parametrize(
    ("language", "words"), [(Language.KO, "이웃한 서초권역에 있습니다."), (Language.JA, "Seocho")]
)
def test_wrong_centre(scene: Scene, language: Language, words: str) -> None:
    placed = scene.ready("14:00")
    scene.at("14:00")
    answer = scene.kiosk_of("1165066000").check_in(
        CheckIn(code=placed.code, language=language), new_key()
    )
    facts = refused(answer, RefusalCode.WRONG_CENTRE).facts
    assert facts.centre is not None
    assert facts.centre.ko == "OK민원센터"
    assert words in (facts.distance_words or "")


def test_scanned_twice(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    facts = refused(scene.scan(placed), RefusalCode.ALREADY_HERE).facts
    assert (facts.ticket_number, facts.counters, facts.masked_name) == (801, (3, 4), "홍*동")
    assert facts.called_to is None
    done(scene.clerk.next_ticket(new_key()))
    assert refused(scene.scan(placed), RefusalCode.ALREADY_HERE).facts.called_to == 3


def test_already_collected(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    done(scene.clerk.hand_over(placed.reservation_id, paid(1400), new_key()))
    scene.at("16:00")
    told = refused(scene.scan(placed), RefusalCode.COLLECTED)
    assert told.facts.since == moment("14:00")
    elsewhere = scene.kiosk_of("1165066000").check_in(CheckIn(code=placed.code), new_key())
    refused(elsewhere, RefusalCode.COLLECTED)


def test_cancelled(scene: Scene) -> None:
    placed = scene.ready("14:00")
    done(scene.citizen.cancel_followed(placed.follow, NOTHING, new_key()))
    told = refused(scene.scan(placed), RefusalCode.CANCELLED)
    assert told.facts.since == moment("10:00")


def test_rejected(scene: Scene) -> None:
    placed = scene.placed("14:00")
    done(scene.clerk.reject(placed.reservation_id, BECAUSE, new_key()))
    refused(scene.scan(placed), RefusalCode.REJECTED)
    assert scene.followed(placed).reject_reason == BECAUSE.reason


def test_expired(scene: Scene) -> None:
    placed = scene.ready("14:00")
    for day in ("2026-11-23", "2026-12-09"):
        scene.at("23:00", day)
        scene.central.do_duties()
    refused(scene.scan(placed), RefusalCode.EXPIRED)


def test_unknown_and_unreadable_codes(scene: Scene) -> None:
    placed = scene.ready("14:00")
    stranger = compose("1" * 37)
    refused(scene.kiosk.check_in(CheckIn(code=stranger), new_key()), RefusalCode.UNKNOWN_CODE)
    torn = placed.code[:-1]
    refused(scene.kiosk.check_in(CheckIn(code=torn), new_key()), RefusalCode.UNREADABLE)
    both = CheckIn(code=placed.code, number=placed.number, check="5678")
    refused(scene.kiosk.check_in(both, new_key()), RefusalCode.BAD_REQUEST)


def test_guessing_at_one_reservation_is_stopped(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("14:00")
    for guess in range(5):
        refused(scene.type_in(placed.number, f"{guess:04}"), RefusalCode.UNKNOWN_CODE)
    told = refused(scene.type_in(placed.number, "5678"), RefusalCode.TOO_MANY_TRIES)
    assert told.facts.retry_after_s == 30 * 60
    done(scene.scan(placed))


def test_guessing_at_one_kiosk_is_stopped_and_forgiven(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("14:00")
    for number in range(10):
        refused(scene.type_in(f"{number:08}", "1234"), RefusalCode.UNKNOWN_CODE)
    told = refused(scene.type_in(placed.number, "5678"), RefusalCode.TOO_MANY_TRIES)
    scene.central.advance(seconds=told.facts.retry_after_s or 0)
    done(scene.type_in(placed.number, "5678"))


def test_a_used_up_range_of_numbers(scene: Scene) -> None:
    from seoripul.contract.centres import LineRange, SetLineRanges

    short = SetLineRanges(ranges=(LineRange(line="pickup", first=801, last=801),
                                  LineRange(line="delivery", first=801, last=801)))  # fmt: skip
    done(scene.clerk.set_line_ranges("ok", short, new_key()))
    scene.arrived("14:00")
    scene.at("10:00")
    second = scene.ready("14:30")
    scene.at("14:30")
    refused(scene.scan(second), RefusalCode.LINE_FULL)


def test_yesterdays_number_is_nobodys_turn(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    scene.at("00:01", "2026-11-24")
    scene.central.do_duties()
    assert scene.state(placed) is State.NO_SHOW
    scene.at("09:00", "2026-11-24")
    assert done(scene.scan(placed)).ticket_number == 801
