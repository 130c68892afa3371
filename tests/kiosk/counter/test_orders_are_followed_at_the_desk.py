"""The list of orders: urgency, search, what may be done, what comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs

from seoripul.contract.delivery import ChangeOrder, DeliveryPicture, OrderRow, Risk
from seoripul.contract.money import Balance, PaymentKind, WaiverKind
from seoripul.contract.people import Role
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.delivery import money, orders
from seoripul.kiosk.counter.delivery.filters import Group, counts, group_of, search
from seoripul.kiosk.counter.delivery.intents import OrderIntent
from seoripul.kiosk.counter.delivery.notes import (
    OrderDone,
    OrderMoved,
    OrderRefused,
    OrderUnanswered,
)
from seoripul.kiosk.counter.delivery.orders import OrdersState
from seoripul.kiosk.counter.delivery.risk import NOTHING_WARNED, newly_warned, risk_of
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.delivery.why_not import meant, why_not_order
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.rules.delivery_life import State
from tests.kiosk.counter.orders import NOW, clerk, order
from tests.kiosk.counter.rows import picture as desk_picture

INTENT = OrderIntent(OrderVerb.ISSUE, "key", "o-40771820", "40771820", ChangeOrder())


def picture(*rows: OrderRow) -> DeliveryPicture:
    centre = desk_picture().centre
    return DeliveryPicture(version=1, now=NOW, day=NOW.date(), centre=centre, rows=rows)


@pytest.mark.parametrize(
    ("minutes", "risk"),
    [(61, Risk.CALM), (60, Risk.WITHIN_60), (30, Risk.WITHIN_30), (0, Risk.LATE), (-5, Risk.LATE)],
)
def test_a_promise_is_at_risk_an_hour_and_half_an_hour_ahead(minutes: int, risk: Risk) -> None:
    row = order(ready_by=NOW + timedelta(minutes=minutes))
    assert risk_of(row, NOW) is risk
    assert risk_of(structs.replace(row, state=State.CORRECTION), NOW) is Risk.CALM
    assert risk_of(structs.replace(row, state=State.PACKED), NOW) is Risk.CALM


def test_each_limit_sounds_once() -> None:
    row = order(ready_by=NOW + timedelta(minutes=61))
    worst, warned = newly_warned((row,), NOTHING_WARNED, NOW)
    assert worst is None
    worst, warned = newly_warned((row,), warned, NOW + timedelta(minutes=1))
    assert worst is Risk.WITHIN_60
    worst, warned = newly_warned((row,), warned, NOW + timedelta(minutes=2))
    assert worst is None
    worst, warned = newly_warned((row,), warned, NOW + timedelta(minutes=31))
    assert worst is Risk.WITHIN_30
    worst, warned = newly_warned((row,), warned, NOW + timedelta(minutes=62))
    assert worst is Risk.LATE


def test_every_state_belongs_to_one_group() -> None:
    rows = [order(f"{at:08}", state) for at, state in enumerate(State)]
    assert sum(counts(rows).values()) == len(State)
    assert group_of(order(state=State.REISSUE)) is Group.TO_ISSUE


@pytest.mark.parametrize("text", ["4077", "1820", "5678", "홍길동", "ㅎ", "4077-1820"])
def test_an_order_is_found_by_what_is_said(text: str) -> None:
    other = order("99990000", masked_name="박*수", masked_phone="010-****-0001")
    assert search((order(), other), text) == (order(),)


def test_whoever_packed_does_not_check() -> None:
    packed = order(state=State.ISSUED, packed_by="s1")
    assert meant(packed, OrderVerb.PACK) is OrderVerb.CHECK
    first = why_not_order(packed, OrderVerb.CHECK, clerk(), online=True, busy=False)
    second = why_not_order(packed, OrderVerb.CHECK, clerk(staff_id="s2"), online=True, busy=False)
    assert (first, second) == (WhyNot.SECOND_PERSON, None)


def test_a_key_means_what_the_order_needs() -> None:
    assert meant(order(state=State.CORRECTION), OrderVerb.ASK_CORRECTION) is (
        OrderVerb.TAKE_CORRECTION
    )
    held = order(state=State.HELD_AT_OFFICE)
    assert meant(held, OrderVerb.CONFIRM_IDENTITY) is OrderVerb.COLLECT
    assert meant(order(state=State.SUBMITTED), OrderVerb.CONFIRM_IDENTITY) is (
        OrderVerb.CONFIRM_IDENTITY
    )


def why(row: OrderRow | None, verb: OrderVerb, *roles: Role, online: bool = True) -> WhyNot | None:
    return why_not_order(row, verb, clerk(*roles), online=online, busy=False)


def test_the_first_reason_is_told() -> None:
    row = order()
    assert why(row, OrderVerb.ISSUE, online=False) is WhyNot.OFFLINE
    assert why(None, OrderVerb.ISSUE) is WhyNot.NOTHING_CHOSEN
    assert why(row, OrderVerb.ISSUE) is None
    assert why(row, OrderVerb.PACK) is WhyNot.NOT_IN_THIS_STATE
    assert why(order(state=State.CLOSED), OrderVerb.ISSUE) is WhyNot.ENDED_ORDER
    assert why(order(allowed=()), OrderVerb.ISSUE) is WhyNot.NOT_PERMITTED
    assert why(row, OrderVerb.RECEIVE, Role.DISPATCH) is WhyNot.NOT_PERMITTED
    assert why(row, OrderVerb.LABEL) is WhyNot.NO_ENVELOPE
    assert why(None, OrderVerb.NEW_ORDER, Role.RECEPTION) is None


def test_only_what_is_owed_is_received_and_only_what_was_is_given_back() -> None:
    paid = Balance(owed_krw=1000, received_krw=1000)
    row = order(stamp=paid, delivery=Balance(owed_krw=0, received_krw=3000))
    assert why(row, OrderVerb.RECEIVE) is WhyNot.NOTHING_OPEN
    assert why(row, OrderVerb.REFUND) is None
    assert why(order(), OrderVerb.REFUND) is WhyNot.NOTHING_TO_REFUND
    given = money.refund(money.bill_of(row), PaymentKind.CASH, "취소")
    assert (given.stamp_krw, given.delivery_krw) == (0, 3000)


def test_a_waiver_is_of_the_stamp_fee_and_the_books_stay_apart() -> None:
    draft = money.begun((money.bill_of(order()),))
    assert draft.total_krw == 4000
    waived = money.choose_kind(draft, PaymentKind.WAIVED)
    assert money.lacking(waived) is money.MoneyLacks.WAIVER
    waived = replace(waived, waiver=WaiverKind.SENIOR)
    ((_, wish),) = money.commands(waived)
    assert (wish.stamp_krw, wish.delivery_krw, wish.waiver) == (1000, 0, WaiverKind.SENIOR)
    ((_, wish),) = money.commands(money.choose_kind(draft, PaymentKind.CARD))
    assert (wish.stamp_krw, wish.delivery_krw) == (1000, 3000)


@pytest.mark.parametrize(
    ("state", "back"),
    [
        (State.ACCEPTED, (1000, 3000)),
        (State.ISSUED, (0, 3000)),
        (State.ASSIGNED, (0, 3000)),
        (State.RETURNED, (0, 0)),
        (State.LOST, (1000, 3000)),
    ],
)
def test_what_comes_back_is_told_before_it_is_cancelled(
    state: State, back: tuple[int, int]
) -> None:
    row = order(
        state=state,
        stamp=Balance(owed_krw=1000, received_krw=1000),
        delivery=Balance(owed_krw=3000, received_krw=3000),
    )
    told = money.given_back(row)
    assert (told.stamp_krw, told.delivery_krw) == back


def test_a_delivery_fee_goes_over_to_a_living_part() -> None:
    row = order(delivery=Balance(owed_krw=3000, received_krw=3000), split_with=("40771838",))
    told = money.given_back(row)
    assert told.moves
    assert told.delivery_krw == 0


def test_an_answer_is_shown_before_the_next_picture() -> None:
    state = OrdersState(picture=picture(order()), chosen_id="o-40771820")
    state = orders.sent(state, INTENT)
    issued = order(state=State.ISSUED)
    state = orders.answered(state, INTENT, Done(issued))
    assert orders.chosen(state) == issued
    assert state.note == OrderDone(INTENT, issued)
    assert orders.take(state, picture(issued)).note == state.note


def test_a_refusal_and_a_lost_answer_are_told_apart() -> None:
    state = orders.sent(OrdersState(picture=picture(order())), INTENT)
    refusal = refuse(RefusalCode.COUNT_DIFFERS)
    assert orders.answered(state, INTENT, Refused(refusal)).note == OrderRefused(INTENT, refusal)
    lost = orders.answered(state, INTENT, NotReached())
    assert lost.failed == INTENT
    assert lost.note == OrderUnanswered(INTENT)


def test_what_somebody_else_did_to_the_chosen_order_is_told() -> None:
    state = OrdersState(picture=picture(order()), chosen_id="o-40771820")
    moved = orders.take(state, picture(order(state=State.ISSUED)))
    assert moved.note == OrderMoved("40771820", State.ISSUED)
    assert orders.take(state, picture()).note == OrderMoved("40771820", None)
