"""How long to wait before trying again: growing, and different at every station."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

SHORTEST_S: Final = 0.05


def pause_s(tries: int, draw: Callable[[], float], *, first_s: float, longest_s: float) -> float:
    """Seconds before try number `tries` + 1 (full jitter over a doubling span).

    `draw` gives a number from 0 to 1; `tries` is how many have failed, at least 1.
    """
    span = min(longest_s, first_s * 2.0 ** min(tries - 1, 16))
    return SHORTEST_S + (span - SHORTEST_S) * draw() if span > SHORTEST_S else SHORTEST_S
