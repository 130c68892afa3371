"""An identity document was seen: before the work begins, or when papers are collected here."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seoripul.contract.delivery import ChangeOrder, OrderRow
from seoripul.contract.pickup import IdentityProof
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import documents_words, spaced, won
from seoripul.ui.counter.words.orders import order_verb_word
from seoripul.ui.counter.words.verbs import why_sentence


class IdentityDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        view: CounterView,
        look: Look,
        row: OrderRow,
        verb: OrderVerb,
    ) -> None:
        super().__init__(parent, look, 560)
        self.setObjectName("identityDialog")
        self._view, self._row, self._verb = view, row, verb
        self.proof: IdentityProof | None = None
        self.identity = Choices(list(IdentityProof), self._see)
        self.body.addWidget(self.identity)
        open_krw = max(row.stamp.open_krw, 0) + max(row.delivery.open_krw, 0)
        if verb is OrderVerb.COLLECT and open_krw:
            told = QCoreApplication.translate("counter", "먼저 수수료 {won}을 받으세요.")
            self.body.addWidget(label(told.format(won=won(open_krw)), "error", wrap=True))
        view.orders.changed.connect(self.refresh)
        self.refresh()
        self.identity.take_focus()

    def refresh(self) -> None:
        row = self._row
        collected = self._verb is OrderVerb.COLLECT
        self.name_frame(
            order_verb_word(self._verb),
            f"{spaced(row.number)} · {row.masked_name} · {documents_words(row.documents)}",
            QCoreApplication.translate("counter", "서류를 내주었습니다")
            if collected
            else QCoreApplication.translate("counter", "확인했습니다"),
        )
        self.identity.title.setText(
            QCoreApplication.translate("counter", "확인한 신분증 (종류만 기록)")
        )
        self.identity.show_chosen(self.proof)
        why = self._view.orders.why_not(self._verb, row)
        unseen = QCoreApplication.translate("counter", "확인한 신분증을 고르세요.")
        lacking = why_sentence(why) if why else "" if self.proof else unseen
        self.allow(not lacking, lacking)

    def _see(self, answer: Enum) -> None:
        self.proof = IdentityProof(answer.value)
        self.refresh()
        self.confirm.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= 9 and self.identity.digit(digit):
            return
        super().keyPressEvent(event)

    def decide(self) -> None:
        self.accept()
        self._view.orders.do(self._verb, self._row, ChangeOrder(identity=self.proof))
