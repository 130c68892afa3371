"""The chosen order: masked; its promise, its fees, its documents, what happened to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seoripul.contract.delivery import OrderRow
from seoripul.contract.money import Balance
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.office_time import clock, moment
from seoripul.ui.counter.chips import Chip
from seoripul.ui.counter.delivery.keys import KEYS
from seoripul.ui.counter.delivery.marks import risk_chip, state_chip
from seoripul.ui.counter.delivery.orders_table import ready_by_words
from seoripul.ui.counter.panes.detail_parts import DocumentsTable, FactGrid
from seoripul.ui.counter.parts import button, label, name_button, put_icon, rule, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.list import spaced, ticket_word, won
from seoripul.ui.counter.words.order_form import order_channel_word, pay_word, promise_words
from seoripul.ui.counter.words.orders import order_verb_word
from seoripul.ui.counter.words.verbs import why_sentence


class OrderDetail(QFrame):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._look = view, look
        self._chip, self._risk, self._number = Chip(look), Chip(look), label(role="soft")
        self._name, self._facts = label(role="title"), FactGrid()
        self._money, self._documents = FactGrid(), DocumentsTable()
        self.full = button(name="openOrder")
        self._page, self._empty = QWidget(), label(role="soft", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._chip)
        top.addStretch()
        top.addWidget(self._number)
        inside.addLayout(top)
        inside.addWidget(self._name)
        inside.addWidget(self._risk)
        inside.addWidget(self._facts)
        inside.addWidget(self.full, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (rule(), self._money, rule(), self._documents):
            inside.addWidget(each)
        inside.addStretch()
        self._scroll = scroller(self._page)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._scroll, 1)
        down.addWidget(self._empty, 1)

    def refresh(self) -> None:
        row = self._view.orders.chosen
        self._scroll.setVisible(row is not None)
        self._empty.setVisible(row is None)
        self._empty.setText(
            QCoreApplication.translate(
                "counter", "왼쪽 목록에서 신청을 고르면\n여기에 자세히 나옵니다."
            )
        )
        if row is not None:
            self._show(row)

    def _show(self, row: OrderRow) -> None:
        self._chip.show_chip(state_chip(row.state))
        self._number.setText(spaced(row.number))
        self._name.setText(row.masked_name)
        risk = risk_chip(row, self._view.now())
        self._risk.setVisible(risk is not None)
        if risk is not None:
            self._risk.show_chip(risk)
        self._facts.show_facts(facts(row))
        self._money.show_facts(money_facts(row))
        self._documents.show_documents(row.documents, sum(one.fee_krw for one in row.documents))
        why = self._view.orders.why_not(OrderVerb.OPEN_FULL)
        word = order_verb_word(OrderVerb.OPEN_FULL)
        name_button(self.full, word, KEYS[OrderVerb.OPEN_FULL], why_sentence(why) if why else "")
        self.full.setText(f"{word}  {KEYS[OrderVerb.OPEN_FULL]}")
        put_icon(self.full, "id-card", self._look)
        self.full.setEnabled(why is None)


def facts(row: OrderRow) -> list[tuple[str, str]]:
    """What is known of an order without opening it."""
    told = [
        (QCoreApplication.translate("counter", "전화"), row.masked_phone),
        (QCoreApplication.translate("counter", "주소"), row.masked_address),
        (QCoreApplication.translate("counter", "구역"), row.zone_name),
        (
            QCoreApplication.translate("counter", "도착 약속"),
            promise_words(row.delivery_date, row.window),
        ),
        (QCoreApplication.translate("counter", "포장 기한"), ready_by_words(row)),
        (QCoreApplication.translate("counter", "법정 기한"), moment(row.due_at)),
        (
            QCoreApplication.translate("counter", "신청"),
            f"{order_channel_word(row.channel)} · {moment(row.placed_at)}",
        ),
        (QCoreApplication.translate("counter", "신분 확인"), _identity(row)),
    ]
    return told + _more_facts(row)


def _identity(row: OrderRow) -> str:
    if row.identity is not None:
        return choice_word(row.identity)
    if row.identity_check:
        return QCoreApplication.translate("counter", "아직 안 함")
    return QCoreApplication.translate("counter", "필요 없음")


def _more_facts(row: OrderRow) -> list[tuple[str, str]]:
    told = []
    if row.ticket is not None:
        told.append(
            (QCoreApplication.translate("counter", "번호표"), ticket_word(row.ticket.number))
        )
    if row.priority:
        first = QCoreApplication.translate("counter", "먼저 처리 (무료 재발급)")
        told.append((QCoreApplication.translate("counter", "우선"), first))
    if row.attempts:
        times = QCoreApplication.translate("counter", "{n}번").format(n=row.attempts)
        told.append((QCoreApplication.translate("counter", "배송 시도"), times))
    if row.hold_until is not None:
        told.append((QCoreApplication.translate("counter", "보관 기한"), day_words(row.hold_until)))
    if row.split_with:
        others = ", ".join(spaced(number) for number in row.split_with)
        told.append((QCoreApplication.translate("counter", "나눈 신청"), others))
    if row.reason:
        told.append((QCoreApplication.translate("counter", "사유"), row.reason))
    since = QCoreApplication.translate("counter", "이 상태부터")
    return [*told, (since, clock(row.since))]


def money_facts(row: OrderRow) -> list[tuple[str, str]]:
    """Stamp and delivery fee apart."""
    return [
        (QCoreApplication.translate("counter", "증지수수료"), balance_words(row.stamp)),
        (QCoreApplication.translate("counter", "배송료"), balance_words(row.delivery)),
        (QCoreApplication.translate("counter", "받는 곳"), pay_word(row.pay)),
    ]


def balance_words(book: Balance) -> str:
    if book.open_krw > 0:
        words = QCoreApplication.translate("counter", "{won} · 받기 전")
        return words.format(won=won(book.open_krw))
    if book.open_krw < 0:
        words = QCoreApplication.translate("counter", "{won} · 돌려드릴 것")
        return words.format(won=won(-book.open_krw))
    if book.received_krw:
        words = QCoreApplication.translate("counter", "{won} 받음")
        return words.format(won=won(book.received_krw))
    return QCoreApplication.translate("counter", "없음 (면제 또는 0원)")
