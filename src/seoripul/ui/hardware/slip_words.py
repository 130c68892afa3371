"""A slip's flat lines taken apart for drawing: two languages, the reprint mark, head and foot."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seoripul.kiosk.station.slips import Slip

_BETWEEN_LANGUAGES: Final = " / "
_MARK: Final = re.compile(r"^(?P<title>.*?)\s*\[(?P<mark>[^\]]+)\]$")

_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One statement: in Korean, and in the visitor's language when it is another."""

    korean: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class SlipParts:
    """`mark`: 재발행, or None on a first print. `key` is the line to find at a glance."""

    place: Spoken | None
    title: Spoken
    mark: str | None
    number: str
    key: Spoken | None
    rest: tuple[Spoken, ...]
    printed_at: str


def parts_of(slip: Slip) -> SlipParts:
    found = _MARK.match(slip.title)
    title = found["title"] if found else slip.title
    mark = found["mark"] if found else ("재발행" if slip.reprint else None)
    *body, printed_at = slip.lines or ("",)
    if not _is_time(printed_at):
        body, printed_at = [*body, printed_at], ""
    spoken = [_spoken(line) for line in body if line]
    return SlipParts(
        place=spoken[0] if spoken else None,
        title=_spoken(title),
        mark=mark,
        number=slip.number,
        key=spoken[1] if len(spoken) > 1 else None,
        rest=tuple(spoken[2:]),
        printed_at=printed_at,
    )


def _spoken(line: str) -> Spoken:
    korean, _, other = line.partition(_BETWEEN_LANGUAGES)
    only_a_label = _DIGIT.search(other) and not _DIGIT.search(korean)
    return Spoken(line) if only_a_label else Spoken(korean.strip(), other.strip())


def _is_time(line: str) -> bool:
    return re.fullmatch(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}", line) is not None
