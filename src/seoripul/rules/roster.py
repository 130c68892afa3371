"""The roster of one line: how many counters are planned to be open, and when.

Times are minutes after midnight on the office's clock. Nothing between two spells, as over a
lunch without a shift, means that nobody calls.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import exp, floor
from typing import Final

FADES_IN: Final = 8.0
"""Minutes in which an unplanned difference to the roster falls to a third: a clerk who stepped
out is soon back (measured on simulated offices; slower and faster fading told worse times)."""


@dataclass(frozen=True)
class Spell:
    begins: int
    ends: int
    counters: int

    def __post_init__(self) -> None:
        if not 0 <= self.begins < self.ends or self.counters < 0:
            raise ValueError("a spell ends after it begins and has no less than 0 counters")


Roster = tuple[Spell, ...]


def rostered(roster: Roster, at: float) -> int:
    """Counters planned to be open at that minute; spells of one roster do not overlap."""
    return next((one.counters for one in roster if one.begins <= at < one.ends), 0)


def overlap(roster: Iterable[Spell]) -> tuple[Spell, Spell] | None:
    """The first two spells that claim the same minute."""
    in_time = sorted(roster, key=lambda one: one.begins)
    for earlier, later in pairwise(in_time):
        if later.begins < earlier.ends:
            return earlier, later
    return None


def minutes_to_do(
    work: float,
    roster: Roster,
    now: float,
    *,
    presence: float = 1.0,
    difference: float = 0.0,
) -> float | None:
    """Minutes from `now` until the counters have done `work` counter minutes.

    `difference`: counters open now beyond the roster (below 0: missing), fading from now on.
    """
    at, left = now, work
    closes = max((one.ends for one in roster if one.counters), default=0)
    while at < closes:
        step = floor(at) + 1 - at
        planned = rostered(roster, at)
        working = max(planned * presence + difference * exp((now - at) / FADES_IN), 0.0)
        if planned and working and left <= working * step:
            return at + left / working - now
        left -= working * step if planned else 0.0
        at += step
    return None
