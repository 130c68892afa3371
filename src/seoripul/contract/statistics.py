"""A day of a centre in figures, for its lead and for audit: no personal data."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from seoripul.contract.centres import CentreName
from seoripul.contract.queue import Line


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """Whole seconds."""

    mean_s: int
    median_s: int
    longest_s: int


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Everything counts under the line that served it and the hour of arrival."""

    line: Line | None = None
    """None: all lines."""
    hour: int | None = None
    """Hour of the day in Seoul; None: the whole day."""
    arrivals: int = 0
    served: int = 0
    no_show: int = 0
    here: int = 0
    """Waiting or at a counter now."""
    unserved: int = 0
    """Still in line when the day was closed, or given up."""
    wait: Spread | None = None
    """From the number to its call, of those who came to the counter; None: nobody yet."""
    service: Spread | None = None
    """From the call to the end, of those who were served; None: nobody yet."""


class DayStatistics(msgspec.Struct, frozen=True, kw_only=True):
    now: datetime
    day: date
    centre: CentreName
    lines: tuple[Line, ...]
    """All that the centre serves, and those that had visitors that day."""
    tallies: tuple[Tally, ...]
    """The whole first; then each line, each hour, each hour of each line where anybody came."""


class ExportStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """The figures to be taken out of the program; who, when and why is journalled."""

    day: date
    reason: str
