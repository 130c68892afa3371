"""Reloaded in the lobby while central cannot be reached: the QR and the number are still there."""

from __future__ import annotations

from tests.web.phone import PhoneInHand

READY = "navigator.serviceWorker.ready.then(() => true)"
EVERYTHING_KEPT = "JSON.stringify({...localStorage})"


def placed(phone: PhoneInHand) -> str:
    """An order made on this phone; its address."""
    phone.fill_in("CE01")
    phone.place()
    assert phone.page.run(READY), "the pages are not kept"
    return phone.address()


def test_a_reload_while_central_is_away_shows_qr_and_number(phone: PhoneInHand) -> None:
    placed(phone)
    number = phone.text(".digits")
    phone.central.stop()
    try:
        phone.page.run("location.reload()")
        phone.sees(".banner:not([hidden])")
        phone.sees(".qr:not([hidden])")
        assert phone.text(".digits") == number
        assert phone.page.run("document.querySelector('.qr').naturalWidth") > 0
    finally:
        phone.central.start_again()
    phone.page.run("dispatchEvent(new Event('online'))")
    phone.sees(".banner[hidden]")


def test_a_page_opened_while_central_is_away_says_so(phone: PhoneInHand) -> None:
    placed(phone)
    phone.central.stop()
    try:
        phone.open("/")
        phone.reads(phone.t("page.away"))
    finally:
        phone.central.start_again()
    phone.tap_text(phone.t("page.again"))
    phone.sees("[data-code=CE01]")


def test_a_device_that_only_opened_the_link_keeps_nothing_of_it(phone: PhoneInHand) -> None:
    address = placed(phone)
    phone.page.run("localStorage.clear(); sessionStorage.clear()")
    phone.open(address.removeprefix(phone.central.url))
    phone.sees(".qr:not([hidden])")
    assert address.split("#")[1] not in phone.page.run(EVERYTHING_KEPT)
    phone.central.stop()
    try:
        phone.page.run("location.reload()")
        phone.sees(".banner:not([hidden])")
        phone.sees(".qr:not([hidden])")
    finally:
        phone.central.start_again()


def test_the_browser_keeps_pages_and_no_order(phone: PhoneInHand) -> None:
    address = placed(phone)
    kept = phone.page.run(
        "caches.keys().then(names => Promise.all(names.map(name => caches.open(name)"
        ".then(cache => cache.keys())))).then(all => all.flat().map(one => one.url).join(' '))"
    )
    token = address.split("/r/")[1].split("#")[0]
    assert "/static/" in kept
    assert token not in kept
    assert "/v1/" not in kept


def test_what_is_removed_from_this_device_is_gone(phone: PhoneInHand) -> None:
    address = placed(phone)
    assert address.split("#")[1] in phone.page.run(EVERYTHING_KEPT)
    phone.tap_text(phone.t("kept.forget"))
    assert address.split("#")[1] not in phone.page.run(EVERYTHING_KEPT)
