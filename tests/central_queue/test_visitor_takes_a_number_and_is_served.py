"""From the kiosk's number to the counter: told how many are ahead, called once, served."""

from __future__ import annotations

from seoripul.contract.queue import Line, TicketDeed, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.fair_turn import Why
from tests.central_pickup.scene import done, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key


def test_each_line_counts_in_its_own_range(lobby: Lobby) -> None:
    first, second = lobby.takes(), lobby.takes()
    family, priority = lobby.takes(Line.FAMILY), lobby.takes(Line.PRIORITY)
    assert [one.number for one in (first, second, family, priority)] == [1, 2, 301, 901]
    assert [one.ahead for one in (first, second, family)] == [0, 1, 0]
    assert second.counters == (1, 2, 3)
    assert family.counters == (2,)


def test_a_number_lives_from_waiting_to_done(lobby: Lobby) -> None:
    issued = lobby.takes()
    assert lobby.state(issued) is TicketState.WAITING
    called = lobby.next(1)
    assert (called.ticket.number, called.ticket.counter_no, called.seq) == (1, 1, 1)
    assert called.why is Why.LONGEST
    assert lobby.state(issued) is TicketState.CALLED
    done(lobby.does(1, 1, TicketDeed.SERVE))
    assert lobby.state(issued) is TicketState.SERVING
    done(lobby.does(1, 1, TicketDeed.DONE))
    assert lobby.state(issued) is TicketState.DONE
    refused(lobby.clerk(1).next_ticket(new_key()), RefusalCode.NOBODY_WAITING)


def test_next_ends_the_number_at_the_counter(lobby: Lobby) -> None:
    first = lobby.takes()
    lobby.takes()
    lobby.next(1)
    assert lobby.next(1).ticket.number == 2
    assert lobby.state(first) is TicketState.DONE


def test_with_nobody_waiting_the_visitor_at_the_counter_stays(lobby: Lobby) -> None:
    issued = lobby.takes()
    lobby.next(1)
    refused(lobby.clerk(1).next_ticket(new_key()), RefusalCode.NOBODY_WAITING)
    assert lobby.state(issued) is TicketState.CALLED


def test_everybody_sees_the_lines_and_nothing_of_a_person(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    lobby.next(1)
    [status] = [one for one in lobby.seen().lines if one.line is Line.CERTIFICATES]
    assert (status.waiting, status.last_called, status.accepting) == (1, 1, True)
    assert status.counters == (1, 2, 3)


def test_a_line_that_nobody_serves_or_that_is_closed_gives_no_number(lobby: Lobby) -> None:
    kiosk = lobby.scene.kiosk
    refused(kiosk.issue_ticket(Line.PASSPORT_APPLY, new_key()), RefusalCode.LINE_CLOSED)
    refused(kiosk.issue_ticket(Line.PICKUP, new_key()), RefusalCode.LINE_CLOSED)
    lobby.scene.at("18:00")
    refused(kiosk.issue_ticket(Line.FAMILY, new_key()), RefusalCode.LINE_CLOSED)
    assert not any(one.accepting for one in lobby.seen().lines)


def test_somebody_else_s_token_opens_no_page(lobby: Lobby) -> None:
    lobby.takes()
    refused(lobby.scene.citizen.followed_ticket("not-a-token"), RefusalCode.NOT_FOUND)


def test_the_page_of_a_number_ends_two_days_after(lobby: Lobby) -> None:
    issued = lobby.takes()
    lobby.scene.at("09:00", "2026-11-26")
    lobby.scene.central.do_duties()
    refused(lobby.scene.citizen.followed_ticket(issued.follow), RefusalCode.NOT_FOUND)
