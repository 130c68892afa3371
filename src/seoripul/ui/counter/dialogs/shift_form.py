"""The fields of one counter's duty: which counter, from when until when, lunch, weekdays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from seoripul.kiosk.counter.duties import Duty
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.days import weekday_word, weekdays_words
from seoripul.ui.counter.words.list import counter_word

_IN_A_ROW = 4


class Span(QWidget):
    """From … until …, two times of the office's clock."""

    def __init__(self, name: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self.begins, self.ends = QTimeEdit(), QTimeEdit()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        since = QCoreApplication.translate("counter", "{what}: 시작")
        until = QCoreApplication.translate("counter", "{what}: 끝")
        for field, words in ((self.begins, since), (self.ends, until)):
            field.setDisplayFormat("HH:mm")
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setAccessibleName(words.format(what=name))
            field.timeChanged.connect(lambda _: changed())
        across.addWidget(self.begins, 1)
        across.addWidget(label("–"))
        across.addWidget(self.ends, 1)

    @property
    def minutes(self) -> tuple[int, int]:
        return _minute(self.begins.time()), _minute(self.ends.time())

    def put(self, begins: int, ends: int) -> None:
        self.begins.setTime(QTime(begins // 60 % 24, begins % 60))
        self.ends.setTime(QTime(ends // 60 % 24, ends % 60))


class ShiftForm(QWidget):
    def __init__(self, look: Look, counters: tuple[int, ...], changed: Callable[[], None]) -> None:
        super().__init__()
        self.counter = DropDown()
        for no in counters:
            self.counter.addItem(counter_word(no), no)
        work = QCoreApplication.translate("counter", "근무 시간")
        lunch = QCoreApplication.translate("counter", "점심 교대 (이 시간에는 비웁니다)")
        self.work, self.lunch = Span(work, changed), Span(lunch, changed)
        self.has_lunch = QCheckBox(lunch)
        self.days = {day: QCheckBox(weekday_word(day)) for day in range(7)}
        self._lay_out(look, work)
        self.counter.currentIndexChanged.connect(lambda _: changed())
        self.has_lunch.toggled.connect(self.lunch.setEnabled)
        self.has_lunch.toggled.connect(lambda _: changed())
        for day, box in self.days.items():
            box.setAccessibleName(weekdays_words((day,)))
            box.toggled.connect(lambda _: changed())

    def _lay_out(self, look: Look, work: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        counter = QCoreApplication.translate("counter", "창구")
        self.counter.setAccessibleName(counter)
        down.addWidget(label(counter, "label"))
        down.addWidget(self.counter)
        down.addSpacing(look.px(8))
        down.addWidget(label(work, "label"))
        down.addWidget(self.work)
        down.addWidget(self.has_lunch)
        down.addWidget(self.lunch)
        down.addSpacing(look.px(8))
        down.addWidget(label(QCoreApplication.translate("counter", "요일"), "label"))
        grid = QGridLayout()
        for day, box in self.days.items():
            grid.addWidget(box, day // _IN_A_ROW, day % _IN_A_ROW)
        down.addLayout(grid)
        down.addStretch()

    @property
    def draft(self) -> Duty:
        lunch = self.lunch.minutes if self.has_lunch.isChecked() else None
        days = tuple(day for day, box in self.days.items() if box.isChecked())
        return Duty(int(self.counter.currentData() or 0), *self.work.minutes, lunch, days)

    def show_duty(self, duty: Duty, usual_lunch: tuple[int, int]) -> None:
        """`usual_lunch`: what the fields offer where none is set."""
        self.counter.setCurrentIndex(self.counter.findData(duty.counter_no))
        self.work.put(duty.begins, duty.ends)
        self.lunch.put(*(duty.lunch or usual_lunch))
        self.has_lunch.setChecked(duty.lunch is not None)
        self.lunch.setEnabled(duty.lunch is not None)
        for day, box in self.days.items():
            box.setChecked(day in duty.weekdays)


def _minute(time: QTime) -> int:
    return time.hour() * 60 + time.minute()
