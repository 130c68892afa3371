"""An order opened: contact in clear, who had its envelopes when, and what was done to it."""

from __future__ import annotations

from datetime import timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seoripul.contract.delivery import CustodyLine, OrderFull, OrderRow
from seoripul.contract.personal import PersonName, Phone
from seoripul.kiosk.counter.desk import FULL_FOR
from seoripul.kiosk.counter.office_time import moment
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.delivery.order_detail import facts, money_facts
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.panes.detail_parts import FactGrid
from seoripul.ui.counter.parts import empty, label, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.custody import custody_words, holder_words, order_history_word
from seoripul.ui.counter.words.list import spaced
from seoripul.ui.counter.words.orders import order_state_word


class FullOrderDialog(FramedDialog):
    """Asking for it is logged; the window closes by itself after a minute."""

    def __init__(
        self, parent: QWidget | None, view: CounterView, look: Look, row: OrderRow
    ) -> None:
        super().__init__(parent, look, 1120)
        self.setObjectName("fullOrderDialog")
        self._view, self.row = view, row
        self.full: OrderFull | None = None
        self._until = view.now() + FULL_FOR
        self.contact, self.facts = FactGrid(), FactGrid()
        self.custody, self.history = QVBoxLayout(), QVBoxLayout()
        self._lay_out_body()
        self.confirm.hide()
        view.changed.connect(self.refresh)
        self.resize_within(1180, 680)
        self.refresh()

    def ask(self) -> None:
        self._view.ask(lambda central: central.order(self.row.id), self.take)

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(24))
        who = QVBoxLayout()
        who.addWidget(label(QCoreApplication.translate("counter", "받으실 분"), "heading"))
        who.addWidget(self.contact)
        who.addWidget(self.facts)
        across.addWidget(_scrolled(who), 4)
        custody = QCoreApplication.translate("counter", "봉투를 누가 가지고 있었나")
        history = QCoreApplication.translate("counter", "처리 이력")
        for name, lines in ((custody, self.custody), (history, self.history)):
            column = QVBoxLayout()
            lines.setSpacing(8)
            column.addWidget(label(name, "heading"))
            column.addLayout(lines)
            across.addWidget(_scrolled(column), 4)
        self.body.addLayout(across, 1)

    def refresh(self) -> None:
        left = self._until - self._view.now()
        if self.full is not None and left <= timedelta(0):
            self.reject()
            return
        told = QCoreApplication.translate(
            "counter", "열람이 기록되었습니다. {n}초 뒤 저절로 닫힙니다."
        )
        asking = QCoreApplication.translate("counter", "전체 정보를 받고 있습니다…")
        seconds = max(0, ceil(left.total_seconds()))
        lead = told.format(n=seconds) if self.full is not None else asking
        title = f"{spaced(self.row.number)} · {order_state_word(self.row.state)}"
        self.name_frame(title, lead, "")

    def take(self, outcome: Outcome[OrderFull]) -> None:
        if not isinstance(outcome, Done):
            self.allow(False, trouble_words(outcome))
            return
        self.full, self.row = outcome.value, outcome.value.row
        self._until = self._view.now() + FULL_FOR
        self._show(outcome.value)
        self.refresh()

    def _show(self, full: OrderFull) -> None:
        self.contact.show_facts(_contact(full))
        self.facts.show_facts([*facts(full.row)[2:], *money_facts(full.row)])
        empty(self.custody)
        for link in full.custody:
            self.custody.addWidget(self._link(link))
        if not full.custody:
            none = QCoreApplication.translate("counter", "아직 봉투가 없습니다.")
            self.custody.addWidget(label(none, "soft"))
        empty(self.history)
        for line in full.history:
            who = " · ".join(part for part in (line.by, line.where, line.reason) if part)
            said = f"{moment(line.at)}  {order_history_word(line.verb)}\n{who}"
            self.history.addWidget(label(said, "caption", wrap=True))

    def _link(self, link: CustodyLine) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(label(holder_words(link), "strong", wrap=True))
        down.addWidget(label(custody_words(link), "caption", wrap=True))
        return made


def _contact(full: OrderFull) -> list[tuple[str, str]]:
    erased = QCoreApplication.translate("counter", "지움")
    address = f"({full.postcode}) {full.address.reveal()}" if full.address else erased
    return [
        (QCoreApplication.translate("counter", "이름"), _clear(full.name) or erased),
        (QCoreApplication.translate("counter", "전화"), _clear(full.phone) or erased),
        (QCoreApplication.translate("counter", "주소"), address),
    ]


def _clear(personal: PersonName | Phone | None) -> str:
    return personal.reveal() if personal is not None else ""


def _scrolled(down: QVBoxLayout) -> QWidget:
    inside = QWidget()
    down.setContentsMargins(0, 0, 8, 0)
    down.addStretch()
    inside.setLayout(down)
    return scroller(inside)
