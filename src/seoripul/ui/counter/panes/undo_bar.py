"""Offers to take back the last deed: freely for 30 seconds, with a reason after that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from seoripul.kiosk.counter.undoing import UndoOffer
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.ui.counter.keys import KEYS
from seoripul.ui.counter.parts import button, label, name_button, put_icon
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import ticket_word
from seoripul.ui.counter.words.verbs import deed_word, verb_word, why_sentence


class UndoBar(QFrame):
    def __init__(self, look: Look, undo: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("undo")
        self._look = look
        self.words = label(wrap=True)
        self.undo = button(clicked=undo)
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 8, 8, 8)
        across.setSpacing(10)
        across.addWidget(self.words, 1)
        across.addWidget(self.undo)
        self.hide()

    def refresh(self, offer: UndoOffer | None, why: WhyNot | None) -> None:
        self.setVisible(offer is not None)
        if offer is None:
            return
        wanted = (
            QCoreApplication.translate(
                "counter", "최근 작업: {deed} · {n}초 동안 사유 없이 되돌릴 수 있습니다"
            )
            if not offer.wants_reason
            else QCoreApplication.translate(
                "counter", "최근 작업: {deed} · 사유를 적으면 되돌릴 수 있습니다"
            )
        )
        deed = deed_word(offer.deed)
        if offer.ticket is not None:
            deed = f"{ticket_word(offer.ticket)} {deed}"
        self.words.setText(wanted.format(deed=deed, n=offer.free_seconds))
        hint = "" if why is None else why_sentence(why)
        name_button(self.undo, verb_word(Verb.UNDO), KEYS[Verb.UNDO], hint)
        self.undo.setText(f"{verb_word(Verb.UNDO)}  {KEYS[Verb.UNDO]}")
        put_icon(self.undo, "undo-2", self._look)
        self.undo.setEnabled(why is None)
