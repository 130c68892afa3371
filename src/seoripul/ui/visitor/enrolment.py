"""The first start: where central is, and the six digits an administrator opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from seoripul.contract.language import Language
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.station.config import StationConfig
from seoripul.ui.words import words_in
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Seoripul.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS: Final = 6
_LONGEST: Final = 80
_AWAY: Final = QT_TRANSLATE_NOOP(
    "words", "중앙 서버에 연결할 수 없습니다. 주소와 네트워크를 확인해 주세요."
)
_ADDRESS: Final = QT_TRANSLATE_NOOP("words", "주소는 http:// 또는 https://로 시작해야 합니다.")
_OTHER_KIND: Final = QT_TRANSLATE_NOOP("words", "다른 기기의 등록 번호입니다. 새 번호를 받으세요.")
_DISK: Final = QT_TRANSLATE_NOOP("words", "등록을 저장하지 못했습니다. 저장 장치를 확인하세요.")
Ask = Callable[[StationConfig, str], "StationConfig | Refusal"]
Run = Callable[
    [
        Callable[[], "StationConfig | Refusal"],
        Callable[["StationConfig | Refusal"], None],
        Callable[[Exception], None],
    ],
    None,
]


@QmlElement
@QmlUncreatable("made by the kiosk's program")
class Enrolment(QObject):  # type: ignore[operator]
    """`ask` may block: `run` takes it to another thread. `enrolled` is called at success."""

    changed = Signal()

    def __init__(
        self,
        config: StationConfig,
        ask: Ask,
        run: Run,
        enrolled: Callable[[StationConfig], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._ask, self._run, self._enrolled = ask, run, enrolled
        self._texts = {"address": config.central_url, "code": ""}
        self._field = "code"
        self._busy = False
        self._trouble = ""
        self.language = Language.KO

    code = Property(str, lambda self: self._texts["code"], notify=changed)
    address = Property(str, lambda self: self._texts["address"], notify=changed)
    field = Property(str, lambda self: self._field, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    complete = Property(
        bool, lambda self: len(self._texts["code"]) == DIGITS and not self._busy, notify=changed
    )

    @Slot(str)
    def choose(self, field: str) -> None:
        self._change(field=field)

    @Slot(str)
    def type(self, text: str) -> None:
        """Characters into the field that is chosen; into the code only digits."""
        if self._field == "code":
            digits = "".join(each for each in text if each in "0123456789")
            self._texts["code"] = (self._texts["code"] + digits)[:DIGITS]
        else:
            self._texts["address"] = (self._texts["address"] + text.strip())[:_LONGEST]
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._texts[self._field] = self._texts[self._field][:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self._texts[self._field] = ""
        self.changed.emit()

    @Slot()
    def enrol(self) -> None:
        if self._busy or len(self._texts["code"]) != DIGITS:
            return
        address = self._texts["address"].rstrip("/")
        if not address.startswith(("http://", "https://")):
            self._change(trouble=self._say(_ADDRESS), field="address")
            return
        config = msgspec.structs.replace(self._config, central_url=address)
        code = self._texts["code"]
        self._change(busy=True, trouble="")
        self._run(lambda: self._ask(config, code), self._answered, self._failed)

    def _answered(self, answer: StationConfig | Refusal) -> None:
        if isinstance(answer, StationConfig):
            self._change(busy=False)
            self._enrolled(answer)
            return
        self._texts["code"] = ""
        self._change(busy=False, field="code")
        self.tell(answer.code)

    def tell(self, code: RefusalCode) -> None:
        """Why this kiosk must be paired, or could not be."""
        sentence = words_in(self.language).refusal(code)
        self._change(trouble=f"{sentence.title}. {sentence.next_step}")

    def _failed(self, fault: Exception) -> None:
        from seoripul.api_client.unreachable import Unreachable
        from seoripul.kiosk.station.enrol import WrongKind

        said = _AWAY if isinstance(fault, Unreachable) else _DISK
        if isinstance(fault, WrongKind):
            said = _OTHER_KIND
            self._texts["code"] = ""
        self._change(busy=False, trouble=self._say(said))

    def _say(self, source: str) -> str:
        return words_in(self.language).say(source)

    def _change(self, **changed: object) -> None:
        for name, value in changed.items():
            setattr(self, f"_{name}", value)
        self.changed.emit()
