"""The demo wedge: strikes the keys of a keyboard-wedge scanner, with a scanner's own times.

The times go with the keys, so that a busy machine that delivers them late still shows a scanner.
"""

from __future__ import annotations

from time import monotonic_ns
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

GAP_MS: Final = 2


def strike(window: QWindow, text: str, ending: str = "\r") -> None:
    """Scan `text` (ASCII) into a window; returns at once, the keys wait in its queue."""
    at_ms = monotonic_ns() // 1_000_000
    for place, letter in enumerate(text + ending):
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at_ms + GAP_MS * place)
            QCoreApplication.postEvent(window, event)
