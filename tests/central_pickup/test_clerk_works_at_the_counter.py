"""Calling, handing over and undoing, with every reason why a deed cannot be done now."""

from __future__ import annotations

import pytest

from seoripul.contract.people import Role
from seoripul.contract.pickup import (
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    ProxyProof,
    WaiverKind,
)
from seoripul.contract.queue import TicketDeed, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.reservation import Deed, State
from tests.central_pickup.scene import BECAUSE, NOTHING, Scene, done, moment, paid, refused
from tests.support.central import new_key


def test_nobody_is_waiting(scene: Scene) -> None:
    refused(scene.clerk.next_ticket(new_key()), RefusalCode.NOBODY_WAITING)


def test_one_visitor_at_a_counter_at_a_time(scene: Scene) -> None:
    scene.arrived("14:00")
    scene.at("10:00")
    second = scene.arrived("14:00")
    done(scene.clerk.next_ticket(new_key()))
    told = refused(scene.clerk.next_ticket(new_key()), RefusalCode.COUNTER_BUSY)
    assert (told.facts.ticket_number, told.facts.counters) == (801, (3,))
    other = done(scene.calls(second, at=scene.clerk_at(4)))
    assert (other.ticket.number, other.ticket.counter_no) == (802, 4)


def test_a_clerk_without_a_counter_calls_nobody(scene: Scene) -> None:
    scene.arrived("14:00")
    key = scene.central.pair("counter")
    nowhere = scene.central.client(key, scene.central.log_in(key, counter_no=None).session)
    told = refused(nowhere.next_ticket(new_key()), RefusalCode.BAD_REQUEST)
    nowhere.close()
    assert told.facts.subject == "counter_no"


