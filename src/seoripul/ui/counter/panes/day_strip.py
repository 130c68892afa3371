"""Told across the whole desk while its list is another day's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.desk import DeskState
from seoripul.ui.counter.keys import TODAY
from seoripul.ui.counter.panes.strip import Strip
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.days import day_words


class DayStrip(Strip):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "calendar-clock")

    def refresh(self, state: DeskState) -> None:
        self.setVisible(state.day is not None)
        if state.day is not None:
            told = QCoreApplication.translate(
                "counter",
                "오늘이 아닙니다. {day} 목록이며, 호출과 교부는 오늘 목록에서 합니다. "
                "{key}: 오늘로",
            )
            self.words.setText(told.format(day=day_words(state.day), key=TODAY))
