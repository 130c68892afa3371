"""The chosen reservation: masked until asked for, and masked again after a minute."""

from __future__ import annotations

from datetime import datetime
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seoripul.contract.pickup import ReservationFull, ReservationRow
from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.office_time import clock, span
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.chips import Chip
from seoripul.ui.counter.keys import KEYS
from seoripul.ui.counter.panes.detail_parts import DocumentsTable, FactGrid, History
from seoripul.ui.counter.parts import button, label, name_button, put_icon, rule, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.table_model import row_chip
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import counter_word, spaced, won
from seoripul.ui.counter.words.states import channel_word
from seoripul.ui.counter.words.verbs import verb_word, why_sentence


class DetailPane(QFrame):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._look = view, look
        self._chip, self._number = Chip(look), label(role="soft")
        self._name, self._facts = label(role="title"), FactGrid()
        self._documents, self._history = DocumentsTable(), History()
        self._mask = label(role="caption", wrap=True)
        self.full = button(clicked=view.open_full)
        self._page, self._empty = QWidget(), label(role="soft")
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._chip)
        top.addStretch()
        top.addWidget(self._number)
        inside.addLayout(top)
        inside.addWidget(self._name)
        inside.addWidget(self._facts)
        inside.addWidget(self.full, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._mask)
        inside.addWidget(rule())
        inside.addWidget(self._documents)
        inside.addWidget(self._history)
        inside.addStretch()
        self._scroll = scroll = scroller(self._page)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(scroll, 1)
        down.addWidget(self._empty, 1)

    @property
    def shown_name(self) -> str:
        """The name as it stands on the screen: masked, or in clear while opened."""
        return self._name.text()

    def refresh(self) -> None:
        row = desk.chosen(self._view.state)
        self._scroll.setVisible(row is not None)
        self._empty.setVisible(row is None)
        self._empty.setText(
            QCoreApplication.translate(
                "counter", "왼쪽 목록에서 예약을 고르면\n여기에 자세히 나옵니다."
            )
        )
        if row is not None:
            self._show(row, self._view.state.full)

    def _show(self, row: ReservationRow, full: ReservationFull | None) -> None:
        self._chip.show_chip(row_chip(row))
        self._number.setText(spaced(row.number))
        self._name.setText(full.name.reveal() if full else row.masked_name)
        self._facts.show_facts(_facts(row, full))
        self._documents.show_documents(row.documents, row.fee_krw)
        self._history.show_lines(full.history if full else None)
        self._show_masking(full, self._view.state.full_until)

    def _show_masking(self, full: ReservationFull | None, until: datetime | None) -> None:
        why = self._view.why_not(Verb.OPEN_FULL)
        hint = why_sentence(why) if why else ""
        name_button(self.full, verb_word(Verb.OPEN_FULL), KEYS[Verb.OPEN_FULL], hint)
        self.full.setText(f"{verb_word(Verb.OPEN_FULL)}  {KEYS[Verb.OPEN_FULL]}")
        put_icon(self.full, "id-card", self._look)
        self.full.setEnabled(why is None)
        self.full.setVisible(full is None)
        if full is None or until is None:
            said = QCoreApplication.translate("counter", "전체 정보를 보면 열람 기록이 남습니다.")
        else:
            left = max(0, ceil((until - self._view.now()).total_seconds()))
            said = QCoreApplication.translate(
                "counter", "열람이 기록되었습니다. {n}초 뒤 다시 가려집니다."
            ).format(n=left)
        self._mask.setText(said)


def _facts(row: ReservationRow, full: ReservationFull | None) -> list[tuple[str, str]]:
    phone = full.phone.reveal() if full and full.phone else row.masked_phone
    facts = [
        (
            QCoreApplication.translate("counter", "전화"),
            phone or QCoreApplication.translate("counter", "없음 (창구 예약)"),
        ),
        (QCoreApplication.translate("counter", "받는 시간"), span(row.slot_start, row.slot_end)),
        (QCoreApplication.translate("counter", "준비 예정"), clock(row.expected_at)),
        (
            QCoreApplication.translate("counter", "경로"),
            f"{channel_word(row.channel)} · {choice_word(row.language)}",
        ),
        (QCoreApplication.translate("counter", "수수료"), _fee(row)),
    ]
    if row.ticket is not None:
        facts.append((QCoreApplication.translate("counter", "번호표"), _ticket(row)))
    return facts


def _fee(row: ReservationRow) -> str:
    if row.fee is None:
        unpaid = QCoreApplication.translate("counter", "{won} · 받기 전")
        return unpaid.format(won=won(row.fee_krw)) if row.fee_krw else won(0)
    kind = choice_word(row.fee.waiver or row.fee.kind)
    paid = QCoreApplication.translate("counter", "{won} 받음 · {kind}")
    return paid.format(won=won(row.fee.amount_krw), kind=kind)


def _ticket(row: ReservationRow) -> str:
    assert row.ticket is not None
    if row.ticket.counter_no is None:
        return str(row.ticket.number)
    return f"{row.ticket.number} · {counter_word(row.ticket.counter_no)}"
