"""Slips of the staff desk on their way to the printer, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QImage

from seoripul.contract.delivery import EnvelopeLabel
from seoripul.kiosk.counter.notes import Paper
from seoripul.kiosk.station.hardware.ports import Printer, PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.press import Press
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.station.worker import Worker
from seoripul.ui.background import Background
from seoripul.ui.hardware.label_picture import label_raster
from seoripul.ui.hardware.page_printer import pages_beside
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
    """Slips and whole pages. A slip asked for a second time is a reprint, and says so."""

    def __init__(self, printer: Printer, background: Background) -> None:
        self._background = background
        self.condition: PrinterCondition | None = None
        self._printed: set[str] = set()
        self._press = Press(printer, paper_raster, background.posting(self._change))
        self._pages, self._page_worker = pages_beside(printer), Worker("pages")

    def start(self) -> None:
        self._press.start()
        self._page_worker.start()

    def stop(self) -> None:
        self._press.stop()
        self._page_worker.stop()

    def find_page_printers(self, found: Callable[[tuple[str, ...]], None]) -> None:
        """Names of the printers that take whole pages, the usual one first."""
        tell = self._background.posting(found)
        self._page_worker.do(lambda: tell(self._pages.names()))

    def print_pages(
        self, name: str, title: str, pages: Sequence[QImage], done: Callable[[PrintOutcome], None]
    ) -> None:
        tell = self._background.posting(done)

        def in_thread() -> None:
            try:
                outcome = self._pages.print(name, title, pages)
            except OSError:
                outcome = PrintOutcome.NOT_PRINTED
            tell(outcome)

        self._page_worker.do(in_thread)

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
