"""From the order to the door, each way an order can begin and end; the books add up in the end."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec.structs import replace

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import OrderChannel, OrderStep, PayWhere
from seoripul.contract.dispatch import RunState
from seoripul.contract.money import PaymentKind
from seoripul.contract.personal import PersonName, PostalAddress
from seoripul.contract.queue import Line
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from seoripul.rules.seoul import SEOUL
from tests.journeys.home_delivery import (
    DELIVERY_FEE,
    HOME,
    ID_SEEN,
    LAND,
    PERMIT,
    REGISTER,
    Delivery,
    order_of,
)
from tests.journeys.people_and_places import good
from tests.support.central import MONDAY

TUESDAY = date(2026, 11, 24)


def moment(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=SEOUL)


def test_kiosk_order_without_identity_check_is_there_in_the_afternoon(house: Delivery) -> None:
    placed = house.placed()
    (one,) = placed.orders
    assert (one.state, placed.ticket) == (State.ACCEPTED, None)
    assert (one.part.delivery_date, one.part.window) == (MONDAY.date(), Window.PM)
    assert (placed.stamp_krw, placed.delivery_krw) == (500, DELIVERY_FEE)
    assert house.packed(one.order_id).state is State.PACKED
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), MONDAY.date(), Window.PM)
    house.at(moment(23, 14))
    house.leaves(run)
    assert house.follows(placed).parts[0].step is OrderStep.OUT
    done = house.at_the_door(
        phone, one.order_id, Deed.DELIVER,
        receipt_code=placed.receipt_code, paid=PaymentKind.CASH,
    )  # fmt: skip
    assert done.state is State.DELIVERED
    home = house.comes_back(run)
    assert (home.state, home.loaded, home.delivered) == (RunState.RECONCILED, 1, 1)
    seen = house.follows(placed)
    assert (seen.parts[0].step, seen.receipt_code) == (OrderStep.DELIVERED, "")
    assert (seen.stamp.open_krw, seen.delivery.open_krw) == (0, 0)


def test_kiosk_order_with_identity_check_goes_on_at_the_express_counter(house: Delivery) -> None:
    placed = house.placed(order_of(REGISTER, pay=PayWhere.COUNTER))
    (one,) = placed.orders
    assert (one.state, placed.identity_check) == (State.SUBMITTED, True)
    assert placed.ticket is not None
    assert placed.ticket.line is Line.DELIVERY
    called = good(house.second.next_ticket(new_key()))
    row = house.row(one.order_id)
    assert row.ticket is not None
    assert row.ticket.number == called.ticket.number == placed.ticket.number
    accepted = house.does(one.order_id, Deed.CONFIRM_IDENTITY, identity=ID_SEEN)
    assert accepted.state is State.ACCEPTED
    paid = house.pays(one.order_id)
    assert (paid.stamp.open_krw, paid.delivery.open_krw) == (0, 0)
    assert house.packed(one.order_id).state is State.PACKED


def test_phone_order_is_one_of_the_eleven_and_comes_home(house: Delivery) -> None:
    placed = house.placed(order_of(LAND, channel=OrderChannel.PHONE))
    (one,) = placed.orders
    assert one.state is State.ACCEPTED
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), MONDAY.date(), Window.PM)
    house.at(moment(23, 14))
    house.leaves(run)
    house.at_the_door(phone, one.order_id, Deed.DELIVER, identity=ID_SEEN, paid=PaymentKind.CARD)
    assert house.comes_back(run).delivered == 1


def test_permit_with_a_period_comes_the_day_after_it_ends(house: Delivery) -> None:
    placed = house.placed(order_of(PERMIT, channel=OrderChannel.COUNTER, identity=ID_SEEN))
    (one,) = placed.orders
    assert one.state is State.ACCEPTED
    assert (one.part.delivery_date, one.part.window) == (date(2026, 11, 27), Window.DAY)
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), TUESDAY, Window.AM)
    house.at(moment(24, 9, 30))
    house.leaves(run)
    house.at_the_door(
        phone, one.order_id, Deed.DELIVER,
        receipt_code=placed.receipt_code, paid=PaymentKind.CARD,
    )  # fmt: skip
    assert house.comes_back(run).delivered == 1, "ready early goes on the next run"


def test_two_documents_are_split_where_that_is_wished(house: Delivery) -> None:
    both = order_of(LAND, PERMIT, channel=OrderChannel.COUNTER, identity=ID_SEEN)
    whole = house.placed(both)
    assert [each.part.window for each in whole.orders] == [Window.DAY]
    split = house.placed(replace(both, split=True, duplicate_known=True))
    assert [each.part.window for each in split.orders] == [Window.PM, Window.DAY]
    assert split.delivery_krw == DELIVERY_FEE, "per address, however many documents"
    assert split.stamp_krw == whole.stamp_krw == 28_500
    first, later = split.orders
    house.does(first.order_id, Deed.CANCEL, reason="필요 없음")
    left = house.row(later.order_id)
    assert left.delivery.owed_krw == DELIVERY_FEE, "the way is gone once all the same"


def test_absent_twice_is_held_and_collected(house: Delivery) -> None:
    placed = house.placed()
    (one,) = placed.orders
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    for day, window in ((MONDAY.date(), Window.PM), (TUESDAY, Window.AM)):
        hour, minute = (14, 0) if window is Window.PM else (9, 30)
        run = house.run_of(courier, (one.order_id,), day, window)
        house.at(moment(day.day, hour, minute))
        house.leaves(run)
        done = house.at_the_door(phone, one.order_id, Deed.ABSENT)
        assert done.state is State.FAILED_ATTEMPT
        home = house.comes_back(run)
        assert home.loaded == home.delivered + home.returned + home.held
    held = house.row(one.order_id)
    assert (held.state, held.attempts) == (State.HELD_AT_OFFICE, 2)
    assert held.hold_until == TUESDAY + timedelta(days=15)
    assert house.follows(placed).parts[0].step is OrderStep.HELD_AT_OFFICE
    house.pays(one.order_id)
    collected = house.does(one.order_id, Deed.COLLECT, identity=ID_SEEN)
    assert collected.state in (State.DELIVERED, State.CLOSED)


def test_nobody_collects_and_the_papers_are_destroyed_with_a_record(house: Delivery) -> None:
    placed = house.placed()
    (one,) = placed.orders
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    for day, hour, minute, window in ((23, 14, 0, Window.PM), (24, 9, 30, Window.AM)):
        run = house.run_of(courier, (one.order_id,), date(2026, 11, day), window)
        house.at(moment(day, hour, minute))
        house.leaves(run)
        house.at_the_door(phone, one.order_id, Deed.ABSENT)
        house.comes_back(run)
    house.at(moment(10, 10, month=12))
    gone = house.does(one.order_id, Deed.DESTROY, reason="보관 기간 지남")
    assert gone.state is State.DESTROYED
    assert (gone.stamp.open_krw, gone.delivery.open_krw) == (0, 0), "written off"
    chain = good(house.clerk.order(one.order_id)).custody
    assert chain[-1].deed is Deed.DESTROY


def test_wrong_document_is_made_anew_free_and_first(house: Delivery) -> None:
    placed = house.placed()
    (one,) = placed.orders
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), MONDAY.date(), Window.PM)
    house.at(moment(23, 14))
    house.leaves(run)
    done = house.at_the_door(phone, one.order_id, Deed.WRONG_DOCUMENT, note="다른 번지")
    assert done.state is State.REISSUE
    assert house.comes_back(run).returned == 1
    again = house.row(one.order_id)
    assert again.priority
    assert again.stamp.owed_krw + again.delivery.owed_krw == 500 + DELIVERY_FEE
    house.packed(one.order_id)
    morning = house.run_of(courier, (one.order_id,), TUESDAY, Window.AM)
    house.at(moment(24, 9, 30))
    house.leaves(morning)
    house.at_the_door(
        phone, one.order_id, Deed.DELIVER,
        receipt_code=placed.receipt_code, paid=PaymentKind.CASH,
    )  # fmt: skip
    assert house.comes_back(morning).delivered == 1
    chain = good(house.clerk.order(one.order_id)).custody
    serials = {line.envelope for line in chain}
    assert serials == {1, 2}


def test_lost_envelope_is_told_at_once_and_made_anew(house: Delivery) -> None:
    placed = house.placed()
    (one,) = placed.orders
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), MONDAY.date(), Window.PM)
    house.at(moment(23, 14))
    house.leaves(run)
    house.at_the_door(phone, one.order_id, Deed.LOSE, note="가방에 없음")
    assert house.row(one.order_id).state is State.LOST
    assert house.follows(placed).parts[0].step is OrderStep.LOST
    home = house.comes_back(run)
    assert (home.loaded, home.lost) == (1, 1)
    house.does(one.order_id, Deed.REISSUE, reason="분실")
    assert house.packed(one.order_id).state is State.PACKED


def test_cancelled_and_refunded_as_far_as_the_rules_give_back(house: Delivery) -> None:
    early = house.placed(order_of(LAND)).orders[0].order_id
    house.pays(early)
    house.does(early, Deed.CANCEL, reason="변심")
    assert house.refunds(early).stamp.received_krw == 0
    late = house.placed(order_of(LAND, duplicate_known=True)).orders[0].order_id
    house.pays(late)
    house.packed(late)
    cancelled = house.does(late, Deed.CANCEL, reason="변심")
    assert cancelled.stamp.open_krw == 0, "the stamp fee is final once it is issued"
    assert cancelled.delivery.open_krw == -DELIVERY_FEE
    back = house.refunds(late)
    assert (back.stamp.received_krw, back.delivery.received_krw) == (500, 0)


def test_wrong_address_in_the_district_is_sent_on(house: Delivery) -> None:
    placed = house.placed()
    (one,) = placed.orders
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), MONDAY.date(), Window.PM)
    house.at(moment(23, 14))
    house.leaves(run)
    house.at_the_door(phone, one.order_id, Deed.WRONG_ADDRESS, note="이사")
    assert house.comes_back(run).returned == 1
    there = replace(HOME, road_address=PostalAddress("반포대로 5"), dong_code="1165053000")
    sent_on = house.does(one.order_id, Deed.REROUTE, address=there, reason="이사")
    assert sent_on.state is State.PACKED


def test_refused_at_the_door_comes_back(house: Delivery) -> None:
    placed = house.placed(order_of(LAND, recipient=PersonName("이순신")))
    (one,) = placed.orders
    house.packed(one.order_id)
    courier, phone = house.hires("김배송")
    run = house.run_of(courier, (one.order_id,), MONDAY.date(), Window.PM)
    house.at(moment(23, 14))
    house.leaves(run)
    assert house.at_the_door(phone, one.order_id, Deed.REFUSED).state is State.RETURNED
    assert house.comes_back(run).returned == 1
    assert house.follows(placed).parts[0].step is OrderStep.RETURNED
