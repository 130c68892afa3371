"""The figures as a table a person reads in a terminal, Korean words two columns wide a letter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final
from unicodedata import east_asian_width

from seoripul.central.replay.figures import Figures

HEAD: Final = (
    "", "tickets", "served", "no-show", "hidden", "compared", "error", "bias",
    "usual error", "usual bias", "ratio", "in interval",
)  # fmt: skip
BELOW: Final = (
    "error: mean absolute difference of told and true wait, minutes. bias: told minus true.\n"
    "usual: people ahead × average service time ÷ configured counters.\n"
    "ratio: error ÷ usual error.\n"
    "in interval: calls within the told interval, should be near 80%.\n"
)


def table(day: date, lines: Sequence[Figures]) -> str:
    rows = [HEAD, *(_row(one) for one in lines)]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    told = (_named(row, widths) for row in rows)
    return f"{day.isoformat()}\n\n" + "\n".join(told) + f"\n\n{BELOW}"


def _row(one: Figures) -> tuple[str, ...]:
    counts = (one.tickets, one.served, one.no_show, one.hidden, one.compared)
    return (
        one.line or "all",
        *map(str, counts),
        _minutes(one.told.mean_absolute),
        _minutes(one.told.bias, "+"),
        _minutes(one.usual.mean_absolute),
        _minutes(one.usual.bias, "+"),
        "-" if one.ratio is None else f"{one.ratio:.2f}",
        "-" if one.coverage is None else f"{one.coverage:.0%}",
    )


def _minutes(minutes: float | None, sign: str = "") -> str:
    return "-" if minutes is None else f"{minutes:{sign}.1f}"


def _width(text: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _named(row: tuple[str, ...], widths: Sequence[int]) -> str:
    """The line's name to the left, its figures to the right of their columns."""
    name = row[0] + _padded("", widths[0] - _width(row[0]))
    return "  ".join([name, *map(_padded, row[1:], widths[1:])])


def _padded(text: str, width: int) -> str:
    return " " * (width - _width(text)) + text
