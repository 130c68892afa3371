"""A lead connects and disconnects devices and keeps the accounts of colleagues, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seoripul.api_client.central import new_key
from seoripul.contract.people import DeviceKind, Enrolled, LogIn, Role
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.ui.counter.dialogs.devices import DevicesDialog
from seoripul.ui.counter.dialogs.pairing import PairingDialog
from seoripul.ui.counter.dialogs.reason import ReasonDialog
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
    _stand_on(staff_desk, dialog, "other")
    assert "[잠김]" in dialog.list.currentItem().text()
    dialog.unlock.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: dialog.told.text() == "잠금을 풀었습니다.")


def test_an_account_is_closed_and_opened_again(office: RunningCentral, staff_desk: Desk) -> None:
    office.add_staff("other", name="박창구", password=PASSWORD)
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    assert not dialog.active.isEnabled()
    _stand_on(staff_desk, dialog, "other")
    assert dialog.active.text().strip() == "사용 중지"
    dialog.active.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: "사용을 중지했습니다" in dialog.told.text(), why=dialog.told.text())
    until(lambda: "[사용 안 함]" in dialog.list.currentItem().text())
    assert _logs_in(office, staff_desk, PASSWORD) is RefusalCode.WRONG_LOGIN
    assert dialog.active.text().strip() == "다시 사용"
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: dialog.told.text() == "다시 쓸 수 있습니다.", why=dialog.told.text())
    assert _logs_in(office, staff_desk, PASSWORD) is None


def test_nobody_closes_the_own_account(staff_desk: Desk) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    _stand_on(staff_desk, dialog, "clerk")
    assert not dialog.active.isEnabled()
    assert dialog.active.toolTip() == "자기 계정은 중지할 수 없습니다."


def test_a_colleague_is_added(office: RunningCentral, staff_desk: Desk) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    dialog.form.login.setFocus()
    staff_desk.press("newbie", Qt.Key.Key_Tab, "New Clerk", Qt.Key.Key_Tab, "fine-words-and-7")
    staff_desk.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    until(lambda: dialog.confirm.isEnabled(), why=dialog.lacking.text())
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: "계정을 만들었습니다" in dialog.told.text(), why=dialog.told.text())
    until(lambda: dialog.chosen is not None and dialog.chosen.login == "newbie")


def test_a_colleague_gets_other_roles_and_a_new_password(
    office: RunningCentral, staff_desk: Desk
) -> None:
    office.add_staff("other", name="박창구", password=PASSWORD)
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    _stand_on(staff_desk, dialog, "other")
    assert dialog.lacking.text() == "바꾼 내용이 없습니다."
    assert not dialog.form.login.isEnabled()
    assert dialog.form.shown_name.text() == "박창구"
    dialog.form.password.setFocus()
    staff_desk.press("other-words-and-8", Qt.Key.Key_Tab)
    before = set(dialog.form.draft.roles)
    staff_desk.press(Qt.Key.Key_Space)
    wanted = set(dialog.form.draft.roles)
    assert wanted != before
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.told.text() == "저장했습니다.", why=dialog.told.text())
    until(lambda: dialog.chosen is not None and set(dialog.chosen.roles) == wanted)
    assert dialog.form.password.text() == ""
    assert _logs_in(office, staff_desk, PASSWORD) is RefusalCode.WRONG_LOGIN
    assert _logs_in(office, staff_desk, "other-words-and-8") is None


def test_a_lead_keeps_the_own_role(staff_desk: Desk) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_U, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StaffDialog)
    _stand_on(staff_desk, dialog, "clerk")
    dialog.form.roles[Role.LEAD].setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    dialog.form.roles[Role.AUDIT].setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    assert not dialog.confirm.isEnabled()
    assert dialog.lacking.text() == "자기 계정에서 팀장을 뺄 수 없습니다."


def test_a_lost_kiosk_is_disconnected_and_can_do_nothing_more(
    office: RunningCentral, staff_desk: Desk
) -> None:
    kiosk = office.client(office.pair("kiosk"))
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_K, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = staff_desk.dialog
    assert isinstance(dialog, DevicesDialog)
    until(lambda: dialog.list.count() == 2)
    assert "[지금 이 기기]" in dialog.list.item(0).text()
    assert not dialog.confirm.isEnabled()
    assert dialog.lacking.text() == "지금 쓰고 있는 기기는 여기서 끊을 수 없습니다."
    staff_desk.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert not isinstance(kiosk.station(), Refusal)
    asked = staff_desk.dialog
    assert isinstance(asked, ReasonDialog)
    assert "바로 멈춥니다" in asked.lead.text()
    assert not asked.confirm.isEnabled()
    staff_desk.press("lost", Qt.Key.Key_Return)
    until(lambda: "연결을 끊었습니다" in dialog.told.text(), why=dialog.told.text())
    answer = kiosk.station()
    kiosk.close()
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.UNKNOWN_DEVICE
    until(lambda: "연결을 끊음" in dialog.list.item(1).text())


def _stand_on(desk: Desk, dialog: StaffDialog, login: str) -> None:
    """Down the list, which begins with the line of a new account."""
    until(lambda: dialog.list.count() > 1)
    assert dialog.chosen is None
    for _ in range(dialog.list.count()):
        if dialog.chosen is None or dialog.chosen.login != login:
            desk.press(Qt.Key.Key_Down)
    assert dialog.chosen is not None and dialog.chosen.login == login


def _logs_in(office: RunningCentral, desk: Desk, password: str) -> RefusalCode | None:
    assert desk.config.device is not None
    client = office.client(desk.config.device.key)
    answer = client.log_in(LogIn(login="other", password=password), new_key())
    client.close()
    return answer.code if isinstance(answer, Refusal) else None
