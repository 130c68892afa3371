"""Warns a clerk who has not touched the desk that it is about to log off."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.idle import Attention, Watch, attention, seconds_left
from seoripul.ui.counter.panes.strip import Strip
from seoripul.ui.counter.style import Look


class IdleBar(Strip):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "timer")

    def refresh(self, watch: Watch, now: datetime) -> None:
        self.setVisible(attention(watch, now) is Attention.WARNED)
        told = QCoreApplication.translate(
            "counter", "{n}초 뒤 자동으로 로그아웃합니다. 계속하려면 아무 키나 누르세요."
        )
        self.words.setText(told.format(n=seconds_left(watch, now)))
