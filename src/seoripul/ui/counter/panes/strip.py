"""A strip across the whole desk: a picture and one sentence that must not be missed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from seoripul.ui.counter.parts import label, picture
from seoripul.ui.counter.style import Look


class Strip(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self.setObjectName("banner")
        across = QHBoxLayout(self)
        across.setContentsMargins(20, 8, 20, 8)
        across.setSpacing(10)
        self.words = label()
        across.addWidget(picture(icon, look.colours.warn, look.px(20)))
        across.addWidget(self.words, 1)
        self.hide()
