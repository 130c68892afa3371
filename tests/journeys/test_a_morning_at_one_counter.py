"""Counter 2 through a morning: several lines, priority, no-show and return, transfer, hold, pause
and bell. At each step: what the clerk's desk shows, and what the lobby reads on the board."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from seoripul.api_client.central import Central
from seoripul.contract.bells import Bell
from seoripul.contract.centres import Pause
from seoripul.contract.queue import ChangeTicket, Line, TicketState
from seoripul.kiosk.board.showing import CounterStatus
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Numbered
from seoripul.rules.fair_turn import Why
from tests.journeys.at_a_counter import DeskClerk, on_the_wall
from tests.journeys.people_and_places import Lobby, good
from tests.support.central import RunningCentral, new_key

FAMILY, CERTIFICATES, PRIORITY = Line.FAMILY, Line.CERTIFICATES, Line.PRIORITY
CALLED, SERVING = TicketState.CALLED, TicketState.SERVING


@pytest.fixture
def at_2(central: RunningCentral) -> Iterator[DeskClerk]:
    clerk = DeskClerk(central, 2)
    yield clerk
    clerk.station.close()


@pytest.fixture
def at_5(central: RunningCentral) -> Iterator[DeskClerk]:
    clerk = DeskClerk(central, 5)
    yield clerk
    clerk.station.close()


@pytest.fixture
def board(central: RunningCentral) -> Iterator[Central]:
    client = central.client(central.pair("board"))
    yield client
    client.close()


def takes(central: RunningCentral, kiosk: Lobby, line: Line) -> int:
    """A minute after whoever came before."""
    central.advance(minutes=1)
    page = kiosk.takes(line)
    assert isinstance(page, Numbered), page
    return page.issued.number


def fill(central: RunningCentral, kiosk: Lobby) -> None:
    came = (FAMILY, CERTIFICATES, CERTIFICATES, PRIORITY, CERTIFICATES)
    assert [takes(central, kiosk, line) for line in came] == [301, 1, 2, 901, 3]


def test_whom_the_counter_calls_is_on_the_board_and_why_on_the_desk(
    central: RunningCentral, kiosk: Lobby, at_2: DeskClerk, board: Central
) -> None:
    fill(central, kiosk)
    assert at_2.waiting == (901, 301, 1, 2, 3)
    before = on_the_wall(board)
    assert before.called is None
    assert before.waiting == {CERTIFICATES: 3, FAMILY: 1, PRIORITY: 1}
    assert before.counters[2].status is CounterStatus.OPEN
    assert before.counters[1].status is CounterStatus.CLOSED

    at_2.presses(Verb.CALL_NEXT)
    assert at_2.here == (901, CALLED)
    assert at_2.state.next_because == (901, Why.PRIORITY)
    assert on_the_wall(board).called == (901, 2)
    assert on_the_wall(board).waiting == {CERTIFICATES: 3, FAMILY: 1}
    assert at_2.why_not(Verb.CALL, 301) is WhyNot.COUNTER_BUSY

    at_2.presses(Verb.SERVE)
    assert at_2.here == (901, SERVING)
    assert on_the_wall(board).counters[2].number == 901
    at_2.presses(Verb.HAND_OVER)
    assert at_2.here is None
    assert on_the_wall(board).called is None

    at_2.presses(Verb.CALL_NEXT)
    assert at_2.here == (301, CALLED)
    assert at_2.state.next_because == (301, Why.LONGEST)
    takes(central, kiosk, FAMILY)
    at_2.presses(Verb.CALL_NEXT)
    assert at_2.here == (302, CALLED)
    assert at_2.state.next_because == (302, Why.PREFERRED_LINE)
    assert on_the_wall(board).waiting == {CERTIFICATES: 3}


def test_who_did_not_come_returns_behind_the_next_two(
    central: RunningCentral, kiosk: Lobby, at_2: DeskClerk, board: Central
) -> None:
    for line in (CERTIFICATES,) * 4:
        takes(central, kiosk, line)
    at_2.presses(Verb.CALL_NEXT)
    seq = good(board.board()).calls[0].seq
    at_2.presses(Verb.RECALL)
    [again] = good(board.board()).calls
    assert (again.ticket_number, again.recall, again.seq > seq) == (1, True, True)
    at_2.presses(Verb.CALL_NO_SHOW)
    assert at_2.here is None
    assert at_2.aside == {1: TicketState.NO_SHOW}
    assert on_the_wall(board).called is None
    assert at_2.why_not(Verb.RECALL) is WhyNot.NOBODY_HERE

    central.advance(minutes=5)
    at_2.presses(Verb.CALL, 1)
    assert at_2.aside == {}
    assert on_the_wall(board).waiting == {CERTIFICATES: 4}
    order = [at_2.presses(Verb.CALL_NEXT).ticket.number for _ in range(4)]
    assert order == [2, 3, 1, 4]
    assert on_the_wall(board).called == (4, 2)


def test_asked_aside_and_sent_on_nobody_loses_the_place(
    central: RunningCentral, kiosk: Lobby, at_2: DeskClerk, at_5: DeskClerk, board: Central
) -> None:
    fill(central, kiosk)
    passport = takes(central, kiosk, Line.PASSPORT_APPLY)
    at_2.presses(Verb.CALL_NEXT)
    at_2.presses(Verb.HOLD)
    assert (at_2.here, at_2.aside) == (None, {901: TicketState.HELD})
    assert on_the_wall(board).called is None

    at_2.presses(Verb.CALL_NEXT)
    at_2.presses(Verb.TRANSFER, change=ChangeTicket(line=Line.PASSPORT_APPLY))
    assert at_2.waiting == (1, 2, 3)
    assert at_5.waiting == (301, passport)
    assert on_the_wall(board).waiting == {CERTIFICATES: 3, Line.PASSPORT_APPLY: 2}
    at_5.presses(Verb.CALL_NEXT)
    assert at_5.here == (301, CALLED)
    assert on_the_wall(board).called == (301, 5)

    at_2.presses(Verb.CALL, 901)
    assert at_2.here == (901, CALLED)
    assert on_the_wall(board).called == (901, 2)
    at_2.presses(Verb.HAND_OVER)
    at_2.presses(Verb.UNDO)
    assert at_2.here == (901, CALLED)
    assert on_the_wall(board).called == (901, 2)


def test_a_lunch_and_a_bell_are_seen_where_they_matter(
    central: RunningCentral, kiosk: Lobby, at_2: DeskClerk, board: Central
) -> None:
    takes(central, kiosk, FAMILY)
    at_2.presses(Verb.CALL_NEXT)
    at_2.pauses(Pause.LUNCH)
    assert at_2.here == (301, CALLED)
    assert on_the_wall(board).counters[2].number == 301
    at_2.presses(Verb.HAND_OVER)
    paused = on_the_wall(board).counters[2]
    assert (paused.status, paused.because) == (CounterStatus.PAUSED, "lunch")

    kiosk.runner.post(events.BellPressed())
    kiosk.until(lambda state: state.calling.bell is not None)
    [bell] = at_2.bells
    good(at_2.station.central.answer_bell(bell.id, new_key()))
    assert at_2.bells == ()
    kiosk.until(lambda state: _from(state.calling.bell) == 2)

    takes(central, kiosk, CERTIFICATES)
    at_2.presses(Verb.CALL_NEXT)
    assert at_2.here == (1, CALLED)
    assert on_the_wall(board).counters[2].status is CounterStatus.SERVING


def _from(bell: Bell | None) -> int | None:
    """The counter from which somebody comes."""
    return None if bell is None else bell.answered_from
