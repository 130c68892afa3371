"""Qt's warnings during the tour: the last step fails when there was one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from seoripul.ui.tour.record import Record, StepFailed

HARMLESS: Final = ("This plugin does not support", "qt.multimedia", "PulseAudio")
"""Said by the platform without a screen or a sound card, whatever a window does."""


@contextmanager
def qt_heard(record: Record) -> Iterator[None]:
    said: list[str] = []

    def hear(kind: QtMsgType, _: object, words: str) -> None:
        grave = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if grave and not any(harmless in words for harmless in HARMLESS):
            said.append(words)

    earlier = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(earlier)
    with record.step("no-qt-warnings"):
        if said:
            raise StepFailed(f"{len(said)}, the first: {said[0]}")
