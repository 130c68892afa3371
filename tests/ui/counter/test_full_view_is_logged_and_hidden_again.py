"""A clerk sees a name in clear by asking, is told that it is logged, and not for long."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk, order

CTRL = Qt.KeyboardModifier.ControlModifier


def test_names_are_masked_until_asked_for(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    view = staff_desk.counter.view
    assert view is not None
    detail = staff_desk.window.detail
    assert detail.shown_name == "홍*동"
    staff_desk.press(Qt.Key.Key_I, modifier=CTRL)
    until(lambda: view.state.full is not None)
    assert detail.shown_name == "홍길동"
    assert "열람을 기록했습니다" in staff_desk.said
    office.advance(seconds=61)
    view.station.central.health()
    until(lambda: view.state.full is None)
    assert detail.shown_name == "홍*동"


def test_another_row_hides_it_at_once(office: RunningCentral, staff_desk: Desk) -> None:
    placed, other = order(office), order(office, "김하나", "010-2222-0031")
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_I, modifier=CTRL)
    view = staff_desk.counter.view
    assert view is not None
    until(lambda: view.state.full is not None)
    staff_desk.choose(other.number)
    assert view.state.full is None


def test_a_deed_kept_with_a_reason_asks_for_one(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_D, modifier=CTRL)
    dialog = staff_desk.dialog
    assert dialog is not None
    assert not dialog.confirm.isEnabled()  # type: ignore[attr-defined]
    staff_desk.press("asked by phone", Qt.Key.Key_Return)
    until(lambda: staff_desk.idle and "취소했습니다" in staff_desk.said)
