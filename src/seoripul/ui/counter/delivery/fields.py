"""Fields of a form that is filled in while somebody speaks: Enter goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from seoripul.ui.counter.parts import label


class NextField(QLineEdit):
    def __init__(self, name: str, longest: int) -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def named(name: str, key: str, field: QWidget) -> QWidget:
    """A field under its name and the key that leads to it."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(4)
    down.addWidget(label(f"{name}   {key}" if key else name, "label"))
    down.addWidget(field)
    if not field.accessibleName():
        field.setAccessibleName(name)
    return made
