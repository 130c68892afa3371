"""The fonts that ship with the product."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from seoripul.ui.theme.measures import Letters

FAMILY: Final = "Pretendard"
FAMILIES: Final = (FAMILY, "Seoripul Hanja SC", "Noto Sans CJK SC", "Noto Sans CJK JP")


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


def font(letters: Letters, mm: float, scale: float = 1.0) -> QFont:
    """The font of a role on a screen with `mm` pixels in a millimetre."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(letters.pixels(mm, scale))
    made.setWeight(QFont.Weight(letters.weight))
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, letters.spacing)
    return made
