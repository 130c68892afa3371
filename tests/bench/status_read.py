"""Everybody's look at one lobby over HTTP, sixteen clients at once."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from seoripul.contract.paths import LOBBY
from tests.bench import raw_commit
from tests.bench.clients import CLIENTS, Ask, asked
from tests.bench.measure import Measure, at_least, figure
from tests.bench.queue_office import CENTRE, prepare
from tests.bench.queue_raw import give_number
from tests.bench.redeem_office import serving

NAME: Final = "status_read"
GOAL: Final = 15_000
READS: Final = 24_000
WARM_UP: Final = 1_600
ROUNDS: Final = 5
_RAW: Final = 1_600


def measure() -> list[Measure]:
    path = LOBBY.replace("{centre_id}", CENTRE)
    with tempfile.TemporaryDirectory(prefix="seoripul-bench-") as folder:
        home = Path(folder) / "home"
        prepare(home, 100)
        raw = raw_commit.rate(home / "seoripul.db", Path(folder), range(_RAW), give_number)
        with serving(home) as (host, port):
            asks = [Ask("GET", path)] * READS
            figures = [asked(host, port, asks, WARM_UP) for _ in range(ROUNDS)]
    if any(one.refused for one in figures):
        raise RuntimeError("a look at the lobby was refused")
    per_s = median(one.done / one.seconds for one in figures)
    late = [one for round_ in figures for one in round_.latencies_ms]
    beside = f"raw SQLite group commit {raw:,.0f}/s; {CLIENTS} clients in one process"
    return [
        at_least(NAME, per_s, GOAL, "requests/s", beside),
        figure(f"{NAME} p95", quantiles(late, n=100)[94], "ms"),
    ]
