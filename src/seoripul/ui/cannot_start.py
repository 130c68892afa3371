"""A plain window for a station that cannot start: which file, what is wrong, what to do.

Stations stand where nobody sees a terminal. Korean first, English below; no translation and no
setting of the station is needed for it.
"""

from __future__ import annotations

import sqlite3
import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from seoripul.kiosk.station.config import DamagedConfig
from seoripul.kiosk.station.outbox import OutboxLocked
from seoripul.ui.theme.colours import NORMAL
from seoripul.ui.theme.fonts import FAMILY, register_fonts

TITLE: Final = ("이 기기를 시작할 수 없습니다", "This station cannot start")
WHAT: Final = ("잘못된 점", "What is wrong")
WHERE: Final = ("설정 파일", "Settings file")
TO_DO: Final = ("이렇게 해 주세요", "What to do")
MEND_FILE: Final = (
    "전산 담당자에게 알려 주세요. 위 파일을 고치거나, 지우고 이 기기를 다시 등록해 주세요.",
    "Tell whoever looks after this machine: mend the file above, or remove it and pair this"
    " station again.",
)
MEND_WORDS: Final = (
    "전산 담당자에게 알려 주세요. 기기를 시작하는 명령이나 설정 파일을 고쳐야 합니다.",
    "Tell whoever looks after this machine: the command that starts the station, or its settings"
    " file, must be mended.",
)
MEND_DISK: Final = (
    "전산 담당자에게 알려 주세요. 디스크에 빈 곳이 있는지, 이 기기의 폴더에 쓸 수 있는지 확인해"
    " 주세요.",
    "Tell whoever looks after this machine: is there room on the disk, and may the station write"
    " into its folder?",
)
MEND_LOCK: Final = (
    "다른 프로그램이 이 기기의 파일을 쓰고 있습니다. 이 화면이 두 번 열려 있지 않은지, 백업이나"
    " 백신이 돌고 있지 않은지 확인하고 다시 시작해 주세요. 파일은 지우지 마세요.",
    "Another program holds this station's file. Is the station running twice, is a backup or a"
    " virus scanner at work? Then start it again. Do not remove the file.",
)
DISK_FAULTS: Final = (OSError, sqlite3.Error)
CLOSE: Final = ("닫기", "Close")
_SHEET: Final = f"""
* {{ font-family: "{FAMILY}"; color: {NORMAL.ink}; font-size: 20px; }}
QWidget#cannotStart {{ background: {NORMAL.ground}; }}
QFrame#card {{ background: {NORMAL.surface}; border: 1px solid {NORMAL.line};
  border-radius: 20px; }}
QLabel[role="title"] {{ font-size: 38px; font-weight: 700; color: {NORMAL.bad}; }}
QLabel[role="head"] {{ font-size: 17px; font-weight: 600; color: {NORMAL.accent_deep}; }}
QLabel[role="korean"] {{ font-size: 24px; font-weight: 500; }}
QLabel[role="english"] {{ color: {NORMAL.ink_soft}; }}
QPushButton {{ background: {NORMAL.accent}; color: {NORMAL.accent_ink};
  border: 3px solid {NORMAL.accent}; border-radius: 14px; padding: 14px 44px;
  font-size: 22px; font-weight: 600; }}
QPushButton:focus {{ border-color: {NORMAL.ink}; }}
"""


class CannotStart(QWidget):
    """`trouble` is DamagedConfig, or what else kept the station from starting."""

    def __init__(self, trouble: Exception) -> None:
        super().__init__()
        self.setObjectName("cannotStart")
        register_fonts()
        self.setStyleSheet(_SHEET)
        self.setWindowTitle(" · ".join(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 48, 48, 48)
        outer.addStretch()
        outer.addWidget(self._card(trouble))
        outer.addStretch()

    def _card(self, trouble: Exception) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(44, 40, 44, 40)
        self._rows.setSpacing(8)
        self._say("title", TITLE[0])
        self._say("english", TITLE[1])
        if isinstance(trouble, DamagedConfig):
            self._part(WHERE, str(trouble.file))
            self._part(WHAT, trouble.why)
            self._part(TO_DO, *MEND_FILE)
        else:
            self._part(WHAT, str(trouble))
            self._part(TO_DO, *_mending(trouble))
        self._close_button()
        return card

    def _part(self, head: tuple[str, str], korean: str, english: str = "") -> None:
        self._rows.addSpacing(22)
        self._say("head", " · ".join(head))
        self._say("korean", korean)
        if english:
            self._say("english", english)

    def _say(self, role: str, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addWidget(label)

    def _close_button(self) -> None:
        button = QPushButton(" · ".join(CLOSE))
        button.setObjectName("closeButton")
        button.clicked.connect(self.close)
        self._rows.addSpacing(30)
        self._rows.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        button.setFocus()


def _mending(trouble: Exception) -> tuple[str, str]:
    if isinstance(trouble, OutboxLocked):
        return MEND_LOCK
    return MEND_DISK if isinstance(trouble, DISK_FAULTS) else MEND_WORDS


def _with_widgets() -> QApplication:
    """A kiosk or board that has begun already runs without widgets: its application ends."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if running is not None:
        running.shutdown()
    return QApplication(["seoripul"])


def tell_cannot_start(trouble: Exception) -> int:
    """The reason on stderr and in a window until that is closed; the exit status."""
    if sys.stderr is not None:
        sys.stderr.write(f"{trouble}\n")
        sys.stderr.flush()
    application = _with_widgets()
    window = CannotStart(trouble)
    window.showMaximized()
    application.exec()
    return 1
