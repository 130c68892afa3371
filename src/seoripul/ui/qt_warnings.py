"""What Qt warns of while a program shows that it works: a file or a module is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

HARMLESS: Final = ("This plugin does not support", "qt.multimedia", "PulseAudio")
"""Said by the platform without a screen or a sound card, whatever a window does."""


@contextmanager
def qt_warnings() -> Iterator[list[str]]:
    """The list fills with each warning that means something, until the end of the block."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: object, words: str) -> None:
        grave = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if grave and not any(harmless in words for harmless in HARMLESS):
            said.append(words)

    earlier = qInstallMessageHandler(hear)
    try:
        yield said
    finally:
        qInstallMessageHandler(earlier)
