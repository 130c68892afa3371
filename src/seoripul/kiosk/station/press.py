"""The printer's own thread: one slip at a time, and a look at the printer between slips."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from seoripul.kiosk.station.hardware.ports import Printer, PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster

S = TypeVar("S")
Draw = Callable[[S, int], Raster]
"""The slip's picture for a paper of so many dots across."""
Ended = Callable[[PrintOutcome, PrinterCondition], None]
LOOK_EVERY_S: Final = 5.0
log = logging.getLogger(__name__)


class Press(Generic[S]):
    """`changed`: the printer's condition, first seen and whenever it is another one."""

    def __init__(
        self,
        printer: Printer,
        draw: Draw[S],
        changed: Callable[[PrinterCondition], None],
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        self._printer = printer
        self._draw = draw
        self._tell_changed = changed
        self._look_every_s = look_every_s
        self._condition: PrinterCondition | None = None
        self._jobs: queue.SimpleQueue[tuple[S, Ended] | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="press", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def print(self, slip: S, ended: Ended) -> None:
        """Returns at once; `ended` is called from the press's thread, exactly once a slip."""
        self._jobs.put((slip, ended))

    def stop(self, wait_s: float = 0.3) -> None:
        """Returns within `wait_s`, even while the printer hangs."""
        self._stopped.set()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(wait_s)

    def _run(self) -> None:
        self._look()
        while not self._stopped.is_set():
            try:
                job = self._jobs.get(timeout=self._look_every_s)
            except queue.Empty:
                self._look()
                continue
            if job is not None:
                self._print(*job)
        self._printer.close()

    def _print(self, slip: S, ended: Ended) -> None:
        try:
            raster = self._draw(slip, self._printer.dots_across)
            outcome = self._printer.print_raster(raster.rows, raster.width, raster.height)
        except Exception as fault:
            log.error("printing: %s", type(fault).__name__)
            log.debug("where", exc_info=fault)
            outcome = PrintOutcome.UNKNOWN
        ended(outcome, self._look())

    def _look(self) -> PrinterCondition:
        try:
            condition = self._printer.condition()
        except Exception as fault:
            log.error("printer: %s", type(fault).__name__)
            condition = PrinterCondition.OFFLINE
        if condition is not self._condition:
            self._condition = condition
            self._tell_changed(condition)
        return condition
