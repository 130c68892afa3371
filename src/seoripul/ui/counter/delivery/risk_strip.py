"""Told across the whole desk: which envelope is lost, and whose promise is about to be broken,
while there is time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from seoripul.contract.delivery import OrderRow, Risk
from seoripul.contract.people import Role
from seoripul.kiosk.counter.delivery import orders
from seoripul.kiosk.counter.delivery.risk import at_risk, lost
from seoripul.ui.counter import keys
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import label, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced

WARNED = frozenset({Role.RECEPTION, Role.ISSUE, Role.DISPATCH, Role.LEAD})
_NAMED = 3


class RiskStrip(QFrame):
    """Of those who work on the papers; hidden while every promise is calm and nothing is lost."""

    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("bells")
        self._view, self._look = view, look
        self._icon, self.words = QLabel(), label(wrap=True)
        self.words.setObjectName("riskWords")
        across = QHBoxLayout(self)
        across.setContentsMargins(20, 8, 20, 8)
        across.setSpacing(12)
        across.addWidget(self._icon)
        across.addWidget(self.words, 1)
        self.urgent = 0
        """Lost, late, or to be packed within half an hour."""
        self.hide()

    def refresh(self) -> None:
        clerk = self._view.state.clerk
        mine = clerk is not None and bool(WARNED & set(clerk.roles))
        rows = orders.every(self._view.orders.state) if mine else ()
        standing, missing = at_risk(rows, self._view.now()), lost(rows)
        urgent = {risk: some for risk, some in standing.items() if risk is not Risk.WITHIN_60}
        self.urgent = sum(len(some) for some in urgent.values()) + len(missing)
        told = [_words(risk, some) for risk, some in standing.items()]
        if missing:
            told.insert(0, _lost_words(missing))
        self.setVisible(bool(told))
        if told:
            self._show(told, loud=bool(missing) or Risk.LATE in standing)

    def _show(self, told: list[str], *, loud: bool) -> None:
        set_tone(self, "loud" if loud else "warn")
        colours = self._look.colours
        ink = colours.bad_soft if loud else colours.warn
        self._icon.setPixmap(pixmap("triangle-alert", ink, self._look.px(22)))
        where = QCoreApplication.translate("counter", "민원택배 화면 {key}")
        sentence = f"{'   '.join(told)}   ({where.format(key=keys.DELIVERY_PAGE)})"
        if sentence != self.words.text():
            self.words.setText(sentence)
            self.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


def _words(risk: Risk, rows: tuple[OrderRow, ...]) -> str:
    sentences = {
        Risk.LATE: QCoreApplication.translate("counter", "포장 기한이 지난 택배 {n}건"),
        Risk.WITHIN_30: QCoreApplication.translate("counter", "30분 안에 포장할 택배 {n}건"),
        Risk.WITHIN_60: QCoreApplication.translate("counter", "1시간 안에 포장할 택배 {n}건"),
    }
    return f"{sentences[risk].format(n=len(rows))}: {_numbers(rows)}"


def _lost_words(rows: tuple[OrderRow, ...]) -> str:
    sentence = QCoreApplication.translate("counter", "분실 봉투 {n}개")
    return f"{sentence.format(n=len(rows))}: {_numbers(rows)}"


def _numbers(rows: tuple[OrderRow, ...]) -> str:
    more = "…" if len(rows) > _NAMED else ""
    return ", ".join(spaced(row.number) for row in rows[:_NAMED]) + more
