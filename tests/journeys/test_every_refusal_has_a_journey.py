"""The closed list of refusals is closed here too: none without a journey."""

from __future__ import annotations

import re
from pathlib import Path

from seoripul.contract.refusals import RefusalCode

TOLD_ELSEWHERE = {RefusalCode.BUSY, RefusalCode.STORAGE_FULL}
"""Central's own state: `tests/kiosk/station` (the disk of a station, a busy central)."""


def test_every_refusal_has_a_journey() -> None:
    here = Path(__file__)
    walked = "".join(
        path.read_text(encoding="utf-8")
        for path in here.parent.glob("test_*.py")
        if path.name != here.name
    )
    named = {RefusalCode[name] for name in re.findall(r"RefusalCode\.([A-Z_]+)", walked)}
    assert set(RefusalCode) - named == TOLD_ELSEWHERE
