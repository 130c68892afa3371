"""A search field that says what it finds in as many words as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

_AROUND_EMS = 3
"""Margins, and the button that clears the field."""


class SearchField(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self._hints: Sequence[str] = ("",)

    def offer(self, hints: Sequence[str]) -> None:
        """From the fullest to the shortest; the fullest is told to a screen reader, too."""
        self._hints = hints
        self.setToolTip(hints[0])
        self.setAccessibleDescription(hints[0])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - _AROUND_EMS * metrics.height()
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))
