"""The fields of one notice: its words in two languages, from when and until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QGridLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from seoripul.contract.centres import Notice
from seoripul.kiosk.counter.notices import NoticeDraft, draft_of
from seoripul.rules.seoul import SEOUL
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look


class Moment(QWidget):
    """A box to tick, and a time of the office's clock beside it."""

    def __init__(self, words: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self.wanted, self.field = QCheckBox(words), QDateTimeEdit()
        self.field.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(words)
        self.field.setEnabled(False)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.wanted)
        down.addWidget(self.field)
        self.wanted.toggled.connect(self.field.setEnabled)
        self.wanted.toggled.connect(lambda _: changed())
        self.field.dateTimeChanged.connect(lambda _: changed())

    @property
    def moment(self) -> datetime | None:
        """UTC; None where no time is wanted."""
        if not self.wanted.isChecked():
            return None
        day, time = self.field.date(), self.field.time()
        there = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=SEOUL
        )
        return there.astimezone(UTC)

    def put(self, moment: datetime | None, usual: datetime) -> None:
        """`usual`: what the field offers where no time is set."""
        there = (moment or usual).astimezone(SEOUL)
        day = QDate(there.year, there.month, there.day)
        self.field.setDateTime(QDateTime(day, QTime(there.hour, there.minute)))
        self.wanted.setChecked(moment is not None)


class NoticeForm(QWidget):
    def __init__(self, look: Look, changed: Callable[[], None]) -> None:
        super().__init__()
        self.ko, self.en = QPlainTextEdit(), QPlainTextEdit()
        self.since = Moment(QCoreApplication.translate("counter", "보이기 시작하는 때"), changed)
        self.until = Moment(QCoreApplication.translate("counter", "그만 보이는 때"), changed)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        korean = QCoreApplication.translate("counter", "한국어")
        english = QCoreApplication.translate("counter", "영어 (없으면 비워 두세요)")
        for words, field in ((korean, self.ko), (english, self.en)):
            field.setTabChangesFocus(True)
            field.setAccessibleName(words)
            field.textChanged.connect(changed)
            down.addWidget(label(words, "label"))
            down.addWidget(field, 1)
        times = QGridLayout()
        times.addWidget(self.since, 0, 0)
        times.addWidget(self.until, 0, 1)
        down.addLayout(times)
        self.setMinimumHeight(look.px(330))

    @property
    def draft(self) -> NoticeDraft:
        return NoticeDraft(
            self.ko.toPlainText(), self.en.toPlainText(), self.since.moment, self.until.moment
        )

    def show_notice(self, notice: Notice | None, now: datetime, evening: datetime) -> None:
        """None: an empty form. `evening`: the end that is offered, today's closing."""
        draft = draft_of(notice)
        self.ko.setPlainText(draft.ko)
        self.en.setPlainText(draft.en)
        self.since.put(draft.since, now)
        self.until.put(draft.until, evening)
