"""One version of the Qt binding loses a reference at each signal and dies after a few hundred."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

TIMES = 100_000


class Bell(QObject):
    rang = Signal(bool)


def test_a_hundred_thousand_signals_arrive() -> None:
    heard = [0]

    def hear(loud: bool) -> None:
        heard[0] += loud

    bell = Bell()
    bell.rang.connect(hear)
    for _ in range(TIMES):
        bell.rang.emit(True)
    assert heard[0] == TIMES
