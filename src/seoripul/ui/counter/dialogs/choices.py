"""One question with numbered answers: a digit chooses, arrows move, the mouse works too."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from seoripul.ui.counter.parts import button, label
from seoripul.ui.counter.words.choices import choice_word


class Choices(QWidget):
    def __init__(
        self,
        answers: Sequence[Hashable],
        chosen: Callable[[Any], None],
        columns: int = 2,
        word: Callable[[Any], str] = choice_word,
        first: int = 1,
    ) -> None:
        """`first`: the digit of the first answer, where another group comes before."""
        super().__init__()
        self._word, self._first = word, first
        self._tell_chosen = chosen
        self.title: QLabel = label(role="label")
        self.buttons: dict[Hashable, QPushButton] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(self.title)
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, answer in enumerate(answers):
            made = button(name="choice", clicked=partial(self._choose, answer))
            made.setCheckable(True)
            self.buttons[answer] = made
            grid.addWidget(made, place // columns, place % columns)
        down.addLayout(grid)

    def show_chosen(self, answer: Hashable | None) -> None:
        for place, (known, made) in enumerate(self.buttons.items(), self._first):
            word = self._word(known)
            made.setText(f"{place}   {word}")
            made.setAccessibleName(word)
            made.setToolTip(f"{word} · {place}")
            made.setChecked(known == answer)

    def take_focus(self) -> None:
        chosen = next((made for made in self.buttons.values() if made.isChecked()), None)
        first = next(iter(self.buttons.values()))
        (chosen or first).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        return any(made.hasFocus() for made in self.buttons.values())

    def digit(self, digit: int) -> bool:
        """Choose by number, 0 being ten; False when there is no such answer."""
        place = (digit or 10) - self._first
        if not 0 <= place < len(self.buttons):
            return False
        self._choose(list(self.buttons)[place])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter on an answer chooses it, as space does."""
        focused = next((a for a, made in self.buttons.items() if made.hasFocus()), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not None:
            self._choose(focused)
            return
        super().keyPressEvent(event)

    def _choose(self, answer: Hashable) -> None:
        self._tell_chosen(answer)
