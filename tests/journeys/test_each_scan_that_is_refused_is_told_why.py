"""One journey per refusal at the kiosk, against the real central."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoripul.api_client.central import new_key
from seoripul.contract.pickup import (
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    Reason,
)
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Received
from seoripul.rules import pickup_code
from tests.journeys.people_and_places import (
    BEFORE_SLOT,
    SLOT,
    Clerk,
    Lobby,
    Resident,
    good,
    told,
)
from tests.support.central import RunningCentral

WHY = Reason(reason="서류 확인 필요")
ELSEWHERE = "1165053100"


def test_too_early_says_from_when(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    page = told(kiosk.scans(placed.code))
    assert page.code is RefusalCode.TOO_EARLY
    assert page.facts.at == SLOT.replace(hour=14, minute=0)


def test_not_ready_says_the_expected_time(
    central: RunningCentral, resident: Resident, kiosk: Lobby
) -> None:
    placed = resident.orders()
    central.clock.set(BEFORE_SLOT)
    page = told(kiosk.scans(placed.code))
    assert (page.code, page.facts.at) == (RefusalCode.NOT_READY, placed.expected_at)


def test_late_is_taken_in_normal_order(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(SLOT.replace(hour=17))
    page = kiosk.scans(placed.code)
    assert isinstance(page, Received)
    assert page.checked_in.late


def test_the_wrong_centre_says_which_and_how_far(
    central: RunningCentral, resident: Resident, clerk: Clerk, open_lobby: Callable[..., Lobby]
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    there = open_lobby("there", ELSEWHERE)
    page = told(there.scans(placed.code))
    there.closes()
    assert page.code is RefusalCode.WRONG_CENTRE
    assert page.facts.centre is not None
    assert page.facts.centre.id == "ok"
    assert page.facts.distance_words


def test_a_second_scan_finds_the_same_number_and_reprints_it(
    central: RunningCentral,
    resident: Resident,
    clerk: Clerk,
    kiosk: Lobby,
    open_lobby: Callable[..., Lobby],
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    first = kiosk.scans(placed.code)
    assert isinstance(first, Received)
    second = open_lobby("second")
    page = told(second.scans(placed.code))
    assert page.code is RefusalCode.ALREADY_HERE
    assert page.facts.ticket_number == first.checked_in.ticket_number
    second.runner.post(events.SlipAsked())
    second.until(lambda kiosk: bool(second.printer.slips()))
    second.closes()
    assert [each.reprint for each in second.slips] == [True]
    assert second.slips[0].number == kiosk.slips[0].number


def test_papers_already_collected(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    row = clerk.prepares(placed)
    fee = FeeReceived(kind=PaymentKind.CASH, amount_krw=placed.fee_krw)
    seen = HandOver(identity=IdentityProof.PASSPORT, fee=fee)
    good(clerk.desk.hand_over(row.id, seen, new_key()))
    page = told(kiosk.scans(placed.code))
    assert page.code is RefusalCode.COLLECTED
    assert page.facts.since is not None


def test_an_order_the_resident_cancelled(resident: Resident, kiosk: Lobby) -> None:
    placed = resident.orders()
    good(resident.web.cancel_followed(placed.follow, Reason(), new_key()))
    assert told(kiosk.scans(placed.code)).code is RefusalCode.CANCELLED


def test_an_order_the_office_rejected(resident: Resident, clerk: Clerk, kiosk: Lobby) -> None:
    placed = resident.orders()
    good(clerk.desk.reject(clerk.row(placed).id, WHY, new_key()))
    assert told(kiosk.scans(placed.code)).code is RefusalCode.REJECTED


def test_papers_nobody_collected_in_time(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.advance(days=1)
    central.do_duties()
    central.advance(days=20)
    central.do_duties()
    assert told(kiosk.scans(placed.code)).code is RefusalCode.EXPIRED


def test_a_whole_code_central_has_never_given_out(kiosk: Lobby) -> None:
    stranger = pickup_code.compose("5" * pickup_code.RANDOM_DIGITS)
    assert told(kiosk.scans(stranger)).code is RefusalCode.UNKNOWN_CODE


@pytest.mark.parametrize("text", ["", "12345", "9" * 40, "https://example.org"])
def test_what_is_no_whole_code_is_unreadable(kiosk: Lobby, text: str) -> None:
    assert told(kiosk.scans(text)).code is RefusalCode.UNREADABLE


def test_the_typed_way_in_and_its_limit(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    assert isinstance(kiosk.types(placed.number, placed.typed_check), Received)
    kiosk.runner.post(events.DonePressed())
    wrong = "0000" if placed.typed_check != "0000" else "1111"
    said = [told(kiosk.types(placed.number, wrong)).code for _ in range(10)]
    assert said[0] is RefusalCode.UNKNOWN_CODE
    assert said[-1] is RefusalCode.TOO_MANY_TRIES
