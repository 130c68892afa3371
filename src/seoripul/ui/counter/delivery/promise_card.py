"""When an order will come, and what it costs: shown while it is being filled in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import Quote
from seoripul.ui.counter.panes.detail_parts import FactGrid
from seoripul.ui.counter.parts import card, empty, label, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import won
from seoripul.ui.counter.words.order_form import hours_words, part_documents, promise_words


class PromiseCard:
    """`frame` is the widget."""

    def __init__(self, look: Look) -> None:
        self.frame, inside = card(look.px(14))
        inside.setSpacing(look.px(6))
        self._title = label(role="label")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(2)
        self.total, self._money = label(role="title"), FactGrid()
        self.told = label(role="soft", wrap=True)
        inside.addWidget(self._title)
        inside.addLayout(self._parts)
        inside.addWidget(self._money)
        inside.addWidget(self.total)
        inside.addWidget(self.told)
        self._title.setText(QCoreApplication.translate("counter", "도착 약속"))

    def show_quote(self, quote: Quote, rules: DeliveryRules) -> None:
        """The promise as of now."""
        empty(self._parts)
        for part in quote.parts:
            when = promise_words(part.delivery_date, part.window)
            self._parts.addWidget(label(when, "heading", wrap=True))
            documents = part_documents(part) if len(quote.parts) > 1 else ""
            hours = hours_words(part.window, rules)
            told = "  ·  ".join(words for words in (hours, documents) if words)
            self._parts.addWidget(label(told, "caption", wrap=True))
        self._money.show_facts(
            [
                (QCoreApplication.translate("counter", "증지수수료"), won(quote.stamp_krw)),
                (QCoreApplication.translate("counter", "배송료"), won(quote.delivery_krw)),
            ]
        )
        total = QCoreApplication.translate("counter", "합계 {won}")
        self.total.setText(total.format(won=won(quote.total_krw)))
        self._tell(_remarks(quote), "")
        self._money.show()

    def show_nothing(self, words: str, *, bad: bool = False) -> None:
        """No promise now, and why."""
        empty(self._parts)
        self._money.hide()
        self.total.clear()
        self._tell(words, "bad" if bad else "")

    def _tell(self, words: str, tone: str) -> None:
        self.told.setText(words)
        self.told.setProperty("role", "error" if tone == "bad" else "soft")
        set_tone(self.told, tone or "plain")
        self.told.setVisible(bool(words))


def _remarks(quote: Quote) -> str:
    told = []
    if quote.zone_name:
        zone = QCoreApplication.translate("counter", "배송 구역: {zone}")
        told.append(zone.format(zone=quote.zone_name))
    if quote.identity_check:
        told.append(
            QCoreApplication.translate(
                "counter", "신분증 확인이 필요합니다. 확인한 때부터 처리 기간을 셉니다."
            )
        )
    return "\n".join(told)
