"""Every way an order can take once its envelope is closed, each to its end with even books."""

from __future__ import annotations

from datetime import date

import pytest

from seoripul.central.delivery import door
from seoripul.contract.delivery import Holder, OrderStep, PayWhere, RefundMoney
from seoripul.contract.dispatch import AtTheDoor
from seoripul.contract.money import PaymentKind
from seoripul.contract.personal import PersonName, PostalAddress
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from tests.central_delivery.home import ADDRESS, COURIER, RULES, SEEN, Home, phone
from tests.central_pickup.scene import done, moment, refused
from tests.support.central import new_key

TUESDAY = date(2026, 11, 24)
WHY = {"reason": "확인됨"}


def holders(home: Home, which: str) -> list[tuple[int, Deed, Holder]]:
    return [(one.envelope, one.deed, one.holder) for one in home.full(which).custody]


def test_the_code_opens_the_hand_and_the_rest_is_paid_at_the_door(home: Home) -> None:
    placed = home.placed()
    which = placed.orders[0].order_id
    done(home.does(which, Deed.ISSUE))
    done(home.does(which, Deed.PACK, count=2))
    done(home.does(which, Deed.CHECK, by=home.second, count=2))
    home.goes_out(which)
    seen = home.followed(placed)
    assert (seen.receipt_code, seen.parts[0].step) == (placed.receipt_code, OrderStep.OUT)
    code = home.code(placed)
    told = refused(home.road(door.deliver, which, code, COURIER.name), RefusalCode.FEE_NOT_SETTLED)
    assert told.facts.amount_krw == 4000
    paid = AtTheDoor(at=code.at, receipt_code=code.receipt_code, paid=PaymentKind.CASH)
    row = done(home.road(door.deliver, which, paid, COURIER.name))
    assert row.state is State.DELIVERED
    assert home.open_krw(which) == (0, 0)
    assert home.followed(placed).receipt_code == ""
    assert holders(home, which)[-2:] == [
        (1, Deed.LOAD, Holder.COURIER), (1, Deed.DELIVER, Holder.RECIPIENT),
    ]  # fmt: skip
    (line,) = done(home.clerk.cash_up()).lines
    assert (line.courier, line.counter_no) == (COURIER.name, None)
    assert (line.stamp_krw, line.delivery_krw, line.count) == (1000, 3000, 1)
    home.scene.at("10:00", "2026-12-01")
    home.scene.central.do_duties()
    assert home.state(which) is State.CLOSED


def test_a_guessed_code_is_counted_and_then_only_an_identity_helps(home: Home) -> None:
    which = home.out()
    at = moment("15:00")
    wrong = AtTheDoor(at=at, receipt_code="no", paid=PaymentKind.CARD)
    for _ in range(door.MOST_CODE_TRIES):
        refused(home.road(door.deliver, which, wrong, "x"), RefusalCode.WRONG_RECEIPT_CODE)
    refused(home.road(door.deliver, which, wrong, "x"), RefusalCode.ID_CHECK_MISSING)
    seen = AtTheDoor(at=at, identity=SEEN, paid=PaymentKind.CARD, recipient=PersonName("홍가족"))
    done(home.road(door.deliver, which, seen, "x"))
    assert home.full(which).custody[-1].note == "홍*족"


def test_absent_twice_is_held_and_collected(home: Home) -> None:
    placed = home.placed(phone=phone(1))
    which = home.packed(phone=phone(2))
    home.goes_out(which)
    row = done(home.road(door.absent, which, RULES))
    assert (row.state, row.attempts, row.delivery_date) == (State.FAILED_ATTEMPT, 1, TUESDAY)
    assert row.window is Window.PM
    refused(home.road(door.assign, which, "b-run"), RefusalCode.NOT_ALLOWED_NOW)
    assert Deed.COLLECT not in row.allowed, "the courier still has it"
    assert home.comes_back(which).state is State.FAILED_ATTEMPT
    home.goes_out(which)
    done(home.road(door.absent, which, RULES))
    row = home.comes_back(which)
    assert (row.state, row.hold_until) == (State.HELD_AT_OFFICE, date(2026, 12, 8))
    refused(home.does(which, Deed.COLLECT), RefusalCode.ID_CHECK_MISSING)
    refused(home.does(which, Deed.COLLECT, identity=SEEN), RefusalCode.FEE_NOT_SETTLED)
    done(home.pays(which, 1000, 3000))
    assert done(home.does(which, Deed.COLLECT, identity=SEEN)).state is State.DELIVERED
    assert home.followed(placed).parts[0].attempts == 0


def test_what_nobody_collects_is_destroyed_after_its_days(home: Home) -> None:
    which = home.out()
    done(home.road(door.refused, which, "받지 않음"))
    row = home.comes_back(which)
    assert (row.state, row.hold_until) == (State.RETURNED, date(2026, 12, 8))
    told = refused(home.does(which, Deed.DESTROY, **WHY), RefusalCode.NOT_ALLOWED_NOW)
    assert told.facts.day == date(2026, 12, 8)
    home.scene.at("10:00", "2026-12-09")
    home.scene.central.do_duties()
    assert home.full(which).history[-1].verb == "hold_over"
    refused(home.does(which, Deed.DESTROY), RefusalCode.REASON_MISSING)
    row = done(home.does(which, Deed.DESTROY, **WHY))
    assert (row.state, row.stamp.owed_krw, row.delivery.owed_krw) == (State.DESTROYED, 0, 0)
    assert holders(home, which)[-1] == (1, Deed.DESTROY, Holder.NOBODY)


