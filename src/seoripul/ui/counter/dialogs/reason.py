"""Asks for the reason of a deed that is kept with one: cancel, reject, disconnect …"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.style import Look

LONGEST = 200


class ReasonDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        look: Look,
        deed: str,
        about: str,
        usual: Sequence[str],
        decided: Callable[[str], None],
    ) -> None:
        """`deed`: its name; `about`: to what it is done; `usual`: reasons given often."""
        super().__init__(parent, look, 560)
        self.setObjectName("reasonDialog")
        self._tell_decided = decided
        self.name_frame(deed, about, deed)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.setAccessibleName(QCoreApplication.translate("counter", "사유"))
        self.reason.setPlaceholderText(QCoreApplication.translate("counter", "사유를 적으세요"))
        self.reason.textChanged.connect(self._judge)
        self.reason.returnPressed.connect(self._enter)
        self.body.addWidget(label(QCoreApplication.translate("counter", "사유"), "label"))
        self.body.addWidget(self.reason)
        self.body.addLayout(self._usual(usual))
        self._judge()
        self.reason.setFocus()

    def _usual(self, usual: Sequence[str]) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(6)
        for reason in usual:
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
