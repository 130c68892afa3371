"""Which page of the desk is open: the numbers, or the day's reservations."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from seoripul.kiosk.counter.desk import Page
from seoripul.ui.counter.keys import (
    CALLER_BAR,
    CALLS_PAGE,
    DELIVERY_PAGE,
    DISPATCH_PAGE,
    PAUSE,
    RESERVATIONS_PAGE,
)
from seoripul.ui.counter.parts import button, name_button, put_icon
from seoripul.ui.counter.style import Look

_KEYS = {
    Page.CALLS: CALLS_PAGE,
    Page.RESERVATIONS: RESERVATIONS_PAGE,
    Page.DELIVERY: DELIVERY_PAGE,
    Page.DISPATCH: DISPATCH_PAGE,
}


class PageTabs(QWidget):
    def __init__(
        self,
        look: Look,
        turn: Callable[[Page], None],
        open_bar: Callable[[], None],
        pause: Callable[[], None],
    ) -> None:
        super().__init__()
        self._look = look
        self._words = dict.fromkeys(Page, "")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.buttons = {page: button(name="page", clicked=partial(turn, page)) for page in Page}
        for made in self.buttons.values():
            made.setCheckable(True)
            self._group.addButton(made)
            self.row.addWidget(made)
        self.row.addStretch()
        self.bar = button(name="openBar", clicked=open_bar)
        self.pause = button(name="openBar", clicked=pause)
        self.row.addWidget(self.pause)
        self.row.addWidget(self.bar)

    def refresh(self, page: Page, has_counter: bool) -> None:
        words = {
            Page.CALLS: QCoreApplication.translate("counter", "번호 호출"),
            Page.RESERVATIONS: QCoreApplication.translate("counter", "예약 · 서류"),
            Page.DELIVERY: QCoreApplication.translate("counter", "민원택배"),
            Page.DISPATCH: QCoreApplication.translate("counter", "배송 배차"),
        }
        for which, made in self.buttons.items():
            name_button(made, words[which], _KEYS[which])
            made.setText(self._with_key(words[which], _KEYS[which]))
            made.setChecked(which is page)
        self._words = words
        bar = QCoreApplication.translate("counter", "호출 막대")
        hint = QCoreApplication.translate("counter", "다른 프로그램 위에 호출 막대만 둡니다")
        name_button(self.bar, bar, CALLER_BAR, hint)
        self.bar.setText(f"{bar}  {CALLER_BAR}")
        put_icon(self.bar, "panel-top", self._look)
        pause = QCoreApplication.translate("counter", "창구 멈춤")
        name_button(self.pause, pause, PAUSE)
        self.pause.setText(f"{pause}  {PAUSE}")
        put_icon(self.pause, "pause", self._look)
        for each in (self.bar, self.pause):
            each.setVisible(has_counter)

    def warn(self, urgent: int) -> None:
        """How many promises stand badly: on the tab of the orders, whichever page is open."""
        made, word = self.buttons[Page.DELIVERY], self._words[Page.DELIVERY]
        told = QCoreApplication.translate("counter", "급함 {n}").format(n=urgent)
        name_button(made, f"{word}  ⚠ {told}" if urgent else word, DELIVERY_PAGE)
        sign = f"⚠ {told}" if self._look.scale == 1 else f"⚠ {urgent}"
        made.setText(self._with_key(f"{word}  {sign}" if urgent else word, DELIVERY_PAGE))

    def _with_key(self, word: str, key: str) -> str:
        """Large letters leave room for the words alone; the key stands in the tip."""
        return f"{word}  {key}" if self._look.scale == 1 else word
