"""Papers are handed over: identity seen, proxy if any, fee received. Digits and Enter suffice.

The usual case is F4, 1 (resident card), 1 (cash), Enter.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from seoripul.contract.pickup import (
    IdentityProof,
    PaymentKind,
    ProxyProof,
    ReservationRow,
    WaiverKind,
)
from seoripul.kiosk.counter import hand_over
from seoripul.kiosk.counter.hand_over import HandOverDraft
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import documents_words, won
from seoripul.ui.counter.words.verbs import verb_word, why_sentence


class HandOverDialog(FramedDialog):
    def __init__(
        self, parent: QWidget | None, view: CounterView, look: Look, row: ReservationRow
    ) -> None:
        super().__init__(parent, look, 820)
        self.setObjectName("handOverDialog")
        self._view, self._row = view, row
        self.draft: HandOverDraft = hand_over.draft_for(row)
        self.identity = Choices(list(IdentityProof), self._see)
        self.by_proxy = QCheckBox()
        self.proxy = Choices(list(ProxyProof), self._represent)
        self.payment = Choices(list(PaymentKind), self._pay)
        self.waiver = Choices(list(WaiverKind), self._waive)
        self.amount, self._amount_label = QSpinBox(), label(role="label")
        self._settled = label(role="strong", wrap=True)
        self._fill()
        self.by_proxy.toggled.connect(self._toggle_proxy)
        self.amount.valueChanged.connect(self._receive)
        view.changed.connect(self.refresh)
        self.refresh()
        self.identity.take_focus()

    def _fill(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(28))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(self.look.px(12))
            across.addLayout(column, 1)
        paid = (self._settled, self.payment, self.waiver, self._amount_label, self.amount)
        asked: tuple[tuple[QVBoxLayout, tuple[QWidget, ...]], ...] = (
            (left, (self.identity, self.by_proxy, self.proxy)),
            (right, paid),
        )
        for column, parts in asked:
            for part in parts:
                column.addWidget(part)
        left.addStretch()
        right.addStretch()
        self.body.addLayout(across)
        self.amount.setRange(0, 10_000_000)
        self.amount.setSingleStep(100)
        self.amount.setGroupSeparatorShown(True)
        self.amount.setValue(self.draft.fee_krw)

    def refresh(self) -> None:
        self._name()
        draft = self.draft
        self.identity.show_chosen(draft.identity)
        self.proxy.show_chosen(draft.proxy)
        self.payment.show_chosen(draft.payment)
        self.waiver.show_chosen(draft.waiver)
        self.proxy.setVisible(self.by_proxy.isChecked())
        self._settled.setVisible(draft.settled)
        self.payment.setVisible(not draft.settled)
        self.waiver.setVisible(draft.payment is PaymentKind.WAIVED)
        counted = draft.payment not in (None, PaymentKind.WAIVED)
        self.amount.setVisible(counted)
        self._amount_label.setVisible(counted)
        why = self._view.why_not(Verb.HAND_OVER, self._row)
        lacking = self._lacking()
        self.allow(why is None and not lacking, why_sentence(why) if why else lacking)

    def _lacking(self) -> str:
        if self.by_proxy.isChecked() and self.draft.proxy is None:
            return QCoreApplication.translate(
                "counter", "대리 관계를 무엇으로 확인했는지 고르세요."
            )
        found = hand_over.lacking(self.draft)
        return choice_word(found[0]) if found else ""

    def _name(self) -> None:
        row = self._row
        self.name_frame(
            verb_word(Verb.HAND_OVER),
            f"{row.masked_name} · {documents_words(row.documents)} · {won(row.fee_krw)}",
            QCoreApplication.translate("counter", "서류를 내주었습니다"),
        )
        proxied = self.by_proxy.isChecked()
        self.identity.title.setText(
            QCoreApplication.translate("counter", "대리인의 신분증 (종류만 기록)")
            if proxied
            else QCoreApplication.translate("counter", "확인한 신분증 (종류만 기록)")
        )
        self.by_proxy.setText(QCoreApplication.translate("counter", "0   대리인이 받으러 왔습니다"))
        self.by_proxy.setAccessibleName(QCoreApplication.translate("counter", "대리인 수령"))
        self.proxy.title.setText(QCoreApplication.translate("counter", "대리 관계 확인"))
        self.payment.title.setText(QCoreApplication.translate("counter", "수수료 받은 방법"))
        self.waiver.title.setText(QCoreApplication.translate("counter", "면제 사유"))
        received = QCoreApplication.translate("counter", "받은 금액(원)")
        self._amount_label.setText(received)
        self.amount.setAccessibleName(received)
        self._settled.setText(_settled_words(row))

    def decide(self) -> None:
        self.accept()
        self._view.hand_over(self._row, hand_over.command(self.draft))

    def _see(self, answer: Enum) -> None:
        self._take(replace(self.draft, identity=IdentityProof(answer.value)))

    def _represent(self, answer: Enum) -> None:
        self._take(replace(self.draft, proxy=ProxyProof(answer.value)))

    def _pay(self, answer: Enum) -> None:
        self._take(hand_over.pay(self.draft, PaymentKind(answer.value)))

    def _waive(self, answer: Enum) -> None:
        self._take(hand_over.waive(self.draft, WaiverKind(answer.value)))

    def _receive(self, amount: int) -> None:
        self.draft = replace(self.draft, amount_krw=amount)
        self.refresh()

    def _toggle_proxy(self, on: bool) -> None:
        if not on:
            self.draft = replace(self.draft, proxy=None)
        self.refresh()
        (self.proxy if on else self.identity).take_focus()

    def _take(self, draft: HandOverDraft) -> None:
        """An answer was given: go on to the next question that lacks one."""
        self.draft = draft
        self.refresh()
        self._next().take_focus() if self._lacking() else self.confirm.setFocus()

    def _next(self) -> Choices:
        if self.by_proxy.isChecked() and self.draft.proxy is None:
            return self.proxy
        if self.draft.identity is None:
            return self.identity
        return self.waiver if self.draft.payment is PaymentKind.WAIVED else self.payment

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        digit = event.key() - Qt.Key.Key_0
        if digit == 0:
            self.by_proxy.toggle()
            return
        asked = (self.identity, self.proxy, self.payment, self.waiver)
        group = next((each for each in asked if each.has_focus()), self._next())
        if 1 <= digit <= 9 and group.digit(digit):
            return
        super().keyPressEvent(event)


def _settled_words(row: ReservationRow) -> str:
    if row.fee is None:
        return QCoreApplication.translate("counter", "받을 수수료가 없습니다.")
    paid = QCoreApplication.translate("counter", "수수료는 이미 받았습니다: {won}")
    return paid.format(won=won(row.fee.amount_krw))
