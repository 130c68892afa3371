"""Counters gathered by what they are doing, so that thirty are read as easily as three."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from seoripul.kiosk.board.layout import DIGIT
from seoripul.kiosk.board.showing import CounterShown, CounterStatus
from seoripul.ui.board.words import Words

MANY: Final = 12
"""Of more counters, those in a row are told together."""


@dataclass(frozen=True)
class Group:
    status: str
    told: str
    other: str
    numbers: str
    """`1   3   4`; of many counters `1–6   8–13`."""
    ems: float
    """How wide they are."""


def grouped(counters: Iterable[CounterShown], words: Words) -> tuple[Group, ...]:
    """Open ones first, then each pause in the office's words. Closed counters concern nobody,
    unless all are closed."""
    every = tuple(counters)
    some = tuple(one for one in every if one.status is not CounterStatus.CLOSED) or every
    said: dict[tuple[str, str, str], list[int]] = {}
    for one in sorted(some, key=lambda one: (_ORDER[one.status], one.no)):
        told = words.counter(one)
        said.setdefault((_mark(one.status), told.ko, told.other), []).append(one.no)
    return tuple(_group(*told, numbers, len(some) > MANY) for told, numbers in said.items())


def _group(status: str, told: str, other: str, numbers: list[int], many: bool) -> Group:
    parts = runs(numbers) if many else [str(no) for no in numbers]
    ems = sum(len(part) * DIGIT + 0.75 for part in parts)
    return Group(status, told, other, "   ".join(parts), ems)


def runs(numbers: Iterable[int]) -> list[str]:
    """Three and more in a row as `4–9`; the numbers ascend."""
    rows: list[list[int]] = []
    for no in numbers:
        if rows and rows[-1][-1] == no - 1:
            rows[-1].append(no)
        else:
            rows.append([no])
    return [part for row in rows for part in _told(row)]


def _told(row: list[int]) -> list[str]:
    return [f"{row[0]}–{row[-1]}"] if len(row) > 2 else [str(no) for no in row]


def _mark(status: CounterStatus) -> str:
    return "open" if status is CounterStatus.SERVING else status.value


_ORDER = {
    CounterStatus.OPEN: 0,
    CounterStatus.SERVING: 0,
    CounterStatus.PAUSED: 1,
    CounterStatus.CLOSED: 2,
}