def test_a_wrong_address_is_sent_on_in_an_envelope_of_its_own(home: Home) -> None:
    which = home.out()
    done(home.road(door.wrong_address, which, "이사함"))
    home.comes_back(which)
    refused(home.does(which, Deed.REROUTE), RefusalCode.ADDRESS_MISSING)
    there = type(ADDRESS)(
        road_address=PostalAddress("방배로 1"), postcode="06700", dong_code="1165062100"
    )
    row = done(home.does(which, Deed.REROUTE, address=there))
    assert (row.state, row.zone, row.masked_address) == (State.PACKED, "Z3", "방배로 ***")
    assert [one for one in holders(home, which) if one[1] is Deed.REROUTE] == [
        (1, Deed.REROUTE, Holder.NOBODY), (2, Deed.REROUTE, Holder.OFFICE),
    ]  # fmt: skip


def test_wrong_papers_are_made_anew_free_of_charge_and_first(home: Home) -> None:
    which = home.out()
    row = done(home.road(door.wrong_document, which, RULES, "다른 사람의 문서"))
    assert (row.state, row.priority, row.delivery.owed_krw) == (State.REISSUE, True, 3000)
    done(home.does(which, Deed.ISSUE))
    assert home.comes_back(which, envelope=1).state is State.ISSUED, "the old one only comes home"
    done(home.does(which, Deed.PACK, count=2))
    done(home.does(which, Deed.CHECK, by=home.second, count=2))
    home.goes_out(which)
    paid = AtTheDoor(at=moment("15:00"), identity=SEEN, paid=PaymentKind.CARD)
    assert done(home.road(door.deliver, which, paid, "x")).state is State.DELIVERED
    row = done(home.does(which, Deed.WRONG_DOCUMENT, **WHY))
    assert (row.state, home.open_krw(which)) == (State.REISSUE, (0, 0))
    assert home.full(which).custody[-1].holder is Holder.RECIPIENT


def test_what_is_lost_is_found_or_made_anew_or_given_up(home: Home) -> None:
    found, anew, given_up = (home.out(phone=phone(at)) for at in range(3))
    for which in (found, anew, given_up):
        done(home.road(door.lose, which, "분실"))
        assert holders(home, which)[-1] == (1, Deed.LOSE, Holder.NOBODY)
    row = done(home.does(found, Deed.FIND, **WHY))
    assert (row.state, row.hold_until) == (State.RETURNED, date(2026, 12, 8))
    assert done(home.does(anew, Deed.REISSUE, **WHY)).priority
    done(home.does(anew, Deed.ISSUE))
    assert home.row(anew).stamp.owed_krw == 1000
    done(home.does(given_up, Deed.CANCEL, **WHY))
    assert home.open_krw(given_up) == (0, 0)


@pytest.mark.parametrize(
    ("as_far_as", "stamp", "delivery"),
    [("one", 0, 0), ("issued", 1000, 0), ("packed", 1000, 0)],
)
def test_cancelling_releases_what_the_rules_release(
    home: Home, as_far_as: str, stamp: int, delivery: int
) -> None:
    which = getattr(home, as_far_as)()
    done(home.pays(which, 1000, 3000))
    refused(home.does(which, Deed.CANCEL), RefusalCode.REASON_MISSING)
    row = done(home.does(which, Deed.CANCEL, **WHY))
    assert (row.stamp.owed_krw, row.delivery.owed_krw) == (stamp, delivery)
    back = 4000 - stamp - delivery
    too_much = RefundMoney(kind=PaymentKind.CARD, stamp_krw=1001, delivery_krw=3000, reason="취소")
    told = refused(home.clerk.refund_money(which, too_much, new_key()), RefusalCode.AMOUNT_DIFFERS)
    assert told.facts.amount_krw == back
    given = RefundMoney(
        kind=PaymentKind.CARD, stamp_krw=1000 - stamp, delivery_krw=3000 - delivery, reason="취소"
    )
    done(home.clerk.refund_money(which, given, new_key()))
    assert home.open_krw(which) == (0, 0)


def test_an_envelope_on_its_way_cannot_be_cancelled(home: Home) -> None:
    which = home.out()
    told = refused(home.does(which, Deed.CANCEL, **WHY), RefusalCode.NOT_ALLOWED_NOW)
    assert told.facts.order_state is State.OUT


def test_the_fee_of_one_delivery_passes_on_to_the_part_that_is_still_brought(home: Home) -> None:
    placed = home.placed("PM07x1 CE01x1", split=True, pay=PayWhere.COUNTER)
    first, second = (one.order_id for one in placed.orders)
    done(home.does(first, Deed.REJECT, reason="자격 없음"))
    assert home.open_krw(first) == (0, 0)
    assert home.open_krw(second) == (5500, 3000)
    done(home.does(second, Deed.CANCEL, **WHY))
    assert home.open_krw(second) == (0, 0)
