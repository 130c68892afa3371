"""The desk's language: Korean is the source, others come from `counter_<language>.qm`."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from seoripul.contract.language import Language

OFFERED: Final = (Language.KO, Language.EN)


class Translations:
    """One translator at a time; windows made afterwards speak its language."""

    def __init__(self) -> None:
        self.language = Language.KO
        self._translator: QTranslator | None = None

    def speak(self, language: Language) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        self.language = language
        if language is Language.KO:
            return
        translator = QTranslator()
        kept = files("seoripul") / "resources" / "translations" / f"counter_{language}.qm"
        with as_file(kept) as path:
            found = translator.load(str(path))
        if found:
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def next(self) -> Language:
        place = OFFERED.index(self.language)
        return OFFERED[(place + 1) % len(OFFERED)]
