"""A courier touched the wrong button at the door: taken back for a short while, and no longer."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import pytest

from seoripul.contract.delivery import Holder
from seoripul.contract.dispatch import RunDeed, RunState
from seoripul.contract.pickup import PaymentKind
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import UNDOABLE, Deed, State
from tests.central_delivery.home import SEEN, Home
from tests.central_dispatch.yard import Yard
from tests.central_messages.set_up import set_up, webhook
from tests.central_pickup.scene import Scene, done, refused
from tests.support.central import new_key, running_central
from tests.support.webhook_gateway import WebhookGateway

HALF_A_MINUTE = 0.5


@pytest.mark.parametrize("deed", sorted(UNDOABLE))
def test_it_is_as_if_it_had_never_been_told(yard: Yard, deed: Deed) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    before, shown = yard.home.row(which), yard.carried(phone).stops
    done(yard.tells(phone, which, deed))
    told = yard.carried(phone).stops[0]
    assert told.outcome is deed and told.outcome_at is not None and told.phone is None
    yard.after(HALF_A_MINUTE)
    undone = done(yard.tells(phone, which, Deed.UNDO))
    assert (undone.state, undone.outcome) == (State.OUT, Deed.UNDO)
    after = yard.home.row(which)
    assert (after.state, after.attempts, after.delivery_date) == (
        State.OUT, before.attempts, before.delivery_date,
    )  # fmt: skip
    assert yard.carried(phone).stops == shown
    assert yard.stop(run, which).outcome is None
    done(yard.tells(phone, which, Deed.DELIVER, identity=SEEN, paid=PaymentKind.CARD))
    assert yard.home.open_krw(which) == (0, 0)
    assert done(yard.does(run, RunDeed.RECONCILE)).delivered == 1


def test_the_second_absence_is_told_and_taken_back_like_the_first(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    done(yard.tells(phone, which, Deed.ABSENT))
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(which)))
    done(yard.does(run, RunDeed.RECONCILE))
    yard.home.scene.at("10:00", "2026-11-24")
    again = yard.out(courier, which, day=date(2026, 11, 24))
    done(yard.tells(phone, which, Deed.ABSENT))
    done(yard.tells(phone, which, Deed.UNDO))
    row = yard.home.row(which)
    assert (row.attempts, row.delivery_date) == (1, date(2026, 11, 24))
    done(yard.tells(phone, which, Deed.ABSENT))
    back = done(yard.does(again, RunDeed.SCAN_BACK, envelope_code=yard.code(which)))
    assert (back.held, back.returned) == (1, 0)


def test_later_it_stays_and_the_dispatcher_sees_that_it_was_meant_otherwise(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    done(yard.tells(phone, which, Deed.ABSENT))
    yard.after(HALF_A_MINUTE + 0.1)
    refused(yard.tells(phone, which, Deed.UNDO), RefusalCode.NOTHING_TO_UNDO)
    assert yard.home.state(which) is State.FAILED_ATTEMPT
    report = yard.seen().reports[0]
    assert (report.deed, report.refused) == (Deed.UNDO, RefusalCode.NOTHING_TO_UNDO)


def test_a_dead_spot_does_not_count_for_the_courier_s_time(yard: Yard) -> None:
    """Both come in an hour later; by the phone's clock twenty seconds lie between them."""
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    then = yard.home.scene.central.clock.now()
    yard.after(60)
    done(yard.tells(phone, which, Deed.REFUSED, at=then))
    done(yard.tells(phone, which, Deed.UNDO, at=then + timedelta(seconds=20)))
    assert yard.home.state(which) is State.OUT


def test_sent_twice_or_for_nothing_it_does_no_harm(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    assert done(yard.tells(phone, which, Deed.UNDO)).state is State.OUT
    done(yard.tells(phone, which, Deed.ABSENT))
    key, given = new_key(), yard.at()
    first = done(phone.at_the_door(which, "undo", given, key))
    assert done(phone.at_the_door(which, "undo", given, key)) == first
    assert done(phone.at_the_door(which, "undo", given, new_key())) == first
    assert yard.home.row(which).attempts == 0
    assert yard.seen().reports == ()


@pytest.mark.parametrize("deed", [Deed.DELIVER, Deed.WRONG_DOCUMENT, Deed.LOSE])
def test_what_changed_hands_or_was_reported_is_not_taken_back(yard: Yard, deed: Deed) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    yard.out(courier, which)
    done(yard.tells(phone, which, deed, identity=SEEN, paid=PaymentKind.CARD))
    refused(yard.tells(phone, which, Deed.UNDO), RefusalCode.NOT_ALLOWED_NOW)


def test_an_envelope_that_is_at_the_office_again_stays_there(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone, run = yard.paired(courier), yard.out(courier, which)
    done(yard.tells(phone, which, Deed.ABSENT))
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(which)))
    refused(yard.tells(phone, which, Deed.UNDO), RefusalCode.NOT_ALLOWED_NOW)
    done(yard.does(run, RunDeed.RECONCILE))
    assert yard.run(run).state is RunState.RECONCILED
    refused(yard.tells(phone, which, Deed.UNDO), RefusalCode.NOT_ALLOWED_NOW)
    assert yard.home.full(which).custody[-1].holder is Holder.OFFICE


def test_another_courier_takes_nothing_back(yard: Yard) -> None:
    which, mine, other = yard.packed(), yard.courier(), yard.courier("박배송")
    yard.out(mine, which)
    done(yard.tells(yard.paired(mine), which, Deed.ABSENT))
    refused(yard.tells(yard.paired(other), which, Deed.UNDO), RefusalCode.NOT_FOUND)
    assert yard.home.state(which) is State.FAILED_ATTEMPT


def test_an_absence_taken_back_is_never_told_and_one_told_is_put_right(tmp_path: Path) -> None:
    with WebhookGateway() as gateway, ExitStack() as closing:
        central = closing.enter_context(
            running_central(set_up(tmp_path / "central", webhook(gateway)))
        )
        yard = Yard(Home(Scene(central, closing)))
        which, courier = yard.packed(), yard.courier()
        phone = yard.paired(courier)
        yard.out(courier, which)
        kinds = [gateway.next().json["kind"] for _ in range(2)]
        assert kinds == ["order_received", "order_out"]
        then = central.clock.now()
        done(yard.tells(phone, which, Deed.ABSENT))
        done(yard.tells(phone, which, Deed.UNDO))
        done(yard.tells(phone, which, Deed.ABSENT))
        yard.after(HALF_A_MINUTE)
        assert central.office.sender is not None
        central.office.sender.wake()
        assert gateway.next().json["kind"] == "order_absent"
        done(yard.tells(phone, which, Deed.UNDO, at=then + timedelta(seconds=5)))
        assert gateway.next().json["kind"] == "order_out"
        assert gateway.is_quiet, "the absence taken back was never told"
