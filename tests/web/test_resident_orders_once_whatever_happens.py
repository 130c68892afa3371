"""Lost answers, double taps, a slot that has just gone, a connection that breaks."""

from __future__ import annotations

import json
from datetime import datetime

from seoripul.contract import paths
from seoripul.contract.centres import SlotRules
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import DocumentWanted, PlaceReservation
from tests.support.central import RunningCentral, new_key
from tests.web.phone import Desk, PhoneInHand


def chosen_slot(phone: PhoneInHand) -> datetime:
    draft = json.loads(phone.page.run("sessionStorage.getItem('seoripul.draft')"))
    return datetime.fromisoformat(draft["slot"]["start"])


def test_answer_is_lost_and_asked_for_again(central: RunningCentral, phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.page.run(LOSE_ONE_ANSWER)
    phone.tap("#next")
    phone.reads(phone.t("check.away"))
    desk = Desk(central)
    assert len(desk.rows()) == 1, "central had taken the order"
    phone.tap("#next")
    phone.sees(".qr:not([hidden])")
    assert len(desk.rows()) == 1, "and took it only once"


LOSE_ONE_ANSWER = """(() => {
  const send = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await send(...asked);
    if (!String(asked[0]).endsWith("/v1/reservations")) return answer;
    window.fetch = send;
    throw new TypeError("connection lost");
  };
})()"""


def test_page_is_loaded_again_before_the_answer_was_seen(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.fill_in("CE01")
    phone.page.run(LOSE_ONE_ANSWER)
    phone.tap("#next")
    phone.reads(phone.t("check.away"))
    phone.page.tell("Page.reload")
    phone.sees(".qr:not([hidden])")
    assert len(Desk(central).rows()) == 1


def test_two_quick_taps_make_one_order(central: RunningCentral, phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.page.run("(() => { const b = document.getElementById('next'); b.click(); b.click(); })()")
    phone.sees(".qr:not([hidden])")
    sent = [one for one in phone.asked() if one["url"].endswith(paths.RESERVATIONS)]
    assert len(sent) == 1
    assert len(Desk(central).rows()) == 1


def test_slot_has_just_gone_and_the_next_one_is_taken(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.fill_in("CE01")
    gone = chosen_slot(phone)
    others = PlaceReservation(
        centre_id="ok",
        documents=(DocumentWanted(code="CE01", copies=1),),
        slot_start=gone,
        name=PersonName("김철수"),
        phone=Phone("010-9999-0000"),
        consent=True,
    )
    while central.ask("POST", paths.RESERVATIONS, others).status == 200:
        pass
    phone.tap("#next")
    phone.reads(phone.t("refusal.slot_full"))
    assert phone.count(".offers button") >= 1
    phone.tap(".offers button")
    phone.sees(".receipt")
    assert chosen_slot(phone) > gone
    phone.place()


def test_connection_breaks_while_following_and_comes_back(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.fill_in("CE01")
    phone.place()
    central.stop()
    phone.sees("#banner:not([hidden])")
    phone.sees(".qr:not([hidden])")
    central.start_again()
    phone.tap("#banner button")
    phone.sees("#banner[hidden]")
    desk = Desk(central)
    desk.does("make_ready", desk.rows()[0]["id"])
    phone.reads(phone.t("follow.ready"))


def test_central_is_away_and_nothing_typed_is_lost(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    phone.open()
    phone.tap("[data-code=CE01] .add")
    central.stop()
    phone.tap("#next")
    phone.reads(phone.t("page.away"))
    central.start_again()
    phone.tap_text(phone.t("page.again"))
    phone.sees(".slot")
    assert "400" in phone.text("#summed")


def test_papers_without_a_free_day_are_told_before_anything_is_typed(
    central: RunningCentral, phone: PhoneInHand
) -> None:
    """The office takes orders for the very day only, and these are ready after its last slot."""
    lead = Desk(central)
    client = central.client(lead.device, lead.session)
    client.change_slot_rules("ok", SlotRules(days_ahead=0), new_key())
    client.close()
    phone.open()
    phone.tap_text(phone.t("group.인허가"))
    phone.tap("[data-code=PM17] .add")
    phone.tap("#next")
    phone.reads(phone.t("time.none"))
