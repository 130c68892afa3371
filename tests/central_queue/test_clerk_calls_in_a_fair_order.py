"""Reserved, priority and normal visitors merge in one line, and the clerk is told why."""

from __future__ import annotations

from seoripul.contract.queue import Line, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.fair_turn import Why
from tests.central_pickup.scene import done, paid, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key


def test_priority_goes_first_but_not_for_ever(lobby: Lobby) -> None:
    patient = lobby.takes()
    for _ in range(4):
        lobby.takes(Line.PRIORITY)
    lobby.after(16)
    order = [lobby.next(1) for _ in range(5)]
    assert [one.ticket.number for one in order] == [901, 902, patient.number, 903, 904]
    assert [one.why for one in order[:3]] == [Why.PRIORITY, Why.PRIORITY, Why.FAIR_TURN]


def test_two_counters_together_pass_a_patient_visitor_over_twice_at_most(lobby: Lobby) -> None:
    patient = lobby.takes()
    for _ in range(3):
        lobby.takes(Line.PRIORITY)
    lobby.after(16)
    order = [lobby.next(counter_no).ticket.number for counter_no in (1, 2, 1)]
    assert order == [901, 902, patient.number]


def test_a_reserved_visitor_comes_first_in_the_slot(lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes(Line.PRIORITY)
    lobby.scene.arrived("14:00")
    called = lobby.next(3)
    assert (called.ticket.number, called.why) == (801, Why.RESERVED)
    assert called.reservation_id


def test_papers_are_handed_over_before_the_next_is_called(lobby: Lobby) -> None:
    placed = lobby.scene.arrived("14:00")
    lobby.takes()
    lobby.next(3)
    told = refused(lobby.clerk(3).next_ticket(new_key()), RefusalCode.COUNTER_BUSY)
    assert told.facts.ticket_number == 801
    done(lobby.clerk(3).hand_over(placed.reservation_id, paid(placed.fee_krw), new_key()))
    assert lobby.next(3).ticket.number == 1


def test_a_counter_serves_its_dearest_line_first(lobby: Lobby) -> None:
    lobby.takes()
    lobby.after(1)
    lobby.takes(Line.FAMILY)
    called = lobby.next(2)
    assert (called.ticket.number, called.why) == (301, Why.PREFERRED_LINE)


def test_a_counter_calls_only_lines_that_it_serves(lobby: Lobby) -> None:
    family = lobby.takes(Line.FAMILY)
    refused(lobby.clerk(1).next_ticket(new_key()), RefusalCode.NOBODY_WAITING)
    assert lobby.state(family) is TicketState.WAITING
