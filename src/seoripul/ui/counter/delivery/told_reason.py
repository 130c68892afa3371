"""Asks for the reason of a deed, and shows what the citizen will read because of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from seoripul.contract.delivery import OrderRow
from seoripul.kiosk.counter.delivery.money import given_back
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.order_reasons import notice_words, usual_order_reasons
from seoripul.ui.counter.words.orders import order_verb_word


class OrderReasonDialog(ReasonDialog):
    """With EXTEND it also asks by how much; with CANCEL it says what comes back."""

    def __init__(
        self,
        parent: QWidget | None,
        look: Look,
        row: OrderRow,
        verb: OrderVerb,
        decided: Callable[[str, int], None],
    ) -> None:
        self.row, self.verb = row, verb
        self.by = QSpinBox()
        self.by.setRange(1, 365)
        about = f"{spaced(row.number)} · {row.masked_name}"
        super().__init__(
            parent,
            look,
            order_verb_word(verb),
            about,
            usual_order_reasons(verb),
            lambda reason: decided(reason, self.by.value()),
        )
        self.setMinimumWidth(look.px(640))
        self.told = label(role="strong", wrap=True)
        self.told.setObjectName("toldCitizen")
        if verb is OrderVerb.EXTEND:
            self.body.addLayout(self._days())
        if verb is OrderVerb.CANCEL:
            self.body.addWidget(label(back_words(row), "strong", wrap=True))
        self.body.addWidget(self.told)
        self.reason.textChanged.connect(lambda _: self._preview())
        self.by.valueChanged.connect(lambda _: self._preview())
        self._preview()

    def _days(self) -> QHBoxLayout:
        across = QHBoxLayout()
        name = QCoreApplication.translate("counter", "연장할 길이 (처리 기간의 단위로)")
        self.by.setAccessibleName(name)
        across.addWidget(label(name, "label"))
        across.addWidget(self.by)
        across.addStretch()
        return across

    def _preview(self) -> None:
        notice = notice_words(self.verb, self.row, self.reason.text().strip())
        told = QCoreApplication.translate("counter", "민원인에게 알릴 말: “{notice}”")
        self.told.setText(told.format(notice=notice) if notice else "")
        self.told.setVisible(bool(notice))


def back_words(row: OrderRow) -> str:
    """What comes back when the order is cancelled now; told before it is done."""
    back = given_back(row)
    if back.stamp_krw or back.delivery_krw:
        told = QCoreApplication.translate(
            "counter", "돌려드릴 돈: 증지수수료 {stamp}, 배송료 {delivery}"
        ).format(stamp=won(back.stamp_krw), delivery=won(back.delivery_krw))
    else:
        told = QCoreApplication.translate("counter", "돌려드릴 돈이 없습니다.")
    if back.moves:
        moved = QCoreApplication.translate("counter", "배송료는 나눈 다른 신청으로 옮겨집니다.")
        return f"{told} {moved}"
    return told
