"""A lead writes a notice at the desk; the lobby's boards show it, and it is taken down again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from seoripul.api_client.central import new_key
from seoripul.contract.centres import Notice, SetNotices
from seoripul.contract.people import Role
from seoripul.contract.queue import BoardPicture
from seoripul.ui.counter.dialogs.notices import NoticesDialog
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def on_the_board(office: RunningCentral, board_key: str) -> list[str]:
    client = office.client(board_key)
    picture = client.board()
    client.close()
    assert isinstance(picture, BoardPicture)
    return [one.ko for one in picture.notices]


def opened(staff_desk: Desk) -> NoticesDialog:
    staff_desk.press(Qt.Key.Key_B, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, NoticesDialog)
    return dialog


def test_a_notice_is_put_up_and_taken_down_by_keys(
    office: RunningCentral, staff_desk: Desk
) -> None:
    board = office.pair("board")
    staff_desk.log_in()
    dialog = opened(staff_desk)
    assert dialog.lacking.text() == "한국어 알림을 적으세요."
    dialog.form.ko.setFocus()
    staff_desk.press("Lift closed", Qt.Key.Key_Tab, "The lift is closed")
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.told.text() == "게시했습니다.", why=dialog.told.text())
    assert on_the_board(office, board) == ["Lift closed"]
    assert dialog.list.currentItem().text() == "[보이는 중]  Lift closed"
    assert dialog.lacking.text() == "바꾼 내용이 없습니다."
    dialog.remove.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: dialog.told.text() == "알림을 내렸습니다.", why=dialog.told.text())
    assert on_the_board(office, board) == []


def test_what_another_lead_wrote_meanwhile_stays(office: RunningCentral, staff_desk: Desk) -> None:
    board = office.pair("board")
    staff_desk.log_in()
    dialog = opened(staff_desk)
    office.add_staff("other", name="박팀장")
    key = office.pair("counter")
    other = office.client(key, office.log_in(key, "other", counter_no=2).session)
    other.set_notices("ok", SetNotices(notices=(Notice(ko="다른 팀장"),)), new_key())
    other.close()
    dialog.form.ko.setFocus()
    staff_desk.press("Mine")
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.told.text() == "게시했습니다.", why=dialog.told.text())
    assert on_the_board(office, board) == ["다른 팀장", "Mine"]


def test_who_is_no_lead_is_told_so(office: RunningCentral, staff_desk: Desk) -> None:
    office.add_staff("other", roles=(Role.COUNTER,), name="박창구", password=PASSWORD)
    staff_desk.log_in("other")
    staff_desk.press(Qt.Key.Key_B, modifier=CTRL)
    dialog: QDialog | None = staff_desk.dialog
    assert dialog is None
    assert staff_desk.said == "이 작업을 할 권한이 없습니다."
