"""What stands in one cell of a log: a moment, a time of day, a number, a word.

Each raises CellError, which says what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from seoripul.central.sheets import CellError
from seoripul.rules.seoul import SEOUL

_MOMENT: Final = re.compile(
    r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,6})?))?(.*)"
)
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})(?::00)?")
Cells = Mapping[str, str]


def moment(cells: Cells, name: str) -> datetime:
    found = _MOMENT.fullmatch(cells[name])
    try:
        if found is None:
            raise ValueError
        year, month, day, hour, past, second, zone = found.groups()
        text = f"{year}-{month:0>2}-{day:0>2}T{hour:0>2}:{past}:{second or '00'}{zone.strip()}"
        at = datetime.fromisoformat(text)
    except ValueError:
        example = "2026-11-23 09:05:00"
        raise CellError(f"{name} {cells[name]!r} is no time like {example}") from None
    return at.astimezone(SEOUL) if at.tzinfo else at.replace(tzinfo=SEOUL)


def clock(cells: Cells, name: str, day: date) -> int:
    found = _CLOCK.fullmatch(cells[name])
    if found is None:
        at = moment(cells, name)
        if at.date() != day:
            raise CellError(f"{name} is of {at.date()}, but the tickets are of {day}")
        return round(minute(at, day))
    hour, past = map(int, found.groups())
    if past > 59 or hour * 60 + past > 1440:
        raise CellError(f"{name} {cells[name]!r} is no time of day")
    return hour * 60 + past


def minute(at: datetime, day: date) -> float:
    """Minutes after Seoul's midnight of `day`."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=SEOUL)
    return (at - midnight).total_seconds() / 60


def number(cells: Cells, name: str) -> int:
    text = cells[name]
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise CellError(f"{name} {text!r} is no whole number")
    return int(text)


def word(cells: Cells, name: str, words: Mapping[str, bool]) -> bool:
    found = cells[name].lower()
    if found not in words:
        raise CellError(f"{name} {cells[name]!r} is none of {', '.join(words)}")
    return words[found]
