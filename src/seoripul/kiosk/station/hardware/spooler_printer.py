"""A receipt printer behind a Windows print queue: ESC/POS as a raw job."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from time import monotonic

from seoripul.kiosk.station.hardware import escpos, spooler_words
from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.hardware.winspool import JobCutShort, Queue


@dataclass(slots=True)
class SpoolerPrinter:
    """Implements `ports.Printer`. A job not printed in time is taken out of the queue again and
    reported as UNKNOWN, so that a number never comes out after its visitor has gone."""

    queue_name: str
    dots_across: int = 576
    done_s: float = 8.0
    look_every_s: float = 0.1
    _closed: threading.Event = field(default_factory=threading.Event)
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def condition(self) -> PrinterCondition:
        try:
            with Queue(self.queue_name) as queue:
                return spooler_words.condition(*queue.state())
        except OSError:
            return PrinterCondition.OFFLINE

    def print_raster(self, rows: bytes, width: int, height: int) -> PrintOutcome:
        raster = Raster(rows, width, height)
        if not self.condition().can_print:
            return PrintOutcome.NOT_PRINTED
        with self._one_at_a_time:
            return self._submit(b"".join(escpos.job(raster)))

    def close(self) -> None:
        self._closed.set()

    def _submit(self, job: bytes) -> PrintOutcome:
        try:
            with Queue(self.queue_name) as queue:
                return self._follow(queue, queue.submit(job, "Seoripul"))
        except JobCutShort:
            return PrintOutcome.UNKNOWN
        except OSError:
            return PrintOutcome.NOT_PRINTED

    def _follow(self, queue: Queue, number: int) -> PrintOutcome:
        deadline = monotonic() + self.done_s
        while monotonic() < deadline and not self._closed.is_set():
            known = spooler_words.outcome(queue.job_status(number))
            if known is not None:
                return known
            self._closed.wait(self.look_every_s)
        queue.forget(number)
        return PrintOutcome.UNKNOWN