def test_recalled_three_times_and_then_given_up(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    seqs = [done(scene.clerk.next_ticket(new_key())).seq]
    seqs += [done(scene.calls(placed, TicketDeed.RECALL)).seq for _ in range(3)]
    assert seqs == [1, 2, 3, 4]
    refused(scene.calls(placed, TicketDeed.RECALL), RefusalCode.RECALLS_USED_UP)
    [call] = scene.board().calls
    assert (call.seq, call.recall) == (4, True)
    row = done(scene.clerk.call_no_show(placed.reservation_id, new_key()))
    assert row.state is State.NO_SHOW
    assert row.ticket is not None
    assert row.ticket.state is TicketState.NO_SHOW
    again = done(scene.scan(placed))
    assert (again.ticket_number, again.late) == (802, True)


def test_only_the_called_can_be_recalled_or_given_up(scene: Scene) -> None:
    ready = scene.ready("15:00")
    placed = scene.arrived("14:00")
    for which in (placed, ready):
        given_up = scene.clerk.call_no_show(which.reservation_id, new_key())
        refused(given_up, RefusalCode.NOT_ALLOWED_NOW)
    refused(scene.calls(placed, TicketDeed.RECALL), RefusalCode.NOT_ALLOWED_NOW)
    done(scene.calls(placed))
    refused(scene.calls(placed, at=scene.clerk_at(4)), RefusalCode.NOT_ALLOWED_NOW)


def test_a_call_stands_in_the_history_of_the_reservation(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    done(scene.calls(placed))
    done(scene.calls(placed, TicketDeed.RECALL))
    full = done(scene.clerk.reservation(placed.reservation_id))
    told = [line.verb for line in full.history if line.verb.startswith("ticket_")]
    assert told == ["ticket_call", "ticket_recall"]


def test_no_papers_without_an_identity(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    without = HandOver(fee=FeeReceived(kind=PaymentKind.CASH, amount_krw=1400))
    answer = scene.clerk.hand_over(placed.reservation_id, without, new_key())
    refused(answer, RefusalCode.ID_CHECK_MISSING)
    assert scene.row(placed).fee is None


@pytest.mark.parametrize(
    ("fee", "subject"),
    [
        (None, "fee"),
        (FeeReceived(kind=PaymentKind.CARD, amount_krw=1000), "amount_krw"),
        (FeeReceived(kind=PaymentKind.CASH, amount_krw=2000), "amount_krw"),
        (FeeReceived(kind=PaymentKind.WAIVED, amount_krw=0), "waiver"),
        (
            FeeReceived(kind=PaymentKind.WAIVED, amount_krw=1400, waiver=WaiverKind.SENIOR),
            "amount_krw",
        ),
        (FeeReceived(kind=PaymentKind.CARD, amount_krw=1400, waiver=WaiverKind.SENIOR), "waiver"),
    ],
)
def test_no_papers_before_the_fee_is_settled(
    scene: Scene, fee: FeeReceived | None, subject: str
) -> None:
    placed = scene.arrived("14:00")
    given = HandOver(identity=IdentityProof.PASSPORT, fee=fee)
    answer = scene.clerk.hand_over(placed.reservation_id, given, new_key())
    assert refused(answer, RefusalCode.FEE_NOT_SETTLED).facts.subject == subject
    assert scene.state(placed) is State.ARRIVED


def test_a_proxy_collects_and_the_fee_is_waived(scene: Scene) -> None:
    placed = scene.arrived("14:00")
    given = HandOver(
        identity=IdentityProof.MOBILE_ID,
        proxy=ProxyProof.POWER_OF_ATTORNEY,
        fee=FeeReceived(kind=PaymentKind.WAIVED, amount_krw=0, waiver=WaiverKind.DISABLED),
    )
    row = done(scene.clerk.hand_over(placed.reservation_id, given, new_key()))
    assert row.fee is not None
    assert row.fee.waiver is WaiverKind.DISABLED


def test_free_papers_need_no_fee(scene: Scene) -> None:
    placed = scene.arrived("14:00", documents="WE01x2")
    given = HandOver(identity=IdentityProof.DRIVER_LICENCE)
    row = done(scene.clerk.hand_over(placed.reservation_id, given, new_key()))
    assert (row.state, row.fee) == (State.HANDED_OVER, None)


def test_a_deed_that_leads_nowhere_says_the_state(scene: Scene) -> None:
    placed = scene.placed("14:00")
    answer = scene.clerk.hand_over(placed.reservation_id, paid(1400), new_key())
    assert refused(answer, RefusalCode.NOT_ALLOWED_NOW).facts.state is State.CONFIRMED
    answer = scene.clerk.destroy(placed.reservation_id, BECAUSE, new_key())
    refused(answer, RefusalCode.NOT_ALLOWED_NOW)
    refused(scene.clerk.prepare("nothing", new_key()), RefusalCode.NOT_FOUND)


def test_some_deeds_need_a_reason(scene: Scene) -> None:
    placed = scene.placed("14:00")
    for verb in (scene.clerk.reject, scene.clerk.cancel):
        answer = verb(placed.reservation_id, NOTHING, new_key())
        refused(answer, RefusalCode.REASON_MISSING)


def test_the_full_view_is_written_down(scene: Scene) -> None:
    placed = scene.placed("14:00")
    full = done(scene.clerk.reservation(placed.reservation_id))
    assert full.name.reveal() == "홍길동"
    assert full.phone is not None
    assert full.phone.reveal() == "010-0000-5678"
    again = done(scene.clerk.reservation(placed.reservation_id))
    assert [(line.verb, line.by) for line in again.history] == [
        ("place", "citizen"),
        ("view", "김담당"),
    ]


def test_other_centres_reservations_are_not_ours_to_touch(scene: Scene) -> None:
    placed = scene.placed("14:00", centre="1165053100")
    answer = scene.clerk.prepare(placed.reservation_id, new_key())
    refused(answer, RefusalCode.NOT_PERMITTED)
    refused(scene.clerk.reservation(placed.reservation_id), RefusalCode.NOT_PERMITTED)


def test_the_auditor_reads_and_changes_nothing(scene: Scene) -> None:
    placed = scene.placed("14:00")
    scene.central.add_staff("auditor", roles=(Role.AUDIT,))
    auditor = scene.clerk_at(4, "auditor")
    done(auditor.reservation(placed.reservation_id))
    answer = auditor.prepare(placed.reservation_id, new_key())
    refused(answer, RefusalCode.NOT_PERMITTED)


def test_what_may_be_undone_is_shown(scene: Scene) -> None:
    placed = scene.ready("14:00")
    row = scene.row(placed)
    assert (row.undo_deed, row.undo_free_until) == (Deed.MAKE_READY, moment("10:00:30"))
