"""Gives back what was received and is not owed any more, the two books apart."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seoripul.contract.delivery import OrderRow
from seoripul.contract.money import PaymentKind
from seoripul.kiosk.counter.delivery import money
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.reason import LONGEST
from seoripul.ui.counter.panes.detail_parts import FactGrid
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.order_reasons import usual_order_reasons
from seoripul.ui.counter.words.orders import money_lacks_sentence, order_verb_word
from seoripul.ui.counter.words.verbs import why_sentence

_KINDS = (PaymentKind.CASH, PaymentKind.CARD, PaymentKind.MOBILE, PaymentKind.STAMP)


class RefundDialog(FramedDialog):
    def __init__(
        self, parent: QWidget | None, view: CounterView, look: Look, row: OrderRow
    ) -> None:
        super().__init__(parent, look, 560)
        self.setObjectName("refundDialog")
        self._view, self._row, self._bill = view, row, money.bill_of(row)
        self.kind: PaymentKind | None = None
        back = FactGrid()
        back.show_facts(
            [
                (QCoreApplication.translate("counter", "증지수수료"), _back(self._bill.stamp_krw)),
                (QCoreApplication.translate("counter", "배송료"), _back(self._bill.delivery_krw)),
            ]
        )
        self.payment = Choices(_KINDS, self._choose)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        usual = usual_order_reasons(OrderVerb.REFUND)
        self.reason.setText(usual[0])
        name = QCoreApplication.translate("counter", "사유")
        self.reason.setAccessibleName(name)
        for each in (back, self.payment, label(name, "label"), self.reason):
            self.body.addWidget(each)
        self.reason.textChanged.connect(lambda _: self.refresh())
        view.orders.changed.connect(self.refresh)
        self.refresh()
        self.payment.take_focus()

    def refresh(self) -> None:
        row = self._row
        self.name_frame(
            order_verb_word(OrderVerb.REFUND),
            f"{spaced(row.number)} · {row.masked_name}",
            QCoreApplication.translate("counter", "돌려드렸습니다"),
        )
        self.payment.title.setText(QCoreApplication.translate("counter", "돌려드린 방법"))
        self.payment.show_chosen(self.kind)
        why = self._view.orders.why_not(OrderVerb.REFUND, row)
        lacking = why_sentence(why) if why else self._lacking()
        self.allow(not lacking, lacking)

    def _lacking(self) -> str:
        if self.kind is None:
            return money_lacks_sentence(money.MoneyLacks.GIVEN)
        if not self.reason.text().strip():
            return QCoreApplication.translate("counter", "사유를 적어야 합니다.")
        return ""

    def _choose(self, answer: Enum) -> None:
        self.kind = PaymentKind(answer.value)
        self.refresh()
        self.confirm.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= 9 and self.payment.digit(digit):
            return
        super().keyPressEvent(event)

    def decide(self) -> None:
        assert self.kind is not None
        self.accept()
        given = money.refund(self._bill, self.kind, self.reason.text().strip())
        self._view.orders.do(OrderVerb.REFUND, self._row, refund=given)


def _back(krw: int) -> str:
    return won(max(-krw, 0))
