"""An address file on the disk: known again by its content, read some lines at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, NamedTuple

from seoripul.rules.road_address_file import Line, Rejected, read_line

LINES_AT_ONCE: Final = 2000
LONGEST_LINE: Final = 4096
"""Bytes; the official file's are under 400."""


_CHANGED: Final = "the file has changed while it was read"


class NoAddressFile(ValueError):
    """Its text says why."""


@dataclass(frozen=True, slots=True)
class Source:
    path: Path
    size: int
    """Bytes."""
    fingerprint: str


class Some(NamedTuple):
    """Lines that follow one another."""

    end_bytes: int
    """Where the next begins."""
    end_lines: int
    """How many the file has up to there."""
    here: tuple[tuple[int, Line], ...]
    """Of the district, with their numbers."""
    rejected: tuple[tuple[int, str], ...]
    elsewhere: int


def look_at(path: Path) -> Source:
    """Reads the whole file once. Raises OSError and NoAddressFile."""
    with path.open("rb") as file:
        size = path.stat().st_size
        if not size:
            raise NoAddressFile("the file is empty")
        fingerprint = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        first = _some(file, 0)
        if not first.here and not first.elsewhere:
            why = first.rejected[0][1] if first.rejected else "it has no lines"
            raise NoAddressFile(f"this is no road-name address file: {why}")
    return Source(path, size, fingerprint)


def read(source: Source, from_bytes: int = 0, from_lines: int = 0) -> Iterator[Some]:
    """From a place where `Some` ended before. Raises OSError and NoAddressFile."""
    with source.path.open("rb") as file:
        file.seek(from_bytes)
        while True:
            some = _some(file, from_lines)
            if some.end_lines == from_lines:
                break
            if some.end_bytes > source.size:
                raise NoAddressFile(_CHANGED)
            from_lines = some.end_lines
            yield some
        if file.tell() != source.size:
            raise NoAddressFile(_CHANGED)


def _some(file: IO[bytes], from_lines: int) -> Some:
    here: list[tuple[int, Line]] = []
    rejected: list[tuple[int, str]] = []
    elsewhere, number = 0, from_lines
    for raw in _lines(file):
        number += 1
        found = read_line(raw.rstrip(b"\r\n")) if raw.strip() else Rejected("the line is empty")
        if found is None:
            elsewhere += 1
        elif isinstance(found, Rejected):
            rejected.append((number, found.reason))
        else:
            here.append((number, found))
    return Some(file.tell(), number, tuple(here), tuple(rejected), elsewhere)


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    for _ in range(LINES_AT_ONCE):
        raw = file.readline(LONGEST_LINE)
        if not raw:
            return
        if len(raw) == LONGEST_LINE and not raw.endswith(b"\n"):
            raise NoAddressFile("this is no road-name address file: a line has no end")
        yield raw
