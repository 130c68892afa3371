"""Asks for the reason of a deed that is kept with one: cancel, reject, destroy, late undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import spaced
from seoripul.ui.counter.words.reasons import usual_reasons
from seoripul.ui.counter.words.verbs import verb_word

LONGEST = 200


class ReasonDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        look: Look,
        verb: Verb,
        row: ReservationRow,
        decided: Callable[[str], None],
    ) -> None:
        super().__init__(parent, look, 560)
        self.setObjectName("reasonDialog")
        self._tell_decided = decided
        self.name_frame(
            verb_word(verb),
            f"{row.masked_name} · {spaced(row.number)}",
            verb_word(verb),
        )
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.setAccessibleName(QCoreApplication.translate("counter", "사유"))
        self.reason.setPlaceholderText(QCoreApplication.translate("counter", "사유를 적으세요"))
        self.reason.textChanged.connect(self._judge)
        self.reason.returnPressed.connect(self._enter)
        self.body.addWidget(label(QCoreApplication.translate("counter", "사유"), "label"))
        self.body.addWidget(self.reason)
        self.body.addLayout(self._usual(verb))
        self._judge()
        self.reason.setFocus()

    def _usual(self, verb: Verb) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(6)
        for reason in usual_reasons(verb):
            chip = button(name="chip", clicked=partial(self._take, reason))
            name_button(chip, reason)
            across.addWidget(chip)
        across.addStretch()
        return across

    def _take(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setFocus()

    def _judge(self) -> None:
        told = bool(self.reason.text().strip())
        lacking = QCoreApplication.translate("counter", "사유를 적어야 합니다.")
        self.allow(told, "" if told else lacking)

    def _enter(self) -> None:
        if self.confirm.isEnabled():
            self.decide()

    def decide(self) -> None:
        self.accept()
        self._tell_decided(self.reason.text().strip())
