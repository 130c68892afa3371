"""For the moments without a network a citizen's phone keeps the citizens' pages, a courier's the
courier's: neither holds what the other needs, and each holds all it needs itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.central_pickup.scene import Scene
from tests.support.central import RunningCentral
from tests.web.courier_scene import CourierWithPhone
from tests.web.phone import PhoneInHand

READY = "navigator.serviceWorker.ready.then(() => true)"
KEPT = (
    "caches.keys().then(names => Promise.all(names.map(name => caches.open(name)"
    ".then(cache => cache.keys())))).then(all => all.flat().map(one => one.url))"
)


@pytest.fixture
def courier(phone: PhoneInHand, central: RunningCentral) -> Iterator[CourierWithPhone]:
    with ExitStack() as closing:
        yield CourierWithPhone(phone, Scene(central, closing))


def named_by(central: RunningCentral, worker: str) -> set[str]:
    """Names of files, without the release's folder."""
    script = central.ask("GET", worker).body.decode()
    found = re.search(r"const FILES = (\[.*?\]);", script)
    assert found is not None
    return {name.split("/", 3)[3] for name in json.loads(found[1])}


def test_each_list_names_the_pages_own_files(central: RunningCentral) -> None:
    citizens, couriers = named_by(central, "/worker.js"), named_by(central, "/courier-worker.js")
    assert {"order/order.js", "brought/brought.js", "words/ja.json", "icons.svg"} <= citizens
    assert {"courier/courier.js", "courier/words/en.json", "words/ko.json"} <= couriers
    assert {"shared/watching.js", "fonts/text.woff2", "style/tokens.css"} <= citizens & couriers
    assert not any("courier" in name for name in citizens)
    assert not any(name.startswith(("order/", "live/", "brought/")) for name in couriers)
    assert not any(name.endswith(("ja.json", "zh.json")) for name in couriers)
    assert not any("-more" in name for name in citizens | couriers)


def test_a_citizen_s_phone_keeps_nothing_of_the_courier_s_page(phone: PhoneInHand) -> None:
    phone.open("/")
    phone.sees("[data-code=CE01]")
    assert phone.page.run(READY)
    kept = phone.page.run(KEPT)
    assert any("/order/order.js" in one for one in kept)
    assert not any("courier" in one or one.endswith("/c") for one in kept)


def test_a_courier_s_phone_keeps_nothing_of_the_citizens_pages(courier: CourierWithPhone) -> None:
    courier.pairs()
    courier.keeps_pages()
    kept = courier.phone.page.run(KEPT)
    assert any(one.endswith("/c") for one in kept)
    assert not any("/order/" in one or "/d/" in one for one in kept)


def test_one_phone_that_opens_both_keeps_both_apart(courier: CourierWithPhone) -> None:
    phone = courier.phone
    courier.keeps_pages_after_pairing()
    phone.open("/now")
    phone.sees("main h1")
    assert phone.page.run(READY)
    assert len(phone.page.run("caches.keys()")) == 2
    phone.central.stop()
    try:
        phone.open("/c")
        phone.reads(phone.t("courier.away"))
        phone.open("/now")
        phone.reads(phone.t("page.away"))
    finally:
        phone.central.start_again()
