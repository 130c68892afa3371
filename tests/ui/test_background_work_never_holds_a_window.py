"""The thread door of the windows: answers on the window's thread, and quick ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from seoripul.api_client.central import Central
from seoripul.contract import wire
from seoripul.ui.background import Background
from tests.api_client.peer import Peer, hangs, listening, says
from tests.kiosk.visitor.lobby import picture

LONGEST_MS = 10_000


class Window:
    """A window's thread that waits for what it was promised."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self._loop = QEventLoop()

    def hears(self, *news: object) -> None:
        here = threading.current_thread() is threading.main_thread()
        self.heard.append((*news, here))
        self._loop.quit()

    def until(self, wanted: Callable[[], bool]) -> None:
        timer = QTimer(singleShot=True, interval=LONGEST_MS)
        timer.timeout.connect(self._loop.quit)
        timer.start()
        while not wanted() and timer.isActive():
            self._loop.exec()
        assert wanted(), self.heard


@pytest.fixture
def background(application: QApplication) -> Iterator[Background]:
    background = Background()
    background.start()
    yield background
    background.stop()


def test_an_answer_comes_back_on_the_window_s_thread(background: Background) -> None:
    window = Window()
    background.run(lambda: threading.current_thread().name, window.hears, window.hears)
    window.until(lambda: len(window.heard) == 1)
    assert window.heard == [("background", True)]


def test_a_fault_comes_back_as_one_and_the_next_work_is_done(background: Background) -> None:
    window = Window()
    background.run(lambda: 1 // 0, window.hears, lambda fault: window.hears(type(fault)))
    background.run(lambda: "next", window.hears, window.hears)
    window.until(lambda: len(window.heard) == 2)
    assert window.heard == [(ZeroDivisionError, True), ("next", True)]


def test_a_watched_picture_arrives_on_the_window_s_thread(background: Background) -> None:
    window = Window()
    with listening(Peer().then(says(200, wire.encode(picture())), hangs)) as peer:
        central = Central(peer.url)
        background.watch(central, lambda central, after: central.station(after), window.hears)
        window.until(lambda: len(window.heard) == 1)
        background.stop()
        central.close()
    assert window.heard == [(picture(), True)]


def test_stopping_does_not_wait_for_hung_work_and_nothing_comes_after(
    background: Background,
) -> None:
    window, begun, released = Window(), threading.Event(), threading.Event()

    def hang() -> str:
        begun.set()
        released.wait(30)
        return "late"

    background.run(hang, window.hears, window.hears)
    assert begun.wait(10)
    started = time.monotonic()
    background.stop()
    stopped_s = time.monotonic() - started
    released.set()
    QApplication.processEvents()
    assert stopped_s < 1
    assert window.heard == []
