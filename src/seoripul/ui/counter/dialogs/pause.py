"""Why this counter calls nobody for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seoripul.contract.centres import Pause
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.numbers import pause_word


class PauseDialog(FramedDialog):
    def __init__(
        self, parent: QWidget | None, look: Look, decided: Callable[[Pause], None]
    ) -> None:
        super().__init__(parent, look, 520)
        self.setObjectName("pauseDialog")
        self._tell_decided = decided
        self._because: Pause | None = None
        self.name_frame(
            QCoreApplication.translate("counter", "창구 멈춤"),
            QCoreApplication.translate(
                "counter", "전광판과 창구 화면에 이유가 나옵니다. 다음 호출을 누르면 다시 엽니다."
            ),
            QCoreApplication.translate("counter", "멈춤"),
        )
        self.reasons = Choices(tuple(Pause), self._choose, 2, pause_word)
        self.body.addWidget(self.reasons)
        self._show()
        self.reasons.take_focus()

    def _choose(self, because: Pause) -> None:
        self._because = because
        self._show()

    def _show(self) -> None:
        self.reasons.show_chosen(self._because)
        lacking = QCoreApplication.translate("counter", "이유를 고르세요.")
        self.allow(self._because is not None, "" if self._because is not None else lacking)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        text = event.text()
        if not (text.isdigit() and self.reasons.digit(int(text))):
            super().keyPressEvent(event)

    def decide(self) -> None:
        self.accept()
        if self._because is not None:
            self._tell_decided(self._because)
