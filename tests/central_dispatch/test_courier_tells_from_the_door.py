"""What a courier's phone tells: at the door, late out of a dead spot, twice, or too late."""

from __future__ import annotations

from datetime import timedelta

import pytest

from seoripul.contract import wire
from seoripul.contract.delivery import Holder, PayWhere
from seoripul.contract.dispatch import CourierPicture, RunDeed, RunState
from seoripul.contract.personal import PersonName
from seoripul.contract.pickup import PaymentKind
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from tests.central_delivery.home import SEEN
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import done, refused
from tests.support.central import new_key


def test_the_recipient_s_code_and_the_fee_open_the_hand(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    code = yard.receipt_code(which)
    unpaid = yard.tells(phone, which, Deed.DELIVER, receipt_code=code)
    assert refused(unpaid, RefusalCode.FEE_NOT_SETTLED).facts.amount_krw == 4000
    told = yard.tells(phone, which, Deed.DELIVER, receipt_code=code, paid=PaymentKind.CASH)
    assert done(told).outcome is Deed.DELIVER
    assert yard.home.open_krw(which) == (0, 0)
    assert yard.run(run).delivered == 1
    chain = yard.home.full(which).custody[-1]
    assert (chain.deed, chain.holder, chain.by) == (Deed.DELIVER, Holder.RECIPIENT, "강배송")
    cash = done(yard.clerk.cash_up())
    assert [(line.courier, line.stamp_krw, line.delivery_krw) for line in cash.lines] == [
        ("강배송", 1000, 3000)
    ]


def test_a_wrong_code_opens_nothing_and_five_leave_only_identity(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    code = yard.receipt_code(which)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    paid = {"paid": PaymentKind.CARD}
    refused(yard.tells(phone, which, Deed.DELIVER, **paid), RefusalCode.ID_CHECK_MISSING)
    for _ in range(5):
        told = yard.tells(phone, which, Deed.DELIVER, receipt_code=wrong, **paid)
        refused(told, RefusalCode.WRONG_RECEIPT_CODE)
    right = yard.tells(phone, which, Deed.DELIVER, receipt_code=code, **paid)
    refused(right, RefusalCode.ID_CHECK_MISSING)
    assert yard.seen().reports == (), "who still stands at the door does something else"
    by = PersonName("홍길순")
    done(yard.tells(phone, which, Deed.DELIVER, identity=SEEN, recipient=by, **paid))
    assert yard.home.full(which).custody[-1].note == "홍*순"


@pytest.mark.parametrize(
    ("deed", "state"),
    [
        (Deed.ABSENT, State.FAILED_ATTEMPT),
        (Deed.REFUSED, State.RETURNED),
        (Deed.WRONG_ADDRESS, State.RETURNED),
        (Deed.WRONG_DOCUMENT, State.REISSUE),
    ],
)
def test_what_was_not_handed_over_comes_back(yard: Yard, deed: Deed, state: State) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    told = done(yard.tells(phone, which, deed, note="초인종 고장"))
    assert (told.state, told.outcome) == (state, deed)
    stop = yard.stop(run, which)
    assert (stop.outcome, stop.back) == (deed, False)
    code = yard.home.row(which).number
    assert done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=code)).returned == 1
    assert done(yard.does(run, RunDeed.RECONCILE)).state is RunState.RECONCILED


def test_a_wrong_paper_seen_after_the_hand_over_is_taken_along(yard: Yard) -> None:
    which, courier = yard.packed(pay=PayWhere.DOOR), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    done(yard.tells(phone, which, Deed.DELIVER, identity=SEEN, paid=PaymentKind.CARD))
    told = done(yard.tells(phone, which, Deed.WRONG_DOCUMENT))
    assert told.state is State.REISSUE
    told = refused(yard.does(run, RunDeed.RECONCILE), RefusalCode.RUN_DOES_NOT_ADD_UP)
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(which)))
    end = done(yard.does(run, RunDeed.RECONCILE))
    assert (end.loaded, end.delivered, end.returned) == (1, 0, 1)


