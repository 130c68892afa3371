"""The only thread door of the windows: work goes out, answers come back on the window's thread.

No thread pool: a request that hangs must never delay the program's end, so every thread here
is a daemon and every stop is bounded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from seoripul.api_client.central import Central
from seoripul.api_client.watcher import Ask, Picture, Watcher
from seoripul.kiosk.station.worker import Worker

T = TypeVar("T")
P = TypeVar("P", bound=Picture)
Call = Callable[[], None]


class Background(QObject):
    """Make it on the window's thread. After `stop` nothing is called back any more."""

    _posted = Signal(object)

    def __init__(self, name: str = "background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(name)
        self._watchers: list[Watcher[Any]] = []
        self._stopped = False
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._worker.start()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """One piece of work after another, in order; one of the two answers comes back."""

        def in_thread() -> None:
            try:
                result = work()
            except Exception as fault:
                self.post(lambda fault=fault: failed(fault))  # type: ignore[misc]
            else:
                self.post(lambda: done(result))

        self._worker.do(in_thread)

    def post(self, call: Call) -> None:
        """From any thread: call this on the window's thread, later."""
        if not self._stopped:
            self._posted.emit(call)

    def watch(
        self,
        central: Central,
        ask: Ask[P],
        arrived: Callable[[P], None],
        reached: Callable[[bool], None] = lambda reached: None,
        refused: Callable[[Any], None] = lambda refusal: None,
    ) -> Watcher[P]:
        """A long-polling watcher whose news arrive on the window's thread. Started here,
        stopped by its own `stop` or with everything else."""
        watcher: Watcher[P] = Watcher(
            central, ask, self.posting(arrived), self.posting(reached), self.posting(refused)
        )
        self._watchers.append(watcher)
        watcher.start()
        return watcher

    def posting(self, listener: Callable[[T], None]) -> Callable[[T], None]:
        """The same listener, callable from any thread."""
        return lambda news: self.post(lambda: listener(news))

    def stop(self) -> None:
        """Under a second, whatever central does."""
        self._stopped = True
        for wait_s in (0.0, 0.2):
            for watcher in self._watchers:
                watcher.stop(wait_s)
        self._worker.stop()

    @Slot(object)
    def _call(self, call: Call) -> None:
        if not self._stopped:
            call()
