"""A lead opens a pairing code for a new kiosk, board or counter: ten minutes, one device."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.people import DeviceKind, OpenPairing, PairingOpened
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.refusals import refusal_sentence
from seoripul.ui.counter.words.verbs import verb_word, why_sentence


class PairingDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 520)
        self.setObjectName("pairingDialog")
        self._view = view
        self.opened: PairingOpened | None = None
        self.kind, self.name = DropDown(), QLineEdit()
        self.code, self._left = label(role="number"), label(role="soft", wrap=True)
        self._asking = False
        for kind in (DeviceKind.KIOSK, DeviceKind.BOARD, DeviceKind.COUNTER):
            self.kind.addItem(choice_word(kind), kind)
        self.name.setMaxLength(40)
        self._lay_out_body()
        self.name.textChanged.connect(lambda _: self.refresh())
        view.changed.connect(self.refresh)
        self.refresh()
        self.kind.setFocus()

    def _lay_out_body(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (QCoreApplication.translate("counter", "기기 종류"), self.kind),
            (QCoreApplication.translate("counter", "기기 이름 (예: 1층 로비 왼쪽)"), self.name),
        )
        for name, field in fields:
            self.body.addWidget(label(name, "label"))
            self.body.addWidget(field)
            field.setAccessibleName(name)
        self.code.setObjectName("pairingCode")
        self.body.addWidget(self.code)
        self.body.addWidget(self._left)

    def refresh(self) -> None:
        self.name_frame(
            verb_word(Verb.OPEN_PAIRING),
            QCoreApplication.translate(
                "counter", "새 기기의 첫 화면에 아래 번호를 넣으면 연결됩니다."
            ),
            QCoreApplication.translate("counter", "연결 번호 받기"),
        )
        why = self._view.why_not(Verb.OPEN_PAIRING)
        unnamed = QCoreApplication.translate("counter", "기기 이름을 적으세요.")
        lacking = why_sentence(why) if why else "" if self.name.text().strip() else unnamed
        if not self._asking:
            self.allow(not lacking, lacking)
        self._count_down(self._view.now())

    def _count_down(self, now: datetime) -> None:
        shown = self.opened is not None
        self.code.setVisible(shown)
        self._left.setVisible(shown)
        if self.opened is None:
            return
        left = int((self.opened.expires_at - now).total_seconds())
        if left <= 0:
            self.code.setText("––– –––")
            self._left.setText(
                QCoreApplication.translate("counter", "번호의 시간이 지났습니다. 다시 받으세요.")
            )
            return
        self.code.setText(f"{self.opened.code[:3]} {self.opened.code[3:]}")
        told = QCoreApplication.translate("counter", "{left} 동안 한 기기만 연결할 수 있습니다.")
        self._left.setText(told.format(left=f"{left // 60}:{left % 60:02d}"))

    def decide(self) -> None:
        picture = self._view.state.picture
        if picture is None:
            return
        command = OpenPairing(
            kind=DeviceKind(self.kind.currentData()),
            centre_id=picture.centre.id,
            name=self.name.text().strip(),
        )
        key = new_key()
        self._asking = True
        self.allow(False, "")
        self._view.ask(lambda central: central.open_pairing(command, key), self.take)

    def take(self, outcome: Outcome[PairingOpened]) -> None:
        self._asking = False
        if isinstance(outcome, Done):
            self.opened = outcome.value
            self.refresh()
            return
        self.refresh()
        self.allow(True, trouble_words(outcome))


def trouble_words(outcome: Outcome[object]) -> str:
    if isinstance(outcome, Refused):
        return refusal_sentence(outcome.refusal)
    return QCoreApplication.translate("counter", "중앙이 응답하지 않았습니다. 다시 해 보세요.")
