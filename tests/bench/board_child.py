"""The lobby board's own process in a bench: the real window, its voice, and what they told.

Run: `python -m tests.bench.board_child HOME quick|demo`. Commands on standard input: `memory`,
`told` (how much is left to sound, and what was told), `end`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from seoripul.kiosk.board.layout import Screen
from seoripul.kiosk.station.config import read_config
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.ui.board.caller import HELD_MS
from seoripul.ui.board.following import Following
from seoripul.ui.board.main import Board, open_board
from seoripul.ui.hardware.announcer import LobbyAnnouncer, open_announcer, sound_devices
from tests.bench.memory import held
from tests.bench.orders import Orders, say
from tests.bench.quick_clips import QuickClips
from tests.bench.quick_speaker import SPEED

SMALL: Final = Screen(960, 540, 941.0)
"""A quarter of the pixels: this bench looks at memory, not at painting."""


class Listener:
    """Implements `ports.Announcer`: counts the pieces that another one plays to their end."""

    def __init__(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self.pieces = 0

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        def ended() -> None:
            self.pieces += 1
            done()

        self._announcer.announce(sounds, volume, ended)

    def stop(self) -> None:
        self._announcer.stop()


class Onlooker:
    """Somebody in the lobby: notes which calls are sounded, and when each is first painted."""

    def __init__(self, board: Board, following: Following, listener: Listener) -> None:
        self._board, self._following, self._listener = board, following, listener
        self._sounding: object = None
        self.sounded: list[int] = []
        self.painted: dict[tuple[int, int, bool], float] = {}
        following.changed.connect(self._hear)
        board.window.frameSwapped.connect(self._see)

    def told(self) -> dict[str, object]:
        return {
            "sounding": self._following.caller.sounding is not None,
            "sounded": self.sounded,
            "pieces": self._listener.pieces,
            "painted": [[*call, at] for call, at in self.painted.items()],
        }

    def _hear(self) -> None:
        """Each announcement is an object of its own, even one that is sounded twice."""
        now = self._following.caller.sounding
        if now is not None and now is not self._sounding:
            self.sounded.append(now.seq)
        self._sounding = now

    def _see(self) -> None:
        view = self._board.view
        if view is None:
            return
        for call in (view.frame.newest, *view.frame.calls, *view.frame.last):
            if call and not call["over"]:
                shown = (call["number"], call["counter"], call["recall"])
                self.painted.setdefault(shown, time.monotonic())


def _announcer(home: Path, named: str) -> Announcer:
    """ "quick": the announcer that ships, playing clips that are `SPEED` times as short."""
    if named != "quick":
        return open_announcer(named, home)
    if not sound_devices():
        raise RuntimeError("no sound device")
    clips, loop = home / "clips", QEventLoop()
    making = QuickClips(clips, loop.quit)
    QTimer.singleShot(0, making.write)
    loop.exec()
    return LobbyAnnouncer(clips, silent=lambda: not sound_devices())


def _open(home: Path, named: str) -> tuple[Board, Onlooker]:
    listener = Listener(_announcer(home, named))
    board = open_board(home, read_config(home), screen=SMALL, announcer=listener)
    following = board.following
    assert following is not None
    for timer in following.caller.findChildren(QTimer):
        timer.setInterval(HELD_MS // SPEED)
    return board, Onlooker(board, following, listener)


def main(home: Path, named: str) -> int:
    application = QGuiApplication(["board"])
    board, onlooker = _open(home, named)
    orders = Orders()

    def obey(order: str) -> None:
        if order == "memory":
            say({"bytes": held(board.window.engine())})
        elif order == "told":
            say(onlooker.told())
        else:
            application.quit()

    def begin() -> None:
        if board.view is not None and board.view.frame.centre:
            looking.stop()
            say({"ready": True})
            orders.listen()

    orders.came.connect(obey)
    board.show()
    looking = QTimer(interval=20)
    looking.timeout.connect(begin)
    looking.start()
    status = application.exec()
    board.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
