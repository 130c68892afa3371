"""Told across the desk while this counter is paused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter import desk, lines
from seoripul.kiosk.counter.desk import DeskState
from seoripul.ui.counter.keys import PAUSE
from seoripul.ui.counter.panes.strip import Strip
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.numbers import paused_words


class PauseStrip(Strip):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "pause")

    def refresh(self, state: DeskState) -> None:
        because = paused_because(state)
        self.setVisible(because is not None)
        told = QCoreApplication.translate(
            "counter", "멈춘 창구입니다: {because}. 다음 호출(F2)이나 {key} 키로 다시 엽니다."
        )
        self.words.setText(told.format(because=paused_words(because or ""), key=PAUSE))


def paused_because(state: DeskState) -> str | None:
    """Why this clerk's counter calls nobody; None: it is at work."""
    mine = lines.counter_at(state.picture, desk.counter_no(state))
    return mine.paused_because if mine is not None else None
