"""From the order to the closed envelope, and what is refused on the way."""

from __future__ import annotations

from datetime import date

import pytest

from seoripul.contract.delivery import (
    AddressGiven,
    OrderChannel,
    PayWhere,
    Quote,
    QuoteOrder,
    Risk,
)
from seoripul.contract.personal import PostalAddress
from seoripul.contract.pickup import IdentityProof, Reason
from seoripul.contract.queue import Line, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from tests.central_delivery.home import BANPO_4, SEEN, Home, phone, wanted
from tests.central_pickup.scene import done, moment, refused
from tests.support.central import new_key

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def test_an_order_is_promised_and_priced_as_it_was_quoted(home: Home) -> None:
    asked = QuoteOrder(
        documents=wanted("LD01x2 LD07x1"), channel=OrderChannel.KIOSK, dong_code=BANPO_4
    )
    quote = done(home.kiosk.quote_order(asked))
    assert isinstance(quote, Quote)
    assert (quote.stamp_krw, quote.delivery_krw, quote.zone_name) == (2000, 3000, "반포권역")
    placed = home.placed("LD01x2 LD07x1")
    assert [one.part for one in placed.orders] == list(quote.parts)
    part = placed.orders[0].part
    assert (part.delivery_date, part.window) == (MONDAY, Window.PM)
    assert (placed.stamp_krw, placed.delivery_krw) == (2000, 3000)
    assert placed.orders[0].state is State.ACCEPTED
    assert placed.ticket is None and not placed.identity_check
    assert len(placed.orders[0].number) == 8 and len(placed.receipt_code) == 6


def test_staff_see_it_masked_and_the_full_view_is_written_down(home: Home) -> None:
    which = home.one()
    row = home.rows()[which]
    assert (row.masked_name, row.masked_phone) == ("홍*동", "010-****-5678")
    assert row.masked_address == "신반포로 ***, ***동 ***호"
    assert (row.risk, row.ready_by) == (Risk.CALM, moment("13:45"))
    home.full(which)
    full = home.full(which)
    assert full.name is not None and full.name.reveal() == "홍길동"
    assert full.address is not None and full.address.reveal() == "신반포로 45, 101동 1203호"
    assert [line.verb for line in full.history] == ["place", "view"]


def test_papers_with_an_identity_check_wait_for_the_express_counter(home: Home) -> None:
    placed = home.placed("CE01x1")
    which = placed.orders[0].order_id
    assert placed.identity_check and placed.ticket is not None
    assert (placed.ticket.line, placed.ticket.state) == (Line.DELIVERY, TicketState.WAITING)
    assert home.row(which).ticket == placed.ticket
    refused(home.does(which, Deed.ISSUE), RefusalCode.NOT_ALLOWED_NOW)
    refused(home.does(which, Deed.CONFIRM_IDENTITY), RefusalCode.ID_CHECK_MISSING)
    home.scene.at("14:00")
    row = done(home.does(which, Deed.CONFIRM_IDENTITY, identity=SEEN))
    assert (row.state, row.identity) == (State.ACCEPTED, SEEN)
    assert (row.delivery_date, row.window) == (TUESDAY, Window.AM), "counts from now on"


def test_a_clerk_who_has_seen_it_takes_the_order_at_once(home: Home) -> None:
    seen = home.placed("CE01x1", channel=OrderChannel.COUNTER, identity=IdentityProof.PASSPORT)
    assert seen.orders[0].state is State.ACCEPTED
    unseen = home.placed("CE01x1", channel=OrderChannel.COUNTER, phone=phone(1))
    assert unseen.orders[0].state is State.SUBMITTED and unseen.ticket is None


def test_slow_papers_may_come_apart_from_quick_ones(home: Home) -> None:
    papers = "PM07x1 CE01x1"
    asked = QuoteOrder(documents=wanted(papers), channel=OrderChannel.KIOSK)
    whole = done(home.kiosk.quote_order(asked))
    assert whole.splittable and len(whole.parts) == 1
    placed = home.placed(papers, split=True)
    first, second = (home.row(one.order_id) for one in placed.orders)
    assert [first.documents[0].code, second.documents[0].code] == ["CE01", "PM07"]
    assert first.delivery_date < second.delivery_date == whole.parts[0].delivery_date
    assert (first.delivery.owed_krw, second.delivery.owed_krw) == (3000, 0)
    assert (first.stamp.owed_krw, second.stamp.owed_krw) == (400, 5500)
    assert first.split_with == (second.number,)
    assert first.ticket == second.ticket == placed.ticket


