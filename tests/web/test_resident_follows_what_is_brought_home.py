"""The page of an order brought home, on a phone's own page, live."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from seoripul.central.delivery import door
from seoripul.contract.dispatch import AtTheDoor
from seoripul.rules.delivery_life import Deed, State
from tests.central_delivery.home import COURIER, RULES, Home
from tests.central_delivery.home import phone as number
from tests.central_pickup.scene import Scene, done
from tests.web.phone import PhoneInHand
from tests.web.test_everybody_can_use_the_pages import TOO_SMALL, TOO_WIDE, nameless

PAGES_KEPT = "navigator.serviceWorker.ready.then(() => true)"
KEPT_FOR_EVERYBODY = (
    "caches.keys().then(names => Promise.all(names.map(name => caches.open(name)"
    ".then(cache => cache.keys())))).then(all => all.flat().map(one => one.url).join(' ')"
    " + JSON.stringify({...localStorage}))"
)


@pytest.fixture
def home(phone: PhoneInHand) -> Iterator[Home]:
    with ExitStack() as closing:
        yield Home(Scene(phone.central, closing))


def packed(home: Home, which: str) -> None:
    done(home.does(which, Deed.ISSUE))
    done(home.does(which, Deed.PACK, count=2))
    done(home.does(which, Deed.CHECK, by=home.second, count=2))


def test_every_step_shows_itself_until_the_envelope_is_handed_over(
    phone: PhoneInHand, home: Home
) -> None:
    placed = home.placed()
    which = placed.orders[0].order_id
    phone.open(f"/d/{placed.follow}")
    phone.reads(phone.t("brought.received"))
    code = placed.receipt_code
    assert phone.text(".receipt-code .digits") == f"{code[:3]} {code[3:]}"
    phone.reads("내실 금액 4,000원")
    packed(home, which)
    phone.reads(phone.t("brought.ready_to_send"))
    home.goes_out(which)
    phone.reads(phone.t("brought.out"))
    assert phone.count(".cancel") == 0
    done(home.pays(which, 1000, 3000))
    at_door = AtTheDoor(at=placed.orders[0].part.due_at, receipt_code=code)
    done(home.road(door.deliver, which, at_door, COURIER.name))
    phone.reads(phone.t("brought.delivered"))
    phone.reads(phone.t("brought.even"))
    assert phone.count(".receipt-code") == 0
    assert phone.count(".progress li.done") == 5


def test_absent_held_and_lost_are_said_in_clear_words(phone: PhoneInHand, home: Home) -> None:
    placed, other = home.placed(), home.placed(phone=number(1))
    which, lost = placed.orders[0].order_id, other.orders[0].order_id
    phone.open(f"/d/{placed.follow}")
    packed(home, which)
    home.goes_out(which)
    done(home.road(door.absent, which, RULES))
    phone.reads("내일 오후에 다시 찾아갑니다")
    phone.reads("처음 약속: 11월 23일")
    home.comes_back(which)
    home.goes_out(which)
    done(home.road(door.absent, which, RULES))
    home.comes_back(which)
    phone.reads(phone.t("brought.held_at_office"))
    phone.reads("12월 8일 (화)까지 OK민원센터에서 보관합니다")
    packed(home, lost)
    home.goes_out(lost)
    done(home.road(door.lose, lost, "분실"))
    phone.open(f"/d/{other.follow}")
    phone.reads(phone.t("brought.lost.text"))


def test_a_citizen_cancels_all_parts_and_is_told_what_comes_back(
    phone: PhoneInHand, home: Home
) -> None:
    placed = home.placed("CE01x1 PM07x1", split=True)
    phone.open(f"/d/{placed.follow}")
    phone.reads(phone.t("brought.part", n=2, all=2))
    phone.reads(phone.t("brought.cancel.free"))
    phone.tap(".cancel .button")
    phone.reads(phone.t("brought.cancel.ask"))
    phone.tap(".dialog .danger")
    phone.reads(phone.t("brought.cancelled"))
    for one in placed.orders:
        assert home.state(one.order_id) is State.CANCELLED
        assert home.open_krw(one.order_id) == (0, 0)


def test_after_issuing_only_the_delivery_fee_comes_back(phone: PhoneInHand, home: Home) -> None:
    placed = home.placed()
    which = placed.orders[0].order_id
    done(home.pays(which, 1000, 3000))
    done(home.does(which, Deed.ISSUE))
    phone.open(f"/d/{placed.follow}")
    phone.reads(phone.t("brought.cancel.partly"))
    phone.tap(".cancel .button")
    phone.tap(".dialog .danger")
    phone.reads("돌려받으실 금액 3,000원")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_page_is_for_everybody(phone: PhoneInHand, home: Home, language: str) -> None:
    placed = home.placed("CE01x1 PM07x1", split=True)
    phone.prefer(language=language)
    phone.page.size(360, 640)
    phone.open(f"/d/{placed.follow}")
    phone.sees(".cancel")
    assert nameless(phone) == []
    assert phone.page.run(TOO_SMALL) == []
    assert phone.page.run(TOO_WIDE) == 0


def test_an_unknown_link_is_answered_kindly(phone: PhoneInHand) -> None:
    phone.open("/d/nobody-knows-this")
    phone.reads(phone.t("brought.gone"))


def test_a_reload_while_central_is_away_shows_what_was_known(
    phone: PhoneInHand, home: Home
) -> None:
    """At the door with the courier: the receipt code must be there."""
    placed = home.placed()
    packed(home, placed.orders[0].order_id)
    home.goes_out(placed.orders[0].order_id)
    phone.open(f"/d/{placed.follow}")
    phone.reads(phone.t("brought.out"))
    assert phone.page.run(PAGES_KEPT), "the pages are not kept"
    phone.central.stop()
    try:
        phone.page.run("location.reload()")
        phone.sees(".banner:not([hidden])")
        phone.reads(phone.t("brought.out"))
        code = placed.receipt_code
        assert phone.text(".receipt-code .digits") == f"{code[:3]} {code[3:]}"
        assert placed.follow not in phone.page.run(KEPT_FOR_EVERYBODY)
    finally:
        phone.central.start_again()
    phone.page.run("dispatchEvent(new Event('online'))")
    phone.sees(".banner[hidden]")


def test_another_tab_knows_nothing_while_central_is_away(phone: PhoneInHand, home: Home) -> None:
    placed = home.placed()
    phone.open(f"/d/{placed.follow}")
    phone.reads(phone.t("brought.received"))
    assert phone.page.run(PAGES_KEPT), "the pages are not kept"
    phone.page.run("sessionStorage.clear()")
    phone.central.stop()
    try:
        phone.page.run("location.reload()")
        phone.reads(phone.t("page.away"))
    finally:
        phone.central.start_again()
    phone.tap_text(phone.t("page.again"))
    phone.reads(phone.t("brought.received"))
