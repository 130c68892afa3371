"""QR redeem over HTTP by 16 kiosks, beside what raw SQLite does in the same run."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from seoripul.contract.paths import CHECK_INS
from tests.bench.clients import Ask, Figures, asked
from tests.bench.measure import Measure, at_least, figure
from tests.bench.redeem_office import DAY, Scan, prepare, serving
from tests.bench.redeem_raw import rate

NAME: Final = "redeem_16"
PER_CENTRE: Final = 70
"""Orders per centre and round: about 35 people wait in front of each, which is a full lobby."""
ROUNDS: Final = 6
WARM_UP: Final = 200
GOAL_PER_S: Final = 2_000
GOAL_SHARE: Final = 0.30


def measure() -> list[Measure]:
    """Rounds of the same morning, raw and HTTP in turn; the medians of the rounds are told."""
    with tempfile.TemporaryDirectory(prefix="seoripul-bench-") as folder:
        home = Path(folder) / "home"
        scans = prepare(home, PER_CENTRE)
        rounds = [_round(home, scans, Path(folder)) for _ in range(ROUNDS)]
    raws = [raw for raw, _ in rounds]
    figures = [http for _, http in rounds]
    per_s = median(one.done / one.seconds for one in figures)
    share = median(one.done / one.seconds / raw for raw, one in rounds)
    latencies = [late for one in figures for late in one.latencies_ms]
    cuts = quantiles(latencies, n=100)
    beside = f"raw SQLite group commit {median(raws):,.0f}/s"
    return [
        at_least("redeem_16", per_s, GOAL_PER_S, "requests/s", beside),
        at_least("redeem_16 share of raw", share, GOAL_SHARE, "of raw", beside),
        figure("redeem_16 raw group commit", median(raws), "deeds/s"),
        figure("redeem_16 p50", cuts[49], "ms"),
        figure("redeem_16 p95", cuts[94], "ms"),
    ]


def _round(home: Path, scans: list[Scan], work: Path) -> tuple[float, Figures]:
    """Each on a copy: what an earlier round left open is not this morning's work."""
    raw = rate(home / "seoripul.db", work, DAY.isoformat(), scans)
    copy = work / "round"
    shutil.copytree(home, copy)
    with serving(copy) as (host, port):
        http = asked(host, port, [_ask(scan) for scan in scans], WARM_UP)
    shutil.rmtree(copy)
    if http.refused or http.done != len(scans) - WARM_UP:
        raise RuntimeError(f"{http.refused} refused, {http.done} of {len(scans)} answered")
    return raw, http


def _ask(scan: Scan) -> Ask:
    return Ask("POST", CHECK_INS, json.dumps({"code": scan.code}), scan.device_key)
