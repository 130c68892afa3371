"""The kiosk sees the lines, the board all counters, the desk every open number and its deeds."""

from __future__ import annotations

from seoripul.contract.queue import Line, QueueRow, TicketDeed, TicketIssued, TicketState
from tests.central_pickup.scene import done
from tests.central_queue.lobby import Lobby


def row(lobby: Lobby, issued: TicketIssued) -> QueueRow:
    [found] = [one for one in lobby.scene.desk().queue if one.ticket.number == issued.number]
    return found


def test_board_kiosk_and_desk_count_the_same_people(lobby: Lobby) -> None:
    first, _, priority = lobby.takes(), lobby.takes(), lobby.takes(Line.PRIORITY)
    lobby.next(1)
    station = done(lobby.scene.kiosk.station())
    assert {one.line: one.waiting for one in station.lines}[Line.CERTIFICATES] == 2
    assert station.lines == lobby.scene.board().lines == lobby.scene.desk().lines
    assert station.lines == lobby.seen().lines
    assert priority.number in {call.ticket_number for call in lobby.scene.board().calls}
    assert row(lobby, first).ahead == 0


def test_the_board_knows_all_counters_and_whom_they_serve(lobby: Lobby) -> None:
    certificate = lobby.takes()
    lobby.next(1)
    counters = {one.no: one for one in lobby.scene.board().counters}
    assert sorted(counters) == [1, 2, 3]
    assert counters[1].ticket_number == certificate.number
    assert counters[1].open
    assert counters[2].ticket_number is None
    assert counters[2].lines == (Line.FAMILY, Line.CERTIFICATES, Line.PRIORITY)
    assert lobby.scene.desk().counters == lobby.scene.board().counters


def test_the_desk_offers_what_a_number_allows(lobby: Lobby) -> None:
    first, second = lobby.takes(), lobby.takes()
    assert row(lobby, first).allowed == (TicketDeed.CALL, TicketDeed.TRANSFER)
    assert (row(lobby, first).ahead, row(lobby, second).ahead) == (0, 1)
    lobby.next(1)
    called = row(lobby, first)
    assert called.ahead is None
    assert TicketDeed.UNDO in called.allowed
    assert TicketDeed.NO_SHOW in called.allowed
    assert TicketDeed.CALL not in called.allowed
    assert row(lobby, second).ahead == 0


def test_a_missed_number_stays_on_the_desk_for_half_an_hour(lobby: Lobby) -> None:
    missed = lobby.takes()
    lobby.next(1)
    done(lobby.does(1, missed.number, TicketDeed.NO_SHOW))
    assert row(lobby, missed).ticket.state is TicketState.NO_SHOW
    assert TicketDeed.RETURN in row(lobby, missed).allowed
    lobby.after(31)
    lobby.takes()
    assert missed.number not in {one.ticket.number for one in lobby.scene.desk().queue}


def test_another_day_has_no_queue(lobby: Lobby) -> None:
    lobby.takes()
    assert lobby.scene.desk("2026-11-24").queue == ()
