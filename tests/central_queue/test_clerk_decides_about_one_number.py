"""Call, recall, hold, transfer, no-show, return and undo, and why each is refused."""

from __future__ import annotations

import pytest

from seoripul.contract.queue import Line, TicketDeed, TicketState
from seoripul.contract.refusals import RefusalCode
from tests.central_pickup.scene import done, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key


def test_a_particular_number_is_called_and_recalled_three_times(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    seqs = [done(lobby.does(1, 2, TicketDeed.CALL)).seq]
    seqs += [done(lobby.does(1, 2, TicketDeed.RECALL)).seq for _ in range(3)]
    assert seqs == [1, 2, 3, 4]
    refused(lobby.does(1, 2, TicketDeed.RECALL), RefusalCode.RECALLS_USED_UP)
    refused(lobby.does(2, 2, TicketDeed.CALL), RefusalCode.NOT_ALLOWED_NOW)
    refused(lobby.does(1, 1, TicketDeed.CALL), RefusalCode.COUNTER_BUSY)


def test_who_comes_back_in_time_is_placed_behind_the_next_two(lobby: Lobby) -> None:
    for _ in range(4):
        lobby.takes()
        lobby.after(1)
    lobby.next(1)
    done(lobby.does(1, 1, TicketDeed.NO_SHOW))
    lobby.after(30)
    done(lobby.does(1, 1, TicketDeed.RETURN))
    assert [lobby.next(1).ticket.number for _ in range(4)] == [2, 3, 1, 4]


def test_who_comes_back_too_late_takes_a_new_number(lobby: Lobby) -> None:
    lobby.takes()
    lobby.next(1)
    done(lobby.does(1, 1, TicketDeed.NO_SHOW))
    lobby.after(31)
    told = refused(lobby.does(1, 1, TicketDeed.RETURN), RefusalCode.NOT_ALLOWED_NOW)
    assert told.facts.at is not None


def test_a_transfer_keeps_the_original_time(lobby: Lobby) -> None:
    lobby.takes()
    lobby.after(5)
    lobby.takes(Line.FAMILY)
    lobby.next(1)
    moved = done(lobby.does(1, 1, TicketDeed.TRANSFER, line=Line.FAMILY))
    assert (moved.ticket.line, moved.ticket.state) == (Line.FAMILY, TicketState.WAITING)
    assert lobby.next(2).ticket.number == 1


def test_a_transfer_to_a_counter_waits_for_that_counter(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    lobby.next(1)
    done(lobby.does(1, 1, TicketDeed.TRANSFER, counter_no=2))
    assert lobby.next(1).ticket.number == 2
    refused(lobby.clerk(3).next_ticket(new_key()), RefusalCode.NOBODY_WAITING)
    assert lobby.next(2).ticket.number == 1


def test_a_transfer_leads_somewhere(lobby: Lobby) -> None:
    lobby.takes()
    refused(lobby.does(1, 1, TicketDeed.TRANSFER), RefusalCode.BAD_REQUEST)
    refused(lobby.does(1, 1, TicketDeed.TRANSFER, line=Line.PICKUP), RefusalCode.BAD_REQUEST)
    nowhere = lobby.does(1, 1, TicketDeed.TRANSFER, line=Line.PASSPORT_APPLY)
    assert refused(nowhere, RefusalCode.LINE_CLOSED).facts.subject == "passport_apply"
    refused(lobby.does(1, 1, TicketDeed.TRANSFER, counter_no=29), RefusalCode.BAD_REQUEST)


def test_a_held_number_is_out_of_the_line_until_it_is_called(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    lobby.next(1)
    done(lobby.does(1, 1, TicketDeed.HOLD))
    assert lobby.next(1).ticket.number == 2
    done(lobby.does(1, 2, TicketDeed.DONE))
    refused(lobby.clerk(1).next_ticket(new_key()), RefusalCode.NOBODY_WAITING)
    assert done(lobby.does(1, 1, TicketDeed.CALL)).ticket.state is TicketState.CALLED


@pytest.mark.parametrize("deed", [TicketDeed.DONE, TicketDeed.NO_SHOW, TicketDeed.HOLD])
def test_a_deed_is_taken_back(lobby: Lobby, deed: TicketDeed) -> None:
    lobby.takes()
    called = lobby.next(1).ticket
    done(lobby.does(1, 1, deed))
    assert done(lobby.does(1, 1, TicketDeed.UNDO)).ticket == called
    assert [call.current for call in lobby.scene.board().calls] == [True]


def test_a_call_taken_back_leaves_the_visitor_where_they_were(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    lobby.next(1)
    assert done(lobby.does(1, 1, TicketDeed.UNDO)).ticket.state is TicketState.WAITING
    assert [call.current for call in lobby.scene.board().calls] == [False]
    assert lobby.next(2).ticket.number == 1


def test_undo_is_free_for_half_a_minute_and_then_wants_a_reason(lobby: Lobby) -> None:
    lobby.takes()
    lobby.next(1)
    done(lobby.does(1, 1, TicketDeed.DONE))
    lobby.after(0.6)
    refused(lobby.does(1, 1, TicketDeed.UNDO), RefusalCode.REASON_MISSING)
    done(lobby.does(1, 1, TicketDeed.UNDO, reason="잘못 눌렀습니다"))
    refused(lobby.does(1, 1, TicketDeed.UNDO, reason="다시"), RefusalCode.NOTHING_TO_UNDO)


def test_who_is_taken_back_to_a_counter_that_serves_another_waits_again(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    lobby.next(1)
    lobby.next(1)
    undone = done(lobby.does(1, 1, TicketDeed.UNDO))
    assert undone.ticket.state is TicketState.WAITING
    assert done(lobby.does(1, 2, TicketDeed.DONE)).ticket.state is TicketState.DONE


def test_a_number_that_was_never_given_is_not_found(lobby: Lobby) -> None:
    refused(lobby.does(1, 777, TicketDeed.CALL), RefusalCode.NOT_FOUND)


def test_what_stays_open_at_night_ends(lobby: Lobby) -> None:
    issued, held = lobby.takes(), lobby.takes()
    lobby.takes()
    lobby.next(1)
    done(lobby.does(2, 2, TicketDeed.CALL))
    done(lobby.does(2, 2, TicketDeed.HOLD))
    lobby.scene.at("09:00", "2026-11-24")
    lobby.scene.central.do_duties()
    assert lobby.state(issued) is lobby.state(held) is TicketState.EXPIRED
    assert lobby.takes().number == 1
