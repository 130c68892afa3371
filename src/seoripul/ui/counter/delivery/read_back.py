"""Everything of an order in the order in which it is said aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import PayWhere, Quote
from seoripul.kiosk.counter.delivery.order_draft import OrderDraft, address_words, phone_of
from seoripul.ui.counter.dialogs.documents import name_of
from seoripul.ui.counter.dialogs.frame import top_left
from seoripul.ui.counter.parts import empty, label, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import copies_words, won
from seoripul.ui.counter.words.order_form import (
    hours_words,
    order_channel_word,
    part_documents,
    pay_word,
    promise_words,
)


class ReadBack(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.warning = label(role="error", wrap=True)
        self.warning.setObjectName("readBackWarning")
        self.warning.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(28))
        self._grid.setVerticalSpacing(look.px(14))
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self._grid)
        around.addStretch()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.warning)
        down.addWidget(scroller(inside), 1)
        self.lines: list[tuple[str, str]] = []
        """What is read, and under which word."""

    def show_order(
        self, draft: OrderDraft, quote: Quote, catalogue: Sequence[Document], rules: DeliveryRules
    ) -> None:
        self.lines = [
            (_channel(), order_channel_word(draft.channel)),
            (_documents(), "\n".join(_document_lines(draft, catalogue))),
            (QCoreApplication.translate("counter", "받으실 분"), draft.recipient.strip()),
            (QCoreApplication.translate("counter", "전화"), _phone(draft)),
            (QCoreApplication.translate("counter", "주소"), address_words(draft.address)),
            (QCoreApplication.translate("counter", "도착 약속"), _promises(quote, rules)),
            (QCoreApplication.translate("counter", "수수료"), _money(draft, quote)),
        ]
        if quote.identity_check:
            self.lines.append((_identity_name(), _identity(draft)))
        empty(self._grid)
        for place, (name, value) in enumerate(self.lines):
            said = label(value, "heading", wrap=True)
            said.setAlignment(top_left())
            self._grid.addWidget(label(f"{place + 1}  {name}", "soft"), place, 0, top_left())
            self._grid.addWidget(said, place, 1)

    def warn(self, words: str) -> None:
        self.warning.setText(words)
        self.warning.setVisible(bool(words))


def _channel() -> str:
    return QCoreApplication.translate("counter", "신청 경로")


def _documents() -> str:
    return QCoreApplication.translate("counter", "서류")


def _identity_name() -> str:
    return QCoreApplication.translate("counter", "신분 확인")


def _document_lines(draft: OrderDraft, catalogue: Sequence[Document]) -> list[str]:
    names = {document.code: name_of(document) for document in catalogue}
    return [f"{names.get(code, code)}  {copies_words(n)}" for code, n in draft.copies.items()]


def _phone(draft: OrderDraft) -> str:
    """In groups, as one says it."""
    phone = phone_of(draft)
    return phone.reveal().replace("-", "  ") if phone is not None else draft.phone


def _promises(quote: Quote, rules: DeliveryRules) -> str:
    several = len(quote.parts) > 1
    return "\n".join(
        f"{promise_words(part.delivery_date, part.window)} ({hours_words(part.window, rules)})"
        + (f"  {part_documents(part)}" if several else "")
        for part in quote.parts
    )


def _money(draft: OrderDraft, quote: Quote) -> str:
    words = QCoreApplication.translate("counter", "증지 {stamp} + 배송료 {delivery} = {total}")
    pay = PayWhere.DOOR if draft.by_phone else draft.pay
    money = words.format(
        stamp=won(quote.stamp_krw), delivery=won(quote.delivery_krw), total=won(quote.total_krw)
    )
    return f"{money}\n{pay_word(pay)}"


def _identity(draft: OrderDraft) -> str:
    if draft.identity is None:
        return QCoreApplication.translate("counter", "아직 안 했습니다. 확인한 뒤에 처리합니다.")
    return choice_word(draft.identity)
