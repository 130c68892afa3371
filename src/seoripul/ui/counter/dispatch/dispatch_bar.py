"""The deeds on a run as big buttons, in the order in which a run is made and driven."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QGridLayout

from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.ui.counter.dispatch.keys import KEYS
from seoripul.ui.counter.panes.action_button import ActionButton
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.runs import run_verb_word

ICONS: Final[dict[RunVerb, str]] = {
    RunVerb.OPEN: "plus",
    RunVerb.SET_COURIER: "circle-user-round",
    RunVerb.ASSIGN: "arrow-left",
    RunVerb.PROPOSE: "list-checks",
    RunVerb.LOCK: "lock-keyhole",
    RunVerb.UNLOCK: "undo-2",
    RunVerb.SHEET: "file-text",
    RunVerb.LOAD: "scan-qr-code",
    RunVerb.BACK: "scan-qr-code",
    RunVerb.START: "play",
    RunVerb.RECONCILE: "check",
}
SHOWN: Final = (
    RunVerb.OPEN,
    RunVerb.SET_COURIER,
    RunVerb.ASSIGN,
    RunVerb.PROPOSE,
    RunVerb.LOCK,
    RunVerb.SHEET,
    RunVerb.LOAD,
    RunVerb.START,
    RunVerb.RECONCILE,
)


class DispatchBar(QFrame):
    def __init__(self, look: Look, pressed: Callable[[RunVerb], None]) -> None:
        super().__init__()
        self.setObjectName("actions")
        self.buttons: Final = {
            verb: ActionButton(look, primary=verb is RunVerb.OPEN) for verb in SHOWN
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setSpacing(8)
        columns = len(SHOWN) if look.scale == 1 else (len(SHOWN) + 1) // 2
        for place, (verb, made) in enumerate(self.buttons.items()):
            made.clicked.connect(lambda _=False, verb=verb: pressed(verb))
            grid.addWidget(made, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)

    def refresh(self, view: CounterView) -> None:
        for place, made in self.buttons.items():
            verb = view.runs.meant(place)
            made.show_deed(run_verb_word(verb), KEYS[verb], ICONS[verb], view.runs.why_not(verb))
