"""`seoripul replay TICKETS.csv ROSTER.csv`: was the waiting time told the true one?

A day's log is played again; each ticket is estimated at its issue with what was known then.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from seoripul.central.replay.day import NOTHING, Knowledge, replay
from seoripul.central.replay.figures import Figures, by_line, figures
from seoripul.central.replay.log import Log, TornSheet, read_roster, read_tickets
from seoripul.central.replay.table import table


class Report(msgspec.Struct, frozen=True):
    day: date
    lines: list[Figures]
    all: Figures


def main(argv: Sequence[str]) -> int:
    """0 told, 1 a sheet that is not taken (each fault with its line), 2 wrong words."""
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    try:
        report = _report(words)
    except (OSError, TornSheet) as wrong:
        faults = wrong.args if isinstance(wrong, TornSheet) else (wrong,)
        sys.stderr.write("".join(f"{fault}\n" for fault in faults))
        return 1
    rows = [*report.lines, report.all]
    sys.stdout.write(_json(report) if words.json else table(report.day, rows))
    return 0


def _report(words: argparse.Namespace) -> Report:
    log = _read(words.tickets)
    known: Knowledge = NOTHING
    for sheet in words.before:
        earlier = _read(sheet)
        if earlier.day >= log.day:
            raise TornSheet(f"{sheet.name}: of {earlier.day}, which is not before {log.day}")
        _, known = replay(earlier.tickets, {}, known)
    try:
        rosters = read_roster(words.roster.read_bytes(), log.day)
    except TornSheet as torn:
        raise _named(words.roster, torn) from None
    _need_rosters(words, log, set(rosters))
    told, _ = replay(log.tickets, rosters, known)
    return Report(log.day, by_line(told), figures("", told))


def _read(sheet: Path) -> Log:
    try:
        return read_tickets(sheet.read_bytes())
    except TornSheet as torn:
        raise _named(sheet, torn) from None


def _need_rosters(words: argparse.Namespace, log: Log, rostered: set[str]) -> None:
    missing = [
        f"line {at}: no roster for {line} in {words.roster.name}"
        for line, at in log.first_lines.items()
        if line not in rostered
    ]
    if missing:
        raise _named(words.tickets, TornSheet(*missing))


def _named(sheet: Path, torn: TornSheet) -> TornSheet:
    return TornSheet(*(f"{sheet.name}: {fault}" for fault in torn.args))


def _json(report: Report) -> str:
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("seoripul replay", description=__doc__)
    parser.add_argument("tickets", type=Path, metavar="TICKETS.csv")
    parser.add_argument("roster", type=Path, metavar="ROSTER.csv")
    parser.add_argument("--json", action="store_true", help="figures for a program")
    parser.add_argument(
        "--before",
        type=Path,
        action="append",
        default=[],
        metavar="EARLIER.csv",
        help="tickets of an earlier day to learn from; may be given several times, oldest first",
    )
    return parser
