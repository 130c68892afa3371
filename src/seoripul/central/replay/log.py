"""Reads a day's tickets and its roster from CSV sheets. All of a sheet is good, or none is taken.

Tickets: line, number, issued_at, called_at, finished_at, outcome (served, no_show), priority
(yes, no). Roster: line, from, until, counters. Further columns are passed over. Times with a zone
are taken as they are, without one as Seoul's; a roster's may leave the day out (09:00).
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple, TypeVar

from seoripul.central.replay.cells import Cells, clock, minute, moment, number, word
from seoripul.central.replay.day import Ticket
from seoripul.central.sheets import YES_NO, CellError, lines_of
from seoripul.rules.roster import Roster, Spell, overlap

TICKETS: Final = ("line", "number", "issued_at", "called_at", "finished_at", "outcome", "priority")
ROSTER: Final = ("line", "from", "until", "counters")
MOST_TOLD: Final = 20
"""Faults of one sheet that are told."""
_OUTCOMES: Final = {"served": True, "no_show": False}
Row = TypeVar("Row")


class TornSheet(ValueError):
    """A sheet that is not taken; each argument says why, with the line."""


class Log(NamedTuple):
    day: date
    tickets: list[Ticket]
    first_lines: dict[str, int]
    """Where in the sheet each line (queue) appears first."""


def read_tickets(raw: bytes) -> Log:
    """The tickets in the order of the sheet. Raises TornSheet."""
    days: dict[date, int] = {}
    first_lines: dict[str, int] = {}
    known: dict[tuple[str, int], int] = {}

    def take(cells: Cells, at: int) -> Ticket:
        ticket, day = _ticket(cells)
        days.setdefault(day, at)
        if len(days) > 1:
            raise CellError(
                f"issued on {day}, but the log is of {next(iter(days))}: one day a file"
            )
        earlier = known.setdefault((ticket.line, ticket.number), at)
        if earlier != at:
            raise CellError(f"{ticket.line} {ticket.number} stands in line {earlier} already")
        first_lines.setdefault(ticket.line, at)
        return ticket

    tickets = _rows(raw, TICKETS, take)
    return Log(next(iter(days)), tickets, first_lines)


def read_roster(raw: bytes, day: date) -> dict[str, Roster]:
    """The spells of each line on that day. Raises TornSheet."""
    rosters: dict[str, Roster] = {}

    def take(cells: Cells, _at: int) -> None:
        spell = _spell(cells, day)
        longer = (*rosters.get(cells["line"], ()), spell)
        if overlap(longer):
            raise CellError(f"{cells['from']}-{cells['until']} overlaps an earlier line")
        rosters[cells["line"]] = longer

    _rows(raw, ROSTER, take)
    return rosters


def _rows(raw: bytes, needed: tuple[str, ...], take: Callable[[Cells, int], Row]) -> list[Row]:
    try:
        lines = lines_of(raw)
        missing = [name for name in needed if name not in (lines.fieldnames or ())]
        if missing:
            raise TornSheet(f"line 1: missing columns: {', '.join(missing)}")
        return _taken(lines, needed, take)
    except UnicodeDecodeError as wrong:
        at = raw.count(b"\n", 0, wrong.start) + 1
        raise TornSheet(f"line {at}: neither UTF-8 nor CP949") from None
    except csv.Error as wrong:
        raise TornSheet(f"line 1: not a CSV sheet: {wrong}") from None


def _taken(
    lines: csv.DictReader[str], needed: tuple[str, ...], take: Callable[[Cells, int], Row]
) -> list[Row]:
    rows: list[Row] = []
    faults: list[str] = []
    good = lines.line_num
    try:
        for cells in lines:
            good = lines.line_num
            try:
                rows.append(take(_filled(cells, needed), good))
            except CellError as why:
                faults.append(f"line {good}: {why}")
    except csv.Error as wrong:
        faults.append(f"line {good + 1}: not a CSV sheet from here on: {wrong}")
    if faults:
        more = [f"and {len(faults) - MOST_TOLD} more"] if len(faults) > MOST_TOLD else []
        raise TornSheet(*faults[:MOST_TOLD], *more)
    if not rows:
        raise TornSheet("line 2: nothing below the header")
    return rows


def _filled(cells: Mapping[str | None, object], needed: tuple[str, ...]) -> Cells:
    if None in cells or None in cells.values():
        raise CellError("torn: not as many cells as columns")
    row = {name: str(cells[name]).strip() for name in needed}
    empty = [name for name, cell in row.items() if not cell]
    if empty and not _in_vain(row, empty):
        raise CellError(f"{', '.join(empty)} empty")
    return row


def _in_vain(row: Cells, empty: list[str]) -> bool:
    """Who did not come has no end: the call ended nothing."""
    return empty == ["finished_at"] and row["outcome"].lower() == "no_show"


def _ticket(cells: Cells) -> tuple[Ticket, date]:
    issued, called = (moment(cells, name) for name in ("issued_at", "called_at"))
    finished = moment(cells, "finished_at") if cells["finished_at"] else called
    if called < issued:
        raise CellError("called before it was issued")
    if finished < called:
        raise CellError("finished before it was called")
    ticket = Ticket(
        line=cells["line"],
        number=number(cells, "number"),
        issued_at=minute(issued, issued.date()),
        called_at=minute(called, issued.date()),
        finished_at=minute(finished, issued.date()),
        served=word(cells, "outcome", _OUTCOMES),
        priority=word(cells, "priority", YES_NO),
    )
    return ticket, issued.date()


def _spell(cells: Cells, day: date) -> Spell:
    begins, ends = clock(cells, "from", day), clock(cells, "until", day)
    if ends <= begins:
        raise CellError(f"until {cells['until']} is not after from {cells['from']}")
    return Spell(begins, ends, number(cells, "counters"))
