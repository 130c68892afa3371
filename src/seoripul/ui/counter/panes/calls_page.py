"""The clerk's caller: who stands here, large, beside the numbers of this counter's lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.panes.current_card import CurrentCard
from seoripul.ui.counter.panes.numbers_pane import NumbersPane
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView


class CallsPage(QWidget):
    def __init__(self, view: CounterView, look: Look, press: Callable[[Verb], None]) -> None:
        super().__init__()
        self.current = CurrentCard(view, look)
        self.numbers = NumbersPane(view, look, press)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        self.current.setFixedWidth(400 if look.scale == 1 else look.px(330))
        across.addWidget(self.current)
        across.addWidget(self.numbers, 1)
        self.numbers.retranslate()

    def refresh(self) -> None:
        self.current.refresh()
        self.numbers.refresh()
