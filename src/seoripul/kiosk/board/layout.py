"""How much fits on a board of a given size, with numbers readable at a given distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

READABLE: Final = 200
"""A character can be read at 200 times its height (signage practice; 50 mm at 10 m)."""
CAP: Final = 0.7
"""Height of a digit in Pretendard, in ems; a test measures it."""
DIGIT: Final = 0.66
"""Width of a digit in Pretendard Bold with tabular figures, in ems."""


@dataclass(frozen=True)
class Screen:
    """The active area of a screen."""

    width_px: int
    height_px: int
    width_mm: float

    @property
    def px_per_mm(self) -> float:
        return self.width_px / self.width_mm

    @property
    def height_mm(self) -> float:
        return self.height_px / self.px_per_mm

    @property
    def portrait(self) -> bool:
        return self.height_px > self.width_px


@dataclass(frozen=True)
class Plan:
    """Sizes in millimetres; `…_em` are font sizes, counts are whole lines."""

    unit: float
    """Scale of everything that need not be read from afar: 1 on a 43-inch screen."""
    must_em: float
    """No called number and no counter is ever smaller."""
    hero_em: float
    counter_em: float
    row_em: float
    row_height: float
    rows: int
    """Further calls shown in the same readable size; 0 where the screen is too small."""
    side: bool
    """Rows stand beside the newest call instead of below it."""
    strips: bool
    """There is room for the numbers soon to be called and the last calls."""
    last: int
    waiting: int


def plan(screen: Screen, distance_m: float) -> Plan:
    """Fit a board. `distance_m`: from how far the number and the counter must be readable."""
    unit = _unit(screen)
    must = distance_m * 1000 / READABLE / CAP
    row_em, counter_em = max(must, 70 * unit), max(must, 84 * unit)
    row_height = row_em * CAP + 20 * unit
    strips = _body(screen, unit, strips=True) >= _least(unit, must, counter_em)
    body = _body(screen, unit, strips=strips)
    rows = _rows(screen, unit, row_em, row_height, body - _least(unit, must, counter_em))
    side = not screen.portrait and rows > 0
    return Plan(
        unit=unit,
        must_em=must,
        hero_em=max(must, min(_across(screen, unit, side), 230 * unit)),
        counter_em=counter_em,
        row_em=row_em,
        row_height=row_height,
        rows=rows,
        side=side,
        strips=strips,
        last=3 if screen.portrait else 2,
        waiting=4,
    )


def _unit(screen: Screen) -> float:
    long, short = sorted((screen.width_mm, screen.height_mm), reverse=True)
    return min(long / 941, short / 529)


def _body(screen: Screen, unit: float, *, strips: bool) -> float:
    """Height left between head and counters."""
    strip = (2 * 66 + 28 if screen.portrait else 66 + 14) * unit if strips else 0.0
    counters = (130 if screen.portrait else 62) * unit
    return screen.height_mm - 74 * unit - 32 * unit - strip - counters


def _least(unit: float, must: float, counter_em: float) -> float:
    """Height of the newest call with its number as small as it may be."""
    return 32 * unit + 48 * unit + must * CAP + 20 * unit + counter_em * CAP + 30 * unit


def _across(screen: Screen, unit: float, side: bool) -> float:
    """The largest number of three digits that fits across its card."""
    card = screen.width_mm * (0.57 if side else 1.0) - 90 * unit
    return card / (DIGIT * 3)


def _rows(screen: Screen, unit: float, row_em: float, row_height: float, below: float) -> int:
    """Further calls that fit. `below`: height left under the newest call in portrait."""
    across = screen.width_mm * (1.0 if screen.portrait else 0.43) - 100 * unit
    if across < row_em * (DIGIT * 5 + 0.5) + 28 * unit:
        return 0
    high = below - 90 * unit if screen.portrait else _body(screen, unit, strips=True) - 70 * unit
    return max(0, min(5 if screen.portrait else 3, int(high // row_height)))
