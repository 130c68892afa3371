"""Every key of the desk on one page (F1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from seoripul.ui.counter import keys
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.verbs import verb_word

_ROWS = 13


class KeysDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, look: Look) -> None:
        super().__init__(parent, look, 900)
        self.setObjectName("keysDialog")
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(9))
        for place, (key, doing) in enumerate(_lines()):
            column = place // _ROWS * 2
            grid.addWidget(label(key, "strong"), place % _ROWS, column)
            grid.addWidget(label(doing), place % _ROWS, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setColumnStretch(5, 1)
        self.body.addLayout(grid)
        title = QCoreApplication.translate("counter", "단축키")
        self.name_frame(title, "", QCoreApplication.translate("counter", "확인"))
        self.leave.hide()
        self.confirm.setFocus()


def _lines() -> list[tuple[str, str]]:
    others = (
        (
            f"{keys.CALLS_PAGE}  {keys.RESERVATIONS_PAGE}",
            QCoreApplication.translate("counter", "번호 호출 · 예약 화면"),
        ),
        (keys.CALLER_BAR, QCoreApplication.translate("counter", "호출 막대만 보기")),
        (keys.PAUSE, QCoreApplication.translate("counter", "창구 멈춤 · 다시 열기")),
        (keys.NUMBER_FIELD, QCoreApplication.translate("counter", "번호를 적어 호출")),
        ("/  Ctrl+F", QCoreApplication.translate("counter", "검색")),
        ("↑ ↓", QCoreApplication.translate("counter", "예약 고르기")),
        ("Ctrl+1 … 6", QCoreApplication.translate("counter", "상태로 거르기")),
        (
            f"{keys.DAY_BEFORE}  {keys.DAY_AFTER}",
            QCoreApplication.translate("counter", "전날 · 다음 날 목록"),
        ),
        (
            f"{keys.TODAY}  {keys.DAY_FIELD}",
            QCoreApplication.translate("counter", "오늘 목록 · 날짜 적기"),
        ),
        ("Esc", QCoreApplication.translate("counter", "목록으로 돌아가기")),
        (keys.ANSWER_BELL, QCoreApplication.translate("counter", "직원 호출에 응답")),
        (keys.SEND_AGAIN, QCoreApplication.translate("counter", "응답 없던 작업 다시 보내기")),
        (keys.LARGE_TEXT, QCoreApplication.translate("counter", "큰 글씨")),
        (keys.CONTRAST, QCoreApplication.translate("counter", "고대비")),
        (keys.LANGUAGE, QCoreApplication.translate("counter", "한국어 / English")),
        (keys.LOG_OFF, QCoreApplication.translate("counter", "로그아웃")),
    )
    deeds: dict[str, list[str]] = {}
    for verb, key in keys.KEYS.items():
        doing = deeds.setdefault(key, [])
        if verb_word(verb) not in doing:
            doing.append(verb_word(verb))
    return [*((key, " · ".join(names)) for key, names in deeds.items()), *others]
