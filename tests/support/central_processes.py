"""Several processes of one office, of which one after another is killed and comes again."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.support.central_process import SEORIPUL, CentralProcess
from tests.support.databases import ON_POSTGRESQL

MANY: Final = 3 if ON_POSTGRESQL else 1
"""An SQLite file belongs to one process."""
BACK_S: Final = 60


class CentralProcesses:
    """All of them serve; `kill_and_start_again` may run while others ask."""

    def __init__(self, home: Path, program: Sequence[str] = SEORIPUL) -> None:
        self._processes = [CentralProcess(home, program=program) for _ in range(MANY)]
        self._serving: list[str] = []
        self._changed = threading.Condition()

    def __enter__(self) -> CentralProcesses:
        for one in self._processes:
            self._serve(one.start())
        return self

    def __exit__(self, *_: object) -> None:
        for one in self._processes:
            one.kill()

    def address(self, turn: int) -> str:
        """Of one that serves; waits while none does."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._serving, BACK_S)
            return self._serving[turn % len(self._serving)]

    def gone(self, address: str) -> None:
        """A client has noticed that nobody answers there."""
        with self._changed:
            if address in self._serving:
                self._serving.remove(address)

    def kill_and_start_again(self, turn: int) -> None:
        one = self._processes[turn % MANY]
        one.kill()
        self.gone(one.address)
        self._serve(one.start())

    def _serve(self, one: CentralProcess) -> None:
        with self._changed:
            self._serving.append(one.address)
            self._changed.notify_all()
