"""A real staff desk before a real central, worked by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.people import DeviceKind
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    DocumentWanted,
    PlaceReservation,
    ReservationPlaced,
    ReservationRow,
)
from seoripul.kiosk.counter import desk
from seoripul.kiosk.station.config import Device, StationConfig
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.ports import Speaker
from seoripul.rules.reservation import State
from seoripul.ui.counter.main import Counter, open_counter
from seoripul.ui.counter.window import DeskWindow
from seoripul.ui.hardware.chime import Silence
from tests.support.central import MONDAY, UNHURRIED, RunningCentral
from tests.support.qt_waiting import until

PASSWORD = "papers-and-words-7"
"""QTest types ASCII only."""
SLOT = MONDAY.replace(hour=14, minute=30)


class Desk:
    """One clerk's desk. Everything is done with keys."""

    def __init__(
        self,
        central: RunningCentral,
        home: Path,
        name: str,
        *,
        central_url: str = "",
        speaker: Speaker | None = None,
    ) -> None:
        self.central = central
        device = central.enrolled("counter", "ok", name)
        self.config = StationConfig(
            central_url=central_url or central.url,
            device=Device(
                id=device.device_id,
                key=device.device_key,
                kind=DeviceKind.COUNTER,
                centre_id="ok",
                name=name,
            ),
        )
        self.slips = home / "slips"
        self.counter: Counter = open_counter(
            home,
            self.config,
            printer=DemoPrinter(self.slips, 576),
            speaker=speaker or Silence(),
            patience=UNHURRIED,
        )
        self.counter.show()
        self.counter.window.activateWindow()
        until(lambda: QApplication.focusWidget() is not None, why="nothing has the focus")

    @property
    def page(self) -> QWidget:
        return self.counter.window.currentWidget()

    @property
    def window(self) -> DeskWindow:
        page = self.page
        assert isinstance(page, DeskWindow)
        return page

    @property
    def dialog(self) -> QDialog | None:
        shown = [d for d in self.page.findChildren(QDialog) if d.isVisible()]
        return shown[-1] if shown else None

    @property
    def row(self) -> ReservationRow:
        assert self.counter.view is not None
        row = desk.chosen(self.counter.view.state)
        assert row is not None
        return row

    @property
    def said(self) -> str:
        return self.window.note.words.text()

    def press(self, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Keys go where the focus is, as from a keyboard."""
        for key in keys:
            top = self.dialog or self.counter.window
            top.activateWindow()
            until(lambda top=top: QApplication.activeWindow() is top)  # type: ignore[misc]
            target = QApplication.focusWidget() or self.page
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
            QApplication.processEvents()

    def log_in(self, login: str = "clerk", password: str = PASSWORD, counter: str = "3") -> None:
        self.press(login, Qt.Key.Key_Tab, password, Qt.Key.Key_Tab, counter, Qt.Key.Key_Return)
        until(lambda: isinstance(self.page, DeskWindow), why="not logged in")
        assert self.counter.view is not None
        until(lambda: self.counter.view.state.picture is not None, why="no list came")

    def wait_for_call(self, calls: int = 1) -> None:
        def called() -> bool:
            ticket = self.row.ticket
            return self.idle and ticket is not None and ticket.calls == calls

        until(called, why=f"not called: {self.said}")

    @property
    def idle(self) -> bool:
        """Nothing of this desk is on its way."""
        return self.counter.view is not None and self.counter.view.state.in_flight is None

    def wait_for(self, state: State) -> None:
        until(lambda: self.idle and self.row.state is state, why=f"not {state}: {self.said}")

    def choose(self, number: str) -> None:
        """Search by the reservation's number and take the row found."""
        self.press(Qt.Key.Key_Slash)
        self.press(number, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
        until(lambda: self.row.number == number, why=f"{number} is not chosen")

    def close(self) -> None:
        self.counter.close()
        self.counter.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def order(
    central: RunningCentral,
    name: str = "홍길동",
    phone: str = "010-1234-5678",
    slot: datetime = SLOT,
) -> ReservationPlaced:
    """A resident orders on the web for 14:30."""
    web = central.client()
    command = PlaceReservation(
        centre_id="ok",
        documents=(DocumentWanted(code="CE01", copies=2),),
        slot_start=slot,
        name=PersonName(name),
        phone=Phone(phone),
        consent=True,
    )
    placed = web.place_reservation(command, new_key())
    web.close()
    assert isinstance(placed, ReservationPlaced), placed
    return placed


@pytest.fixture
def office(central: RunningCentral) -> RunningCentral:
    central.add_staff(password=PASSWORD)
    return central


@pytest.fixture
def staff_desk(application: QApplication, office: RunningCentral, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(office, tmp_path / "desk", "3번 창구 PC")
    yield made
    made.close()
