"""Sounds each call once, one after another, and says which one is being sounded."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.voicing import voiced
from seoripul.kiosk.station.config import CallVoice
from seoripul.kiosk.station.hardware.ports import Announcer

HELD_MS: Final = 6000
"""How long a call leads the board, alone, at least: the next one is sounded when it was heard."""


class Caller(QObject):
    def __init__(
        self,
        announcer: Announcer,
        voice: CallVoice,
        now: Callable[[], datetime],
        changed: Callable[[], None],
        held_ms: int = HELD_MS,
    ) -> None:
        super().__init__()
        self._announcer, self._voice = announcer, voice
        self._now, self._tell_changed = now, changed
        self._queue: deque[Announcement] = deque()
        self.sounding: Announcement | None = None
        self._heard = True
        self._held = QTimer(self, singleShot=True, interval=held_ms)
        self._held.timeout.connect(self._go_on)

    def call(self, announcements: tuple[Announcement, ...]) -> None:
        self._queue.extend(announcements)
        if self.sounding is None and self._queue:
            self._next()

    def stop(self) -> None:
        self._queue.clear()
        self._held.stop()
        self._announcer.stop()

    def _next(self) -> None:
        self.sounding = self._queue.popleft() if self._queue else None
        self._tell_changed()
        if self.sounding is not None:
            self._sound(self.sounding)

    def _sound(self, call: Announcement) -> None:
        self._heard = False
        self._held.start()
        piece = voiced(call, self._voice, self._now(), len(self._queue))
        if piece.sounds:
            self._announcer.announce(piece.sounds, piece.volume, self._be_heard)
        else:
            self._be_heard()

    def _be_heard(self) -> None:
        self._heard = True
        self._go_on()

    def _go_on(self) -> None:
        if self._heard and not self._held.isActive():
            self._next()
