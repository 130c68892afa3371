"""The deeds of the day as big buttons, each with its key or, when grey, its reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QGridLayout

from seoripul.kiosk.counter import subjects
from seoripul.kiosk.counter.desk import DeskState
from seoripul.kiosk.counter.verbs import OF_THE_LINE, OF_WHO_IS_HERE, Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.ui.counter.keys import KEYS
from seoripul.ui.counter.marks import VERB_ICONS
from seoripul.ui.counter.panes.action_button import ActionButton
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import ticket_word
from seoripul.ui.counter.words.verbs import verb_word

OF_RESERVATIONS: Final = (
    Verb.CALL_NEXT,
    Verb.RECALL,
    Verb.HAND_OVER,
    Verb.PREPARE,
    Verb.MAKE_READY,
    Verb.CHECK_IN,
    Verb.PRINT_COVER,
    Verb.CALL_NO_SHOW,
)


OF_CALLS: Final = (
    Verb.CALL_NEXT,
    Verb.RECALL,
    Verb.SERVE,
    Verb.HAND_OVER,
    Verb.HOLD,
    Verb.TRANSFER,
    Verb.CALL_NO_SHOW,
    Verb.CALL,
)


class VerbButton(ActionButton):
    def __init__(self, verb: Verb, look: Look, pressed: Callable[[Verb], None]) -> None:
        super().__init__(look, primary=verb is Verb.CALL_NEXT)
        self.verb = verb
        self.clicked.connect(lambda _=False: pressed(self.verb))

    def show_verb(self, verb: Verb, why: WhyNot | None, about: str) -> None:
        self.verb = verb
        keys = KEYS[verb] + (f" · {about}" if about else "")
        self.show_deed(verb_word(verb), keys, VERB_ICONS[verb], why)


class ActionBar(QFrame):
    def __init__(
        self, shown: tuple[Verb, ...], look: Look, pressed: Callable[[Verb], None]
    ) -> None:
        super().__init__()
        self.setObjectName("actions")
        self.buttons: Final = {verb: VerbButton(verb, look, pressed) for verb in shown}
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setSpacing(8)
        columns = len(shown) if look.scale == 1 else len(shown) // 2
        for place, made in enumerate(self.buttons.values()):
            grid.addWidget(made, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)

    def refresh(self, view: CounterView) -> None:
        """Each button says what its key does now, to whom, and if it cannot, why."""
        for place, made in self.buttons.items():
            verb = subjects.meant(view.state, place)
            made.show_verb(verb, view.why_not(verb), _about(view.state, verb))


def _about(state: DeskState, verb: Verb) -> str:
    """The number a deed is about, named on its button."""
    if verb in OF_THE_LINE or verb in OF_WHO_IS_HERE:
        number = subjects.number_for(state, verb)
        if number is not None and verb is not Verb.CALL_NEXT:
            return ticket_word(number.ticket.number)
    return ""
