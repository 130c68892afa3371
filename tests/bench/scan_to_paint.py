"""Last key of a scanner → answer painted: the real kiosk window, a real central on loopback."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.kiosk_office import BenchOffice
from tests.bench.kiosk_process import KioskProcess
from tests.bench.measure import Measure, at_most, figure

NAME: Final = "scan_to_paint"
GOAL_MS: Final = 40.0
_VISITORS: Final = 220
_WARMING_UP: Final = 20
_KEY_GAP_MS: Final = 2


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory() as folder:
        office = BenchOffice(Path(folder), _VISITORS)
        office.open()
        try:
            with KioskProcess(office.kiosk_home) as kiosk:
                took = kiosk.scan(office.codes, _KEY_GAP_MS)[_WARMING_UP:]
        finally:
            office.close()
    p95 = statistics.quantiles(took, n=20)[-1]
    return [
        figure("scan_to_paint_p50", statistics.median(took), "ms"),
        at_most("scan_to_paint_p95", p95, GOAL_MS, "ms"),
        figure("scan_to_paint_max", max(took), "ms"),
    ]
