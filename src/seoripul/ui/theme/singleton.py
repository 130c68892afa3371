"""The QML singleton `Seoripul.Theme`: the tables of this package as properties."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QmlElement, QmlSingleton

from seoripul.ui.theme.colours import HIGH_CONTRAST, NORMAL, Colours
from seoripul.ui.theme.fonts import FAMILY, font
from seoripul.ui.theme.measures import LETTERS, SIZES, TIMES, Screen

QML_IMPORT_NAME = "Seoripul.Theme"
QML_IMPORT_MAJOR_VERSION = 1


def camel(name: str) -> str:
    """ink_soft → inkSoft, as QML writes names."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def _drawn(name: str) -> Callable[[Theme], object]:
    return lambda theme: theme._drawn[name]


def _lasting(name: str) -> Callable[[Theme], int]:
    return lambda _: TIMES[name]


@QmlElement
@QmlSingleton
class Theme(QObject):
    """One per QML engine. Set `screen` once; `highContrast` and `textScale` as a visitor does."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = Screen()
        self._high_contrast = False
        self._scale = 1.0
        self._language = "ko"
        self._drawn: dict[str, object] = {}
        self._draw()

    @property
    def screen(self) -> Screen:
        return self._screen

    def fit(self, screen: Screen) -> None:
        """Draw for this screen from now on."""
        self._screen = screen
        self._draw()

    def speak(self, language: str) -> None:
        """Draw hanja as `language` (ko, en, zh, ja) writes them."""
        if language != self._language:
            self._language = language
            self._draw()

    @property
    def colours(self) -> Colours:
        return HIGH_CONTRAST if self._high_contrast else NORMAL

    def _draw(self) -> None:
        mm = self._screen.mm
        drawn: dict[str, object] = {
            name: QColor(getattr(self.colours, name)) for name in Colours.__struct_fields__
        }
        drawn |= {
            name: font(role, mm, self._scale, self._language) for name, role in LETTERS.items()
        }
        drawn |= {name: size * mm for name, size in SIZES.items()}
        self._drawn = drawn
        self.changed.emit()

    def _high(self) -> bool:
        return self._high_contrast

    def _set_high(self, wanted: bool) -> None:
        if wanted != self._high_contrast:
            self._high_contrast = wanted
            self._draw()

    def _text_scale(self) -> float:
        return self._scale

    def _set_text_scale(self, wanted: float) -> None:
        if wanted != self._scale:
            self._scale = wanted
            self._draw()

    highContrast = Property(bool, _high, _set_high, notify=changed)  # noqa: N815
    textScale = Property(float, _text_scale, _set_text_scale, notify=changed)  # noqa: N815
    mm = Property(float, lambda self: self._screen.mm, notify=changed)
    lowTop = Property(float, lambda self: float(self._screen.low_top), notify=changed)  # noqa: N815
    family = Property(str, lambda _: FAMILY, constant=True)

    for _name in Colours.__struct_fields__:
        vars()[camel(_name)] = Property(QColor, _drawn(_name), notify=changed)
    for _name in LETTERS:
        vars()[camel(_name) + "Font"] = Property(QFont, _drawn(_name), notify=changed)
    for _name in SIZES:
        vars()[camel(_name)] = Property(float, _drawn(_name), notify=changed)
    for _name in TIMES:
        vars()[camel(_name) + "Time"] = Property(int, _lasting(_name), constant=True)
