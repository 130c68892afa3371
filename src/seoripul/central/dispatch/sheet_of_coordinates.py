"""A file of coordinates, `id,lat,lon`: where buildings and centres lie, from an operator."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from seoripul.central.deed import OFFICE, Deed
from seoripul.central.dispatch.records import coordinates
from seoripul.central.dispatch.records.coordinates import Point
from seoripul.central.store import Store

HEADER: Final = ("id", "lat", "lon")
AT_ONCE: Final = 1000
NORTH: Final = (33.0, 39.0)
EAST: Final = (124.0, 132.0)
"""Of the country, in degrees: whoever mixes them up is told."""
_Row = tuple[str, Point]


class Taken(NamedTuple):
    places: int
    rejected: list[tuple[int, str]]
    """Number of the line, and why."""


def take_in(store: Store, file: Path) -> Taken:
    """In the place of what was known of the same ids. Raises OSError, and ValueError for a file
    that is no such sheet."""
    places, rejected = 0, list[tuple[int, str]]()
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = _rows(lines, rejected)
        while some := list(islice(rows, AT_ONCE)):
            store.do_now(OFFICE, lambda deed, some=some: _write(deed, some))  # type: ignore[misc]
            places += len(some)
    return Taken(places, rejected)


def _rows(lines: Iterable[str], rejected: list[tuple[int, str]]) -> Iterator[_Row]:
    sheet = csv.reader(lines)
    if tuple(cell.strip().lower() for cell in next(sheet, [])) != HEADER:
        raise ValueError(f"the first line must be {','.join(HEADER)}")
    for row in sheet:
        found = _row(row)
        if isinstance(found, str):
            rejected.append((sheet.line_num, found))
        else:
            yield found


def _row(cells: list[str]) -> _Row | str:
    """Why not, in words, where it is no place."""
    if len(cells) != len(HEADER) or not cells[0].strip():
        return "three cells are wanted: id, lat, lon"
    try:
        at = Point(float(cells[1]), float(cells[2]))
    except ValueError:
        return "lat and lon are numbers"
    if not (NORTH[0] <= at.lat <= NORTH[1] and EAST[0] <= at.lon <= EAST[1]):
        return f"not in the country: {at.lat}, {at.lon}"
    return cells[0].strip(), at


def _write(deed: Deed, some: list[_Row]) -> None:
    coordinates.write(deed.conn, some)
    deed.record("import_coordinates", "addresses", "", "", str(len(some)))
