"""A number of a line with one touch: on paper or on a phone, never two for one wish."""

from __future__ import annotations

import msgspec
import pytest

from seoripul.contract.language import Language
from seoripul.contract.personal import Phone
from seoripul.contract.queue import Line
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Done, NotReached
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.states import (
    Checking,
    Choosing,
    Dialling,
    Home,
    Numbered,
    SlipState,
    Told,
    Unreachable,
)
from tests.kiosk.visitor.lobby import LINES, Lobby, at_home, issued, picture, refused

CERTIFICATES = events.LineChosen(Line.CERTIFICATES)


def choosing() -> Lobby:
    return at_home().sees(events.ServiceChosen("queue"))


def dialling(digits: str = "12345678") -> Lobby:
    lobby = choosing().sees(events.PaperToggled(), CERTIFICATES)
    return lobby.sees(*map(events.DigitPressed, digits))


def numbered(lobby: Lobby) -> Numbered:
    assert isinstance(lobby.page, Numbered), lobby.page
    return lobby.page


def test_one_touch_on_a_line_gives_a_number_and_prints_it() -> None:
    lobby = choosing().sees(events.LanguageChosen(Language.EN), CERTIFICATES)
    [wish] = lobby.issues()
    assert (wish.command.line, wish.command.phone) == (Line.CERTIFICATES, None)
    assert wish.command.language is Language.EN
    page = numbered(lobby.hears(Done(issued(117))))
    assert (page.issued.number, page.slip) == (117, SlipState.PRINTING)
    [printing] = lobby.slips()
    assert printing.slip.number == "117"
    assert printing.slip.qr == "https://centre.example/t/a-token"


def test_the_qr_leads_where_central_says_phones_reach_it() -> None:
    told = msgspec.structs.replace(picture(), public_address="https://minwon.example/")
    lobby = choosing().sees(events.PictureArrived(told), CERTIFICATES)
    assert numbered(lobby.hears(Done(issued(117)))).address == "https://minwon.example/t/a-token"


def test_a_second_touch_while_central_is_asked_takes_no_second_number() -> None:
    lobby = choosing().sees(CERTIFICATES, CERTIFICATES, events.LineChosen(Line.PRIORITY))
    assert isinstance(lobby.page, Checking)
    assert len(lobby.issues()) == 1


def test_a_line_whose_numbers_come_with_reservations_is_not_offered() -> None:
    lobby = choosing()
    assert [each.line for each in lobby.kiosk.place.lines] == [Line.CERTIFICATES, Line.PRIORITY]
    assert lobby.sees(events.LineChosen(Line.PICKUP)).issues() == []


def test_a_centre_whose_numbers_all_come_with_reservations_has_no_page_of_lines() -> None:
    lobby = Lobby().sees(events.PictureArrived(picture(lines=LINES[1:2])))
    assert lobby.sees(events.ServiceChosen("queue")).page == Home()


def test_a_phone_takes_the_number_instead_of_paper() -> None:
    lobby = dialling().sees(events.TypedConfirmed())
    [wish] = lobby.issues()
    assert wish.command.phone == Phone("010-1234-5678")
    page = numbered(lobby.hears(Done(issued())))
    assert page.told_to == "010-****-5678"
    assert page.slip is SlipState.NOT_PRINTED
    assert lobby.slips() == []
    lobby.sees(events.SlipAsked())
    assert [each.slip.reprint for each in lobby.slips()] == [False]


def test_a_phone_is_asked_only_where_messages_can_be_sent() -> None:
    quiet = Lobby().sees(events.PictureArrived(picture(services=())))
    lobby = quiet.sees(events.ServiceChosen("queue"), events.PaperToggled())
    assert lobby.page == Choosing(by_phone=False)


def test_an_unfinished_phone_is_not_sent() -> None:
    lobby = dialling("1234567").sees(events.TypedConfirmed())
    assert lobby.page == Dialling(Line.CERTIFICATES, "1234567")
    assert lobby.issues() == []


def test_digits_of_a_phone_are_erased_one_by_one_or_all() -> None:
    lobby = dialling("1234").sees(events.DigitErased())
    assert lobby.page == Dialling(Line.CERTIFICATES, "123")
    assert lobby.sees(events.FieldCleared()).page == Dialling(Line.CERTIFICATES)


def test_back_leads_from_the_phone_to_the_lines_to_home() -> None:
    lobby = dialling().sees(events.BackPressed())
    assert lobby.page == Choosing(by_phone=True)
    assert lobby.sees(events.BackPressed()).page == Home()


def test_central_away_no_number_is_given_and_the_same_wish_is_asked_again() -> None:
    lobby = choosing().sees(CERTIFICATES).hears(NotReached())
    assert isinstance(lobby.page, Unreachable)
    assert lobby.slips() == []
    lobby.sees(events.TriedAgain()).hears(Done(issued(118)))
    first, second = lobby.issues()
    assert (first.key, first.command) == (second.key, second.command)
    assert numbered(lobby).issued.number == 118


def test_an_answer_that_never_comes_is_asked_for_again_with_its_key() -> None:
    lobby = choosing().sees(CERTIFICATES).waits(15)
    assert isinstance(lobby.page, Unreachable)
    lobby.sees(events.TriedAgain())
    assert len({each.key for each in lobby.issues()}) == 1


def test_leaving_the_unreachable_page_makes_the_next_touch_a_new_wish() -> None:
    lobby = choosing().sees(CERTIFICATES).hears(NotReached())
    lobby.sees(events.BackPressed(), CERTIFICATES)
    assert len({each.key for each in lobby.issues()}) == 2


@pytest.mark.parametrize("code", [RefusalCode.LINE_CLOSED, RefusalCode.LINE_FULL])
def test_a_line_that_gives_no_numbers_leads_back_to_the_others(code: RefusalCode) -> None:
    lobby = choosing().sees(CERTIFICATES).hears(refused(code))
    assert isinstance(lobby.page, Told)
    assert (lobby.page.code, lobby.page.line) == (code, Line.CERTIFICATES)
    assert lobby.sees(events.TriedAgain()).page == Choosing()


def test_without_paper_the_number_stays_with_its_code_for_a_phone() -> None:
    lobby = choosing().sees(events.PrinterChanged(PrinterCondition.PAPER_OUT), CERTIFICATES)
    page = numbered(lobby.hears(Done(issued())))
    assert (page.slip, page.address) == (SlipState.FAILED, "https://centre.example/t/a-token")


def test_a_reprint_shows_the_same_number_and_says_so() -> None:
    lobby = choosing().sees(CERTIFICATES).hears(Done(issued()))
    lobby.sees(events.SlipPrinted(lobby.slips()[-1].job), events.SlipAsked())
    first, second = (each.slip for each in lobby.slips())
    assert (first.number, first.qr) == (second.number, second.qr)
    assert [first.reprint, second.reprint] == [False, True]
    assert "재발행" in second.title


def test_an_idle_session_takes_number_and_phone_with_it() -> None:
    lobby = dialling().waits(70)
    assert lobby.page == Home()
    lobby = dialling().sees(events.TypedConfirmed()).hears(Done(issued())).waits(70)
    assert lobby.page == Home()
    assert "a-token" not in repr(lobby.kiosk)
    assert "5678" not in repr(lobby.kiosk)


def test_a_code_held_to_the_scanner_counts_on_the_page_of_lines_too() -> None:
    lobby = choosing().sees(events.Scanned("1" * 39 + "2"))
    assert not isinstance(lobby.page, Choosing)
    assert lobby.all(effects.Hush)
