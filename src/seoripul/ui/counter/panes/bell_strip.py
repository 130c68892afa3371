"""Told across the whole desk: at which kiosk somebody waits for staff, and for how long."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from seoripul.api_client.central import new_key
from seoripul.contract.bells import Bell
from seoripul.kiosk.counter.bells import at_desk, may_answer
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter import keys
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import button, label, name_button, put_icon, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.bells import answer_word, answered_words, bell_words, more_words
from seoripul.ui.counter.words.verbs import why_sentence

TOLD_FOR: Final = timedelta(seconds=8)


class BellStrip(QFrame):
    """The most urgent bell; its key answers it. Hidden while nobody rings."""

    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("bells")
        self._view, self._look = view, look
        self._keys: dict[str, str] = {}
        self._told, self._told_until = "", view.beat()
        self.icon, self.name, self.words = QLabel(), label(role="heading"), label(wrap=True)
        self.more = label(role="strong")
        self.answer = button("primary", "answerBell", self.answer_first)
        shortcut = QShortcut(QKeySequence(keys.ANSWER_BELL), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.answer_first)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(20, 10, 20, 10)
        across.setSpacing(14)
        inside = QVBoxLayout()
        inside.setSpacing(0)
        inside.addWidget(self.name)
        inside.addWidget(self.words)
        across.addWidget(self.icon)
        across.addLayout(inside, 1)
        across.addWidget(self.more)
        across.addWidget(self.answer)

    @property
    def bells(self) -> tuple[Bell, ...]:
        return at_desk(self._view.state)

    def refresh(self) -> None:
        bells = self.bells
        told = self._told if self._view.beat() < self._told_until else ""
        self.setVisible(bool(bells or told))
        if bells:
            self._show_bell(bells[0], len(bells) - 1, told)
        elif told:
            self._show("good", "circle-check", told, "")
        self.more.setVisible(len(bells) > 1)
        self.answer.setVisible(bool(bells))

    def _show_bell(self, bell: Bell, more: int, told: str) -> None:
        tone, picture = ("loud", "triangle-alert") if bell.escalated else ("warn", "bell-ring")
        said = bell_words(bell, self._view.now())
        self._show(tone, picture, bell.name, f"{said}\n{told}" if told else said)
        self.more.setText(more_words(more))
        why = self._why_not()
        name_button(self.answer, answer_word(), keys.ANSWER_BELL, why_sentence(why) if why else "")
        self.answer.setText(f"{answer_word()}  {keys.ANSWER_BELL}")
        colours = self._look.colours
        put_icon(self.answer, "check", self._look, colours.bad if tone == "loud" else colours.ink)
        self.answer.setEnabled(why is None)

    def _show(self, tone: str, picture: str, name: str, words: str) -> None:
        is_new = (tone, name) != (self.property("tone"), self.name.text())
        set_tone(self, tone)
        colours = self._look.colours
        ink = {"loud": colours.bad_soft, "good": colours.good}.get(tone, colours.warn)
        self.icon.setPixmap(pixmap(picture, ink, self._look.px(28)))
        self.name.setText(name)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        if is_new:
            self.setAccessibleName(f"{name}. {words}")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _why_not(self) -> WhyNot | None:
        state = self._view.state
        if not state.online:
            return WhyNot.OFFLINE
        allowed = state.clerk is not None and may_answer(state.clerk.roles)
        return None if allowed else WhyNot.NOT_PERMITTED

    def answer_first(self) -> None:
        """Say to the kiosk that somebody comes; again after a lost answer, with the same key."""
        if not self.bells or self._why_not() is not None:
            return
        bell = self.bells[0]
        key = self._keys.setdefault(bell.id, new_key())
        self._view.ask(lambda central: central.answer_bell(bell.id, key), self._answered)

    def _answered(self, outcome: Outcome[Bell]) -> None:
        clerk = self._view.state.clerk
        if clerk is None:
            return
        if isinstance(outcome, Done):
            self._tell(answered_words(outcome.value, clerk.counter_no))
        else:
            self._tell(trouble_words(outcome))

    def _tell(self, words: str) -> None:
        self._told, self._told_until = words, self._view.beat() + TOLD_FOR
        self.refresh()
