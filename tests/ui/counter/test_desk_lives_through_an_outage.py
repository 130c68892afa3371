"""Central goes away: the list stays with its age, deeds say why not, closing is quick."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt

from seoripul.rules.reservation import State
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk, order


@contextmanager
def away(office: RunningCentral) -> Iterator[None]:
    """Central is gone, and comes back at its old address."""
    office.stop()
    yield
    office.start()


def test_list_stays_and_every_deed_says_why_not(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    office.stop()
    until(lambda: staff_desk.window.banner.isVisible())
    assert "바꾸는 작업은 할 수 없습니다" in staff_desk.window.banner.words.text()
    assert staff_desk.row.number == placed.number
    buttons = staff_desk.window.action_bar.buttons
    for button in buttons.values():
        assert not button.isEnabled()
        assert button.hint.text() == "연결 끊김"
        assert "중앙과 연결이 끊겨" in button.toolTip()
    staff_desk.press(Qt.Key.Key_F6)
    assert "중앙과 연결이 끊겨" in staff_desk.said
    office.start()


def test_an_unanswered_deed_is_sent_again_with_its_key(
    office: RunningCentral, staff_desk: Desk
) -> None:
    office.restart()
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    with away(office):
        staff_desk.press(Qt.Key.Key_F6)
        until(lambda: staff_desk.idle and "다시 보내도" in staff_desk.said, why=staff_desk.said)
    until(lambda: staff_desk.counter.view.state.online)  # type: ignore[union-attr]
    staff_desk.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    staff_desk.wait_for(State.READY)


def test_closing_takes_under_a_second_while_central_hangs(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    begun = time.monotonic()
    staff_desk.counter.close()
    assert time.monotonic() - begun < 1.0
