"""How much fits on a board of a given size, with numbers readable at a given distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

READABLE: Final = 200
"""A character can be read at 200 times its height (signage practice; 50 mm at 10 m)."""
CAP: Final = 0.7
"""Height of a digit in Pretendard, in ems; a test measures it."""
DIGIT: Final = 0.65
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
    hero_em: float
    counter_em: float
    row_em: float
    row_height: float
    rows: int
    """Further calls shown in the same readable size; 0 where the screen is too small."""
    side: bool
    """Rows stand beside the newest call instead of below it."""
    last: int
    waiting: int


def plan(screen: Screen, distance_m: float) -> Plan:
    """Fit a board. `distance_m`: from how far the number and the counter must be readable."""
    unit = _unit(screen)
    must = distance_m * 1000 / READABLE / CAP
    row_em = max(must, 70 * unit)
    row_height = row_em * CAP + 26 * unit
    side = not screen.portrait
    rows = _side_rows(screen, unit, row_em, row_height) if side else _low_rows(screen, unit, must)
    return Plan(
        unit=unit,
        hero_em=max(must, (165 if side else 200) * unit),
        counter_em=max(must, 84 * unit),
        row_em=row_em,
        row_height=row_height,
        rows=rows,
        side=side and rows > 0,
        last=3 if side else 4,
        waiting=6,
    )


def _unit(screen: Screen) -> float:
    long, short = sorted((screen.width_mm, screen.height_mm), reverse=True)
    return min(long / 941, short / 529)


def _side_rows(screen: Screen, unit: float, row_em: float, row_height: float) -> int:
    """Rows beside the newest call: three digits, an arrow and two digits must fit across."""
    across = screen.width_mm * 0.42 - 60 * unit
    if across < row_em * DIGIT * 5 + row_em:
        return 0
    free = screen.height_mm - 286 * unit
    return max(0, min(3, int(free // (row_height + 8 * unit))))


def _low_rows(screen: Screen, unit: float, must: float) -> int:
    row_height = max(must, 70 * unit) * CAP + 26 * unit
    if screen.width_mm - 80 * unit < max(must, 70 * unit) * (DIGIT * 5 + 1):
        return 0
    free = screen.height_mm - 620 * unit
    return max(0, min(5, int(free // (row_height + 8 * unit))))
