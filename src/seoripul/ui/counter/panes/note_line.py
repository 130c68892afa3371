"""The status line: what came of the last deed, and what another desk did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.desk import DeskState, Page
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.keys import SEND_AGAIN
from seoripul.ui.counter.parts import button, label, name_button, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.notes import note_words
from seoripul.ui.counter.words.verbs import verb_word

_ICONS = {"good": "circle-check", "warn": "info", "bad": "triangle-alert", "": "keyboard"}


class NoteLine(QFrame):
    def __init__(self, look: Look, send_again: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("note")
        self._look = look
        self._icon, self.words = QLabel(), label(wrap=True)
        self.again = button(clicked=send_again)
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 7, 8, 7)
        across.setSpacing(10)
        across.addWidget(self._icon)
        across.addWidget(self.words, 1)
        across.addWidget(self.again)
        self.setMinimumHeight(look.px(42))

    def refresh(self, state: DeskState) -> None:
        self.show_said(*_said(state), can_resend=state.failed is not None)

    def show_said(self, tone: str, sentence: str, *, can_resend: bool) -> None:
        set_tone(self, tone)
        colours = self._look.colours
        ink = {"good": colours.good, "warn": colours.warn, "bad": colours.bad}.get(
            tone, colours.ink_soft
        )
        self._icon.setPixmap(pixmap(_ICONS[tone], ink, self._look.px(18)))
        if self.words.text() != sentence:
            self.words.setText(sentence)
            self.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.again.setVisible(can_resend)
        name_button(self.again, QCoreApplication.translate("counter", "다시 보내기"), SEND_AGAIN)


def _said(state: DeskState) -> tuple[str, str]:
    if state.in_flight is not None:
        working = QCoreApplication.translate("counter", "{verb} 처리 중…")
        return "", working.format(verb=verb_word(state.in_flight.verb))
    if state.note is not None:
        return note_words(state.note)
    if desk.page_of(state) is Page.CALLS:
        return "", QCoreApplication.translate(
            "counter",
            "F2 다음 호출   F3 다시 호출   F4 응대 완료   숫자 번호로 호출   F1 모든 단축키",
        )
    return "", QCoreApplication.translate(
        "counter", "/ 검색   ↑↓ 고르기   F2 다음 호출   F4 서류 교부   F7 새 예약   F1 모든 단축키"
    )
