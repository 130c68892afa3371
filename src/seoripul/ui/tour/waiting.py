"""Waiting for a screen as a person does: until it shows, or patience ends."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication

from seoripul.ui.tour.record import StepFailed

PATIENCE_S: Final = 20.0


def until(
    condition: Callable[[], bool], what: str | Callable[[], str], patience_s: float = PATIENCE_S
) -> int:
    """Let the windows live until `condition`; milliseconds it took. Raises StepFailed.

    `what` is asked for only then, so that it can tell what the screen shows instead.
    """
    begun = time.perf_counter()
    loop = QEventLoop()
    watch = _Watch(condition, loop, patience_s)
    if not condition():
        watch.begin()
        loop.exec()
    if not condition():
        told = what if isinstance(what, str) else what()
        raise StepFailed(f"waited {patience_s:.0f} s for {told}")
    return round((time.perf_counter() - begun) * 1000)


def settle(milliseconds: int = 400) -> None:
    """Let transitions end before a picture is taken."""
    deadline = QDeadlineTimer(milliseconds)
    until(deadline.hasExpired, "the screen to settle")
    QGuiApplication.processEvents()


class _Watch(QObject):
    """Looks at the condition a hundred times a second, between the events."""

    def __init__(self, condition: Callable[[], bool], loop: QEventLoop, patience_s: float) -> None:
        super().__init__()
        self._condition = condition
        self._loop = loop
        self._deadline = QDeadlineTimer(int(patience_s * 1000))

    def begin(self) -> None:
        self.startTimer(10)

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        if self._condition() or self._deadline.hasExpired():
            self._loop.quit()
