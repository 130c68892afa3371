"""A visitor's hands at the kiosk: touches by name, and a code held to the scanner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.visitor.states import Kiosk, Received, Told
from seoripul.ui.hardware.demo_wedge import strike
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import settle, until

SAME_CODE_S: Final = 10.0
"""Longer than the kiosk takes a code held still for one scan."""


class KioskHands:
    """`state` gives the kiosk's latest state; the window is only touched, typed at and seen."""

    def __init__(
        self,
        window: QQuickWindow,
        state: Callable[[], Kiosk],
        leap: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        self.window = window
        self.state = state
        self._leap = leap

    def touch(self, name: str) -> None:
        """Press the middle of a visible item. Raises StepFailed when there is none."""
        until(lambda: self._find(name) is not None, f"{name} to be on the screen")
        item = self._find(name)
        assert item is not None
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        point = QPoint(round(middle.x()), round(middle.y()))
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, _NONE, point)

    def scan(self, code: str) -> None:
        """The keystrokes of a wedge scanner, caught whatever has the focus."""
        strike(self.window, code)

    def scan_again(self, code: str) -> None:
        """A code that was just held to the scanner: a moment later it counts anew."""
        self.go_home()
        self._leap(SAME_CODE_S)
        self.scan(code)

    def dress(self, language: Language, high_contrast: bool = False) -> None:
        """Choose language and contrast as a visitor does, from the home page."""
        self.go_home()
        if self.state().session.language is not language:
            self.touch("languageButton")
            self.touch(f"language-{language.value}")
            until(lambda: self.state().session.language is language, f"the page in {language}")
        if self.state().session.high_contrast is not high_contrast:
            self.touch("contrastButton")
            until(lambda: self.state().session.high_contrast is high_contrast, "the other contrast")

    def go_home(self) -> None:
        if self.page() != "Home":
            self.touch("homeButton")
            self.wait_for("Home")

    def page(self) -> str:
        return type(self.state().page).__name__

    def wait_for(self, page: str) -> int:
        """Milliseconds until a page of this name is the kiosk's."""
        return until(lambda: self.page() == page, lambda: f"{page}, not {self._shown()}")

    def wait_for_refusal(self, code: RefusalCode) -> int:
        return until(lambda: self.told() is code, lambda: f"{code}, not {self._shown()}")

    def wait_for_printer(self, condition: PrinterCondition) -> int:
        return until(lambda: self.state().printer is condition, f"the printer to be {condition}")

    def let_time_pass(self, condition: Callable[[], bool], most_s: int = 300) -> None:
        """Seconds of the visitor's time go by at once until `condition`."""
        for _ in range(most_s):
            if condition():
                return
            self._leap(1.0)
            settle(1)
        raise StepFailed(f"{most_s} s went by without it")

    def ticket(self) -> int:
        page = self.state().page
        if not isinstance(page, Received):
            raise StepFailed(f"no number on {self.page()}")
        return page.checked_in.ticket_number

    def look(self) -> QImage:
        settle()
        return self.window.grabWindow()

    def told(self) -> RefusalCode | None:
        page = self.state().page
        return page.code if isinstance(page, Told) else None

    def _shown(self) -> str:
        return f"{self.page()} {self.told() or ''}".strip()

    def _find(self, name: str) -> QQuickItem | None:
        items = (item for item in _tree(self.window.contentItem()) if item.objectName() == name)
        return next((item for item in items if item.isVisible() and item.isEnabled()), None)


_NONE = Qt.KeyboardModifier.NoModifier


def _tree(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _tree(child)
