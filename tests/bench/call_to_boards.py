"""A clerk presses "next" → all eight boards of the centre have the new picture."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import quantiles
from typing import Final

from tests.bench import raw_commit
from tests.bench.measure import Measure, at_most, figure
from tests.bench.queue_office import log_in, nexts, prepare
from tests.bench.queue_raw import call_next
from tests.bench.redeem_office import serving
from tests.bench.watchers import Watching, watched

NAME: Final = "call_to_boards"
CALLS: Final = 400
GOAL_MS: Final = 20
PAUSE_S: Final = 0.02


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory(prefix="seoripul-bench-") as folder:
        home = Path(folder) / "home"
        lobby = prepare(home, CALLS + 100)
        raw = raw_commit.rate(home / "seoripul.db", Path(folder), [1] * 400, call_next)
        with serving(home) as (host, port):
            sessions = log_in(f"http://{host}:{port}", lobby)
            calls = nexts(lobby, sessions, CALLS // 16)
            boards = [("/v1/board", key) for key in lobby.boards]
            late = watched(host, port, Watching([boards], [(0, call) for call in calls], PAUSE_S))
    cuts = quantiles(late.last_ms, n=100)
    beside = f"raw SQLite group commit {raw:,.0f}/s"
    return [
        at_most(f"{NAME}_p99", cuts[98], GOAL_MS, "ms", beside),
        figure(f"{NAME}_p50", cuts[49], "ms"),
        figure(f"{NAME}_boards", len(boards), "boards"),
    ]
