"""A lead connects a new kiosk, adds a colleague and unlocks an account, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seoripul.contract.people import DeviceKind, Enrolled, LogIn
from seoripul.ui.counter.dialogs.pairing import PairingDialog
from seoripul.ui.counter.dialogs.staff import StaffDialog
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_pairing_code_is_shown_with_its_time_and_connects_one_kiosk(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_K, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, PairingDialog)
    assert dialog.lacking.text() == "기기 이름을 적으세요."
    staff_desk.press(Qt.Key.Key_Tab, "Lobby left", Qt.Key.Key_Return)
    until(lambda: dialog.opened is not None)
    assert dialog.code.isVisible()
    assert "동안 한 기기만 연결할 수 있습니다" in dialog._left.text()
    code = dialog.code.text().replace(" ", "")
    client = office.client()
    enrolled = client.enrol(code, "key-of-the-kiosk-0001")
    client.close()
    assert isinstance(enrolled, Enrolled)
    assert (enrolled.kind, enrolled.name) == (DeviceKind.KIOSK, "Lobby left")
    office.advance(minutes=11)
    staff_desk.counter.view.station.central.health()  # type: ignore[union-attr]
    until(lambda: "지났습니다" in dialog._left.text())


def test_a_locked_colleague_is_unlocked(office: RunningCentral, staff_desk: Desk) -> None:
    office.add_staff("other", name="박창구", password=PASSWORD)
    client = office.client(staff_desk.config.device.key)  # type: ignore[union-attr]
    for at in range(6):
        client.log_in(LogIn(login="other", password="wrong-words-1"), f"wrong-{at:020}")
    client.close()
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    until(lambda: dialog.list.count() == 2)
    for _ in range(2):
        if not dialog.unlock.isEnabled():
            staff_desk.press(Qt.Key.Key_Down)
    assert "[잠김]" in dialog.list.currentItem().text()
    dialog.unlock.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: dialog.told.text() == "잠금을 풀었습니다.")


def test_a_colleague_is_added(office: RunningCentral, staff_desk: Desk) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    dialog.login.setFocus()
    staff_desk.press("newbie", Qt.Key.Key_Tab, "New Clerk", Qt.Key.Key_Tab, "fine-words-and-7")
    staff_desk.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    until(lambda: dialog.confirm.isEnabled(), why=dialog.lacking.text())
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: "계정을 만들었습니다" in dialog.told.text(), why=dialog.told.text())
    until(lambda: dialog.list.count() == 2)
