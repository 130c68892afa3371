"""Numbers given out over HTTP by sixteen kiosks, beside what raw SQLite does in the same run."""

from __future__ import annotations

from typing import Final

from tests.bench.measure import Measure
from tests.bench.queue_office import Lobby, takes
from tests.bench.queue_raw import give_number
from tests.bench.queue_round import Round, measured

NAME: Final = "issue_16"
EACH: Final = 100
WAITING: Final = 40


def measure() -> list[Measure]:
    def asks(_url: str, lobby: Lobby) -> Round:
        return Round(takes(lobby, EACH), give_number)

    return measured(NAME, WAITING, asks)
