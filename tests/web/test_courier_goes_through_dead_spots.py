"""No network at the door: told on the phone, sent once, whatever happens to the browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from seoripul.rules.delivery_life import Deed, State
from tests.central_pickup.scene import Scene
from tests.support.central import RunningCentral
from tests.web.courier_scene import CourierWithPhone
from tests.web.phone import PhoneInHand


@pytest.fixture
def courier(phone: PhoneInHand, central: RunningCentral) -> Iterator[CourierWithPhone]:
    with ExitStack() as closing:
        held = CourierWithPhone(phone, Scene(central, closing))
        held.keeps_pages_after_pairing()
        yield held


def test_told_in_a_dead_spot_is_sent_once_when_it_is_over(courier: CourierWithPhone) -> None:
    phone = courier.phone
    run, (first, second, _) = courier.leaves_with("신반포로 45", "신반포로 51", "신반포로 57")
    code = courier.yard.receipt_code(second)
    phone.central.stop()
    try:
        courier.tells("absent")
        courier.hands_over(code)
        phone.reads(phone.t("courier.waiting", n=2))
        phone.reads(phone.t("courier.progress", n=2, of=3))
        assert phone.count(".outcome .chip") == 2
    finally:
        phone.central.start_again()
    courier.comes_back()
    assert courier.yard.home.state(first) is State.FAILED_ATTEMPT
    assert courier.yard.home.row(first).attempts == 1
    assert courier.yard.stop(run, second).outcome is Deed.DELIVER
    phone.reads(phone.t("courier.progress", n=2, of=3))
    assert phone.count(".outcome .chip") == 0


def test_a_browser_closed_in_a_dead_spot_forgets_nothing(courier: CourierWithPhone) -> None:
    phone = courier.phone
    run, (which, _) = courier.leaves_with("신반포로 45", "신반포로 51")
    phone.central.stop()
    try:
        courier.tells("refused")
        phone.reads(phone.t("courier.waiting", n=1))
        told_at = courier.yard.home.scene.central.clock.now()
        phone.page.go("about:blank")
        phone.open("/c")
        phone.reads(phone.t("courier.progress", n=1, of=2))
        phone.reads(phone.t("courier.waiting", n=1))
    finally:
        phone.central.start_again()
    courier.comes_back()
    assert courier.yard.home.state(which) is State.RETURNED
    stop = courier.yard.stop(run, which)
    assert stop.told_at == told_at


def test_a_wrong_code_found_out_later_is_told_to_courier_and_dispatcher(
    courier: CourierWithPhone,
) -> None:
    phone = courier.phone
    _, (which, _) = courier.leaves_with("신반포로 45", "신반포로 51")
    wrong = f"{(int(courier.yard.receipt_code(which)) + 1) % 10**6:06}"
    phone.central.stop()
    try:
        courier.opens_next()
        phone.tap("#hand")
        phone.reads(phone.t("courier.code.offline"))
        courier.types(wrong)
        phone.tap("[data-paid=card]")
        phone.tap("#give")
        phone.reads(phone.t("courier.waiting", n=1))
    finally:
        phone.central.start_again()
    courier.yard.after(30)
    courier.comes_back()
    phone.reads(phone.t("courier.refusal.wrong_receipt_code"))
    assert courier.yard.seen().reports[0].deed is Deed.DELIVER
    assert courier.yard.home.state(which) is State.OUT
    phone.tap("[data-seen]")
    phone.page.wait("!document.querySelector('.notice.bad')", "still told")
    phone.reads(phone.t("courier.progress", n=0, of=2))


def test_an_answer_lost_on_the_way_is_asked_for_again_and_done_once(
    courier: CourierWithPhone,
) -> None:
    """Central has done it, the phone has not heard: the same key brings the same answer."""
    phone = courier.phone
    _, (which, _) = courier.leaves_with("신반포로 45", "신반포로 51")
    queue = "seoripul.courier.queue"
    phone.page.run(
        "(() => { const real = window.fetch; window.fetch = async (path, given) => {"
        " const answer = await real(path, given);"
        " if (!given?.body) return answer;"
        " window.fetch = real; throw new TypeError('lost'); }; })()"
    )
    courier.tells("absent")
    phone.page.wait(f"localStorage.getItem('{queue}')", "nothing is kept")
    courier.comes_back()
    phone.page.wait(f"!localStorage.getItem('{queue}')", "still kept")
    assert courier.yard.home.row(which).attempts == 1
    assert courier.yard.home.state(which) is State.FAILED_ATTEMPT
    assert courier.yard.seen().reports == ()
