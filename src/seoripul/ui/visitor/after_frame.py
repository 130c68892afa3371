"""Lets work of other threads wait until the newest page is on the screen.

Python's threads take turns: a slip that is drawn while a page is being put together makes the
person wait for both.
"""

from __future__ import annotations

import threading
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

_AT_MOST_S: Final = 0.1


class AfterFrame:
    """Made in the window's thread; `wait` is called in any other."""

    def __init__(self, window: QQuickWindow) -> None:
        self._shown = threading.Event()
        window.frameSwapped.connect(self._shown.set, Qt.ConnectionType.QueuedConnection)

    def wait(self) -> None:
        """Until the next frame; where none comes, a tenth of a second."""
        self._shown.clear()
        self._shown.wait(_AT_MOST_S)