def test_an_envelope_is_counted_by_two(home: Home) -> None:
    which = home.issued()
    refused(home.does(which, Deed.CHECK, count=2), RefusalCode.NOT_ALLOWED_NOW)
    refused(home.does(which, Deed.PACK, count=3), RefusalCode.COUNT_DIFFERS)
    done(home.does(which, Deed.PACK, count=2))
    refused(home.does(which, Deed.CHECK, count=2), RefusalCode.SECOND_PERSON_NEEDED)
    refused(home.does(which, Deed.CHECK, by=home.second, count=1), RefusalCode.COUNT_DIFFERS)
    row = done(home.does(which, Deed.CHECK, by=home.second, count=2))
    assert row.state is State.PACKED
    chain = home.full(which).custody
    assert [(line.deed, line.holder_name) for line in chain] == [
        (Deed.ISSUE, "김담당"), (Deed.CHECK, "이확인"),
    ]  # fmt: skip


def test_what_is_paid_at_the_counter_is_paid_before_it_is_packed(home: Home) -> None:
    which = home.issued(pay=PayWhere.COUNTER)
    done(home.does(which, Deed.PACK, count=2))
    told = refused(home.does(which, Deed.CHECK, by=home.second, count=2),
                   RefusalCode.FEE_NOT_SETTLED)  # fmt: skip
    assert told.facts.amount_krw == 4000
    refused(home.pays(which, 999, 3000), RefusalCode.AMOUNT_DIFFERS)
    done(home.pays(which, 1000, 3000))
    assert home.open_krw(which) == (0, 0)
    done(home.does(which, Deed.CHECK, by=home.second, count=2))


def test_the_label_names_no_paper_and_is_written_down(home: Home) -> None:
    which = home.one()
    asked = (which, Reason(reason="다시 붙임"))
    refused(home.clerk.label(*asked, new_key()), RefusalCode.NOT_ALLOWED_NOW)
    done(home.does(which, Deed.ISSUE))
    label = done(home.clerk.label(*asked, new_key()))
    assert (len(label.code), label.envelope, label.collect_krw) == (20, 1, 4000)
    assert label.recipient.reveal() == "홍길동" and label.zone_name == "반포권역"
    assert home.full(which).history[-1].verb == "label"


@pytest.mark.parametrize(
    ("wrong", "code", "subject"),
    [
        ({"documents": "CT02x1"}, RefusalCode.NOT_DELIVERABLE, "CT02"),
        ({"documents": "XX99x1"}, RefusalCode.NO_SUCH_DOCUMENT, "XX99"),
        ({"documents": "LD01x0"}, RefusalCode.COPIES_OUT_OF_RANGE, "LD01"),
        ({"documents": "LD01x1 LD01x1"}, RefusalCode.BAD_REQUEST, "documents"),
        ({"consent": False}, RefusalCode.CONSENT_MISSING, "consent"),
        ({"documents": "CE01x1", "channel": OrderChannel.PHONE}, RefusalCode.NOT_BY_PHONE, "CE01"),
        ({"address": AddressGiven()}, RefusalCode.ADDRESS_MISSING, "road_address"),
        ({"address": AddressGiven(address_id="1")}, RefusalCode.ADDRESS_MISSING, "address_id"),
    ],
)  # fmt: skip
def test_an_order_is_refused_with_its_reason(
    home: Home, wrong: dict[str, object], code: RefusalCode, subject: str
) -> None:
    assert refused(home.places(**wrong), code).facts.subject == subject


@pytest.mark.parametrize(("postcode", "dong"), [("04524", BANPO_4), ("06540", "1168010100")])
def test_another_district_is_refused(home: Home, postcode: str, dong: str) -> None:
    there = AddressGiven(
        road_address=PostalAddress("세종대로 110"), postcode=postcode, dong_code=dong
    )
    refused(home.places(address=there), RefusalCode.OUTSIDE_DISTRICT)


def test_a_kiosk_orders_for_itself_and_staff_for_callers(home: Home) -> None:
    by_kiosk = home.places(channel=OrderChannel.PHONE, by=home.kiosk)
    assert refused(by_kiosk, RefusalCode.BAD_REQUEST).facts.subject == "channel"
    refused(home.places(by=home.clerk), RefusalCode.BAD_REQUEST)


def test_the_same_ordered_twice_is_asked_about(home: Home) -> None:
    first = home.placed()
    told = refused(home.places(), RefusalCode.DUPLICATE_ORDER)
    assert told.facts.numbers == (first.orders[0].number,)
    assert told.facts.since == moment("10:00")
    done(home.places("LD01x3"))
    done(home.places(duplicate_known=True))
    home.scene.at("10:31")
    done(home.places())


def test_one_caller_does_not_order_without_end(home: Home) -> None:
    for copies in range(1, 6):
        done(home.places(f"LD01x{copies}", channel=OrderChannel.PHONE))
    refused(home.places("LD01x6", channel=OrderChannel.PHONE), RefusalCode.CALLER_LIMIT)
    done(home.places("LD01x6", channel=OrderChannel.PHONE, phone=phone(2)))
    home.scene.at("10:00", "2026-11-24")
    done(home.places("LD01x6", channel=OrderChannel.PHONE))