def test_a_loss_is_told_to_the_office_at_once(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    done(yard.tells(phone, which, Deed.LOSE, note="오토바이에서 떨어짐"))
    report = yard.seen().reports[0]
    assert (report.deed, report.refused, report.number) == (
        Deed.LOSE, None, yard.home.row(which).number,
    )  # fmt: skip
    assert (report.courier_name, report.note) == ("강배송", "오토바이에서 떨어짐")
    assert yard.home.state(which) is State.LOST
    done(yard.clerk.settle_report(report.id, "팀장 보고", new_key()))
    assert yard.seen().reports == ()
    assert done(yard.does(run, RunDeed.RECONCILE)).lost == 1


def test_told_hours_later_is_kept_with_both_times(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    then = yard.home.scene.central.clock.now()
    yard.after(150)
    done(yard.tells(phone, which, Deed.ABSENT, at=then))
    stop = yard.stop(run, which)
    assert (stop.outcome_at, stop.told_at) == (then, then + timedelta(minutes=150))


def test_a_clock_that_runs_ahead_tells_nothing_of_tomorrow(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    now = yard.home.scene.central.clock.now()
    done(yard.tells(phone, which, Deed.ABSENT, at=now + timedelta(hours=20)))
    assert yard.stop(run, which).outcome_at == now


def test_sent_twice_is_done_once(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    key, given = new_key(), yard.at()
    first = done(phone.at_the_door(which, "absent", given, key))
    assert done(phone.at_the_door(which, "absent", given, key)) == first
    assert done(phone.at_the_door(which, "absent", given, new_key())) == first
    assert yard.home.row(which).attempts == 1


def test_what_no_longer_fits_is_refused_and_shown_to_the_dispatcher(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    then = yard.home.scene.central.clock.now()
    done(yard.home.does(which, Deed.LOSE, reason="전화 연락 안 됨"))
    yard.after(60)
    late = yard.tells(phone, which, Deed.DELIVER, identity=SEEN, paid=PaymentKind.CARD, at=then)
    assert refused(late, RefusalCode.NOT_ALLOWED_NOW).facts.order_state is State.LOST
    report = yard.seen().reports[0]
    assert (report.deed, report.refused) == (Deed.DELIVER, RefusalCode.NOT_ALLOWED_NOW)
    assert (report.at, report.order_state) == (then, State.LOST)


def test_a_wrong_code_out_of_a_dead_spot_is_shown_to_the_dispatcher(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    then = yard.home.scene.central.clock.now()
    yard.after(30)
    told = yard.tells(phone, which, Deed.DELIVER, receipt_code="x", paid=PaymentKind.CARD, at=then)
    refused(told, RefusalCode.WRONG_RECEIPT_CODE)
    assert yard.seen().reports[0].refused is RefusalCode.WRONG_RECEIPT_CODE
    assert yard.home.state(which) is State.OUT


def test_a_courier_tells_of_the_own_run_only(yard: Yard) -> None:
    which, mine, other = yard.packed(), yard.courier(), yard.courier("박배송")
    yard.out(mine, which)
    refused(yard.tells(yard.paired(other), which, Deed.ABSENT), RefusalCode.NOT_FOUND)
    refused(yard.tells(yard.paired(mine), "nobody", Deed.ABSENT), RefusalCode.NOT_FOUND)


def test_a_run_not_out_yet_has_no_door(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    yard.locked(courier, which)
    told = yard.tells(yard.paired(courier), which, Deed.ABSENT)
    refused(told, RefusalCode.NOT_ALLOWED_NOW)


def test_the_phone_shows_the_run_once_it_is_out_and_nothing_afterwards(yard: Yard) -> None:
    first, second, courier = yard.packed("신반포로 45"), yard.packed("신반포로 9"), yard.courier()
    phone = yard.paired(courier)
    assert yard.carried(phone).run_id == ""
    run = yard.locked(courier, first, second)
    waiting = yard.carried(phone)
    assert (waiting.state, waiting.count, waiting.stops) == (RunState.LOCKED, 2, ())
    for which in (first, second):
        done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(which)))
    done(yard.does(run, RunDeed.START))
    seen = yard.carried(phone)
    stop = seen.stops[0]
    assert (stop.address.reveal(), stop.masked_name) == ("신반포로 45, 101동 1203호", "홍*동")
    assert stop.phone is not None and stop.phone.reveal() == "010-0000-0001"
    assert (stop.collect_stamp_krw, stop.collect_delivery_krw) == (1000, 3000)
    assert "토지" not in wire.encode(seen).decode(), "no papers are named"
    done(yard.tells(phone, first, Deed.DELIVER, identity=SEEN, paid=PaymentKind.CASH))
    told = yard.carried(phone).stops[0]
    assert (told.outcome, told.phone, told.collect_stamp_krw) == (Deed.DELIVER, None, 0)
    done(yard.tells(phone, second, Deed.REFUSED))
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(second)))
    done(yard.does(run, RunDeed.RECONCILE))
    over = yard.carried(phone)
    assert isinstance(over, CourierPicture) and (over.run_id, over.stops) == ("", ())
