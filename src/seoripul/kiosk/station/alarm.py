"""One alarm clock: rings once at a monotonic time, until set anew."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Alarm:
    def __init__(self, ticks: Callable[[], float], ring: Callable[[], None]) -> None:
        self._ticks = ticks
        self._ring = ring
        self._at: float | None = None
        self._stopped = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="alarm", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def set(self, at: float | None) -> None:
        """Monotonic seconds; replaces the time set before. None: silent."""
        with self._changed:
            self._at = at
            self._changed.notify()

    def stop(self, wait_s: float = 0.3) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    def _run(self) -> None:
        while self._waited():
            self._ring()

    def _waited(self) -> bool:
        """True when it is time to ring, False when it is time to stop."""
        with self._changed:
            while not self._stopped:
                left = None if self._at is None else self._at - self._ticks()
                if left is not None and left <= 0:
                    self._at = None
                    return True
                self._changed.wait(left)
        return False
