"""`seoripul board`: the lobby board."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from seoripul.contract.language import Language
from seoripul.kiosk.board.layout import Screen
from seoripul.kiosk.station.config import DamagedConfig, StationConfig, read_usable_config
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.kiosk.station.home import home_of
from seoripul.ui.background import Background
from seoripul.ui.board.enrolling import Enrolling
from seoripul.ui.board.following import Following
from seoripul.ui.board.options import (
    DISTANCE_M,
    USUAL,
    chosen,
    distance_of,
    parser,
    screen_of,
    usual_screen,
    with_known_lines,
)
from seoripul.ui.board.stage import BoardStage
from seoripul.ui.board.view import BoardView
from seoripul.ui.board.words import Words
from seoripul.ui.hardware.announcer import open_announcer

SECOND = 1000


class Board(QObject):
    """The program: pairing first if need be, then the calls."""

    def __init__(
        self,
        home: Path,
        config: StationConfig,
        *,
        screen: Screen,
        distance_m: float = DISTANCE_M,
        high_contrast: bool = False,
        second: Language = Language.EN,
        announcer: Announcer | None = None,
    ) -> None:
        super().__init__()
        self._home, self._config = home, config
        self._announcer = announcer
        self._words = Words(second)
        self._background = Background("board")
        self._stage = BoardStage(screen, distance_m, high_contrast=high_contrast)
        self._following: Following | None = None
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self.refresh)

    @property
    def window(self) -> QQuickView:
        return self._stage.window

    @property
    def view(self) -> BoardView | None:
        return self._stage.view

    @property
    def following(self) -> Following | None:
        return self._following

    def open(self) -> None:
        self._background.start()
        self._enrolling = Enrolling(
            self._home, self._config, self._background, self._words, self._stage.fitted, self._begin
        )
        view = self._stage.set(self._enrolling.frame())
        self._enrolling.changed.connect(self.refresh)
        view.coded.connect(self._enrolling.enrol)
        if self._config.device is not None:
            self._begin(self._config)
        self._second.start()

    def show(self) -> None:
        self._stage.window.show()

    def pair(self, code: str) -> None:
        if self._following is None:
            self._enrolling.enrol(code)

    def refresh(self) -> None:
        view = self._stage.view
        if view is not None:
            following = self._following
            view.show(following.frame() if following else self._enrolling.frame())

    def close(self) -> None:
        """Under a second, whatever central does."""
        self._second.stop()
        self._background.stop()
        if self._following is not None:
            self._following.close()
        self._stage.close()

    def _begin(self, config: StationConfig) -> None:
        self._config = config
        announcer = self._announcer or open_announcer(
            config.speaker, self._home, system_voice=config.voice.system_voice
        )
        self._following = Following(
            self._home,
            config,
            self._background,
            self._stage.fitted,
            self._words,
            announcer,
            self._stage.pictures,
        )
        self._following.changed.connect(self.refresh)
        self._following.open()
        self.refresh()


def open_board(
    home: Path,
    config: StationConfig,
    *,
    screen: Screen | None = None,
    distance_m: float = DISTANCE_M,
    high_contrast: bool = False,
    second: Language = Language.EN,
    announcer: Announcer | None = None,
) -> Board:
    """The lobby board, ready to `show`; needs a QGuiApplication. Raises BrokenBoard."""
    board = Board(
        home,
        config,
        screen=screen or usual_screen(*USUAL),
        distance_m=distance_m,
        high_contrast=high_contrast,
        second=second,
        announcer=announcer,
    )
    board.open()
    return board


def main(argv: Sequence[str]) -> int:
    given = parser().parse_args(argv)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    home = home_of("board", given.home, os.environ)
    try:
        config = with_known_lines(home, read_usable_config(home))
    except DamagedConfig as trouble:
        from seoripul.ui.cannot_start import tell_cannot_start

        return tell_cannot_start(trouble)
    config = chosen(config, given)
    app = QGuiApplication.instance() or QGuiApplication(["seoripul"])
    board = Board(
        home,
        config,
        screen=screen_of(given, config.counter),
        distance_m=distance_of(given, config.counter),
        high_contrast=given.high_contrast,
        second=Language(given.second_language),
    )
    board.open()
    if given.pair:
        board.pair(given.pair)
    if given.at:
        board.window.setPosition(*given.at)
    board.show() if given.windowed else board.window.showFullScreen()
    status = app.exec()
    board.close()
    return status
