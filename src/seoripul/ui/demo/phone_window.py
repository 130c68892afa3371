"""The window that shows the demonstration's messages, as they would reach a visitor's phone."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from seoripul.rules.seoul import SEOUL
from seoripul.ui.demo.phone import Arrived, arrived
from seoripul.ui.theme.colours import NORMAL
from seoripul.ui.theme.fonts import FAMILY, register_fonts

TITLE: Final = "휴대전화 알림 (데모)"
HEAD: Final = "민원인의 휴대전화"
NOTE: Final = "실제로 보내지 않고 이 창에 보여 줍니다.\nNothing is sent: messages show here."
EMPTY: Final = (
    "아직 온 알림이 없습니다.\n키오스크에서 번호를 뽑고 휴대전화 번호를 남겨 보세요.\n\n"
    "No messages yet. Take a number at the kiosk and leave a phone number."
)
_LINK: Final = re.compile(r"https?://\S+")
_SHEET: Final = f"""
* {{ font-family: "{FAMILY}"; color: {NORMAL.ink}; font-size: 15px; }}
QWidget#phone, QWidget#rows {{ background: {NORMAL.ground}; }}
QScrollArea {{ background: {NORMAL.ground}; border: none; }}
QFrame[role="bubble"] {{ background: {NORMAL.surface}; border: 1px solid {NORMAL.line};
  border-radius: 14px; }}
QLabel[role="head"] {{ font-size: 20px; font-weight: 700; }}
QLabel[role="note"] {{ font-size: 13px; color: {NORMAL.ink_soft}; }}
"""


class PhoneWindow(QWidget):
    """Follows the folder; the newest message is on top."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setObjectName("phone")
        self.setWindowTitle(TITLE)
        self.setStyleSheet(_SHEET)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(_label("head", HEAD))
        outer.addWidget(_label("note", NOTE))
        outer.addSpacing(6)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        self._watcher = QFileSystemWatcher([str(folder)])
        self._watcher.directoryChanged.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show what lies in the folder now."""
        rows = QWidget()
        rows.setObjectName("rows")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        found = arrived(self._folder)
        for one in found:
            column.addWidget(_bubble(one))
        if not found:
            column.addWidget(_label("note", EMPTY))
        column.addStretch()
        self._scroll.setWidget(rows)


def _bubble(one: Arrived) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "bubble")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(4)
    at = one.at.astimezone(SEOUL)
    column.addWidget(_label("note", f"{one.to} · {at:%H:%M}"))
    text = QLabel(_LINK.sub(_linked, html.escape(one.text)).replace("\n", "<br>"))
    text.setTextFormat(Qt.TextFormat.RichText)
    text.setOpenExternalLinks(True)
    text.setWordWrap(True)
    column.addWidget(text)
    return frame


def _linked(found: re.Match[str]) -> str:
    """A link is short on a phone's screen; what it leads to is the address."""
    address = found.group()
    place = address.rsplit("/", 1)[0]
    return f'<a href="{address}" style="color: {NORMAL.accent_deep}">{place}/…</a>'


def _label(role: str, words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def show_phone(folder: Path, at: tuple[int, int], size: tuple[int, int]) -> int:
    """Until the window is closed."""
    application = QApplication.instance() or QApplication(["seoripul"])
    register_fonts()
    window = PhoneWindow(folder)
    window.move(*at)
    window.resize(*size)
    window.show()
    return application.exec()
