"""A clerk pauses, a lead plans: the board says why, the wait counts with it, lines stop in time."""

from __future__ import annotations

import pytest

from seoripul.contract.centres import Pause, SetShifts, Shift
from seoripul.contract.people import Role
from seoripul.contract.queue import BoardCounter, Line, LineStatus
from seoripul.contract.refusals import RefusalCode
from tests.central_pickup.scene import done, refused
from tests.central_queue.lobby import Lobby
from tests.central_queue.test_visitor_is_told_the_wait import certificates, serve, wait
from tests.support.central import new_key

DAY = (540, 1080)


def counter(lobby: Lobby, no: int) -> BoardCounter:
    return {one.no: one for one in lobby.scene.board().counters}[no]


def shifts(*spells: tuple[int, int, int]) -> SetShifts:
    return SetShifts(
        shifts=tuple(Shift(counter_no=no, begins=one, ends=other) for no, one, other in spells)
    )


def plan(lobby: Lobby, *spells: tuple[int, int, int]) -> None:
    done(lobby.scene.clerk.set_shifts("ok", shifts(*spells), new_key()))


def test_the_board_says_why_a_counter_calls_nobody(lobby: Lobby) -> None:
    assert counter(lobby, 1).open
    done(lobby.clerk(1).pause_counter(1, Pause.LUNCH, new_key()))
    assert counter(lobby, 1).paused_because == "lunch"
    assert not counter(lobby, 1).open
    assert done(lobby.scene.citizen.lobby("ok")).lines[0].counters == (2, 3)
    done(lobby.clerk(1).pause_counter(1, None, new_key()))
    assert counter(lobby, 1).open


def test_next_ends_the_pause(lobby: Lobby) -> None:
    lobby.takes()
    done(lobby.clerk(1).pause_counter(1, Pause.BREAK, new_key()))
    lobby.next(1)
    assert counter(lobby, 1).paused_because is None


def test_a_clerk_pauses_the_own_counter_only(lobby: Lobby) -> None:
    lobby.scene.central.add_staff("plain", roles=(Role.COUNTER,))
    plain = lobby.scene.clerk_at(2, "plain")
    refused(plain.pause_counter(1, Pause.AWAY, new_key()), RefusalCode.NOT_PERMITTED)
    done(plain.pause_counter(2, Pause.AWAY, new_key()))
    refused(plain.pause_counter(29, Pause.AWAY, new_key()), RefusalCode.NOT_FOUND)
    refused(plain.set_shifts("ok", shifts(), new_key()), RefusalCode.NOT_PERMITTED)


def test_a_pause_ends_with_its_day(lobby: Lobby) -> None:
    done(lobby.clerk(1).pause_counter(1, Pause.CLOSED, new_key()))
    lobby.scene.central.do_duties()
    assert counter(lobby, 1).paused_because == "closed"
    lobby.scene.at("09:00", "2026-11-24")
    lobby.scene.central.do_duties()
    assert counter(lobby, 1).paused_because is None


@pytest.mark.parametrize(
    "wrong", [(1, 540, 540), (1, -1, 700), (1, 700, 1500), (9, 540, 700)], ids=str
)
def test_a_shift_that_cannot_be_is_refused(lobby: Lobby, wrong: tuple[int, int, int]) -> None:
    refused(lobby.scene.clerk.set_shifts("ok", shifts(wrong), new_key()), RefusalCode.BAD_REQUEST)


def test_shifts_of_a_counter_do_not_overlap(lobby: Lobby) -> None:
    both = shifts((1, 540, 700), (1, 690, 800))
    refused(lobby.scene.clerk.set_shifts("ok", both, new_key()), RefusalCode.BAD_REQUEST)
    plan(lobby, (1, 540, 700), (1, 700, 800), (2, 540, 700))


def test_a_lunch_without_a_shift_is_part_of_the_wait(lobby: Lobby) -> None:
    serve(lobby, 6)
    lobby.scene.at("11:55")
    for _ in range(8):
        lobby.takes()
    plan(lobby, *((no, *DAY) for no in (1, 2, 3)))
    without = wait(lobby).minutes
    plan(lobby, *((no, 540, 720) for no in (1, 2, 3)), *((no, 780, 1080) for no in (1, 2, 3)))
    assert wait(lobby).minutes > without + 30


def late_crowd(lobby: Lobby) -> LineStatus:
    """Half an hour before closing more people wait than can be served."""
    serve(lobby, 12, minutes=5)
    lobby.scene.at("17:30")
    for _ in range(30):
        lobby.scene.kiosk.issue_ticket(Line.CERTIFICATES, new_key())
        lobby.seen()
    return certificates(lobby)


def test_numbers_end_when_the_line_can_no_longer_be_served(lobby: Lobby) -> None:
    line = late_crowd(lobby)
    assert not line.accepting
    assert line.expected is None
    assert 5 < line.waiting < 30
    refused(lobby.scene.kiosk.issue_ticket(Line.CERTIFICATES, new_key()), RefusalCode.LINE_CLOSED)
    assert lobby.takes(Line.FAMILY).number == 301


def test_the_lead_decides_in_place_of_the_estimate(lobby: Lobby) -> None:
    late_crowd(lobby)
    lead = lobby.scene.clerk
    done(lead.set_issuing("ok", Line.CERTIFICATES, True, new_key()))
    assert certificates(lobby).accepting
    lobby.takes()
    done(lead.set_issuing("ok", Line.CERTIFICATES, None, new_key()))
    refused(lobby.scene.kiosk.issue_ticket(Line.CERTIFICATES, new_key()), RefusalCode.LINE_CLOSED)
    done(lead.set_issuing("ok", Line.FAMILY, False, new_key()))
    refused(lobby.scene.kiosk.issue_ticket(Line.FAMILY, new_key()), RefusalCode.LINE_CLOSED)
    lobby.scene.at("09:10", "2026-11-24")
    assert lobby.takes(Line.FAMILY).number == 301


def test_a_line_whose_counters_have_all_closed_gives_no_numbers(lobby: Lobby) -> None:
    done(lobby.clerk(2).pause_counter(2, Pause.CLOSED, new_key()))
    refused(lobby.scene.kiosk.issue_ticket(Line.FAMILY, new_key()), RefusalCode.LINE_CLOSED)
    assert lobby.takes().number == 1
