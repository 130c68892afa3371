"""Receives the fees of an order: which books, how paid, or why waived. Digits and Enter suffice."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import OrderRow, ReceiveMoney
from seoripul.contract.money import PaymentKind, WaiverKind
from seoripul.kiosk.counter.delivery import money, orders
from seoripul.kiosk.counter.delivery.intents import OrderIntent
from seoripul.kiosk.counter.delivery.money import Bill, MoneyDraft
from seoripul.kiosk.counter.delivery.notes import OrderDone
from seoripul.kiosk.counter.delivery.verbs import PERMITTED, OrderVerb
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.orders import money_lacks_sentence, order_verb_word
from seoripul.ui.counter.words.verbs import why_sentence


class ReceiveDialog(FramedDialog):
    def __init__(
        self, parent: QWidget | None, view: CounterView, look: Look, bills: tuple[Bill, ...]
    ) -> None:
        super().__init__(parent, look, 720)
        self.setObjectName("receiveDialog")
        self._view = view
        self.draft: MoneyDraft = money.begun(bills)
        self._left: list[tuple[Bill, ReceiveMoney, str]] = []
        self.stamp, self.delivery = QCheckBox(), QCheckBox()
        self.total = label(role="title")
        self.payment = Choices(list(PaymentKind), self._pay)
        self.waiver = Choices(list(WaiverKind), self._waive)
        self._lay_out_body()
        self.stamp.toggled.connect(lambda on: self._change(replace(self.draft, stamp=on)))
        self.delivery.toggled.connect(lambda on: self._change(replace(self.draft, delivery=on)))
        self.refresh()
        self.payment.take_focus()

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(28))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(label(QCoreApplication.translate("counter", "받을 것"), "label"))
        for box in (self.stamp, self.delivery):
            left.addWidget(box)
        left.addWidget(self.total)
        left.addStretch()
        right.addWidget(self.payment)
        right.addWidget(self.waiver)
        right.addStretch()
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        self.body.addLayout(across)

    def refresh(self) -> None:
        draft = self.draft
        numbers = " · ".join(spaced(bill.number) for bill in draft.bills)
        verb = order_verb_word(OrderVerb.RECEIVE)
        self.name_frame(verb, numbers, self._deed_words())
        self.payment.title.setText(QCoreApplication.translate("counter", "받은 방법"))
        self.waiver.title.setText(
            QCoreApplication.translate("counter", "면제 사유 (확인한 증빙의 종류만 기록)")
        )
        self._show_book(self.stamp, _stamp_word(), draft.stamp_krw, on=draft.stamp)
        self._show_book(self.delivery, _delivery_word(), draft.delivery_krw, on=draft.delivery)
        self.total.setText(won(draft.total_krw))
        self.payment.show_chosen(draft.kind)
        self.waiver.show_chosen(draft.waiver)
        self.waiver.setVisible(draft.kind is PaymentKind.WAIVED)
        lacks = money.lacking(draft)
        why = self._why_not()
        said = why_sentence(why) if why else money_lacks_sentence(lacks) if lacks else ""
        self.allow(not said, said)

    def _why_not(self) -> WhyNot | None:
        """The order may be newer than the list."""
        state = self._view.state
        if not state.online:
            return WhyNot.OFFLINE
        roles = set(state.clerk.roles) if state.clerk is not None else set()
        return None if PERMITTED[OrderVerb.RECEIVE] & roles else WhyNot.NOT_PERMITTED

    def _deed_words(self) -> str:
        if self.draft.kind is PaymentKind.WAIVED:
            return QCoreApplication.translate("counter", "면제합니다")
        return QCoreApplication.translate("counter", "받았습니다")

    def _show_book(self, box: QCheckBox, name: str, krw: int, *, on: bool) -> None:
        box.setText(f"{name}  {won(krw)}")
        box.setAccessibleName(box.text())
        box.setEnabled(krw > 0)
        if box.isChecked() != on:
            box.setChecked(on)

    def _pay(self, answer: Enum) -> None:
        self._change(money.choose_kind(self.draft, PaymentKind(answer.value)))
        waived = self.draft.kind is PaymentKind.WAIVED
        self.waiver.take_focus() if waived else self.confirm.setFocus()

    def _waive(self, answer: Enum) -> None:
        self._change(replace(self.draft, waiver=WaiverKind(answer.value)))
        self.confirm.setFocus()

    def _change(self, draft: MoneyDraft) -> None:
        self.draft, self._left = draft, []
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        digit = event.key() - Qt.Key.Key_0
        waived = self.draft.kind is PaymentKind.WAIVED and not self.payment.has_focus()
        if 1 <= digit <= 9 and (self.waiver if waived else self.payment).digit(digit):
            return
        super().keyPressEvent(event)

    # sending

    def decide(self) -> None:
        """One order after another; what was not answered keeps its key."""
        if not self._left:
            wanted = money.commands(self.draft)
            self._left = [(bill, wish, new_key()) for bill, wish in wanted]
        self._send_next()

    def _send_next(self) -> None:
        bill, wish, key = self._left[0]
        self.allow(False, QCoreApplication.translate("counter", "기록하고 있습니다…"))
        self._view.ask(
            lambda central: central.receive_money(bill.order_id, wish, key), self._answered
        )

    def _answered(self, outcome: Outcome[OrderRow]) -> None:
        if not isinstance(outcome, Done):
            self.allow(True, trouble_words(outcome))
            return
        bill, wish, key = self._left.pop(0)
        row, view = outcome.value, self._view.orders
        intent = OrderIntent(OrderVerb.RECEIVE, key, bill.order_id, bill.number, receive=wish)
        settled = orders.settle(view.state, row)
        view.show(replace(settled, note=OrderDone(intent, row)))
        if self._left:
            self._send_next()
        else:
            self.accept()


def _stamp_word() -> str:
    return QCoreApplication.translate("counter", "증지수수료")


def _delivery_word() -> str:
    return QCoreApplication.translate("counter", "배송료")
