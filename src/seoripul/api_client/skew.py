"""How far the office's clock is from this machine's, learnt from central's answers."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Final

JUMP_S: Final = 1.0
KEEP_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class Heard:
    """`office - ticks`: seconds to add to the monotonic clock to get the office's time."""

    offset_s: float
    trip_s: float
    at: float


class Skew:
    """The best of the recent answers: the shorter the trip, the truer the clock.

    Times are seconds: `office` since 1970 UTC, the others on the monotonic clock.
    """

    def __init__(self) -> None:
        self._best: Heard | None = None
        self._lock = threading.Lock()

    def hear(self, office: float, sent: float, received: float) -> None:
        """Take one answer's clock; it was read somewhere between `sent` and `received`."""
        trip = max(0.0, received - sent)
        new = Heard(office - (sent + received) / 2, trip, received)
        with self._lock:
            if self._best is None or _better(new, self._best):
                self._best = new

    def office(self, ticks: float) -> float | None:
        """The office's time, seconds since 1970 UTC; None before the first answer."""
        best = self._best
        return None if best is None else ticks + best.offset_s


def _better(new: Heard, old: Heard) -> bool:
    moved = abs(new.offset_s - old.offset_s) > JUMP_S + new.trip_s + old.trip_s
    return new.trip_s <= old.trip_s or moved or new.at - old.at > KEEP_S
