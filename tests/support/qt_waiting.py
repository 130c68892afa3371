"""Waiting for a real sign of Qt, never for a length of time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop


def until(holds: Callable[[], bool], at_most_s: float = 20.0, why: str = "") -> None:
    """Let the window's thread work until `holds`. Fails after `at_most_s`."""
    deadline = time.monotonic() + at_most_s
    while not holds():
        assert time.monotonic() < deadline, why or "it never came to hold"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
