"""Starts a window's own process in a bench and speaks with it: a line in, a JSON line out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]


class WindowProcess:
    """A context; entering waits until the window says that it shows central's first picture."""

    def __init__(self, module: str, *words: str, env: Mapping[str, str] | None = None) -> None:
        self._words = [sys.executable, "-m", f"tests.bench.{module}", *words]
        self._env = {**os.environ, **(env or {})}

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=ROOT,
            env=self._env,
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

    def memory(self) -> float:
        """Megabytes that only this process holds."""
        return float(self.ask("memory")["bytes"]) / 1e6

    def ask(self, order: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(order + "\n")
        self._process.stdin.flush()
        return self._hear()

    def _hear(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the window ended with {self._process.wait(20)}")
        return json.loads(line)
