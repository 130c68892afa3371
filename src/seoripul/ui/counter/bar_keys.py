"""The caller bar while it is open, with the keys it hears from anywhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.bar import chords_of
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import DeskChoices
from seoripul.ui.counter.caller_bar import CallerBar
from seoripul.ui.hardware.global_keys import open_global_keys


class OpenBar:
    def __init__(self, bar: CallerBar, choices: DeskChoices) -> None:
        self.bar = bar
        self._keys = open_global_keys(lambda name: bar.press(Verb(name)))
        refused = self._keys.take(chords_of(choices))
        if not self._keys.possible:
            bar.tell_trouble(impossible_words())
        elif refused:
            bar.tell_trouble(taken_words(choices, refused))
        bar.place(choices.bar_at)
        bar.show()

    def close(self) -> None:
        self._keys.release()
        self.bar.hide()
        self.bar.deleteLater()


def taken_by_others(choices: DeskChoices) -> frozenset[str]:
    """Names of the verbs whose keys another program has; the keys are left again."""
    keys = open_global_keys(lambda _: None)
    refused = keys.take(chords_of(choices))
    keys.release()
    return refused


def taken_words(choices: DeskChoices, refused: Iterable[str]) -> str:
    chords = chords_of(choices)
    told = QCoreApplication.translate(
        "counter", "{keys}: 다른 프로그램이 쓰고 있습니다. 메뉴에서 다른 키로 바꾸세요."
    )
    return told.format(keys=", ".join(str(chords[name]) for name in sorted(refused)))


def impossible_words() -> str:
    return QCoreApplication.translate(
        "counter", "이 화면에서는 다른 프로그램 위의 단축키를 쓸 수 없습니다. 단추를 누르세요."
    )
