"""What stands in place of the list when there is nothing to list, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from seoripul.kiosk.counter.desk import DeskState
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look


class NothingHere(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = QLabel()
        self._title, self._hint = label(role="heading"), label(role="soft", wrap=True)
        down = QVBoxLayout(self)
        down.setSpacing(8)
        down.addStretch(2)
        for each in (self._icon, self._title, self._hint):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            down.addWidget(each)
        down.addStretch(3)

    def refresh(self, state: DeskState) -> None:
        icon, title, hint = _words(state)
        self._icon.setPixmap(pixmap(icon, self._look.colours.ink_soft, self._look.px(48)))
        self._title.setText(title)
        self._hint.setText(hint)


def _words(state: DeskState) -> tuple[str, str, str]:
    if state.picture is None and not state.online:
        return (
            "wifi-off",
            QCoreApplication.translate("counter", "목록을 받지 못했습니다"),
            QCoreApplication.translate("counter", "중앙과 연결되면 저절로 나타납니다."),
        )
    if state.picture is None:
        return "hourglass", QCoreApplication.translate("counter", "목록을 받고 있습니다"), ""
    if not state.picture.rows:
        return (
            "calendar-check",
            QCoreApplication.translate("counter", "오늘은 예약이 없습니다")
            if state.day is None
            else QCoreApplication.translate("counter", "이 날은 예약이 없습니다"),
            QCoreApplication.translate("counter", "새 예약이 들어오면 바로 나타납니다."),
        )
    return (
        "search-x",
        QCoreApplication.translate("counter", "찾는 예약이 없습니다"),
        QCoreApplication.translate("counter", "검색어를 줄이거나 위의 단추에서 ‘전체’를 고르세요."),
    )
