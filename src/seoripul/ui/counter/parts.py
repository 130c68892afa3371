"""Small widgets that every window of the desk is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seoripul.ui.counter.icons import icon, pixmap
from seoripul.ui.counter.style import Look


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def button(
    role: str = "", name: str = "", clicked: Callable[[], None] | None = None
) -> QPushButton:
    made = QPushButton()
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    if clicked is not None:
        made.clicked.connect(lambda _=False: clicked())
    return made


def name_button(made: QPushButton, text: str, keys: str = "", hint: str = "") -> None:
    """Text on the button, and the same for those who do not see it."""
    made.setText(text)
    made.setAccessibleName(text if not keys else f"{text} ({keys})")
    made.setToolTip(" · ".join(part for part in (hint or text, keys) if part))
    made.setAccessibleDescription(hint)


def put_icon(made: QPushButton, name: str, look: Look, colour: str | None = None) -> None:
    size = look.px(18)
    ink = colour or look.colours.ink
    made.setIcon(icon(name, ink, look.colours.disabled_ink, size))
    made.setIconSize(QSize(size, size))
    made.setText(f" {made.text().strip()}" if made.text() else "")


def picture(name: str, colour: str, size: int) -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap(name, colour, size))
    return made


def card(margins: int = 16) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setObjectName("card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(margins, margins, margins, margins)
    return frame, inside


def bar(name: str, spacing: int = 12) -> tuple[QFrame, QHBoxLayout]:
    frame = QFrame()
    frame.setObjectName(name)
    inside = QHBoxLayout(frame)
    inside.setSpacing(spacing)
    return frame, inside


def rule() -> QFrame:
    made = QFrame()
    made.setObjectName("rule")
    return made


def scroller(inside: QWidget) -> QScrollArea:
    """Scrolls up and down only; the keys stay with what is inside."""
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setWidget(inside)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def spring() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Change a property the style sheet looks at, and draw again."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inside, further = item.widget(), item.layout()
        if inside is not None:
            inside.hide()
            inside.deleteLater()
        elif further is not None:
            empty(further)
