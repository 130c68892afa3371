"""Speech of the system: says words where this machine has a voice of the language."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from seoripul.contract.language import Language

_LOCALES: Final = {
    Language.KO: QLocale.Language.Korean,
    Language.EN: QLocale.Language.English,
    Language.ZH: QLocale.Language.Chinese,
    Language.JA: QLocale.Language.Japanese,
}
_UNREAL: Final = ("mock",)
"""Qt's engine for tests: it makes no sound."""


class Speech(QObject):
    """Main thread only. `speaks` is asked again for each language: voices differ."""

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        engine.setParent(self)
        self._voices = {
            language: locale
            for language, wanted in _LOCALES.items()
            for locale in engine.availableLocales()
            if locale.language() == wanted
        }

    def speaks(self, language: Language) -> bool:
        return language in self._voices

    def say(self, words: Sequence[str], language: Language, volume: float) -> None:
        """From the beginning; what was being said stops. `volume` 0.0 to 1.0."""
        locale = self._voices.get(language)
        if locale is None:
            return
        self.engine.stop()
        self.engine.setLocale(locale)
        self.engine.setVolume(volume)
        self.engine.say(". ".join(words))

    def hush(self) -> None:
        self.engine.stop()


def open_speech(unreal: Sequence[str] = _UNREAL) -> Speech | None:
    """None where the system has no working voice; then no control offers one."""
    for name in QTextToSpeech.availableEngines():
        if name in unreal or not _has_library(name):
            continue
        engine = QTextToSpeech(name)
        if engine.state() is not QTextToSpeech.State.Error and engine.availableLocales():
            return Speech(engine)
        engine.deleteLater()
    return None


def _has_library(name: str) -> bool:
    """Qt's Linux engine needs a library of the system that many machines do not have."""
    if name != "speechd":
        return True
    try:
        ctypes.CDLL("libspeechd.so.2")
    except OSError:
        return False
    return True
