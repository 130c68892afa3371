"""One thing after another, in a thread that never delays the program's end."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

Work = Callable[[], None]
log = logging.getLogger(__name__)


class Worker:
    """A daemon thread. Work that raises is logged by its kind and does not stop the others."""

    def __init__(self, name: str) -> None:
        self._waiting: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def do(self, work: Work) -> None:
        """Returns at once; ignored after `stop`."""
        if not self._stopped.is_set():
            self._waiting.put(work)

    def stop(self, wait_s: float = 0.3) -> None:
        """Returns within `wait_s`, even while a piece of work hangs."""
        self._stopped.set()
        self._waiting.put(None)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    def _run(self) -> None:
        while (work := self._waiting.get()) is not None and not self._stopped.is_set():
            try:
                work()
            except Exception as fault:
                log.error("%s: %s", self._thread.name, type(fault).__name__)
                log.debug("where", exc_info=fault)
