"""The deeds on an order as big buttons, in the order in which the work is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout

from seoripul.kiosk.counter.delivery.verbs import OF_THE_DESK, OrderVerb
from seoripul.ui.counter.delivery.keys import KEYS, MORE
from seoripul.ui.counter.delivery.marks import VERB_ICONS
from seoripul.ui.counter.panes.action_button import ActionButton
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.orders import order_verb_word

SHOWN: Final = (
    OrderVerb.NEW_ORDER,
    OrderVerb.CONFIRM_IDENTITY,
    OrderVerb.ISSUE,
    OrderVerb.PACK,
    OrderVerb.RECEIVE,
    OrderVerb.LABEL,
    OrderVerb.ASK_CORRECTION,
)


class OrderBar(QFrame):
    def __init__(
        self, look: Look, pressed: Callable[[OrderVerb], None], more: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("actions")
        self.buttons: Final = {
            verb: ActionButton(look, primary=verb is OrderVerb.NEW_ORDER) for verb in SHOWN
        }
        for verb, made in self.buttons.items():
            made.clicked.connect(lambda _=False, verb=verb: pressed(verb))
        self.more = ActionButton(look)
        self.more.clicked.connect(lambda _=False: more())
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setSpacing(8)
        every = (*self.buttons.values(), self.more)
        columns = len(every) if look.scale == 1 else len(every) // 2
        for place, made in enumerate(every):
            grid.addWidget(made, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)

    def refresh(self, view: CounterView) -> None:
        for place, made in self.buttons.items():
            verb = place if place in OF_THE_DESK else view.orders.meant(place)
            why = view.orders.why_not(verb)
            made.show_deed(order_verb_word(verb), KEYS[verb], VERB_ICONS[verb], why)
        more = QCoreApplication.translate("counter", "그 밖의 처리")
        self.more.show_deed(more, MORE, "list-checks", None)
