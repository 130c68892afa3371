"""What the calls of a line have taught about it: pure sums, nothing a person could be found in.

Minutes everywhere. Each `after_…` gives a new value and leaves the old one as it was.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from math import fsum
from statistics import fmean
from typing import Final

LATEST: Final = 60
"""Cycles of today that count."""
PRIOR_WEIGHT: Final = 20.0
"""Cycles that the history is worth against those of today."""
FEWEST: Final = 3
"""Cycles that must have been seen before anything is told without a history."""
MANY: Final = 10
"""Cycles of today by which a line without a history is well known."""
BANDS: Final = (5.0, 10.0, 20.0, 30.0, 45.0)
"""Minutes waited at which a band of the show rate ends; the last one is open."""
USUAL_SHOW: Final = 0.95
SHOW_WEIGHT: Final = 20.0
A_DAY: Final = 0.3
"""What the day that ends weighs in the history."""
USUAL_SPREAD: Final = 0.6
"""Coefficient of variation of service times before today has shown its own."""
FULLY_PRESENT: Final = 30
"""Looks that the roster itself is worth at the beginning."""
LONG_RUN: Final = 300
"""Looks over which the presence is averaged: about a day of a busy line."""
STEP: Final = 0.06
OUTSIDE: Final = 0.10
"""Share of visitors that may be called before, and after, the interval they were told."""
WIDEST: Final = 6.0


@dataclass(frozen=True)
class Past:
    """The history: mean cycle and the coefficient of variation of all days before."""

    cycle: float
    spread: float = USUAL_SPREAD


@dataclass(frozen=True)
class Learnt:
    past: Past | None = None
    cycles: tuple[float, ...] = ()
    """The latest of today, from one call of a counter to its next."""
    services: int = 0
    minutes: float = 0.0
    """All cycles of today, counted and summed."""
    changeover: float = 0.3
    """Between a visitor who leaves and the call of the next."""
    no_show: float = 1.0
    """Called in vain."""
    shows: tuple[tuple[float, float], ...] = ((0.0, 0.0),) * (len(BANDS) + 1)
    """Came, called; by minutes waited."""
    presence: float = 1.0
    """Counters at work, of those rostered, while people wait: breaks and absences on average."""
    looks: int = 0
    """How many looks the presence comes from, as far as they count."""
    lately_waited: float = 0.0
    """Of those called last."""
    below: float = 1.28
    above: float = 1.28
    """How many scales the interval reaches to either side."""


NOTHING_LEARNT: Final = Learnt()


def mean_cycle(learnt: Learnt) -> float | None:
    """Minutes from call to call of one counter, shrunk to the history; None: not known yet."""
    seen = len(learnt.cycles)
    if learnt.past is None:
        return fmean(learnt.cycles) if seen >= FEWEST else None
    return (learnt.past.cycle * PRIOR_WEIGHT + sum(learnt.cycles)) / (PRIOR_WEIGHT + seen)


def well_known(learnt: Learnt) -> bool:
    """Enough was seen to send people away: a history, or a good part of a morning."""
    return learnt.past is not None or len(learnt.cycles) >= MANY


def spread_squared(learnt: Learnt) -> float:
    """The squared coefficient of variation of the cycles, shrunk likewise."""
    usual = (learnt.past.spread if learnt.past else USUAL_SPREAD) ** 2
    seen = len(learnt.cycles)
    if seen < FEWEST:
        return usual
    mean = fmean(learnt.cycles)
    today = fsum((one / mean - 1) ** 2 for one in learnt.cycles) / seen
    return (usual * PRIOR_WEIGHT + today * seen) / (PRIOR_WEIGHT + seen)


def show_rate(learnt: Learnt, waited: float) -> float:
    """Share of those called after so many minutes who come to the counter."""
    came = sum(came for came, _ in learnt.shows)
    called = sum(called for _, called in learnt.shows)
    overall = (came + SHOW_WEIGHT * USUAL_SHOW) / (called + SHOW_WEIGHT)
    came, called = learnt.shows[_band(waited)]
    return (came + SHOW_WEIGHT * overall) / (called + SHOW_WEIGHT)


def _band(waited: float) -> int:
    return bisect_right(BANDS, waited)


def after_call(learnt: Learnt, waited: float) -> Learnt:
    return replace(learnt, lately_waited=learnt.lately_waited + (waited - learnt.lately_waited) / 5)


def after_gap(learnt: Learnt, minutes: float) -> Learnt:
    """A counter was free for so long although somebody waited."""
    return replace(learnt, changeover=learnt.changeover + (minutes - learnt.changeover) / 30)


def after_look(learnt: Learnt, working: float, planned: int) -> Learnt:
    """While people waited, so many counters of the rostered ones were at work."""
    if not planned:
        return learnt
    looks = min(learnt.looks + 1, LONG_RUN - FULLY_PRESENT)
    off = min(working / planned, 1.0) - learnt.presence
    presence = learnt.presence + off / (FULLY_PRESENT + looks)
    return replace(learnt, presence=presence, looks=looks)


def after_service(learnt: Learnt, waited: float, minutes: float) -> Learnt:
    cycle = minutes + learnt.changeover
    return replace(
        learnt,
        cycles=(*learnt.cycles, cycle)[-LATEST:],
        services=learnt.services + 1,
        minutes=learnt.minutes + cycle,
        shows=_shown(learnt, waited, came=1.0),
    )


def after_no_show(learnt: Learnt, waited: float, minutes: float) -> Learnt:
    no_show = learnt.no_show + (minutes - learnt.no_show) / 30
    return replace(learnt, no_show=no_show, shows=_shown(learnt, waited, came=0.0))


def _shown(learnt: Learnt, waited: float, came: float) -> tuple[tuple[float, float], ...]:
    band = _band(waited)
    earlier, called = learnt.shows[band]
    return (*learnt.shows[:band], (earlier + came, called + 1.0), *learnt.shows[band + 1 :])


def after_promise(learnt: Learnt, waited: float, low: float, high: float) -> Learnt:
    """Widen the side that the call fell out of, narrow the other a little."""
    return replace(
        learnt,
        below=_nudged(learnt.below, missed=waited < low),
        above=_nudged(learnt.above, missed=waited > high),
    )


def _nudged(reach: float, *, missed: bool) -> float:
    return min(max(reach + STEP * (missed - OUTSIDE), 0.0), WIDEST)


def next_morning(learnt: Learnt) -> Learnt:
    """The day that ends goes into the history; intervals and show rates are kept."""
    shows = tuple((came * (1 - A_DAY), called * (1 - A_DAY)) for came, called in learnt.shows)
    kept = replace(learnt, cycles=(), services=0, minutes=0.0, shows=shows, lately_waited=0.0)
    if learnt.services < FEWEST:
        return kept
    today = Past(learnt.minutes / learnt.services, spread_squared(learnt) ** 0.5)
    if learnt.past is None:
        return replace(kept, past=today)
    cycle = learnt.past.cycle + (today.cycle - learnt.past.cycle) * A_DAY
    return replace(kept, past=Past(cycle, today.spread))
