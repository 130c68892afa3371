"""The self-test's lines: one a check, and a sum at the end."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field


class NotAsExpected(Exception):
    """The check ran and saw something wrong; the text says what."""


@dataclass(slots=True)
class Report:
    """Each check returns a few words about what it saw, or raises."""

    passed: int = 0
    failed: list[str] = field(default_factory=list)

    def check(self, name: str, work: Callable[[], str]) -> bool:
        began = time.perf_counter()
        try:
            words = work()
        except Exception as trouble:  # every kind of fault is a finding here
            self.failed.append(name)
            return self._tell("FAIL", name, began, f"{type(trouble).__name__}: {trouble}") and False
        self.passed += 1
        return self._tell(" ok ", name, began, words)

    def close(self) -> int:
        """The program's exit code."""
        names = f" ({', '.join(self.failed)})" if self.failed else ""
        _say(f"self-test: {self.passed} passed, {len(self.failed)} failed{names}")
        return 1 if self.failed else 0

    def _tell(self, verdict: str, name: str, began: float, words: str) -> bool:
        ms = (time.perf_counter() - began) * 1000.0
        _say(f"[{verdict}] {name:<22} {ms:7.0f} ms  {words}")
        return True


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
