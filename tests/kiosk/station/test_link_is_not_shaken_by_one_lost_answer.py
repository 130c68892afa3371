"""Online and offline with hysteresis."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.station.link import OFFLINE_AFTER_S, Link
from seoripul.kiosk.station.link_state import LinkState


def told(*answers: tuple[float, bool]) -> Link:
    link = Link()
    for at, reached in answers:
        link = link.heard(reached, at)
    return link


def test_one_lost_answer_is_no_news() -> None:
    assert told((0, True), (5, False)).online
    assert told((0, False), (1, False)).online
    assert told((0, False), (1, True), (3, False)).online


def test_losing_answers_for_a_while_is() -> None:
    assert not told((0, False), (OFFLINE_AFTER_S, False)).online


def test_a_short_break_must_be_answered_twice_a_long_one_once() -> None:
    broken = ((0.0, False), (3.0, False))
    assert not told(*broken, (4, True)).online
    assert told(*broken, (4, True), (4.5, True)).online
    assert not told(*broken, (4, True), (5, False), (6, True)).online
    assert told(*broken, (60, True)).online


@given(st.lists(st.tuples(st.floats(0.01, 20), st.booleans()), max_size=60))
def test_two_good_answers_always_end_an_outage(waits: list[tuple[float, bool]]) -> None:
    now, link = 0.0, Link()
    for wait, reached in waits:
        now += wait
        link = link.heard(reached, now)
    assert link.heard(True, now + 1).heard(True, now + 2).online


def test_listeners_hear_each_change_once() -> None:
    now, heard = [0.0], list[bool]()
    state = LinkState(lambda: now[0])
    state.listen(heard.append)
    for at, reached in ((0, False), (3, False), (4, False), (40, True), (41, True)):
        now[0] = at
        state.heard(reached)
    assert heard == [False, True]
    assert state.online
