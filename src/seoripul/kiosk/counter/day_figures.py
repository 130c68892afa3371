"""A day's statistics as tables, charts and a sheet show them: whole rows, minutes, no gaps."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from seoripul.contract.queue import Line
from seoripul.contract.statistics import DayStatistics, Spread, Tally

Number: TypeAlias = int | float
Cell: TypeAlias = str | Number | None


class Figure(StrEnum):
    ARRIVALS = "arrivals"
    SERVED = "served"
    NO_SHOW = "no_show"
    UNSERVED = "unserved"
    HERE = "here"
    WAIT_MEAN = "wait_mean"
    WAIT_MEDIAN = "wait_median"
    WAIT_LONGEST = "wait_longest"
    SERVICE_MEAN = "service_mean"


_COUNTS: Final[dict[Figure, Callable[[Tally], int]]] = {
    Figure.ARRIVALS: lambda tally: tally.arrivals,
    Figure.SERVED: lambda tally: tally.served,
    Figure.NO_SHOW: lambda tally: tally.no_show,
    Figure.UNSERVED: lambda tally: tally.unserved,
    Figure.HERE: lambda tally: tally.here,
}
_MINUTES: Final[dict[Figure, Callable[[Tally], int | None]]] = {
    Figure.WAIT_MEAN: lambda tally: _of(tally.wait, lambda spread: spread.mean_s),
    Figure.WAIT_MEDIAN: lambda tally: _of(tally.wait, lambda spread: spread.median_s),
    Figure.WAIT_LONGEST: lambda tally: _of(tally.wait, lambda spread: spread.longest_s),
    Figure.SERVICE_MEAN: lambda tally: _of(tally.service, lambda spread: spread.mean_s),
}


def figure(tally: Tally, wanted: Figure) -> Number | None:
    """A count, or minutes to a tenth; None: nobody yet."""
    if wanted in _COUNTS:
        return _COUNTS[wanted](tally)
    seconds = _MINUTES[wanted](tally)
    return None if seconds is None else round(seconds / 60, 1)


def is_minutes(wanted: Figure) -> bool:
    return wanted in _MINUTES


def whole(stats: DayStatistics) -> Tally:
    return _part(stats, None, None)


def by_line(stats: DayStatistics) -> tuple[Tally, ...]:
    """All lines together, then each line of the centre."""
    return tuple(_part(stats, line, None) for line in (None, *stats.lines))


def by_hour(stats: DayStatistics, line: Line | None) -> tuple[Tally, ...]:
    """Each hour from the centre's first visitor of the day to its last, also those without."""
    hours = [tally.hour for tally in stats.tallies if tally.hour is not None]
    if not hours:
        return ()
    return tuple(_part(stats, line, hour) for hour in range(min(hours), max(hours) + 1))


class SheetWords(NamedTuple):
    """The words of a sheet in the reader's language."""

    day: str
    centre: str
    line: str
    hour: str
    every_line: str
    whole_day: str
    centre_name: str
    line_of: Callable[[Line], str]
    hour_of: Callable[[int], str]
    figure_of: Callable[[Figure], str]


def sheet(stats: DayStatistics, words: SheetWords) -> list[list[Cell]]:
    """A heading, then one row for each part of the day: of all lines, then line by line."""
    rows: list[list[Cell]] = [
        [words.day, words.centre, words.line, words.hour, *map(words.figure_of, Figure)]
    ]
    for line in (None, *stats.lines):
        parts = (_part(stats, line, None), *by_hour(stats, line))
        rows += [[stats.day.isoformat(), words.centre_name, *_row(tally, words)] for tally in parts]
    return rows


def _row(tally: Tally, words: SheetWords) -> list[Cell]:
    line = words.every_line if tally.line is None else words.line_of(tally.line)
    hour = words.whole_day if tally.hour is None else words.hour_of(tally.hour)
    return [line, hour, *(figure(tally, wanted) for wanted in Figure)]


def _part(stats: DayStatistics, line: Line | None, hour: int | None) -> Tally:
    found = (one for one in stats.tallies if (one.line, one.hour) == (line, hour))
    return next(found, Tally(line=line, hour=hour))


def _of(spread: Spread | None, seconds: Callable[[Spread], int]) -> int | None:
    return None if spread is None else seconds(spread)
