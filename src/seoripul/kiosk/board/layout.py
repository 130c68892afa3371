"""How much fits on a board of a given size, with numbers readable at a given distance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import Final

READABLE: Final = 200
"""A character can be read at 200 times its height (signage practice; 50 mm at 10 m)."""
CAP: Final = 0.7
"""Height of a digit in Pretendard, in ems; a test measures it."""
DIGIT: Final = 0.66
"""Width of a digit in Pretendard Bold with tabular figures, in ems."""
HEAD: Final = 74
BANNER: Final = 50
MARGIN: Final = 16
GAP: Final = 16
STRIP: Final = 60
TITLE: Final = 50
"""Name of a card with its margins; these are in units, as `Plan.unit` says."""


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
class Wanted:
    """What there is to show besides the calls."""

    lines: int = 0
    groups: tuple[float, ...] = ()
    """Of counters in the same state: how wide their numbers are, in ems."""
    notice: tuple[int, int] = (0, 0)
    """Letters of the longest notice in Korean and in the second language."""
    media: bool = False
    stale: bool = False
    waiting: bool = False
    """The numbers of one line, in their order."""


@dataclass(frozen=True)
class Plan:
    """Sizes in millimetres; `…_em` are font sizes, counts are whole lines.

    What does not fit beside a readable call is left out: media first, counters and notices last.
    """

    unit: float
    """Scale of everything that need not be read from afar: 1 on a 43-inch screen."""
    must_em: float
    """No called number and no counter is ever smaller."""
    hero_em: float
    counter_em: float
    row_em: float
    row_height: float
    rows: int
    """Rows of earlier calls in the same readable size; 0: they stand small in a strip."""
    across: int
    """Earlier calls in a row."""
    strip: bool
    last: int
    """Calls in the strip."""
    waiting: int
    """Numbers soon to be called; 0: not shown."""
    side: float
    """Share of the width that stands beside the calls, 0 to 0.5; in portrait 0."""
    line_columns: int
    """0: the lines are not shown."""
    line_height: float
    media_height: float
    """0: not shown."""
    notice_em: float
    """0: not shown."""
    foot_em: float
    """Size of the counters' numbers; 0: not shown."""


def plan(screen: Screen, distance_m: float, wanted: Wanted = Wanted()) -> Plan:
    """Fit a board. `distance_m`: from how far the number and the counter must be readable."""
    return _Fitting(screen, distance_m, wanted).fit()


def with_picture_for_lines(fit: Plan, wanted: Wanted) -> Plan:
    """Where both do not fit, a picture stands in the place of the lines for its turn."""
    if not (wanted.media and fit.line_columns) or fit.media_height:
        return fit
    rows = ceil(wanted.lines / fit.line_columns)
    height = TITLE * fit.unit + rows * fit.line_height
    return replace(fit, line_columns=0, media_height=height)


