"""Sizes in millimetres, and how a screen turns them into pixels."""

from __future__ import annotations

import math
from typing import Final

from msgspec import Struct

REACH_MM: Final = 1220.0
"""Controls of the low position stand below this height above the floor (rules, section 8)."""

TOUCH_MM: Final = 12.0
GAP_MM: Final = 2.5
MAIN_TEXT_MM: Final = 12.0
SMALLEST_TEXT_MM: Final = 7.25
RING_MM: Final = 0.8

HANGUL_TALL: Final = 0.87
"""Height of 가 in Pretendard as a part of the em."""


class Screen(Struct, frozen=True):
    """A touch screen as mounted. `bottom_mm`: its lower edge above the floor."""

    width_px: int = 1080
    height_px: int = 1920
    width_mm: float = 398.0
    bottom_mm: float = 780.0

    @property
    def mm(self) -> float:
        """Pixels in a millimetre."""
        return self.width_px / self.width_mm

    @property
    def low_top(self) -> int:
        """First pixel row below `REACH_MM`; 0 where the whole screen is low enough."""
        top_mm = self.bottom_mm + self.height_px / self.mm
        return max(0, math.ceil((top_mm - REACH_MM) * self.mm))


def usual_screen(width_px: int, height_px: int) -> Screen:
    """A 32-inch screen of that shape: used where nothing is configured."""
    if width_px < height_px:
        return Screen(width_px, height_px, 398.0, 780.0)
    return Screen(width_px, height_px, 708.0, 860.0)


class Letters(Struct, frozen=True):
    """A role of text. `em_mm` at 100 %; it grows with the chosen scale up to `most_mm`."""

    em_mm: float
    weight: int
    most_mm: float
    spacing: float = 100.0
    """Letter spacing in percent."""

    def pixels(self, mm: float, scale: float) -> int:
        return math.ceil(min(self.em_mm * scale, max(self.most_mm, self.em_mm)) * mm)


_MAIN = MAIN_TEXT_MM / HANGUL_TALL

LETTERS: Final[dict[str, Letters]] = {
    "display": Letters(29.0, 700, 42.0, 97.0),
    "title": Letters(22.0, 700, 38.0, 97.5),
    "heading": Letters(17.5, 700, 35.0, 98.0),
    "lead": Letters(15.5, 500, 31.0, 98.5),
    "body": Letters(_MAIN, 400, 2 * _MAIN, 99.0),
    "strong": Letters(_MAIN, 600, 2 * _MAIN, 99.0),
    "button": Letters(15.0, 600, 30.0, 99.0),
    "caption": Letters(9.8, 500, 19.6, 99.0),
    "label": Letters(10.2, 600, 20.4, 99.0),
    "control": Letters(_MAIN, 600, 20.4, 99.0),
    "key": Letters(20.0, 600, 34.0),
    "number": Letters(84.0, 700, 100.0, 98.0),
    "digits": Letters(24.0, 600, 36.0),
}
"""Everything written at least `SMALLEST_TEXT_MM`; `caption` and `label` are the only roles
below `MAIN_TEXT_MM`, and doubled by the largest scale like all reading sizes. `control` names the
settings and the ways home and back; like titles it is large from the start and grows less."""

SIZES: Final[dict[str, float]] = {
    "touch": 18.0,
    "gap": 9.0,
    "tight": 3.2,
    "margin": 20.0,
    "pad": 12.0,
    "radius": 9.5,
    "radius_small": 6.0,
    "ring": 1.2,
    "ring_gap": 0.8,
    "thick": 0.9,
    "icon": 14.0,
    "icon_small": 11.0,
    "icon_tile": 38.0,
}
"""Millimetres."""

TIMES: Final[dict[str, int]] = {
    "press": 90,
    "appear": 160,
    "turn": 900,
    "sheet": 30_000,
}
"""Milliseconds. Nothing flashes: the fastest thing that repeats turns once in `turn`."""
