"""The devices of a centre, for its lead: what is connected, and disconnecting one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QListWidget, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.people import Device
from seoripul.contract.pickup import Reason
from seoripul.kiosk.counter.devices import in_order, kept_because
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.days import day_of_moment
from seoripul.ui.counter.words.reasons import revoking_reasons
from seoripul.ui.counter.words.verbs import verb_word, why_sentence


class DevicesDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 640)
        self.setObjectName("devicesDialog")
        self._view = view
        self._devices: list[Device] = []
        self.list = QListWidget()
        self.list.setObjectName("deviceList")
        self.list.setMinimumHeight(look.px(280))
        self.told = label(role="strong", wrap=True)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.told)
        self.name_frame(
            verb_word(Verb.KEEP_DEVICES),
            QCoreApplication.translate(
                "counter", "잃어버리거나 치운 기기는 연결을 끊어 더 쓰이지 않게 합니다."
            ),
            QCoreApplication.translate("counter", "연결 끊기…"),
        )
        self.list.setAccessibleName(QCoreApplication.translate("counter", "기기 목록"))
        self.list.currentRowChanged.connect(lambda _: self.refresh())
        view.changed.connect(self.refresh)
        self.refresh()
        self._ask()
        self.list.setFocus()

    @property
    def chosen(self) -> Device | None:
        place = self.list.currentRow()
        return self._devices[place] if 0 <= place < len(self._devices) else None

    def refresh(self) -> None:
        why, device = self._view.why_not(Verb.KEEP_DEVICES), self.chosen
        if why is not None:
            self.allow(False, why_sentence(why))
        elif device is None:
            self.allow(False)
        else:
            kept = kept_because(device, self._own_id())
            self.allow(kept is None, "" if kept is None else choice_word(kept))

    def decide(self) -> None:
        device = self.chosen
        if device is not None:
            self._ask_reason(device)

    def _ask_reason(self, device: Device) -> None:
        after = QCoreApplication.translate(
            "counter", "이 기기는 바로 멈춥니다. 다시 쓰려면 새 연결 번호로 연결해야 합니다."
        )
        ReasonDialog(
            self,
            self.look,
            QCoreApplication.translate("counter", "연결 끊기"),
            f"{device.name} · {choice_word(device.kind)}\n{after}",
            revoking_reasons(),
            lambda reason: self._revoke(device, reason),
        ).open()

    def _revoke(self, device: Device, reason: str) -> None:
        key = new_key()
        self.allow(False)
        self._view.ask(
            lambda central: central.revoke_device(device.id, Reason(reason=reason), key),
            self._revoked,
        )

    def _revoked(self, outcome: Outcome[Device]) -> None:
        if isinstance(outcome, Done):
            done = QCoreApplication.translate("counter", "{name}의 연결을 끊었습니다.")
            self.told.setText(done.format(name=outcome.value.name))
            self._ask()
        else:
            self.told.setText(trouble_words(outcome))
            self.refresh()

    def _ask(self) -> None:
        self._view.ask(lambda central: central.devices(), self.take)

    def take(self, outcome: Outcome[list[Device]]) -> None:
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            return
        self._devices = in_order(outcome.value)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([device_words(each, self._own_id()) for each in self._devices])
        self.list.setCurrentRow(0)
        self.refresh()

    def _own_id(self) -> str:
        device = self._view.station.config.device
        return device.id if device is not None else ""


def device_words(device: Device, own_id: str) -> str:
    """One line: name, kind, since when, and whether it is this one or disconnected."""
    told = f"{device.name}   {choice_word(device.kind)}"
    if device.revoked_at is not None:
        gone = QCoreApplication.translate("counter", "{day}에 연결을 끊음")
        return f"{told}   [{gone.format(day=day_of_moment(device.revoked_at))}]"
    since = QCoreApplication.translate("counter", "{day}부터")
    told = f"{told}   {since.format(day=day_of_moment(device.enrolled_at))}"
    mine = QCoreApplication.translate("counter", "지금 이 기기")
    return f"{told}   [{mine}]" if device.id == own_id else told
