"""Sounds each call once, one after another, and says which one is being sounded."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.station.hardware.ports import Speaker

CHIME: Final = "chime"
HELD_MS: Final = 6000
"""How long a call leads the board, alone, before the next one is sounded."""


class Caller(QObject):
    def __init__(self, speaker: Speaker, changed: Callable[[], None], volume: float = 0.9) -> None:
        super().__init__()
        self._speaker, self._tell_changed, self._volume = speaker, changed, volume
        self._queue: deque[Announcement] = deque()
        self.sounding: Announcement | None = None
        self._held = QTimer(self, singleShot=True, interval=HELD_MS)
        self._held.timeout.connect(self._next)

    def call(self, announcements: tuple[Announcement, ...]) -> None:
        self._queue.extend(announcements)
        if self.sounding is None and self._queue:
            self._next()

    def stop(self) -> None:
        self._held.stop()
        self._speaker.stop()

    def _next(self) -> None:
        self.sounding = self._queue.popleft() if self._queue else None
        if self.sounding is not None:
            self._speaker.play(CHIME, self._volume)
            self._held.start()
        self._tell_changed()
