"""Rounds of the same morning, raw and over HTTP in turn; the medians of the rounds are told."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import Final, NamedTuple

from tests.bench.clients import CLIENTS, Ask, Figures, asked
from tests.bench.measure import Measure, at_least, at_most, figure
from tests.bench.queue_office import Lobby, prepare
from tests.bench.raw_commit import Write, rate
from tests.bench.redeem_office import serving

ROUNDS: Final = 5
WARM_UP: Final = 160
GOAL_PER_S: Final = 2_500
WORST_MS: Final = 200


class Round(NamedTuple):
    asks: list[Ask]
    by_hand: Write


def measured(name: str, waiting: int, asks: Callable[[str, Lobby], Round]) -> list[Measure]:
    with tempfile.TemporaryDirectory(prefix="seoripul-bench-") as folder:
        home = Path(folder) / "home"
        lobby = prepare(home, waiting)
        rounds = [_round(home, lobby, Path(folder), asks) for _ in range(ROUNDS)]
    raw = median(raw for raw, _ in rounds)
    figures = [http for _, http in rounds]
    per_s = median(one.done / one.seconds for one in figures)
    late = [one for round_ in figures for one in round_.latencies_ms]
    beside = f"raw SQLite group commit {raw:,.0f}/s"
    return [
        at_least(name, per_s, GOAL_PER_S, "requests/s", beside),
        at_most(f"{name} worst", max(late), WORST_MS, "ms"),
        figure(f"{name} p95", quantiles(late, n=100)[94], "ms"),
        figure(f"{name} share of raw", per_s / raw, "of raw", beside),
        figure(f"{name} raw group commit", raw, "deeds/s"),
    ]


def _round(
    home: Path, lobby: Lobby, work: Path, asks: Callable[[str, Lobby], Round]
) -> tuple[float, Figures]:
    copy = work / "round"
    shutil.copytree(home, copy)
    with serving(copy) as (host, port):
        round_ = asks(f"http://{host}:{port}", lobby)
        http = asked(host, port, round_.asks, WARM_UP)
    shutil.rmtree(copy)
    if http.refused or http.done != len(round_.asks) - WARM_UP:
        raise RuntimeError(f"{http.refused} refused, {http.done} of {len(round_.asks)} answered")
    jobs = [which % CLIENTS + 1 for which in range(len(round_.asks))]
    return rate(home / "seoripul.db", work, jobs, round_.by_hand), http
