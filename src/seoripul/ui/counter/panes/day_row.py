"""Which day the list shows: the day before, a date, the day after, and back to today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from seoripul.ui.counter.keys import DAY_AFTER, DAY_BEFORE, DAY_FIELD, TODAY
from seoripul.ui.counter.parts import button, name_button, put_icon
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import in_korean


class DayRow(QWidget):
    def __init__(self, look: Look, turned: Callable[[date], None]) -> None:
        super().__init__()
        self._look, self._tell_turned = look, turned
        self.before = button(clicked=lambda: self._turn(-1))
        self.after = button(clicked=lambda: self._turn(1))
        self.today = button(clicked=self.turn_to_today)
        self.field = QDateEdit()
        self.field.setObjectName("dayField")
        self.field.setKeyboardTracking(False)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setMinimumWidth(look.px(150))
        self.field.dateChanged.connect(self._typed)
        self._shown = self._today = date.min
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for each in (self.before, self.field, self.after, self.today):
            across.addWidget(each)
        self.retranslate()

    def retranslate(self) -> None:
        language = QLocale.Language.Korean if in_korean() else QLocale.Language.English
        self.field.setLocale(QLocale(language))
        self.field.setDisplayFormat("yyyy-MM-dd ddd")
        named = QCoreApplication.translate("counter", "목록의 날짜")
        self.field.setAccessibleName(f"{named} ({DAY_FIELD})")
        self.field.setToolTip(f"{named} · {DAY_FIELD}")
        for made, words, keys, icon in (
            (self.before, QCoreApplication.translate("counter", "전날"), DAY_BEFORE, "left"),
            (self.after, QCoreApplication.translate("counter", "다음 날"), DAY_AFTER, "right"),
        ):
            name_button(made, words, keys)
            made.setText("")
            put_icon(made, f"arrow-{icon}", self._look)
        name_button(self.today, QCoreApplication.translate("counter", "오늘"), TODAY)

    def show_day(self, day: date, today: date) -> None:
        self._shown, self._today = day, today
        self.field.setDate(QDate(day.year, day.month, day.day))
        self.today.setVisible(day != today)

    def turn_to_today(self) -> None:
        self._tell_turned(self._today)

    def _turn(self, days: int) -> None:
        self._tell_turned(self._shown + timedelta(days=days))

    def _typed(self, day: QDate) -> None:
        wanted = date(day.year(), day.month(), day.day())
        if wanted != self._shown:
            self._tell_turned(wanted)
