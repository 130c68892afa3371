"""A number of a line with the real central: slip, phone, board, counter; and every no."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoripul.api_client.central import new_key
from seoripul.contract.centres import LineRange, SetLineRanges
from seoripul.contract.queue import Line, TicketFollowed, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Choosing, Numbered, Page, SlipState, Unreachable
from tests.journeys.people_and_places import Clerk, Lobby, Resident, good, told
from tests.support.central import RunningCentral


def numbered(page: Page) -> Numbered:
    assert isinstance(page, Numbered), page
    return page


def on_the_phone(resident: Resident, address: str) -> TicketFollowed:
    """What the page behind the slip's QR asks for."""
    return good(resident.web.followed_ticket(address.rpartition("/t/")[2]))


@pytest.fixture
def at_certificates(central: RunningCentral, clerk: Clerk) -> Clerk:
    """Somebody at counter 1, which serves certificates and the priority line."""
    clerk.logs_in(1)
    return clerk


def test_a_number_goes_from_the_slip_to_the_phone_to_the_counter(
    central: RunningCentral, resident: Resident, kiosk: Lobby, at_certificates: Clerk
) -> None:
    page = numbered(kiosk.takes(Line.CERTIFICATES))
    assert (page.issued.number, page.issued.ahead, page.slip) == (1, 0, SlipState.PRINTED)
    [slip] = kiosk.slips
    assert (slip.number, slip.reprint) == ("1", False)
    assert slip.qr is not None
    assert slip.qr.startswith(f"{central.url}/t/")
    waiting = on_the_phone(resident, slip.qr)
    assert (waiting.ticket.number, waiting.ticket.state) == (1, TicketState.WAITING)

    called = good(at_certificates.desk.next_ticket(new_key()))
    assert (called.ticket.number, called.ticket.counter_no) == (1, 1)
    there = on_the_phone(resident, slip.qr)
    assert (there.ticket.state, there.ticket.counter_no) == (TicketState.CALLED, 1)
    board = central.client(central.pair("board"))
    [call] = good(board.board()).calls
    board.close()
    assert (call.ticket_number, call.counter_no) == (1, 1)


def test_the_lines_tell_who_waits_before_a_number_is_taken(
    open_lobby: Callable[..., Lobby],
) -> None:
    kiosk = open_lobby()
    offered = [each.line for each in kiosk.runner.kiosk.place.lines]
    assert Line.CERTIFICATES in offered
    assert Line.PRIORITY in offered
    assert Line.PICKUP not in offered
    kiosk.takes(Line.CERTIFICATES)
    other = open_lobby("other")
    other.until(lambda state: state.place.lines[0].waiting == 1)
    assert numbered(other.takes(Line.CERTIFICATES)).issued.ahead == 1


def test_two_kiosks_never_give_the_same_number(open_lobby: Callable[..., Lobby]) -> None:
    kiosks = [open_lobby("one"), open_lobby("two")]
    given = [numbered(each.takes(Line.PRIORITY)).issued.number for each in kiosks * 3]
    assert sorted(given) == [901, 902, 903, 904, 905, 906]


def test_without_central_no_number_is_given_and_asking_again_gives_one(
    central: RunningCentral, kiosk: Lobby
) -> None:
    central.stop()
    page = kiosk.takes(Line.CERTIFICATES)
    assert isinstance(page, Unreachable)
    assert kiosk.slips == []
    central.restart()
    kiosk.runner.post(events.TriedAgain())
    given = numbered(kiosk.until(lambda state: isinstance(state.plain, Numbered)).plain)
    assert given.issued.number == 1


def test_an_answer_lost_on_the_way_is_found_again_not_given_twice(
    central: RunningCentral, kiosk: Lobby
) -> None:
    """Central has given the number; the kiosk asks again with the key of the same touch."""
    central.stop()
    page = kiosk.takes(Line.CERTIFICATES)
    assert isinstance(page, Unreachable)
    assert page.wish is not None
    central.restart()
    command = page.wish.command
    first = good(kiosk.station.central.issue_ticket(command.line, page.wish.key))
    kiosk.runner.post(events.TriedAgain())
    given = numbered(kiosk.until(lambda state: isinstance(state.plain, Numbered)).plain)
    assert given.issued == first
    assert numbered(kiosk.takes(Line.CERTIFICATES)).issued.number == first.number + 1


def test_after_closing_the_line_says_so_and_leads_to_the_others(
    central: RunningCentral, kiosk: Lobby
) -> None:
    central.clock.set(central.clock.now().replace(hour=18, minute=5))
    page = told(kiosk.takes(Line.FAMILY))
    assert (page.code, page.line) == (RefusalCode.LINE_CLOSED, Line.FAMILY)
    kiosk.runner.post(events.TriedAgain())
    assert kiosk.until(lambda state: isinstance(state.page, Choosing))


def test_a_line_whose_numbers_are_all_given_says_so(
    central: RunningCentral, kiosk: Lobby, clerk: Clerk
) -> None:
    only_one = SetLineRanges(ranges=(LineRange(line=Line.FAMILY.value, first=301, last=301),))
    good(clerk.desk.set_line_ranges("ok", only_one, new_key()))
    numbered(kiosk.takes(Line.FAMILY))
    assert told(kiosk.takes(Line.FAMILY)).code is RefusalCode.LINE_FULL


def test_an_empty_printer_loses_no_number(resident: Resident, kiosk: Lobby) -> None:
    kiosk.printer.put_into(PrinterCondition.PAPER_OUT)
    page = numbered(kiosk.takes(Line.CERTIFICATES))
    assert page.slip is SlipState.FAILED
    assert on_the_phone(resident, page.address).ticket.number == page.issued.number
    kiosk.printer.put_into(PrinterCondition.OK)
    kiosk.runner.post(events.PrinterChanged(PrinterCondition.OK))
    kiosk.runner.post(events.SlipAsked())
    kiosk.until(lambda state: _paper(state.plain) is SlipState.PRINTED)
    assert {slip.number for slip in kiosk.slips} == {"1"}


def test_a_reprint_is_the_same_number_and_says_so(kiosk: Lobby) -> None:
    kiosk.takes(Line.CERTIFICATES)
    kiosk.runner.post(events.SlipAsked())
    kiosk.until(lambda state: len(kiosk.printer.slips()) == 2)
    assert [(slip.number, slip.reprint) for slip in kiosk.slips] == [("1", False), ("1", True)]
    assert len({slip.qr for slip in kiosk.slips}) == 1


def _paper(page: Page) -> SlipState | None:
    return page.slip if isinstance(page, Numbered) else None
