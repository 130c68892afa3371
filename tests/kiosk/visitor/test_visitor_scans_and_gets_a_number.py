"""What a visitor sees and holds after a scan or after typing the number."""

from __future__ import annotations

import pytest

from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.results import Done, NotReached, Queued
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.states import (
    Checking,
    Field,
    Held,
    Home,
    Received,
    Scanning,
    Told,
    Typing,
    Unreachable,
)
from tests.kiosk.visitor.lobby import CODE, NOON, OTHER, Lobby, at_home, checked_in, refused

SENTENCES = [
    RefusalCode.NOT_READY,
    RefusalCode.TOO_EARLY,
    RefusalCode.WRONG_CENTRE,
    RefusalCode.ALREADY_HERE,
    RefusalCode.COLLECTED,
    RefusalCode.CANCELLED,
    RefusalCode.REJECTED,
    RefusalCode.EXPIRED,
    RefusalCode.UNKNOWN_CODE,
    RefusalCode.TOO_MANY_TRIES,
    RefusalCode.LINE_FULL,
    RefusalCode.STORAGE_FULL,
]


def typed(lobby: Lobby, digits: str) -> Lobby:
    return lobby.sees(*(events.DigitPressed(each) for each in digits))


def test_a_scan_from_the_home_page_is_enough() -> None:
    lobby = at_home().sees(events.Scanned(CODE))
    assert isinstance(lobby.page, Checking)
    page = lobby.hears(Done(checked_in())).page
    assert isinstance(page, Received)
    assert (page.checked_in.ticket_number, page.checked_in.masked_name) == (801, "홍*동")
    assert [each.slip.number for each in lobby.slips()] == ["801"]


def test_a_late_visitor_is_told_so_on_the_slip() -> None:
    lobby = at_home().sees(events.Scanned(CODE)).hears(Done(checked_in(late=True)))
    assert "예약 시간이 지나 일반 순서로 접수" in lobby.slips()[0].slip.lines


@pytest.mark.parametrize("code", SENTENCES)
def test_each_refusal_has_its_own_page_and_a_way_on(code: RefusalCode) -> None:
    lobby = at_home().sees(events.Scanned(CODE)).hears(refused(code, at=NOON))
    page = lobby.page
    assert isinstance(page, Told)
    assert (page.code, page.facts.at) == (code, NOON)
    assert lobby.slips() == []
    assert isinstance(lobby.sees(events.TriedAgain()).page, Scanning)


def test_a_torn_code_is_told_at_once_without_asking_central() -> None:
    lobby = at_home().sees(events.Scanned(CODE[:-1] + ("0" if CODE[-1] != "0" else "1")))
    page = lobby.page
    assert isinstance(page, Told)
    assert (page.code, page.facts.subject) == (RefusalCode.UNREADABLE, "torn")
    assert lobby.all(effects.CheckIn) == []


def test_a_code_of_somebody_else_s_shop_is_not_called_torn() -> None:
    page = at_home().sees(events.Scanned("https://example.org/coupon")).page
    assert isinstance(page, Told)
    assert (page.code, page.facts.subject) == (RefusalCode.UNREADABLE, "other")


def test_a_code_held_to_the_scanner_counts_once() -> None:
    lobby = at_home().sees(events.Scanned(CODE)).hears(Done(checked_in()))
    for _ in range(5):
        lobby.waits(1).sees(events.Scanned(CODE))
    assert isinstance(lobby.page, Received)
    assert len(lobby.all(effects.CheckIn)) == 1


def test_the_next_visitor_may_scan_over_the_last_one_s_page() -> None:
    lobby = at_home().sees(events.Scanned(CODE)).hears(Done(checked_in()))
    lobby.sees(events.Scanned(OTHER)).hears(Done(checked_in(802)))
    assert [each.slip.number for each in lobby.slips()] == ["801", "802"]


def test_nothing_is_scanned_while_central_is_being_asked() -> None:
    lobby = at_home().sees(events.Scanned(CODE), events.Scanned(OTHER), events.HomePressed())
    assert isinstance(lobby.page, Checking)
    assert len(lobby.all(effects.CheckIn)) == 1


def test_the_typed_way_in_asks_with_number_and_check() -> None:
    lobby = at_home().sees(events.ServiceChosen("pickup"), events.TypingChosen())
    typed(lobby, "12345678")
    assert isinstance(lobby.page, Typing)
    assert lobby.page.field is Field.CHECK
    typed(lobby, "98765").sees(events.DigitErased(), events.DigitPressed("0"))
    lobby.sees(events.TypedConfirmed())
    asked = lobby.all(effects.CheckIn)[0]
    assert isinstance(asked, effects.CheckIn)
    assert (asked.command.number, asked.command.check) == ("12345678", "9870")


def test_half_a_number_is_not_sent() -> None:
    lobby = typed(at_home().sees(events.TypingChosen()), "1234").sees(events.TypedConfirmed())
    assert isinstance(lobby.page, Typing)
    assert lobby.all(effects.CheckIn) == []


def test_a_mistyped_number_leads_back_to_the_keys() -> None:
    lobby = typed(at_home().sees(events.TypingChosen()), "123456781234")
    lobby.sees(events.TypedConfirmed()).hears(refused(RefusalCode.UNKNOWN_CODE))
    assert lobby.sees(events.TriedAgain()).page == Typing()


def test_without_central_the_visitor_is_held_or_told_the_truth() -> None:
    held = Queued("k", NOON, "12345678", (3,))
    lobby = at_home().sees(events.Scanned(CODE)).hears(held)
    assert isinstance(lobby.page, Held)
    assert (lobby.slips()[0].slip.number, lobby.slips()[0].slip.title) == (
        "12345678",
        "접수 대기표",
    )
    page = at_home().sees(events.Scanned(CODE)).hears(NotReached()).page
    assert page == Unreachable(counters=(3, 4))


def test_a_desk_that_never_answers_does_not_keep_the_visitor() -> None:
    lobby = at_home().sees(events.Scanned(CODE)).waits(12)
    assert isinstance(lobby.page, Unreachable)
    assert isinstance(lobby.hears(Done(checked_in())).page, Unreachable)
    assert lobby.slips() == []


def test_the_home_page_opens_only_services_that_work() -> None:
    lobby = Lobby().sees(events.ServiceChosen("pickup"))
    assert lobby.page == Home()
    assert at_home().sees(events.ServiceChosen("delivery")).page == Home()
