"""A keyboard-wedge scanner in a real window: the code arrives, the focused field gets nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from seoripul.kiosk.station.hardware.ports import Scanner
from seoripul.kiosk.station.hardware.wedge import Pace, WedgeAssembler
from seoripul.ui.hardware.wedge_filter import WedgeFilter
from tests.hardware.codes import whole_codes
from tests.support.qt_waiting import until

CODE = "1260479619823531287271781070916928806058"


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(self), QPushButton("확인", self)
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)


@pytest.fixture
def page(application: QApplication) -> Iterator[Page]:
    page = Page()
    page.show()
    page.activateWindow()
    until(page.isActiveWindow)
    page.field.setFocus()
    yield page
    page.close()
    page.deleteLater()


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def wedge(page: Page, heard: list[str]) -> Iterator[WedgeFilter]:
    """Patient enough for a machine that is busy with other tests."""
    wedge = WedgeFilter(WedgeAssembler(Pace(between_keys_ms=300, deaf_after_ms=2000)))
    assert isinstance(wedge, Scanner)
    wedge.start(heard.append)
    yield wedge
    wedge.stop()


def scan(page: QWidget, text: str, ending: Qt.Key | None = Qt.Key.Key_Return) -> None:
    target = page.windowHandle()
    assert target is not None
    for digit in text:
        QTest.keyClick(target, Qt.Key(ord(digit)))
    if ending is not None:
        QTest.keyClick(target, ending)


@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, None])
def test_scan_with_a_field_in_focus(
    page: Page, wedge: WedgeFilter, heard: list[str], ending: Qt.Key | None
) -> None:
    scan(page, CODE, ending)
    until(lambda: bool(heard))
    assert heard == [CODE]
    assert page.field.text() == ""
    assert page.field.hasFocus()


def test_scan_with_a_button_in_focus_presses_nothing(
    page: Page, wedge: WedgeFilter, heard: list[str]
) -> None:
    page.button.setFocus()
    page.button.setDefault(True)
    scan(page, CODE)
    scan(page, CODE)
    assert heard == [CODE, CODE]
    assert page.pressed == []


def test_scan_sets_off_no_shortcut(page: Page, wedge: WedgeFilter, heard: list[str]) -> None:
    set_off: list[str] = []
    QShortcut(Qt.Key.Key_Return, page).activated.connect(lambda: set_off.append("return"))
    scan(page, CODE)
    assert heard == [CODE]
    assert set_off == []


def test_digits_written_by_an_input_method(
    page: Page, wedge: WedgeFilter, heard: list[str]
) -> None:
    for digit in CODE:
        written = QInputMethodEvent()
        written.setCommitString(digit)
        QCoreApplication.sendEvent(page.field, written)
    until(lambda: bool(heard))
    assert heard == [CODE]
    assert page.field.text() == ""


def test_keys_sent_straight_to_the_field(page: Page, wedge: WedgeFilter, heard: list[str]) -> None:
    for digit in CODE:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(digit), Qt.KeyboardModifier.NoModifier, digit)
            QCoreApplication.sendEvent(page.field, event)
    until(lambda: bool(heard))
    assert heard == [CODE]
    assert page.field.text() == ""


def test_typing_by_hand_reaches_the_field(page: Page, wedge: WedgeFilter, heard: list[str]) -> None:
    for count, letter in enumerate("1234", 1):
        QTest.keyClick(page.windowHandle(), Qt.Key(ord(letter)))
        until(lambda count=count: len(page.field.text()) == count)  # type: ignore[misc]
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Left)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Backspace)
    assert page.field.text() == "124"
    assert heard == []


def test_keys_rolled_quickly_by_hand_keep_their_order(
    page: Page, wedge: WedgeFilter, heard: list[str]
) -> None:
    scan(page, "4821", None)
    until(lambda: page.field.text() == "4821")
    assert heard == []


def test_hangul_typed_by_hand_keeps_its_order(
    page: Page, wedge: WedgeFilter, heard: list[str]
) -> None:
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_3)
    for composed, composing in (("", "호"), ("", "홍"), ("홍", "ㄱ"), ("", "길"), ("길", "")):
        written = QInputMethodEvent(composing, [])
        written.setCommitString(composed)
        QCoreApplication.sendEvent(page.field, written)
    assert page.field.text() == "3홍길"
    assert heard == []


def test_window_that_is_busy_in_the_middle_of_a_scan_still_gets_it_whole(
    page: Page, wedge: WedgeFilter, heard: list[str]
) -> None:
    strike(page, CODE[:20], 1000)
    keep_busy(0.4)
    QTimer.singleShot(1, lambda: strike(page, CODE[20:], 1040))
    until(lambda: bool(heard))
    assert heard == [CODE]
    assert page.field.text() == ""


def strike(page: Page, text: str, first_ms: int) -> None:
    """Keys with the window system's own times, 2 ms apart."""
    for place, digit in enumerate(text):
        press = QKeyEvent.Type.KeyPress
        event = QKeyEvent(press, ord(digit), Qt.KeyboardModifier.NoModifier, digit)
        event.setTimestamp(first_ms + 2 * place)
        QCoreApplication.sendEvent(page.windowHandle(), event)


def keep_busy(seconds: float) -> None:
    """The window's thread works and hears nothing."""
    done = time.monotonic() + seconds
    while time.monotonic() < done:
        hash(seconds)


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(whole_codes)
def test_any_code(page: Page, wedge: WedgeFilter, heard: list[str], code: str) -> None:
    heard.clear()
    scan(page, code)
    assert heard == [code]
    assert page.field.text() == ""
