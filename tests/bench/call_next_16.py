"""Sixteen clerks press "next" over HTTP, beside what raw SQLite does in the same run.

Each press ends the number at the counter, finds whose turn it is and calls: two deeds on record.
"""

from __future__ import annotations

from typing import Final

from tests.bench.measure import Measure
from tests.bench.queue_office import Lobby, log_in, nexts
from tests.bench.queue_raw import call_next
from tests.bench.queue_round import Round, measured

NAME: Final = "call_next_16"
EACH: Final = 100
WAITING: Final = 2_000


def measure() -> list[Measure]:
    def asks(url: str, lobby: Lobby) -> Round:
        return Round(nexts(lobby, log_in(url, lobby), EACH), call_next)

    return measured(NAME, WAITING, asks)
