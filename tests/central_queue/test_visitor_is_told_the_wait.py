"""A line that has served somebody tells how long the next will wait; it keeps what it learnt."""

from __future__ import annotations

import pytest

from seoripul.contract.centres import Pause
from seoripul.contract.queue import Line, LineStatus, TicketDeed, Wait
from tests.central_pickup.scene import done
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key


def certificates(lobby: Lobby) -> LineStatus:
    return {one.line: one for one in lobby.seen().lines}[Line.CERTIFICATES]


def wait(lobby: Lobby) -> Wait:
    expected = certificates(lobby).expected
    assert expected is not None
    return expected


def serve(lobby: Lobby, many: int, minutes: float = 4) -> None:
    """Counter 1 serves so many visitors, one after another."""
    for _ in range(many):
        issued = lobby.takes()
        lobby.next(1)
        lobby.after(minutes)
        done(lobby.does(1, issued.number, TicketDeed.DONE))


def test_nothing_is_told_before_anybody_was_served(lobby: Lobby) -> None:
    assert certificates(lobby).expected is None
    assert lobby.takes().expected is None


def test_the_kiosk_the_board_and_the_slip_tell_the_same(lobby: Lobby) -> None:
    serve(lobby, 5)
    for _ in range(9):
        lobby.takes()
    told = wait(lobby)
    assert 5 < told.minutes < 40
    assert told.low <= told.minutes <= told.high
    assert lobby.takes().expected == told
    assert (
        lobby.scene.board().lines == lobby.seen().lines == done(lobby.scene.kiosk.station()).lines
    )


def test_the_longer_the_line_the_longer_the_wait(lobby: Lobby) -> None:
    serve(lobby, 5)
    waits = []
    for _ in range(8):
        lobby.takes()
        waits.append(wait(lobby).minutes)
    assert waits == sorted(waits)
    assert waits[-1] > waits[0] + 3


def test_the_page_of_a_number_counts_down_to_its_call(lobby: Lobby) -> None:
    serve(lobby, 5)
    tickets = [lobby.takes() for _ in range(6)]

    def left(at: int) -> Wait | None:
        return done(lobby.scene.citizen.followed_ticket(tickets[at].follow)).expected

    first, last = left(0), left(5)
    assert first is not None
    assert last is not None
    assert first.minutes < last.minutes
    lobby.next(1)
    lobby.next(2)
    assert left(0) is None
    sooner = left(5)
    assert sooner is not None
    assert sooner.minutes < last.minutes


def test_whoever_is_asked_aside_or_moved_is_no_longer_ahead(lobby: Lobby) -> None:
    serve(lobby, 5)
    tickets = [lobby.takes() for _ in range(8)]
    before = wait(lobby).minutes
    for one in tickets[:6]:
        done(lobby.does(1, one.number, TicketDeed.TRANSFER, line=Line.FAMILY))
    moved = wait(lobby).minutes
    assert moved < before
    done(lobby.does(1, tickets[0].number, TicketDeed.UNDO))
    assert moved <= wait(lobby).minutes <= before


def test_a_restart_forgets_nothing(lobby: Lobby) -> None:
    serve(lobby, 5)
    for _ in range(4):
        lobby.takes()
    before = certificates(lobby)
    lobby.scene.central.restart()
    assert certificates(lobby) == before


@pytest.mark.parametrize("end", [TicketDeed.DONE, TicketDeed.NO_SHOW])
def test_an_end_that_was_taken_back_teaches_nothing(lobby: Lobby, end: TicketDeed) -> None:
    """A restart knows only how it really went."""
    serve(lobby, 5)
    issued = lobby.takes()
    lobby.next(1)
    lobby.after(0.4)
    for deed in (end, TicketDeed.UNDO):
        done(lobby.does(1, issued.number, deed))
        certificates(lobby)
    lobby.after(20)
    done(lobby.does(1, issued.number, TicketDeed.DONE))
    for _ in range(6):
        lobby.takes()
    told = certificates(lobby)
    lobby.scene.central.restart()
    assert certificates(lobby) == told


def test_the_next_morning_knows_from_the_first_visitor(lobby: Lobby) -> None:
    lobby.scene.central.do_duties()
    serve(lobby, 6)
    lobby.scene.at("09:30", "2026-11-24")
    lobby.scene.central.do_duties()
    first = wait(lobby)
    lobby.scene.central.restart()
    assert wait(lobby) == first


def test_watchers_hear_of_a_wait_that_changed_by_itself(lobby: Lobby) -> None:
    serve(lobby, 5)
    for _ in range(6):
        lobby.takes()
    lobby.next(1)
    lobby.scene.central.do_duties()
    before = lobby.seen()
    lobby.after(12)
    lobby.scene.central.do_duties()
    later = lobby.seen()
    assert later.version > before.version
    assert later.lines != before.lines


def test_a_paused_counter_is_not_counted_on(lobby: Lobby) -> None:
    serve(lobby, 5)
    for no in (1, 2, 3):
        done(lobby.clerk(no).pause_counter(no, Pause.LUNCH, new_key()))
    assert certificates(lobby).expected is None
    done(lobby.clerk(2).pause_counter(2, None, new_key()))
    assert certificates(lobby).expected is not None
