"""A deed as a big button: icon, name and key, or the reason why it cannot be done now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.verbs import why_sentence, why_short


class ActionButton(QPushButton):
    """When it cannot be pressed, the reason stands where the key stood."""

    def __init__(self, look: Look, *, primary: bool = False) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("action")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if primary:
            self.setProperty("role", "primary")
        self._icon, self._name, self.hint = label(), label(), label(role="hint")
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(self._look.px(12), 6, self._look.px(8), 6)
        across.setSpacing(self._look.px(9))
        words = QVBoxLayout()
        words.setSpacing(0)
        for each in (self._icon, self._name, self.hint):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self.hint)
        words.addStretch()
        across.addWidget(self._icon)
        across.addLayout(words, 1)

    def show_deed(self, name: str, keys: str, icon: str, why: WhyNot | None) -> None:
        self._name.setText(name)
        self.hint.setText(keys if why is None else why_short(why))
        self.setEnabled(why is None)
        self.setAccessibleName(f"{name} ({keys})")
        self.setAccessibleDescription("" if why is None else why_sentence(why))
        self.setToolTip(f"{name} · {keys}" + ("" if why is None else f"\n{why_sentence(why)}"))
        self._draw_icon(icon, why is None)

    def _draw_icon(self, icon: str, possible: bool) -> None:
        colours = self._look.colours
        primary = colours.accent_ink if self.property("role") == "primary" else colours.accent_deep
        ink = primary if possible else colours.disabled_ink
        self._icon.setPixmap(pixmap(icon, ink, self._look.px(22)))
