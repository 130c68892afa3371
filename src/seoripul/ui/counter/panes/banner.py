"""Told across the whole desk while central is away: how old the list is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from seoripul.ui.counter.panes.strip import Strip
from seoripul.ui.counter.style import Look


class OfflineBanner(Strip):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "wifi-off")

    def refresh(self, online: bool, heard_at: datetime | None, now: datetime) -> None:
        self.setVisible(not online)
        self.words.setText(offline_words(heard_at, now))


def offline_words(heard_at: datetime | None, now: datetime) -> str:
    if heard_at is None:
        return QCoreApplication.translate(
            "counter", "중앙과 연결되지 않았습니다. 연결되면 목록을 받아 옵니다."
        )
    minutes = max(0, int((now - heard_at).total_seconds() // 60))
    if minutes == 0:
        return QCoreApplication.translate(
            "counter",
            "중앙과 연결이 끊겼습니다. 방금 전까지의 목록이며, 바꾸는 작업은 할 수 없습니다.",
        )
    return QCoreApplication.translate(
        "counter", "중앙과 연결이 끊겼습니다. {n}분 전의 목록이며, 바꾸는 작업은 할 수 없습니다."
    ).format(n=minutes)
