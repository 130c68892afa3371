"""A clerk's hands at the staff desk: keys only, as on a busy day."""

from __future__ import annotations

import builtins
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.verbs import Verb
from seoripul.rules.reservation import State
from seoripul.ui.counter.keys import KEYS
from seoripul.ui.counter.main import Counter
from seoripul.ui.counter.view import CounterView
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import settle, until

D = TypeVar("D", bound=QDialog)


class DeskHands:
    def __init__(self, counter: Counter) -> None:
        self.counter = counter

    @property
    def view(self) -> CounterView:
        if self.counter.view is None:
            raise StepFailed("the desk is not paired")
        return self.counter.view

    def log_in(self, login: str, password: str, counter_no: int) -> None:
        self.come_forward()
        self.type("counterField", str(counter_no))
        self.type("loginField", login)
        self.type("passwordField", password)
        QTest.keyClick(self.find("passwordField"), Qt.Key.Key_Return)
        until(lambda: self.view.state.picture is not None, "today's list")

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        field.setFocus()
        if hasattr(field, "selectAll"):
            field.selectAll()
        QTest.keyClicks(field, text)

    def choose(self, number: str) -> None:
        """Search by reservation number and stand on the only row."""
        self.type("searchField", number)
        until(lambda: len(desk.rows(self.view.state)) == 1, f"one row for {number}")
        table = self.find("reservationTable")
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Down)
        until(lambda: self._chosen_number() == number, f"{number} to be chosen")

    def come_forward(self) -> None:
        """The clerk's window is the one that keys go to."""
        self.counter.window.activateWindow()
        until(self.counter.window.isActiveWindow, "the desk to be in front")

    def press(self, verb: Verb) -> None:
        QTest.keySequence(self.counter.window.window(), QKeySequence(KEYS[verb]))

    def wait_for(self, number: str, state: State) -> int:
        return until(lambda: self.row(number).state is state, f"{number} to be {state}")

    def wait_for_call(self, number: str) -> int:
        return until(lambda: self._is_called(number), f"{number} to be called")

    def wait_for_dialog(self, name: str) -> QDialog:
        until(lambda: self._dialog(name) is not None, f"the dialog {name}")
        found = self._dialog(name)
        assert found is not None
        return found

    def open(self, verb: Verb, name: str, kind: builtins.type[D]) -> D:
        """The dialog of a verb, by its key."""
        self.come_forward()
        self.press(verb)
        found = self.wait_for_dialog(name)
        assert isinstance(found, kind)
        found.activateWindow()
        until(found.isActiveWindow, f"the dialog {name} to be in front")
        return found

    def row(self, number: str) -> ReservationRow:
        picture = self.view.state.picture
        rows = picture.rows if picture else ()
        found = next((row for row in rows if row.number == number), None)
        if found is None:
            raise StepFailed(f"{number} is not in today's list")
        return found

    def look(self, dialog: QWidget | None = None) -> QImage:
        """The whole desk, with a dialog over it where it lies."""
        settle()
        picture = self.counter.window.grab()
        if dialog is not None:
            painter = QPainter(picture)
            middle = picture.deviceIndependentSize().toSize() - dialog.size()
            painter.drawPixmap(middle.width() // 2, middle.height() // 2, dialog.grab())
            painter.end()
        return picture.toImage()

    def find(self, name: str) -> QWidget:
        found = self.counter.window.findChildren(QWidget, name)
        shown = [widget for widget in found if widget.isVisible()]
        if not shown:
            raise StepFailed(f"{name} is not on the desk")
        return shown[-1]

    def _is_called(self, number: str) -> bool:
        ticket = self.row(number).ticket
        return ticket is not None and ticket.state is TicketState.CALLED

    def _chosen_number(self) -> str:
        row = desk.chosen(self.view.state)
        return row.number if row else ""

    def _dialog(self, name: str) -> QDialog | None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.objectName() == name and widget.isVisible():
                return widget
        return None
