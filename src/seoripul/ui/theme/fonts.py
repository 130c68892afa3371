"""The fonts that ship with the product."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from seoripul.ui.theme.measures import Letters

FAMILY: Final = "Pretendard"
_HANJA: Final = ("Seoripul Hanja SC", "Seoripul Hanja JP")
"""Pretendard has every Hangul syllable and no hanja."""


@cache
def register_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once in a process; returns what could not be read."""
    unread = []
    for entry in (files("seoripul") / "resources" / "fonts").iterdir():
        if entry.name.endswith((".otf", ".ttf")):
            with as_file(entry) as path:
                if QFontDatabase.addApplicationFont(str(path)) < 0:
                    unread.append(entry.name)
    return tuple(unread)


def families(language: str = "ko") -> list[str]:
    """The same character is drawn differently in Chinese and Japanese."""
    return [FAMILY, *(_HANJA[::-1] if language == "ja" else _HANJA)]


FAMILIES: Final = tuple(families())


def font(letters: Letters, mm: float, scale: float = 1.0, language: str = "ko") -> QFont:
    """The font of a role on a screen with `mm` pixels in a millimetre."""
    made = QFont()
    made.setFamilies(families(language))
    made.setPixelSize(letters.pixels(mm, scale))
    made.setWeight(QFont.Weight(letters.weight))
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, letters.spacing)
    return made
