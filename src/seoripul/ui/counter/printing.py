"""Slips of the staff desk on their way to the printer, and what became of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seoripul.contract.delivery import EnvelopeLabel
from seoripul.kiosk.counter.notes import Paper
from seoripul.kiosk.station.hardware.ports import Printer, PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.press import Press
from seoripul.kiosk.station.slips import Slip
from seoripul.ui.background import Background
from seoripul.ui.hardware.label_picture import label_raster
from seoripul.ui.hardware.slip_picture import slip_raster

_PAPERS: Final = {
    PrintOutcome.PRINTED: Paper.PRINTED,
    PrintOutcome.NOT_PRINTED: Paper.NOT_PRINTED,
    PrintOutcome.UNKNOWN: Paper.UNKNOWN,
}


Printed = Slip | EnvelopeLabel


def paper_raster(paper: Printed, dots_across: int) -> Raster:
    if isinstance(paper, EnvelopeLabel):
        return label_raster(paper, dots_across)
    return slip_raster(paper, dots_across)


class DeskPrinter:
    """A slip asked for a second time is a reprint, and says so."""

    def __init__(self, printer: Printer, background: Background) -> None:
        self._background = background
        self.condition: PrinterCondition | None = None
        self._printed: set[str] = set()
        self._press = Press(printer, paper_raster, background.posting(self._change))

    def start(self) -> None:
        self._press.start()

    def stop(self) -> None:
        self._press.stop()

    @property
    def ready(self) -> bool:
        """There is a printer, and it can print now."""
        return self.condition is not None and self.condition.can_print

    def was_printed(self, subject: str) -> bool:
        return subject in self._printed

    def print(self, subject: str, slip: Printed, done: Callable[[Paper], None]) -> None:
        """`subject`: what the slip is of, e.g. "cover:12345678"."""

        def ended(outcome: PrintOutcome, _: PrinterCondition) -> None:
            self._background.post(lambda: self._ended(subject, _PAPERS[outcome], done))

        self._press.print(slip, ended)

    def _ended(self, subject: str, paper: Paper, done: Callable[[Paper], None]) -> None:
        if paper is not Paper.NOT_PRINTED:
            self._printed.add(subject)
        done(paper)

    def _change(self, condition: PrinterCondition) -> None:
        self.condition = condition
