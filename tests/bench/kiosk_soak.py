"""10,000 check-ins through one kiosk process: does its memory stay?"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from seoripul.kiosk.station.config import Screen
from tests.bench.kiosk_office import BenchOffice
from tests.bench.kiosk_process import KioskProcess
from tests.bench.measure import Measure, at_most, figure

NAME: Final = "kiosk_soak"
CHECK_INS: Final = 10_000
GOAL_MB: Final = 5.0
_RESIDENTS: Final = 100
_SMALL: Final = Screen(width_px=540, height_px=960)
"""A quarter of the pixels: this bench looks at memory, not at painting."""
_WARMING_UP: Final = 5
"""Rounds of all residents before memory is looked at first."""


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory() as folder:
        office = BenchOffice(Path(folder), _RESIDENTS, _SMALL)
        office.open()
        try:
            with KioskProcess(office.kiosk_home) as kiosk:
                before, after = _soak(office, kiosk)
        finally:
            office.close()
    beside = f"{before:.1f} MB after {_WARMING_UP * _RESIDENTS} check-ins"
    return [
        figure("kiosk_soak_check_ins", CHECK_INS, "check-ins"),
        at_most("kiosk_soak_growth", after - before, GOAL_MB, "MB", beside),
    ]


def _soak(office: BenchOffice, kiosk: KioskProcess) -> tuple[float, float]:
    """Megabytes after warming up, and after `CHECK_INS` more."""
    before = 0.0
    for done in range(_WARMING_UP + CHECK_INS // _RESIDENTS):
        if done == _WARMING_UP:
            before = kiosk.memory()
        kiosk.scan(office.codes, 0)
        office.send_all_home()
    return before, kiosk.memory()
