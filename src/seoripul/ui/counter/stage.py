"""The stage of the gallery and the tests: the real windows over pictures, without a central."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seoripul.kiosk.counter.desk import DeskState
from seoripul.kiosk.counter.idle import Watch
from seoripul.kiosk.counter.station import CounterStation
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.hardware.no_printer import NoPrinter
from seoripul.ui.background import Background
from seoripul.ui.counter import pictures
from seoripul.ui.counter.menu import Options
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look, style_sheet
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.window import DeskWindow

SIZE = (1440, 900)


class StillView(CounterView):
    """The real view at a moment that does not pass."""

    def now(self) -> datetime:
        return pictures.NOW

    def beat(self) -> datetime:
        return pictures.NOW


class Stage:
    """One window at a time; nothing here asks a network."""

    def __init__(self, app: QApplication, look: Look, size: tuple[int, int] = SIZE) -> None:
        app.setStyle("Fusion")
        app.setStyleSheet(style_sheet(look))
        self.app, self.look, self._size = app, look, size
        self.background = Background("gallery")
        self.view = StillView(CounterStation(StationConfig()), self.background)
        self.view.watch = Watch(pictures.NOW)
        self.printer = DeskPrinter(NoPrinter(576), self.background)
        self._page: QWidget | None = None
        self.options = Options(_nothing, _nothing, _nothing, _nothing, _nothing)

    def desk(self, **changes: object) -> DeskWindow:
        state = DeskState(clerk=pictures.LEAD, picture=pictures.morning(), heard_at=pictures.NOW)
        self.view.state = replace(state, **changes)  # type: ignore[arg-type]
        window = DeskWindow(self.view, self.look, self.printer, self.options)
        self.put(window)
        return window

    @property
    def window(self) -> QWidget:
        assert self._page is not None
        return self._page

    def put(self, page: QWidget, size: tuple[int, int] | None = SIZE) -> None:
        """`size` None: as large as the page wants to be."""
        if self._page is not None:
            self._page.deleteLater()
        self._page = page
        if size is not None:
            page.resize(*self._size)
        page.show()
        self.app.processEvents()

    def picture(self) -> QPixmap:
        """The window with its dialog over it."""
        assert self._page is not None
        for _ in range(2):  # what was wrapped anew asks for its height once more
            self.app.processEvents()
        drawn = self._page.grab()
        for dialog in self._page.findChildren(QDialog):
            if dialog.isVisible():
                painter = QPainter(drawn)
                painter.fillRect(drawn.rect(), QColor(0, 0, 0, 110))
                place = self._page.rect().center() - dialog.rect().center()
                painter.drawPixmap(QPoint(max(0, place.x()), max(0, place.y())), dialog.grab())
                painter.end()
        return drawn

    def close(self) -> None:
        if self._page is not None:
            self._page.close()
            self._page.deleteLater()
        self.background.stop()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _nothing() -> None:
    """The gallery changes no looks."""
