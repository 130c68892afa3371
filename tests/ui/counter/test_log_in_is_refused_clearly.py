"""Wrong, locked, out of reach, idle: the clerk always knows why and what to do."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from seoripul.ui.counter.log_in import LogInPage
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk, order


def told(desk: Desk) -> str:
    page = desk.page
    assert isinstance(page, LogInPage)
    return page.told.text()


def try_in(desk: Desk, login: str, password: str) -> None:
    page = desk.page
    assert isinstance(page, LogInPage)
    page.login.setFocus()
    page.login.selectAll()
    desk.press(login, Qt.Key.Key_Tab, password, Qt.Key.Key_Return)
    until(lambda: page.enter.isEnabled() and "확인하고 있습니다" not in page.told.text())


def test_nothing_is_sent_while_a_field_is_empty(staff_desk: Desk) -> None:
    staff_desk.press(Qt.Key.Key_Return)
    assert told(staff_desk) == "아이디와 비밀번호를 적으세요."


@pytest.mark.parametrize("language", ["한국어", "English"])
def test_a_digit_chooses_the_counter_in_either_language(staff_desk: Desk, language: str) -> None:
    if language == "English":
        buttons = staff_desk.page.findChildren(QPushButton)
        next(button for button in buttons if button.text().strip() == language).click()
    page = staff_desk.page
    assert isinstance(page, LogInPage)
    assert page.counter.itemText(2) == {"한국어": "3번 창구", "English": "Counter 3"}[language]
    page.counter.setFocus()
    staff_desk.press("3")
    assert page.counter.currentData() == 3


def test_a_wrong_password_says_so_and_five_lock(staff_desk: Desk) -> None:
    try_in(staff_desk, "clerk", "not-the-word-1")
    assert told(staff_desk) == "아이디나 비밀번호가 맞지 않습니다."
    for _ in range(5):
        try_in(staff_desk, "clerk", "not-the-word-1")
    try_in(staff_desk, "clerk", PASSWORD)
    assert "팀장에게 잠금 해제를 요청하세요" in told(staff_desk)


def test_an_unreachable_central_says_what_to_check(
    application: QApplication, office: RunningCentral, tmp_path: Path
) -> None:
    desk = Desk(office, tmp_path / "desk", "2번 PC", central_url="http://127.0.0.1:9")
    try:
        try_in(desk, "clerk", PASSWORD)
        assert "네트워크를 확인" in told(desk)
    finally:
        desk.close()


def test_an_ended_session_leads_back_with_the_reason(
    office: RunningCentral, staff_desk: Desk
) -> None:
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    office.advance(hours=1)
    staff_desk.press(Qt.Key.Key_F6)
    until(lambda: isinstance(staff_desk.page, LogInPage))
    assert told(staff_desk) == "로그인 시간이 끝났습니다. 다시 로그인하세요."


def test_logging_off_forgets_the_list(staff_desk: Desk) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_Q, modifier=Qt.KeyboardModifier.ControlModifier)
    until(lambda: isinstance(staff_desk.page, LogInPage))
    assert staff_desk.counter.view is not None
    assert staff_desk.counter.view.state.picture is None
    assert told(staff_desk) == ""


def test_the_config_is_kept_apart_from_people(staff_desk: Desk) -> None:
    staff_desk.log_in()
    kept = msgspec.json.encode(staff_desk.config)
    assert PASSWORD.encode() not in kept