class _Fitting:
    """Height is given away in the order of what a visitor needs."""

    def __init__(self, screen: Screen, distance_m: float, wanted: Wanted) -> None:
        self.screen, self.wanted = screen, wanted
        self.u = _unit(screen)
        self.must = distance_m * 1000 / READABLE / CAP
        self.row_em = max(self.must, 70 * self.u)
        self.counter_em = max(self.must, 84 * self.u)
        self.row_height = self.row_em * CAP + 20 * self.u
        self.wide = screen.width_mm - 2 * MARGIN * self.u
        self.least = self.must * CAP + self.counter_em * CAP + 130 * self.u
        fixed = HEAD + 2 * MARGIN + (BANNER if wanted.stale else 0)
        self.free = screen.height_mm - fixed * self.u - self.least

    def fit(self) -> Plan:
        notice_em = self._take_notice()
        side = self._side()
        columns, line_height = (0, 0.0) if side else self._below()
        foot_em = self._take_foot()
        if side:
            columns, line_height, media = self._beside()
        else:
            media = self._media_below()
            line_height = self._grown(columns, line_height)
        left = self.wide * (1 - side)
        waiting = self.wanted.waiting and self._take((STRIP + GAP) * self.u)
        across = max(1, int((left - 20 * self.u) // self._row_width()))
        rows = self._rows(left)
        strip = rows == 0 and self._take((STRIP + GAP) * self.u)
        across_em = (left - 90 * self.u) / (DIGIT * 3)
        return Plan(
            unit=self.u,
            must_em=self.must,
            hero_em=max(self.must, min(across_em, 230 * self.u)),
            counter_em=self.counter_em,
            row_em=self.row_em,
            row_height=self.row_height,
            rows=rows,
            across=across,
            strip=strip,
            last=max(1, int((left - 150 * self.u) // (125 * self.u))),
            waiting=4 if waiting else 0,
            side=side,
            line_columns=columns,
            line_height=line_height,
            media_height=media,
            notice_em=notice_em,
            foot_em=foot_em,
        )

    def _take(self, height: float) -> bool:
        if height > self.free:
            return False
        self.free -= height
        return True

    def _take_notice(self) -> float:
        korean, other = self.wanted.notice
        if korean == 0:
            return 0.0
        em = (28 if korean <= 60 else 22 if korean <= 90 else 19) * self.u
        width = self.screen.width_mm - 48 * self.u
        height = ceil(korean * 0.82 * em / width) * 1.25 * em
        height += ceil(other * 0.52 * 0.72 * em / width) * 0.9 * em
        return em if self._take(height + 16 * self.u) else 0.0

    def _take_foot(self) -> float:
        """The largest numbers for which there is room."""
        sizes = (34, 24, 18) if self._foot_rows(34 * self.u) == 1 else (24, 18)
        for em in sizes if self.wanted.groups else ():
            if self._take(self._foot(em * self.u)):
                return em * self.u
        return 0.0

    def _foot(self, em: float) -> float:
        rows, u = self._foot_rows(em), self.u
        if not self.screen.portrait:
            return max(46 * u, rows * 1.22 * em) + 18 * u
        return rows * (max(27 * u, 1.22 * em) + 4 * u) + 18 * u

    def _foot_rows(self, em: float) -> int:
        """Rows of numbers: side by side in landscape, one group under another in portrait."""
        groups, width = self.wanted.groups, self.screen.width_mm - 48 * self.u
        if self.screen.portrait:
            return sum(ceil(one * em / (width - 270 * self.u)) for one in groups)
        room = width - len(groups) * 180 * self.u
        over = sum(groups) * em / max(room, em)
        return 1 if over <= 1 else ceil(over) + 1

    def _side(self) -> float:
        wanted = self.wanted
        if self.screen.portrait or not (wanted.lines or wanted.media):
            return 0.0
        share = 0.5 if wanted.media or wanted.lines >= 5 else 0.43
        narrow = self.must * DIGIT * 3 + 60 * self.u > self.wide * (1 - share)
        return 0.0 if narrow else share

    def _beside(self) -> tuple[int, float, float]:
        """Lines and media in the column beside the calls: (columns, height of a line, media)."""
        height, u = self.least + self.free, self.u
        columns = 2 if self.wanted.media and self.wanted.lines >= 4 else min(1, self.wanted.lines)
        rows, table = self._table(columns)
        low = (49 if columns == 2 else 40) * u
        gap = GAP * u if rows else 0.0
        if not self.wanted.media or height - table - rows * low - gap < 80 * u:
            single, _ = self._table(min(1, columns))
            if single * 34 * u <= height - table:
                columns, rows = min(1, columns), single
            return columns, min(110 * u, (height - table) / max(rows, 1)), 0.0
        tall = min(72 * u, max(low, (height * 0.55 - table) / max(rows, 1)))
        return columns, tall, height - table - rows * tall - gap

    def _below(self) -> tuple[int, float]:
        """The lines under the calls; two beside each other where one below another is too high."""
        u, lines = self.u, self.wanted.lines
        for columns, low in ((1, 46 * u), (2, 49 * u)) if lines else ():
            rows, table = self._table(columns)
            crowded = self.wanted.media and lines >= 4
            need = rows * low + table + GAP * u
            if columns == 1 and (crowded or need + self._foot(18 * u) > self.free):
                continue
            if self._take(need):
                return columns, low
        return 0, 0.0

    def _media_below(self) -> float:
        """Height of the pictures under the lines, where the last calls keep their strip."""
        if not self.wanted.media or not self.screen.portrait:
            return 0.0
        height = min(self.free - (STRIP + 2 * GAP) * self.u, self.wide * 0.62)
        return height if height >= 90 * self.u and self._take(height + GAP * self.u) else 0.0

    def _grown(self, columns: int, low: float) -> float:
        """Lines higher than they must be, when two rows of earlier calls still have room."""
        kept = (TITLE + GAP) * self.u + 2 * self.row_height
        rows, _ = self._table(columns)
        more = min(16 * self.u, max(0.0, self.free - kept) / max(rows, 1))
        self.free -= more * rows
        return low + more

    def _table(self, columns: int) -> tuple[int, float]:
        """Rows of lines, and the height of the table without them."""
        rows = ceil(self.wanted.lines / columns) if columns else 0
        return rows, TITLE * self.u if rows else 0.0

    def _row_width(self) -> float:
        return self.row_em * (DIGIT * 5 + 0.5) + 40 * self.u

    def _rows(self, left: float) -> int:
        """Rows of earlier calls in full size under the newest."""
        if left < self._row_width() + 36 * self.u:
            return 0
        high = self.free - (TITLE + GAP) * self.u
        rows = max(0, min(4 if self.screen.portrait else 2, int(high // self.row_height)))
        self.free -= rows * self.row_height
        return rows


def _unit(screen: Screen) -> float:
    long, short = sorted((screen.width_mm, screen.height_mm), reverse=True)
    return min(long / 941, short / 529)
