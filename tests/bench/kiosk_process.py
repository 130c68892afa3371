"""Starts `kiosk_child` and speaks with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class KioskProcess:
    """A context; entering waits until the kiosk shows central's first picture."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def __enter__(self) -> KioskProcess:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.kiosk_child", str(self._home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=ROOT,
        )
        self._hear()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        if self._process.poll() is None:
            self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def scan(self, codes: Sequence[str], key_gap_ms: int) -> list[float]:
        """Milliseconds from the last key to the painted answer, for each code."""
        told: list[float] = self._ask(f"scan {key_gap_ms} {' '.join(codes)}")["ms"]
        return told

    def memory(self) -> float:
        """Megabytes that only this process holds."""
        return float(self._ask("memory")["bytes"]) / 1e6

    def _ask(self, order: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(order + "\n")
        self._process.stdin.flush()
        return self._hear()

    def _hear(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the kiosk ended with {self._process.wait(20)}")
        return json.loads(line)
