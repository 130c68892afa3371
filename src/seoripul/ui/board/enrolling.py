"""First start of a board: from a typed pairing code to a device central knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from seoripul.contract.people import DeviceKind
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.enrol import WrongKind, enrol
from seoripul.ui.background import Background
from seoripul.ui.board.frames import Fitted, Frame
from seoripul.ui.board.words import QT_TRANSLATE_NOOP, Words, time_words

_WRONG = QT_TRANSLATE_NOOP("board", "연결 번호가 맞지 않거나 시간이 지났습니다")
_KIND = QT_TRANSLATE_NOOP("board", "다른 종류의 기기를 위한 번호입니다")
_AWAY = QT_TRANSLATE_NOOP("board", "중앙과 연결되지 않습니다")
_UNSAVED = QT_TRANSLATE_NOOP("board", "설정을 저장하지 못했습니다")
_CHECKING = QT_TRANSLATE_NOOP("board", "확인하고 있습니다")


class Enrolling(QObject):
    changed = Signal()

    def __init__(
        self,
        home: Path,
        config: StationConfig,
        background: Background,
        words: Words,
        fitted: Fitted,
        enrolled: Callable[[StationConfig], None],
    ) -> None:
        super().__init__()
        self._home, self._config = home, config
        self._background, self._words = background, words
        self._plan = fitted.bare()
        self._tell_enrolled = enrolled
        self._told = ""

    def frame(self) -> Frame:
        """Until central is known the machine's own clock has to do."""
        half, time = time_words(datetime.now(UTC))
        words = self._words.fixed()
        told = self._words.both(self._told) if self._told else None
        said = " · ".join(part for part in told if part) if told else ""
        return Frame(page="enrol", plan=self._plan, words=words, half=half, time=time, told=said)

    def enrol(self, code: str) -> None:
        if len(code) != 6 or not code.isdigit() or self._told == _CHECKING:
            return
        self._say(_CHECKING)
        self._background.run(
            lambda: enrol(self._home, self._config, code, DeviceKind.BOARD),
            self._answered,
            self._failed,
        )

    def _answered(self, answer: StationConfig | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._say(_WRONG)
        else:
            self._tell_enrolled(answer)

    def _failed(self, fault: Exception) -> None:
        if isinstance(fault, WrongKind):
            self._say(_KIND)
        else:
            self._say(_UNSAVED if isinstance(fault, OSError) else _AWAY)

    def _say(self, told: str) -> None:
        self._told = told
        self.changed.emit()
