"""Starts `kiosk_child` and speaks with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.window_process import WindowProcess


class KioskProcess(WindowProcess):
    """A context; entering waits until the kiosk shows central's first picture."""

    def __init__(self, home: Path) -> None:
        super().__init__("kiosk_child", str(home))

    def scan(self, codes: Sequence[str], key_gap_ms: int) -> list[float]:
        """Milliseconds from the last key to the painted answer, for each code."""
        told: list[float] = self.ask(f"scan {key_gap_ms} {' '.join(codes)}")["ms"]
        return told
