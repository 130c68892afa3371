"""Warns a clerk who has not touched the desk that it is about to log off."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from seoripul.kiosk.counter.idle import Attention, Watch, attention, seconds_left
from seoripul.ui.counter.parts import label, picture
from seoripul.ui.counter.style import Look


class IdleBar(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("banner")
        across = QHBoxLayout(self)
        across.setContentsMargins(20, 8, 20, 8)
        across.setSpacing(10)
        self.words = label()
        across.addWidget(picture("timer", look.colours.warn, look.px(20)))
        across.addWidget(self.words, 1)
        self.hide()

    def refresh(self, watch: Watch, now: datetime) -> None:
        self.setVisible(attention(watch, now) is Attention.WARNED)
        told = QCoreApplication.translate(
            "counter", "{n}초 뒤 자동으로 로그아웃합니다. 계속하려면 아무 키나 누르세요."
        )
        self.words.setText(told.format(n=seconds_left(watch, now)))
