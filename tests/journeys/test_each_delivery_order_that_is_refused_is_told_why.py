"""One journey per refusal between an order and its door, over the wire."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import (
    AddressGiven,
    ChangeOrder,
    OrderChannel,
    PlaceOrder,
    ReceiveMoney,
)
from seoripul.contract.dispatch import AtTheDoor, ChangeRun, OpenRun, RunDeed
from seoripul.contract.money import PaymentKind
from seoripul.contract.personal import Phone, PostalAddress
from seoripul.contract.refusals import Facts, Refusal, RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from tests.journeys.home_delivery import HOME, LAND, PERMIT, REGISTER, Delivery, order_of
from tests.journeys.people_and_places import good
from tests.support.central import MONDAY

TODAY = MONDAY.date()
BY_PHONE = OrderChannel.PHONE


def why(answer: object) -> tuple[RefusalCode, Facts]:
    assert isinstance(answer, Refusal), answer
    return answer.code, answer.facts


def refused(house: Delivery, command: PlaceOrder) -> tuple[RefusalCode, Facts]:
    asks = house.kiosk if command.channel is OrderChannel.KIOSK else house.clerk
    return why(asks.place_order(command, new_key()))


def changed(house: Delivery, order_id: str, deed: Deed, **given: object) -> object:
    return house.clerk.change_order(order_id, deed.value, ChangeOrder(**given), new_key())


def test_what_the_person_must_fetch_is_not_delivered(house: Delivery) -> None:
    code, facts = refused(house, order_of("CT01"))
    assert (code, facts.subject) == (RefusalCode.NOT_DELIVERABLE, "CT01")


@pytest.mark.parametrize("wanted", [REGISTER, PERMIT])
def test_the_phone_takes_only_the_eleven(house: Delivery, wanted: str) -> None:
    code, facts = refused(house, order_of(LAND, wanted, channel=BY_PHONE))
    assert (code, facts.subject) == (RefusalCode.NOT_BY_PHONE, wanted)


@pytest.mark.parametrize(("postcode", "dong"), [("06605", "1168051000"), ("03180", "1165053100")])
def test_an_address_outside_the_district(house: Delivery, postcode: str, dong: str) -> None:
    there = replace(HOME, postcode=postcode, dong_code=dong)
    assert refused(house, order_of(LAND, address=there))[0] is RefusalCode.OUTSIDE_DISTRICT


def test_a_zone_whose_delivery_has_not_begun_names_the_day(house: Delivery) -> None:
    house.begins_in("Z1", date(2027, 1, 4))
    code, facts = refused(house, order_of(LAND))
    assert (code, facts.day) == (RefusalCode.DELIVERY_NOT_YET, date(2027, 1, 4))


@pytest.mark.parametrize(
    "nowhere",
    [AddressGiven(), AddressGiven(address_id="none-of-ours"), replace(HOME, road_address=None)],
)
def test_an_address_that_is_none(house: Delivery, nowhere: AddressGiven) -> None:
    assert refused(house, order_of(LAND, address=nowhere))[0] is RefusalCode.ADDRESS_MISSING


def test_the_same_a_moment_ago_is_asked_about(house: Delivery) -> None:
    first = house.placed()
    code, facts = refused(house, order_of(LAND))
    assert (code, facts.numbers) == (RefusalCode.DUPLICATE_ORDER, (first.orders[0].number,))
    assert facts.since == MONDAY
    house.placed(order_of(LAND, duplicate_known=True))
    house.central.advance(minutes=31)
    house.placed()


def test_one_caller_has_a_limit_a_day(house: Delivery) -> None:
    call = order_of(LAND, channel=BY_PHONE, duplicate_known=True)
    for _ in range(5):
        house.placed(call)
    assert refused(house, call)[0] is RefusalCode.CALLER_LIMIT
    house.placed(replace(call, phone=Phone("010-9999-0000")))


def test_packing_needs_a_second_person_and_the_same_count(house: Delivery) -> None:
    one = house.placed(order_of(LAND, copies=2)).orders[0].order_id
    house.does(one, Deed.ISSUE)
    assert why(changed(house, one, Deed.PACK, count=3))[0] is RefusalCode.COUNT_DIFFERS
    house.does(one, Deed.PACK, count=2)
    assert why(changed(house, one, Deed.CHECK, count=2))[0] is RefusalCode.SECOND_PERSON_NEEDED
    told = house.second.change_order(one, Deed.CHECK.value, ChangeOrder(count=1), new_key())
    assert why(told)[0] is RefusalCode.COUNT_DIFFERS
    assert house.row(one).state is State.ISSUED


def test_more_than_is_owed_is_not_taken(house: Delivery) -> None:
    one = house.placed().orders[0].order_id
    too_much = ReceiveMoney(kind=PaymentKind.CASH, stamp_krw=600, delivery_krw=3000)
    code, facts = why(house.clerk.receive_money(one, too_much, new_key()))
    assert (code, facts.amount_krw) == (RefusalCode.AMOUNT_DIFFERS, 3500)


def test_a_deed_that_does_not_fit_names_the_state(house: Delivery) -> None:
    one = house.placed().orders[0].order_id
    code, facts = why(changed(house, one, Deed.COLLECT))
    assert (code, facts.order_state) == (RefusalCode.NOT_ALLOWED_NOW, State.ACCEPTED)


def test_the_door_wants_the_code_of_the_recipient(house: Delivery) -> None:
    placed = house.placed()
    one = placed.orders[0].order_id
    house.packed(one)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one,), TODAY, Window.PM)
    house.at(MONDAY.replace(hour=14, minute=0))
    house.leaves(run)
    wrong = str((int(placed.receipt_code) + 1) % 1_000_000).zfill(6)
    told = AtTheDoor(at=house.central.clock.now(), receipt_code=wrong, paid=PaymentKind.CASH)
    heard = phone.at_the_door(one, Deed.DELIVER.value, told, new_key())
    assert why(heard)[0] is RefusalCode.WRONG_RECEIPT_CODE
    unpaid = replace(told, receipt_code=placed.receipt_code, paid=None)
    heard = phone.at_the_door(one, Deed.DELIVER.value, unpaid, new_key())
    assert why(heard)[0] is RefusalCode.FEE_NOT_SETTLED
    assert house.row(one).state is State.OUT


def test_a_run_is_locked_loaded_and_added_up_in_this_order(house: Delivery) -> None:
    one, other, late = (
        house.placed(order_of(LAND, duplicate_known=True)).orders[0].order_id for _ in range(3)
    )
    for each in (one, other, late):
        house.packed(each)
    opened = good(house.clerk.open_run(OpenRun(day=TODAY, window=Window.PM, zone="Z1"), new_key()))

    def does(deed: RunDeed, **given: object) -> object:
        return house.clerk.change_run(opened.id, deed, ChangeRun(**given), new_key())

    good(does(RunDeed.ASSIGN, orders=(one, other)))
    assert why(does(RunDeed.LOCK))[0] is RefusalCode.COURIER_MISSING
    courier, phone = house.hires("김배송")
    good(does(RunDeed.SET_COURIER, courier_id=courier.id))
    code_of_one = house.code_of(one)
    assert why(does(RunDeed.SCAN_OUT, envelope_code=code_of_one))[0] is RefusalCode.RUN_NOT_LOCKED
    good(does(RunDeed.LOCK))
    assert why(does(RunDeed.ASSIGN, orders=(late,)))[0] is RefusalCode.RUN_LOCKED
    stranger = does(RunDeed.SCAN_OUT, envelope_code=house.code_of(late))
    assert why(stranger)[0] is RefusalCode.ENVELOPE_EXTRA
    good(does(RunDeed.SCAN_OUT, envelope_code=code_of_one))
    code, facts = why(does(RunDeed.START))
    assert (code, facts.numbers) == (RefusalCode.ENVELOPE_MISSING, (house.row(other).number,))
    good(does(RunDeed.SCAN_OUT, envelope_code=house.code_of(other)))
    good(does(RunDeed.START))
    house.at_the_door(phone, one, Deed.ABSENT)
    code, facts = why(does(RunDeed.RECONCILE))
    assert code is RefusalCode.RUN_DOES_NOT_ADD_UP
    assert house.row(other).number in facts.numbers


def test_nobody_drives_two_runs_at_a_time(house: Delivery) -> None:
    courier, _ = house.hires("김배송")
    wanted = OpenRun(day=TODAY, window=Window.PM, zone="Z1", courier_id=courier.id)
    good(house.clerk.open_run(wanted, new_key()))
    told = house.clerk.open_run(replace(wanted, zone="Z2"), new_key())
    assert why(told)[0] is RefusalCode.COURIER_BUSY


def test_a_road_without_a_house_is_no_address(house: Delivery) -> None:
    there = replace(HOME, road_address=PostalAddress("서초대로"), postcode="")
    assert refused(house, order_of(LAND, address=there))[0] in {
        RefusalCode.ADDRESS_MISSING, RefusalCode.OUTSIDE_DISTRICT,
    }  # fmt: skip
