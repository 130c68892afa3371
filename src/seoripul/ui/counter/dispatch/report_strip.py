"""What a courier told and somebody must look at: a loss, or what no longer fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from seoripul.contract.dispatch import DoorReport
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.office_time import clock
from seoripul.ui.counter.dispatch.keys import KEYS
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import button, label, name_button, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.custody import door_word
from seoripul.ui.counter.words.list import spaced
from seoripul.ui.counter.words.orders import order_state_word
from seoripul.ui.counter.words.runs import run_verb_word


class ReportStrip(QFrame):
    """The oldest report; hidden while everything told fits."""

    def __init__(self, view: CounterView, look: Look, settle: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("bells")
        self._view = view
        icon, self.words = QLabel(), label(wrap=True)
        icon.setPixmap(pixmap("triangle-alert", look.colours.bad_soft, look.px(22)))
        self.settle = button(name="settleReport", clicked=settle)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 8, 16, 8)
        across.setSpacing(12)
        across.addWidget(icon)
        across.addWidget(self.words, 1)
        across.addWidget(self.settle)
        self.hide()

    @property
    def report(self) -> DoorReport | None:
        picture = self._view.runs.state.picture
        return picture.reports[0] if picture is not None and picture.reports else None

    def refresh(self) -> None:
        report = self.report
        self.setVisible(report is not None)
        if report is None:
            return
        set_tone(self, "loud")
        self.words.setText(report_words(report))
        self.setAccessibleName(self.words.text())
        word = run_verb_word(RunVerb.SETTLE)
        name_button(self.settle, word, KEYS[RunVerb.SETTLE])
        self.settle.setText(f"{word}  {KEYS[RunVerb.SETTLE]}")
        self.settle.setEnabled(self._view.runs.why_not(RunVerb.SETTLE) is None)


_UNPROVEN: Final = frozenset({RefusalCode.WRONG_RECEIPT_CODE, RefusalCode.ID_CHECK_MISSING})
"""Handed over out of a dead spot, and told whose hand it was in vain."""


def report_words(report: DoorReport) -> str:
    done = QCoreApplication.translate("counter", "{courier} {time}: {number} ‘{deed}’. {note}")
    unfit = QCoreApplication.translate(
        "counter",
        "{courier} {time}: {number} ‘{deed}’라고 알렸지만, 이미 ‘{state}’ 상태였습니다. {note}",
    )
    unproven = QCoreApplication.translate(
        "counter",
        "{courier} {time}: {number} ‘{deed}’라고 알렸지만, 수령번호나 신분증이 확인되지 않아"
        " 아직 배송 중입니다. 봉투가 어디 있는지 배송원과 확인해 주세요. {note}",
    )
    words = done if report.refused is None else unfit
    if report.refused in _UNPROVEN:
        words = unproven
    return words.format(
        courier=report.courier_name,
        time=clock(report.at),
        number=spaced(report.number),
        deed=door_word(report.deed),
        state=order_state_word(report.order_state),
        note=report.note,
    ).strip()
