"""First start: the six digits a lead has opened make this machine a counter of the centre."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.enrol import WrongKind
from seoripul.ui.background import Background
from seoripul.ui.counter.parts import button, card, label, name_button
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.refusals import refusal_sentence

_DIGITS = 6


class EnrolPage(QWidget):
    """`enrol(code)` may block: it is done in the background."""

    def __init__(
        self,
        look: Look,
        background: Background,
        central_url: str,
        enrol: Callable[[str], StationConfig | Refusal],
        enrolled: Callable[[StationConfig], None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._background, self._enrol, self._tell_enrolled = background, enrol, enrolled
        self.code = QLineEdit()
        self.code.setObjectName("pairingField")
        self.code.setMaxLength(_DIGITS + 1)
        self.code.setAccessibleName(QCoreApplication.translate("counter", "연결 번호"))
        self.code.returnPressed.connect(self._try)
        self.connect_button = button("primary", "pairButton", self._try)
        self.told = label(role="error", wrap=True)
        name_button(self.connect_button, QCoreApplication.translate("counter", "연결"), "Enter")
        self._lay_out(look, central_url)
        self.code.setFocus()

    def _lay_out(self, look: Look, central_url: str) -> None:
        frame, inside = card(36)
        frame.setFixedWidth(look.px(460))
        inside.setSpacing(look.px(10))
        inside.addWidget(
            label(QCoreApplication.translate("counter", "이 PC를 창구로 등록합니다"), "title")
        )
        told = QCoreApplication.translate(
            "counter", "팀장 화면의 ‘기기 연결’에서 받은 여섯 자리 번호를 넣으세요."
        )
        inside.addWidget(label(told, "soft", wrap=True))
        inside.addWidget(label(QCoreApplication.translate("counter", "연결 번호"), "label"))
        inside.addWidget(self.code)
        inside.addWidget(self.told)
        inside.addWidget(self.connect_button)
        at = QCoreApplication.translate("counter", "중앙 주소: {url}").format(url=central_url)
        inside.addWidget(label(at, "caption", wrap=True))
        down = QVBoxLayout(self)
        down.addStretch()
        down.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        down.addStretch()

    def enter_code(self, code: str) -> None:
        self.code.setText(code)
        self._try()

    def _try(self) -> None:
        code = self.code.text().replace(" ", "")
        if len(code) != _DIGITS or not code.isdigit():
            self.told.setText(QCoreApplication.translate("counter", "숫자 여섯 자리를 넣으세요."))
            return
        self.connect_button.setEnabled(False)
        self.told.setText(QCoreApplication.translate("counter", "확인하고 있습니다…"))
        self._background.run(lambda: self._enrol(code), self._answered, self._failed)

    def _answered(self, answer: StationConfig | Refusal) -> None:
        self.connect_button.setEnabled(True)
        if isinstance(answer, Refusal):
            self.told.setText(refusal_sentence(answer))
        else:
            self._tell_enrolled(answer)

    def _failed(self, fault: Exception) -> None:
        self.connect_button.setEnabled(True)
        if isinstance(fault, WrongKind):
            told = QCoreApplication.translate(
                "counter", "다른 종류의 기기를 위한 번호입니다. ‘창구 PC’ 번호를 새로 받으세요."
            )
        elif isinstance(fault, OSError):
            told = QCoreApplication.translate(
                "counter", "설정을 저장하지 못했습니다. 디스크를 확인하세요."
            )
        else:
            told = QCoreApplication.translate(
                "counter", "중앙과 연결되지 않습니다. 네트워크를 확인하고 다시 하세요."
            )
        self.told.setText(told)
