"""Paper and screen: never two numbers, and a second slip says so."""

from __future__ import annotations

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Done
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.states import Received, SlipState, Told
from tests.kiosk.visitor.lobby import CODE, NOON, Lobby, at_home, checked_in, refused


def received() -> Lobby:
    return at_home().sees(events.Scanned(CODE)).hears(Done(checked_in()))


def last_job(lobby: Lobby) -> str:
    return lobby.slips()[-1].job


def slip_state(lobby: Lobby) -> SlipState:
    assert isinstance(lobby.page, Received | Told)
    return lobby.page.slip


def test_asking_again_while_it_prints_prints_nothing_more() -> None:
    lobby = received().sees(events.SlipAsked(), events.SlipAsked())
    assert len(lobby.slips()) == 1


def test_a_second_slip_says_reprint_and_has_the_same_number() -> None:
    lobby = received()
    lobby.sees(events.SlipPrinted(last_job(lobby)), events.SlipAsked())
    first, second = (each.slip for each in lobby.slips())
    assert (first.reprint, second.reprint) == (False, True)
    assert second.number == first.number
    assert "재발행" in second.title


def test_nobody_prints_a_roll_empty() -> None:
    lobby = received()
    for _ in range(10):
        lobby.sees(events.SlipPrinted(last_job(lobby)), events.SlipAsked())
    assert len(lobby.slips()) == 3


def test_without_paper_the_number_stays_on_the_screen() -> None:
    lobby = at_home().sees(events.PrinterChanged(PrinterCondition.PAPER_OUT))
    lobby.sees(events.Scanned(CODE)).hears(Done(checked_in()))
    assert lobby.slips() == []
    assert slip_state(lobby) is SlipState.FAILED
    assert isinstance(lobby.page, Received)
    assert lobby.page.checked_in.ticket_number == 801


def test_after_paper_was_put_in_a_first_slip_is_no_reprint() -> None:
    lobby = received()
    failed = events.SlipFailed(last_job(lobby), PrinterCondition.PAPER_OUT, nothing_came_out=True)
    lobby.sees(failed, events.PrinterChanged(PrinterCondition.OK), events.SlipAsked())
    assert [each.slip.reprint for each in lobby.slips()] == [False, False]


def test_a_slip_that_may_have_come_out_is_followed_by_a_reprint() -> None:
    lobby = received()
    lobby.sees(events.SlipFailed(last_job(lobby), PrinterCondition.OK), events.SlipAsked())
    assert [each.slip.reprint for each in lobby.slips()] == [False, True]


def test_somebody_already_here_gets_the_same_number_again() -> None:
    lobby = at_home().sees(events.Scanned(CODE))
    lobby.hears(refused(RefusalCode.ALREADY_HERE, ticket_number=805, counters=(3,), since=NOON))
    assert slip_state(lobby) is SlipState.NOT_PRINTED
    lobby.sees(events.SlipAsked())
    slip = lobby.slips()[0].slip
    assert (slip.number, slip.reprint) == ("805", True)


def test_other_refusals_print_nothing() -> None:
    lobby = at_home().sees(events.Scanned(CODE)).hears(refused(RefusalCode.NOT_READY))
    assert lobby.sees(events.SlipAsked()).slips() == []


def test_a_foreign_visitor_s_slip_is_korean_and_their_own() -> None:
    lobby = at_home().sees(events.LanguageChosen(Language.EN), events.Scanned(CODE))
    slip = lobby.hears(Done(checked_in())).slips()[0].slip
    assert slip.title == "예약수령 번호표 / Pick-up number"
    assert "수령 창구 3, 4번 / Counters 3, 4" in slip.lines


def test_a_slip_carries_no_name() -> None:
    slip = received().slips()[0].slip
    assert "홍" not in "".join((slip.title, slip.number, *slip.lines))


def test_help_over_the_number_does_not_lose_the_slip() -> None:
    lobby = received().sees(events.HelpPressed())
    lobby.sees(events.SlipPrinted(last_job(lobby)), events.BackPressed())
    assert slip_state(lobby) is SlipState.PRINTED
    assert not [each for each in lobby.done if isinstance(each, effects.Say)]
