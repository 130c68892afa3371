"""Only the bar on the screen: it shows who is here, calls, and brings the desk back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seoripul.contract.queue import Line
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import read_config
from seoripul.rules.reservation import State
from seoripul.ui.counter.caller_bar import CallerBar
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk, order
from tests.ui.counter.test_clerk_calls_numbers_by_keys_alone import (
    CONTROL,
    at_1,
    take,
    wait_for,
    wait_for_nobody,
    wait_for_waiting,
)

__all__ = ["at_1"]


def bar_of(at: Desk) -> CallerBar:
    bar = at.counter.bar
    assert bar is not None and bar.isVisible()
    return bar


def click(at: Desk, verb: Verb) -> None:
    QTest.mouseClick(bar_of(at).buttons[verb], Qt.MouseButton.LeftButton)


def test_the_bar_calls_and_ends_and_the_desk_comes_back(office: RunningCentral, at_1: Desk) -> None:
    first, _ = take(office, Line.CERTIFICATES, Line.CERTIFICATES)
    wait_for_waiting(at_1, 2)
    at_1.press(Qt.Key.Key_J, modifier=CONTROL)
    bar = bar_of(at_1)
    assert not at_1.counter.window.isVisible()
    assert (bar.number.text(), bar.waiting.text()) == ("—", "대기 2명")
    click(at_1, Verb.CALL_NEXT)
    wait_for(at_1, first)
    assert bar.number.text() == str(first)
    click(at_1, Verb.RECALL)
    until(lambda: bar.said.toolTip().endswith("(1/3)"), why=bar.said.toolTip())
    click(at_1, Verb.HAND_OVER)
    wait_for_nobody(at_1)
    QTest.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert at_1.counter.window.isVisible() and at_1.counter.bar is None


def test_papers_open_the_whole_desk(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office)
    office.advance(hours=4)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_F6)
    staff_desk.wait_for(State.READY)
    staff_desk.press(Qt.Key.Key_F8)
    staff_desk.wait_for(State.ARRIVED)
    wait_for_waiting(staff_desk, 1)
    staff_desk.press(Qt.Key.Key_J, modifier=CONTROL)
    click(staff_desk, Verb.CALL_NEXT)
    wait_for(staff_desk, 801)
    click(staff_desk, Verb.HAND_OVER)
    until(lambda: staff_desk.dialog is not None)
    assert staff_desk.dialog is not None
    assert staff_desk.dialog.objectName() == "handOverDialog"
    assert staff_desk.counter.window.isVisible()


def test_the_bar_says_why_a_key_does_nothing(at_1: Desk) -> None:
    at_1.press(Qt.Key.Key_J, modifier=CONTROL)
    bar_of(at_1).press(Verb.RECALL)
    assert bar_of(at_1).said.toolTip() == "이 창구에 호출한 분이 없습니다."
    assert not bar_of(at_1).buttons[Verb.RECALL].isEnabled()


def test_place_and_counter_are_remembered(at_1: Desk) -> None:
    at_1.press(Qt.Key.Key_J, modifier=CONTROL)
    bar_of(at_1).move(0, 129)
    home = at_1.counter.home
    until(lambda: read_config(home).desk.bar_at == (0, 129), why="the place was not kept")
    assert read_config(home).desk.counter_no == 1
    bar_of(at_1).close()
    at_1.press(Qt.Key.Key_J, modifier=CONTROL)
    assert (bar_of(at_1).x(), bar_of(at_1).y()) == (0, 129)


def test_logging_off_brings_the_log_in_back_with_the_last_counter(at_1: Desk) -> None:
    at_1.press(Qt.Key.Key_J, modifier=CONTROL)
    assert at_1.counter.view is not None
    at_1.counter.view.end()
    assert at_1.counter.bar is None and at_1.counter.window.isVisible()
    assert at_1.page.counter.currentData() == 1  # type: ignore[attr-defined]


def test_keys_that_cannot_be_used_are_refused_in_the_dialog(
    application: QApplication, at_1: Desk
) -> None:
    at_1.counter.choose_keys()
    until(lambda: at_1.dialog is not None)
    at_1.dialog.fields["done_keys"].setKeySequence("G")  # type: ignore[union-attr]
    assert "Ctrl 또는 Alt" in at_1.dialog.lacking.text()  # type: ignore[union-attr]
    at_1.dialog.fields["done_keys"].setKeySequence("Ctrl+Alt+G")  # type: ignore[union-attr]
    at_1.dialog.confirm.setFocus()  # type: ignore[union-attr]
    at_1.press(Qt.Key.Key_Return)
    assert read_config(at_1.counter.home).desk.done_keys == "Ctrl+Alt+G"
