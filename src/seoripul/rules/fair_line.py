"""In which order a whole line will be called: `fair_turn` foreseen, for the waiting time.

A reserved visitor in the slot before priority before normal, each by the time of the ticket; but
never more than two privileged in a row when a normal ticket has waited over 15 minutes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final, NamedTuple

from seoripul.rules.fair_turn import LONG_WAIT, MOST_PRIVILEGED_IN_A_ROW, Standing

LONG_WAITED: Final = LONG_WAIT.total_seconds() / 60
"""Minutes."""


class InLine(NamedTuple):
    standing: Standing
    since: float
    """Minutes after midnight at which the ticket was taken."""
    number: int

    @property
    def privileged(self) -> bool:
        return self.standing is not Standing.NORMAL


def calling_order(waiting: Iterable[InLine], now: float, in_a_row: int) -> list[InLine]:
    """All who wait as they would be called from `now` on, were it done at once.

    `in_a_row`: privileged visitors called since the last normal one.
    """
    in_line = sorted(waiting)
    privileged = deque(one for one in in_line if one.privileged)
    normal = deque(one for one in in_line if not one.privileged)
    called: list[InLine] = []
    while privileged or normal:
        patient = bool(normal) and now - normal[0].since > LONG_WAITED
        takes_normal = not privileged or (patient and in_a_row >= MOST_PRIVILEGED_IN_A_ROW)
        called.append((normal if takes_normal else privileged).popleft())
        in_a_row = 0 if takes_normal else in_a_row + 1
    return called


def next_in_line(waiting: Iterable[InLine], now: float, in_a_row: int) -> InLine | None:
    return next(iter(calling_order(waiting, now, in_a_row)), None)
