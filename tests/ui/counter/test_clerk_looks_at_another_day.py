"""The list of tomorrow and of yesterday, by keys: marked, and only with deeds that make sense."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from seoripul.kiosk.counter import desk as desk_state
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.rules.reservation import State
from seoripul.ui.counter.words.verbs import why_sentence
from tests.support.central import MONDAY, RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import SLOT, Desk, order

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def listed(desk: Desk) -> list[str]:
    assert desk.counter.view is not None
    return [row.number for row in desk_state.rows(desk.counter.view.state)]


def test_tomorrow_is_marked_and_its_papers_can_be_prepared(
    office: RunningCentral, staff_desk: Desk
) -> None:
    placed = order(office, slot=SLOT + timedelta(days=1))
    staff_desk.log_in()
    assert listed(staff_desk) == []
    assert not staff_desk.window.day.isVisible()
    staff_desk.press(Qt.Key.Key_Right, modifier=ALT)
    until(lambda: listed(staff_desk) == [placed.number])
    assert staff_desk.window.day.isVisible()
    assert staff_desk.window.day.words.text().startswith("오늘이 아닙니다. 11월 24일 (화) 목록")
    assert "11월 24일" in staff_desk.window.list.table.accessibleName()
    staff_desk.choose(placed.number)
    _only_served_today(staff_desk)
    staff_desk.press(Qt.Key.Key_F5)
    staff_desk.wait_for(State.PREPARING)
    staff_desk.press(Qt.Key.Key_Home, modifier=ALT)
    until(lambda: staff_desk.counter.view.state.picture is not None)  # type: ignore[union-attr]
    assert listed(staff_desk) == []
    assert not staff_desk.window.day.isVisible()


def _only_served_today(desk: Desk) -> None:
    for verb in (Verb.CALL_NEXT, Verb.HAND_OVER, Verb.CHECK_IN):
        button = desk.window.action_bar.buttons[verb]
        assert not button.isEnabled()
        assert button.hint.text() == "오늘 아님"
    desk.press(Qt.Key.Key_F2)
    assert desk.said == why_sentence(WhyNot.NOT_TODAY)


def test_a_date_is_typed(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office, slot=SLOT + timedelta(days=8))
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_G, modifier=CTRL)
    staff_desk.press("20261201", Qt.Key.Key_Return)
    until(lambda: listed(staff_desk) == [placed.number])
    field = staff_desk.window.list.days.field
    assert field.text() == "2026-12-01 화"
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.lineEdit().width() - 16
    staff_desk.press(Qt.Key.Key_Left, modifier=ALT)
    until(lambda: listed(staff_desk) == [] and staff_desk.window.day.isVisible())
    assert "11월 30일" in staff_desk.window.day.words.text()


def test_who_comes_a_day_late_is_taken_in_and_then_stands_in_today_s_list(
    office: RunningCentral, staff_desk: Desk
) -> None:
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_F5)
    staff_desk.wait_for(State.PREPARING)
    staff_desk.press(Qt.Key.Key_F6)
    staff_desk.wait_for(State.READY)
    office.clock.set(MONDAY + timedelta(days=1))
    staff_desk.counter.view.end()  # type: ignore[union-attr]
    staff_desk.log_in()
    assert listed(staff_desk) == []
    staff_desk.press(Qt.Key.Key_Left, modifier=ALT)
    until(lambda: listed(staff_desk) == [placed.number])
    staff_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_F8)
    staff_desk.wait_for(State.ARRIVED)
    staff_desk.press(Qt.Key.Key_Home, modifier=ALT)
    until(lambda: listed(staff_desk) == [placed.number])
    staff_desk.press(Qt.Key.Key_F2)
    until(lambda: desk_state.serving(staff_desk.counter.view.state) is not None)  # type: ignore[union-attr]
    staff_desk.wait_for_call()
    assert staff_desk.window.action_bar.buttons[Verb.HAND_OVER].isEnabled()
