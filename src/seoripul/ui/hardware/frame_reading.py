"""The thread that looks at camera frames."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from seoripul.ui.hardware.preview import preview
from seoripul.ui.hardware.still_pictures import read_frame, read_frame_thoroughly

_IN_VAIN: Final = 8
"""Frames without a code before one of them is looked at thoroughly."""
_THOROUGH_S: Final = 0.25
_PREVIEW_EVERY_S: Final = 1 / 20


class FrameReading:
    """Takes frames from the main thread; a newer frame replaces one that still waits."""

    def __init__(self, read: Callable[[str], None], pictured: Callable[[QImage], None]) -> None:
        self._tell, self._show = read, pictured
        self._waiting: QVideoFrame | None = None
        self._ended = True
        self._bell = threading.Condition()
        self._thread: threading.Thread | None = None
        self._in_vain = 0
        self._pictured_at = 0.0
        self.preview_side = 0

    def start(self) -> None:
        if self._thread is None:
            self._ended = False
            self._thread = threading.Thread(target=self._work, name="frames", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        with self._bell:
            self._ended, self._waiting = True, None
            self._bell.notify()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(timeout=2.0)

    def look_at(self, frame: QVideoFrame) -> None:
        """Returns at once."""
        with self._bell:
            self._waiting = QVideoFrame(frame)
            self._bell.notify()

    def _work(self) -> None:
        while (frame := self._next()) is not None:
            self._picture(frame)
            self._look(frame)

    def _next(self) -> QVideoFrame | None:
        with self._bell:
            self._bell.wait_for(lambda: self._ended or self._waiting is not None)
            frame, self._waiting = self._waiting, None
            return None if self._ended else frame

    def _look(self, frame: QVideoFrame) -> None:
        found = read_frame(frame)
        self._in_vain = 0 if found else self._in_vain + 1
        if self._in_vain > _IN_VAIN:
            self._in_vain = 0
            found = read_frame_thoroughly(frame, _THOROUGH_S)
        if found and not self._ended:
            self._tell(found[0].text)

    def _picture(self, frame: QVideoFrame) -> None:
        due = monotonic() - self._pictured_at >= _PREVIEW_EVERY_S
        if self.preview_side and due and not self._ended:
            self._pictured_at = monotonic()
            picture = preview(frame, self.preview_side)
            if not picture.isNull():
                self._show(picture)
