"""A paired board at work: pictures in, frames and calls out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from seoripul.contract.queue import BoardPicture, Line
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.board.announcing import Sounded, announce
from seoripul.kiosk.board.part import part_of
from seoripul.kiosk.board.showing import show
from seoripul.kiosk.board.station import BoardStation
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.ui.background import Background
from seoripul.ui.board.caller import Caller
from seoripul.ui.board.counter_frame import counter_frame
from seoripul.ui.board.frames import Fitted, Frame, frame_of
from seoripul.ui.board.media import Media, SlidePictures
from seoripul.ui.board.words import Words


class Following(QObject):
    changed = Signal()

    def __init__(
        self,
        home: Path,
        config: StationConfig,
        background: Background,
        fitted: Fitted,
        words: Words,
        announcer: Announcer,
        pictures: SlidePictures,
    ) -> None:
        super().__init__()
        self._station = BoardStation(home, config)
        self._background, self._fitted, self._words = background, fitted, words
        self._lines = tuple(Line(name) for name in config.lines)
        self._counter = config.counter
        self.media = Media(config.pictures, background, pictures, self.changed.emit)
        self.caller = Caller(announcer, config.voice, self._station.clock.now, self.changed.emit)
        self._sounded = Sounded()
        self._online: bool | None = None

    def open(self) -> None:
        """Show the copy at once; central's picture replaces it."""
        self._station.open()
        self.media.open()
        posting = self._background.posting
        self._station.start(posting(self._take), posting(self._reach), posting(self._refuse))

    def close(self) -> None:
        self.media.close()
        self.caller.stop()
        self._station.close()

    def frame(self) -> Frame:
        now = self._station.clock.now()
        kept = self._station.copy.picture
        picture = part_of(kept, self._lines) if kept is not None else None
        showing = show(picture, self._station.heard_at, now, online=self._online)
        if self._counter is not None:
            return counter_frame(kept, showing, self._counter, now, self._fitted, self._words)
        return frame_of(
            showing, self.caller.sounding, now, self._fitted, self._words, self.media.source
        )

    def _take(self, picture: BoardPicture) -> None:
        """The display of one counter is silent: the lobby's board has told it."""
        now = self._station.clock.now()
        self._sounded, due = announce(self._sounded, part_of(picture, self._lines), now)
        if self._counter is None:
            self.caller.call(due)
        self.changed.emit()

    def _reach(self, online: bool) -> None:
        self._online = online
        self.changed.emit()

    def _refuse(self, refusal: Refusal) -> None:
        """Central does not know this board: as away, until it is paired again."""
        self._online = False
        self.changed.emit()
