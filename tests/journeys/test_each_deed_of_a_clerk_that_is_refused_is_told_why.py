"""One journey per refusal at the staff desk, over the wire."""

from __future__ import annotations

from collections.abc import Callable

from seoripul.api_client.central import new_key
from seoripul.contract.centres import LineRange, SetLineRanges
from seoripul.contract.pickup import (
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    Reason,
)
from seoripul.contract.queue import Line, TicketDeed
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.visitor.states import Received
from tests.journeys.people_and_places import BEFORE_SLOT, Clerk, Lobby, Resident, good, told
from tests.support.central import RunningCentral

NO_REASON = Reason()
ID = IdentityProof.DRIVER_LICENCE


def code_of(answer: object) -> RefusalCode:
    assert isinstance(answer, Refusal), answer
    return answer.code


def arrived(central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby) -> str:
    """The id of a reservation whose visitor stands in the lobby."""
    placed = resident.orders()
    row = clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    clerk.logs_in()
    assert isinstance(kiosk.scans(placed.code), Received)
    return row.id


def test_a_step_out_of_order_is_not_allowed_now(resident: Resident, clerk: Clerk) -> None:
    row = clerk.row(resident.orders())
    good(clerk.desk.prepare(row.id, new_key()))
    assert code_of(clerk.desk.prepare(row.id, new_key())) is RefusalCode.NOT_ALLOWED_NOW


def test_no_papers_without_an_identity_and_the_fee(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    which = arrived(central, resident, clerk, kiosk)
    fee = FeeReceived(kind=PaymentKind.CASH, amount_krw=800)
    unseen = clerk.desk.hand_over(which, HandOver(fee=fee), new_key())
    assert code_of(unseen) is RefusalCode.ID_CHECK_MISSING
    unpaid = clerk.desk.hand_over(which, HandOver(identity=ID), new_key())
    assert code_of(unpaid) is RefusalCode.FEE_NOT_SETTLED
    too_little = HandOver(identity=ID, fee=FeeReceived(kind=PaymentKind.CASH, amount_krw=1))
    assert code_of(clerk.desk.hand_over(which, too_little, new_key())) is (
        RefusalCode.FEE_NOT_SETTLED
    )
    good(clerk.desk.hand_over(which, HandOver(identity=ID, fee=fee), new_key()))


def test_rejecting_and_late_undoing_need_a_reason(
    central: RunningCentral, resident: Resident, clerk: Clerk
) -> None:
    which = clerk.row(resident.orders()).id
    assert code_of(clerk.desk.undo(which, NO_REASON, new_key())) is RefusalCode.NOTHING_TO_UNDO
    assert code_of(clerk.desk.reject(which, NO_REASON, new_key())) is RefusalCode.REASON_MISSING
    good(clerk.desk.prepare(which, new_key()))
    central.advance(seconds=31)
    assert code_of(clerk.desk.undo(which, NO_REASON, new_key())) is RefusalCode.REASON_MISSING
    good(clerk.desk.undo(which, Reason(reason="잘못 누름"), new_key()))


def test_nobody_waits_and_then_the_counter_is_busy(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    assert code_of(clerk.desk.next_ticket(new_key())) is RefusalCode.NOBODY_WAITING
    first, second = resident.orders(), resident.orders()
    for placed in (first, second):
        clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    clerk.logs_in()
    for placed in (first, second):
        assert isinstance(kiosk.scans(placed.code), Received)
    good(clerk.desk.next_ticket(new_key()))
    assert code_of(clerk.desk.next_ticket(new_key())) is RefusalCode.COUNTER_BUSY


def test_a_visitor_is_recalled_three_times_and_no_more(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    which = arrived(central, resident, clerk, kiosk)
    number = good(clerk.desk.next_ticket(new_key())).ticket.number
    for _ in range(3):
        good(clerk.desk.change_ticket(number, TicketDeed.RECALL, new_key()))
    told = clerk.desk.change_ticket(number, TicketDeed.RECALL, new_key())
    assert code_of(told) is RefusalCode.RECALLS_USED_UP
    good(clerk.desk.call_no_show(which, new_key()))


def test_a_line_whose_numbers_are_used_up_says_so(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    shared = (Line.PICKUP, Line.DELIVERY)
    ranges = tuple(LineRange(line=line.value, first=850, last=850) for line in shared)
    only_one = SetLineRanges(ranges=ranges)
    good(clerk.desk.set_line_ranges("ok", only_one, new_key()))
    placed = resident.orders()
    clerk.prepares(placed)
    arrived(central, resident, clerk, kiosk)
    assert told(kiosk.scans(placed.code)).code is RefusalCode.LINE_FULL


def test_a_line_gives_no_number_after_closing(central: RunningCentral, clerk: Clerk) -> None:
    good(clerk.desk.issue_ticket(Line.FAMILY, new_key()))
    central.clock.set(BEFORE_SLOT.replace(hour=18, minute=30))
    clerk.logs_in()
    late = clerk.desk.issue_ticket(Line.FAMILY, new_key())
    assert code_of(late) is RefusalCode.LINE_CLOSED


def test_a_reservation_of_another_centre_is_none_of_ours(
    central: RunningCentral, resident: Resident, open_lobby: Callable[..., Lobby]
) -> None:
    there = Clerk(central, "1165053100")
    resident.orders()
    here = Clerk(central)
    which = here.picture().rows[0].id
    answer = there.desk.prepare(which, new_key())
    for each in (here, there):
        each.desk.close()
    assert code_of(answer) in (RefusalCode.NOT_PERMITTED, RefusalCode.NOT_FOUND)
