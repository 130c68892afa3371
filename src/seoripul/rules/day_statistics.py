"""A day's numbers in figures: who came, how long they waited and were served, who left.

Everything of a visitor counts under the line that served it and the hour of its arrival.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean, median
from typing import Final

from seoripul.rules.seoul import minute_of

HERE: Final = frozenset({"WAITING", "HELD", "CALLED", "SERVING"})
_CAME_TO_THE_COUNTER: Final = frozenset({"CALLED", "SERVING", "DONE"})


@dataclass(frozen=True)
class Visit:
    """One number. `state` as in `rules.ticket_deeds`; moments are aware."""

    line: str
    state: str
    issued_at: datetime
    called_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def hour(self) -> int:
        """Of the arrival, in Seoul."""
        return minute_of(self.issued_at) // 60

    @property
    def wait_s(self) -> float | None:
        """From the number to its call, of those who came to the counter."""
        if self.called_at is None or self.state not in _CAME_TO_THE_COUNTER:
            return None
        return _seconds(self.issued_at, self.called_at)

    @property
    def service_s(self) -> float | None:
        """From the call to the end, of those who were served."""
        if self.state != "DONE" or self.called_at is None or self.finished_at is None:
            return None
        return _seconds(self.called_at, self.finished_at)


@dataclass(frozen=True)
class Spread:
    """Seconds."""

    mean: float
    median: float
    longest: float


@dataclass(frozen=True)
class Figures:
    arrivals: int
    served: int
    no_show: int
    here: int
    """Waiting or at a counter now."""
    unserved: int
    """Still in line when the day was closed, or given up."""
    wait: Spread | None
    service: Spread | None


def figures(visits: Iterable[Visit]) -> Figures:
    """Of any part of a day; each arrival is in exactly one of the four counts after it."""
    every = list(visits)
    served, no_show, here = (
        sum(one.state in states for one in every)
        for states in (frozenset({"DONE"}), frozenset({"NO_SHOW"}), HERE)
    )
    return Figures(
        arrivals=len(every),
        served=served,
        no_show=no_show,
        here=here,
        unserved=len(every) - served - no_show - here,
        wait=_spread(one.wait_s for one in every),
        service=_spread(one.service_s for one in every),
    )


Part = tuple[str | None, int | None]
"""A line (None: all) and an hour (None: the whole day)."""


def by_line_and_hour(visits: Iterable[Visit]) -> dict[Part, Figures]:
    """The whole, each line, each hour, and each hour of each line, where anybody came."""
    parts: dict[Part, list[Visit]] = {(None, None): []}
    for one in visits:
        for part in ((None, None), (one.line, None), (None, one.hour), (one.line, one.hour)):
            parts.setdefault(part, []).append(one)
    return {part: figures(some) for part, some in parts.items()}


def _spread(seconds: Iterable[float | None]) -> Spread | None:
    known = [one for one in seconds if one is not None]
    return Spread(fmean(known), median(known), max(known)) if known else None


def _seconds(first: datetime, then: datetime) -> float:
    """Never negative, should a clock have been set back."""
    return max(0.0, (then - first).total_seconds())
