"""How long a visitor will wait: the work ahead, drained through the roster of the line.

The mean cycle of a counter is the history's shrunk with today's; the work is that cycle for
everybody ahead who will come, and half a service for the counters now busy. It is drained minute
by minute through the counters the roster plans. The interval should hold four calls of five.
Minutes after midnight and minutes; no machine learning, good from the first hour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Final

from seoripul.rules.roster import Roster, minutes_to_do, rostered
from seoripul.rules.waiting_learnt import Learnt, mean_cycle, show_rate, spread_squared

EACH_AHEAD: Final = 0.6
OF_ALL: Final = 0.12
ALWAYS: Final = 0.6
"""What makes a waiting time uncertain: each one ahead, the pace as a whole, and the rest."""


@dataclass(frozen=True)
class Expected:
    """Minutes until the call, and the interval that should hold four calls of five."""

    minutes: float
    low: float
    high: float


@dataclass(frozen=True)
class Estimate:
    """What a person is shown, in whole minutes: about `minutes` (`low`-`high`)."""

    minutes: int
    low: int
    high: int


@dataclass(frozen=True)
class Scene:
    """What is known of a line at one instant, beside what it has taught."""

    now: float
    ahead: tuple[float, ...]
    """Minutes that each person ahead has waited so far, in any order."""
    difference: float = 0.0
    """Counters open beyond the roster (below 0: missing), at `now`."""
    free: bool = False
    """A counter stands idle: the next visitor need not wait for one to finish."""


def expected_wait(learnt: Learnt, roster: Roster, scene: Scene) -> Expected | None:
    """None when it cannot be known: no history yet, or not to be served before closing."""
    cycle = mean_cycle(learnt)
    if cycle is None:
        return None
    work = work_ahead(learnt, scene.ahead, cycle)
    if not scene.free:
        work += (1 + spread_squared(learnt)) / 2 * cycle
    minutes = minutes_to_do(
        work,
        roster,
        scene.now,
        presence=learnt.presence,
        difference=scene.difference,
    )
    if minutes is None:
        return None
    open_then = max(rostered(roster, scene.now + minutes) * learnt.presence + scene.difference, 1.0)
    each = (len(scene.ahead) + 1) * (EACH_AHEAD * cycle / open_then) ** 2
    scale = sqrt(each + (OF_ALL * minutes) ** 2 + ALWAYS)
    low = max(minutes - learnt.below * scale, 0.0)
    return Expected(minutes, low, minutes + learnt.above * scale)


def work_ahead(learnt: Learnt, ahead: Iterable[float], cycle: float) -> float:
    """Counter minutes of those ahead: whoever comes takes a cycle, whoever does not a call."""
    in_vain = min(learnt.no_show + learnt.changeover, cycle)
    rates = (show_rate(learnt, max(waited, learnt.lately_waited)) for waited in ahead)
    return sum(rate * cycle + (1 - rate) * in_vain for rate in rates)


def told(expected: Expected) -> Estimate:
    """Whole minutes: the middle to the nearest, the interval outwards."""
    return Estimate(floor(expected.minutes + 0.5), floor(expected.low), ceil(expected.high))
