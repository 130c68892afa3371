"""Who stands at this counter: the number, large; its line; why it was next; how often called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import QueueRow
from seoripul.kiosk.counter import desk, lines
from seoripul.kiosk.counter.office_time import clock
from seoripul.kiosk.counter.why_not_number import MOST_RECALLS, recalls_left
from seoripul.ui.counter.chips import Chip
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.numbers_model import number_chip, waited
from seoripul.ui.counter.panes.detail_parts import FactGrid
from seoripul.ui.counter.parts import label, rule, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import documents_words
from seoripul.ui.counter.words.numbers import because, line_word, people


class CurrentCard(QFrame):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._look = view, look
        self._title, self._chip = label(role="label"), Chip(look)
        self.number, self._line = label(role="huge"), label(role="heading", wrap=True)
        self.why, self._facts = label(wrap=True), FactGrid()
        self._why_icon = QLabel()
        self._because, self._about, self._nobody = QWidget(), QWidget(), QWidget()
        self._nobody_title, self._nobody_how = label(role="heading"), label(role="soft", wrap=True)
        self.number.setObjectName("currentNumber")
        self.why.setObjectName("nextBecause")
        self._lay_out()

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 18, 22, 18)
        down.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addWidget(self._chip, 1)
        down.addLayout(top)
        inside = QVBoxLayout(self._about)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        for each in (self.number, self._line, self._because, rule(), self._facts):
            inside.addWidget(each)
        inside.addStretch()
        across = QHBoxLayout(self._because)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self._why_icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.why, 1)
        self._scroll = scroller(self._about)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        down.addWidget(self._scroll, 1)
        down.addWidget(self._nobody_page(), 1)

    def _nobody_page(self) -> QWidget:
        inside = QVBoxLayout(self._nobody)
        inside.setSpacing(10)
        icon = QLabel()
        icon.setPixmap(pixmap("bell-ring", self._look.colours.ink_soft, self._look.px(48)))
        inside.addStretch(2)
        for each in (icon, self._nobody_title, self._nobody_how):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(each)
        inside.addStretch(3)
        return self._nobody

    def refresh(self) -> None:
        state = self._view.state
        row = desk.here(state)
        self._title.setText(QCoreApplication.translate("counter", "지금 모시는 번호"))
        for each in (self._scroll, self._chip):
            each.setVisible(row is not None)
        self._nobody.setVisible(row is None)
        if row is not None:
            self._show(row, desk.serving(state))
        else:
            self._show_nobody()

    def _show(self, row: QueueRow, papers: ReservationRow | None) -> None:
        number = row.ticket.number
        self._chip.show_chip(number_chip(row))
        self.number.setText(str(number))
        self._line.setText(line_word(row.ticket.line))
        said = self._view.state.next_because
        known = said is not None and said[0] == number
        self.why.setText(because(said[1]) if known and said is not None else "")
        size, ink = self._look.px(20), self._look.colours.accent_deep
        self._why_icon.setPixmap(pixmap("info", ink, size))
        self._because.setVisible(known)
        self._facts.show_facts(_facts(row, papers))

    def _show_nobody(self) -> None:
        state = self._view.state
        waiting = lines.waiting_at(state.picture, desk.counter_no(state))
        self._nobody_title.setText(QCoreApplication.translate("counter", "호출한 분이 없습니다"))
        self._nobody_how.setText(
            QCoreApplication.translate(
                "counter", "{people} 대기 중\nF2를 누르면 다음 분을 부릅니다."
            ).format(people=people(waiting))
            if waiting
            else QCoreApplication.translate("counter", "기다리는 분이 없습니다.")
        )


def _facts(row: QueueRow, papers: ReservationRow | None) -> list[tuple[str, str]]:
    ticket = row.ticket
    called = ticket.called_at
    facts = [(QCoreApplication.translate("counter", "번호표"), clock(ticket.issued_at))]
    if called is not None:
        facts += [
            (QCoreApplication.translate("counter", "호출"), clock(called)),
            (QCoreApplication.translate("counter", "기다린 시간"), waited(row, called)),
        ]
    recalls = f"{MOST_RECALLS - recalls_left(row)} / {MOST_RECALLS}"
    facts.append((QCoreApplication.translate("counter", "다시 호출"), recalls))
    if papers is not None:
        facts += [
            (QCoreApplication.translate("counter", "이름"), papers.masked_name),
            (QCoreApplication.translate("counter", "서류"), documents_words(papers.documents)),
        ]
    return facts
