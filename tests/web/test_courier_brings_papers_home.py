"""A courier's day on the phone: paired, driven stop by stop, and erased at the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from seoripul.contract.dispatch import RunDeed, RunState
from seoripul.contract.people import DeviceKind, OpenPairing
from seoripul.rules.delivery_life import Deed, State
from tests.central_pickup.scene import Scene, done
from tests.support.central import RunningCentral, new_key
from tests.web.courier_scene import CourierWithPhone
from tests.web.phone import PhoneInHand

PRIVATE = ("신반포로", "010-0000-0001", "홍*동")


@pytest.fixture
def courier(phone: PhoneInHand, central: RunningCentral) -> Iterator[CourierWithPhone]:
    with ExitStack() as closing:
        yield CourierWithPhone(phone, Scene(central, closing))


def test_six_digits_pair_the_phone_and_wrong_ones_do_not(courier: CourierWithPhone) -> None:
    phone = courier.phone
    phone.open("/c")
    phone.write("#code", "12")
    phone.tap("#pair")
    phone.reads(phone.t("courier.pair.six"))
    phone.write("#code", "0000")
    phone.tap("#pair")
    phone.reads(phone.t("courier.refusal.wrong_pairing_code"))
    code = done(courier.yard.clerk.pair_courier(courier.courier.id, new_key())).code
    phone.page.run("document.getElementById('code').value = ''")
    phone.write("#code", code)
    phone.tap("#pair")
    phone.reads(phone.t("courier.none"))
    assert phone.address().endswith("/c")


def test_a_code_of_a_kiosk_is_of_no_use_to_a_phone(courier: CourierWithPhone) -> None:
    wanted = OpenPairing(kind=DeviceKind.KIOSK, centre_id="ok", name="1층 로비")
    code = done(courier.yard.clerk.open_pairing(wanted, new_key())).code
    courier.phone.open(f"/c#{code}")
    courier.phone.reads(courier.phone.t("courier.refusal.wrong_pairing_code"))
    assert "seoripul.courier.key" not in courier.kept()


def test_the_run_appears_by_itself_and_shows_no_papers(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.pairs()
    run = courier.yard.locked(courier.courier, courier.yard.packed("신반포로 45"))
    phone.reads(phone.t("courier.ready", n=1))
    assert "신반포로" not in phone.text("main"), "nobody's address before the run is out"
    number = courier.yard.run(run).stops[0].number
    done(courier.yard.does(run, RunDeed.SCAN_OUT, envelope_code=number))
    done(courier.yard.does(run, RunDeed.START))
    phone.sees(".next")
    text = phone.text("main")
    assert "신반포로 45" in text and "101동 1203호" in text and "홍*동" in text
    assert "4,000" in text and "토지" not in text
    links = phone.page.run("[...document.querySelectorAll('.next a')].map(one => one.href)")
    assert links[0] == "tel:01000000001"
    assert links[1].startswith("geo:0,0?q=%EC%8B%A0%EB%B0%98%ED%8F%AC%EB%A1%9C")


def test_the_recipient_s_code_and_the_fee_are_taken_at_the_door(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.pairs()
    _, (which, _) = courier.leaves_with("신반포로 45", "신반포로 51")
    code = courier.yard.receipt_code(which)
    courier.opens_next()
    phone.tap("#hand")
    phone.tap("#give")
    phone.reads(phone.t("courier.missing.code"))
    courier.types(f"{(int(code) + 1) % 10**6:06}")
    phone.tap("#give")
    phone.reads(phone.t("courier.missing.paid"))
    phone.tap("[data-paid=cash]")
    phone.tap("#give")
    phone.reads(phone.t("courier.refusal.wrong_receipt_code"))
    assert phone.count(".digit.empty") == 6
    courier.types(code)
    phone.tap("#give")
    phone.reads(phone.t("courier.progress", n=1, of=2))
    assert courier.yard.home.open_krw(which) == (0, 0)


def test_an_identity_document_does_as_well(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.pairs()
    _, (which,) = courier.leaves_with("신반포로 45")
    courier.opens_next()
    phone.tap("#hand")
    phone.tap_text(phone.t("courier.by.identity"))
    phone.tap("[data-identity=passport]")
    phone.write("#recipient", "홍길순")
    phone.tap("[data-paid=card]")
    phone.tap("#give")
    phone.reads(phone.t("courier.all"))
    assert courier.yard.home.full(which).custody[-1].note == "홍*순"
    assert "홍길순" not in courier.kept()


@pytest.mark.parametrize(
    ("deed", "state"),
    [
        ("absent", State.FAILED_ATTEMPT),
        ("refused", State.RETURNED),
        ("wrong_address", State.RETURNED),
        ("wrong_document", State.REISSUE),
        ("lose", State.LOST),
    ],
)
def test_whatever_else_happens_is_asked_once_more_and_told(
    courier: CourierWithPhone, deed: str, state: State
) -> None:
    courier.pairs()
    run, (which,) = courier.leaves_with("신반포로 45")
    courier.tells(deed)
    courier.phone.reads(courier.phone.t("courier.all"))
    courier.phone.sees(f".outcome.{deed}")
    courier.phone.sees(".banner[hidden]")
    assert courier.yard.home.state(which) is state
    assert courier.yard.stop(run, which).outcome == deed


def test_a_loss_needs_a_mark_before_it_can_be_told(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.pairs()
    _, (which,) = courier.leaves_with("신반포로 45")
    courier.opens_next()
    phone.tap("[data-deed=lose]")
    phone.tap("#yes")
    phone.sees("dialog[open]")
    assert courier.yard.home.state(which) is State.OUT


def test_what_the_office_changed_is_refused_and_explained(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.pairs()
    _, (which,) = courier.leaves_with("신반포로 45")
    courier.opens_next()
    phone.tap("#hand")
    done(courier.yard.home.does(which, Deed.LOSE, reason="연락 없음"))
    courier.types(courier.yard.receipt_code(which) or "123456")
    phone.tap("[data-paid=card]")
    phone.tap("#give")
    phone.reads(phone.t("courier.refusal.not_allowed_now.LOST"))
    assert courier.yard.seen().reports[0].deed is Deed.DELIVER


def test_names_and_addresses_leave_the_phone_with_the_run(courier: CourierWithPhone) -> None:
    courier.pairs()
    run, (which,) = courier.leaves_with("신반포로 45")
    assert all(word in courier.kept() for word in PRIVATE)
    courier.tells("absent")
    code = courier.yard.code(which)
    courier.phone.sees(".banner[hidden]")
    done(courier.yard.does(run, RunDeed.SCAN_BACK, envelope_code=code))
    assert done(courier.yard.does(run, RunDeed.RECONCILE)).state is RunState.RECONCILED
    courier.phone.reads(courier.phone.t("courier.none"))
    assert not any(word in courier.kept() for word in PRIVATE)


def test_names_and_addresses_leave_the_phone_with_the_day(courier: CourierWithPhone) -> None:
    courier.keeps_pages_after_pairing()
    courier.leaves_with("신반포로 45")
    courier.phone.central.stop()
    try:
        tomorrow = "Date.now = ((now) => () => now() + 86400000)(Date.now.bind(Date));"
        source = f"if (location.pathname === '/c') {{ {tomorrow} }}"
        courier.phone.page.tell("Page.addScriptToEvaluateOnNewDocument", source=source)
        courier.phone.page.run("location.reload()")
        courier.phone.reads(courier.phone.t("courier.away"))
        assert not any(word in courier.kept() for word in PRIVATE)
    finally:
        courier.phone.central.start_again()


def test_a_phone_let_go_shows_nothing_but_what_was_not_sent(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.keeps_pages_after_pairing()
    courier.leaves_with("신반포로 45")
    phone.central.stop()
    try:
        courier.tells("absent")
        phone.reads(phone.t("courier.waiting", n=1))
    finally:
        phone.central.start_again()
    done(courier.yard.clerk.pair_courier(courier.courier.id, new_key()))
    phone.page.run("dispatchEvent(new Event('online'))")
    phone.reads(phone.t("courier.revoked"))
    phone.reads(phone.t("courier.revoked.unsent", n=1))
    assert not any(word in courier.kept() for word in PRIVATE)
    assert "seoripul.courier.key" not in json.loads(courier.kept())
