"""From the first tap to the counter, in a real browser against a real central."""

from __future__ import annotations

from datetime import datetime

from seoripul.contract import paths
from seoripul.contract.pickup import (
    CheckIn,
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
)
from tests.support.central import RunningCentral
from tests.web.phone import NAME, PHONE, Desk, PhoneInHand


def test_resident_orders_is_called_and_receives(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.fill_in("CE01", "LD06")
    assert "900" in phone.text(".total"), "400 for the register, 500 for the building"
    phone.place()
    code = phone.address().split("#")[1]
    phone.reads(phone.t("follow.received"))

    desk = Desk(central)
    (row,) = desk.rows()
    number = row["number"]
    phone.reads(f"{number[:4]}-{number[4:]}")
    desk.does("prepare", row["id"])
    phone.reads(phone.t("follow.preparing"))
    desk.does("make_ready", row["id"])
    phone.reads(phone.t("follow.ready"))

    central.clock.set(datetime.fromisoformat(row["slot_start"]))
    kiosk = central.pair("kiosk")
    assert central.ask("POST", paths.CHECK_INS, CheckIn(code=code), device_key=kiosk).status == 200
    phone.reads(phone.t("follow.arrived"))
    phone.reads("801")

    desk.log_in()
    desk.calls_next()
    phone.reads(phone.t("follow.counter", n=3))
    phone.page.wait("document.getElementById('alarm').textContent.includes('3')", "not said")
    assert phone.page.run("document.activeElement.id") == "status-title"

    paid = FeeReceived(kind=PaymentKind.CARD, amount_krw=900)
    desk.does("hand_over", row["id"], HandOver(identity=IdentityProof.PASSPORT, fee=paid))
    phone.reads(phone.t("follow.handed_over"))
    assert phone.count(".qr") == 0, "a used QR is no longer shown"


def test_resident_orders_a_permit_of_fifteen_working_days(phone: PhoneInHand) -> None:
    phone.open()
    phone.write("#find", "유료직업소개")
    phone.tap("[data-code=PM17] .add")
    phone.tap("#next")
    phone.reads(phone.t("time.early"))
    phone.take_first_slot()
    phone.introduce()
    phone.place()
    phone.reads("12월 14일")


def test_no_address_and_no_header_carries_a_person_or_the_code(phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.place()
    code = phone.address().split("#")[1]
    bodies = 0
    for request in phone.asked():
        where = request["url"] + str(request["headers"])
        for personal in (code, NAME, "%ED%99%8D", PHONE, "1234-5678"):
            assert personal not in where
        bodies += code in request.get("postData", "")
    assert bodies == 1, "the code leaves the phone once, in the body that asks for the QR"


def test_link_opened_again_shows_the_same_order(phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.place()
    number, address = phone.text(".digits"), phone.address()
    phone.page.tell("Page.reload")
    phone.sees(".qr:not([hidden])")
    assert (phone.text(".digits"), phone.address()) == (number, address)
    phone.open("/")
    phone.tap(".kept")
    phone.sees(".qr:not([hidden])")
    assert phone.text(".digits") == number


def test_resident_cancels_after_being_asked_once_more(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.fill_in("CE01")
    phone.place()
    phone.tap(".cancel .button")
    phone.tap_text(phone.t("cancel.no"))
    phone.sees(".cancel .button")
    phone.tap(".cancel .button")
    phone.tap("dialog .danger")
    phone.reads(phone.t("follow.cancelled"))
    (row,) = Desk(central).rows()
    assert row["state"] == "CANCELLED"


def test_resident_is_told_why_the_order_was_not_taken(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.fill_in("CE01")
    phone.place()
    desk = Desk(central)
    desk.does("reject", desk.rows()[0]["id"])
    phone.reads(phone.t("follow.rejected.text", reason="확인 불가"))


def test_link_without_its_code_still_tells_the_number(phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.place()
    address = phone.address().split("#")[0].removeprefix(phone.central.url)
    phone.open(address)
    phone.reads(phone.t("pass.missing"))
    phone.sees(".digits")
    phone.open(address + "#" + "1" * 40)
    phone.reads(phone.t("pass.missing"))


def test_unknown_link_says_so_and_shows_the_way(phone: PhoneInHand) -> None:
    phone.open("/r/nobody-knows-this")
    phone.reads(phone.t("gone.title"))
    phone.tap_text(phone.t("follow.new"))
    phone.reads(phone.t("documents.title"))
