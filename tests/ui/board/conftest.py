"""A real lobby board before a real central."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from seoripul.contract.people import DeviceKind
from seoripul.kiosk.board.layout import Screen
from seoripul.kiosk.station.config import Device, StationConfig
from seoripul.ui.board.frames import Frame
from seoripul.ui.board.main import Board, open_board
from tests.support.central import RunningCentral

SCREEN = Screen(1920, 1080, 941)


class Horn:
    """An announcer that remembers what it was told to play."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        self.played += sounds
        done()

    def stop(self) -> None: ...


class Lobby:
    """One board; `open` it as often as the test restarts it."""

    def __init__(self, central: RunningCentral, home: Path) -> None:
        device = central.enrolled("board", "ok", "1층 안내 화면")
        self.home = home
        self.horn = Horn()
        self.config = StationConfig(
            central_url=central.url,
            device=Device(
                id=device.device_id,
                key=device.device_key,
                kind=DeviceKind.BOARD,
                centre_id="ok",
                name=device.name,
            ),
        )
        self.board: Board | None = None

    def open(self, config: StationConfig | None = None) -> Board:
        self.board = open_board(
            self.home, config or self.config, screen=SCREEN, announcer=self.horn
        )
        self.board.show()
        return self.board

    @property
    def frame(self) -> Frame:
        assert self.board is not None
        view = self.board.view
        assert view is not None
        return view.frame

    def close(self) -> None:
        if self.board is not None:
            self.board.close()
            self.board = None
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def items(root: QQuickItem, name: str) -> list[QQuickItem]:
    """Visible items of that objectName."""
    found = [root] if root.objectName() == name and root.isVisible() else []
    return found + [each for child in root.childItems() for each in items(child, name)]


@pytest.fixture
def lobby(application: QApplication, central: RunningCentral, tmp_path: Path) -> Iterator[Lobby]:
    made = Lobby(central, tmp_path / "board")
    yield made
    made.close()
