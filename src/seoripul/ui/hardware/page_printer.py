"""Whole pages (A4) on a printer of this computer, as any program prints: run sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter

from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.ports import Printer, PrintOutcome

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DEMO: Final = "demo"


class PagePrinter(Protocol):
    """Both calls may block for seconds: never from the window's thread."""

    def names(self) -> tuple[str, ...]:
        """Of the printers there are, the usual one first."""

    def print(self, name: str, title: str, pages: Sequence[QImage]) -> PrintOutcome:
        """`pages`: pictures of whole A4 pages. PRINTED: the system has taken all of them and
        knows of no fault."""


class SystemPages:
    """The printers set up in Windows or CUPS."""

    def names(self) -> tuple[str, ...]:
        from PySide6.QtPrintSupport import QPrinterInfo

        usual = QPrinterInfo.defaultPrinterName()
        there = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(there, key=lambda name: (name != usual, name)))

    def print(self, name: str, title: str, pages: Sequence[QImage]) -> PrintOutcome:
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(name)
        if info.isNull() or info.state() is QPrinter.PrinterState.Error:
            return PrintOutcome.NOT_PRINTED
        outcome = _put(QPrinter(info, QPrinter.PrinterMode.HighResolution), title, pages)
        stopped = QPrinterInfo.printerInfo(name).state() is QPrinter.PrinterState.Error
        return PrintOutcome.UNKNOWN if stopped else outcome


@dataclass(frozen=True, slots=True)
class DemoPages:
    """Each job becomes a PDF beside the demo printer's slips, whose faults it shares."""

    beside: DemoPrinter

    def names(self) -> tuple[str, ...]:
        return (DEMO,)

    def print(self, name: str, title: str, pages: Sequence[QImage]) -> PrintOutcome:
        from PySide6.QtPrintSupport import QPrinter

        folder = self.beside.folder
        if not self.beside.condition().can_print:
            return PrintOutcome.NOT_PRINTED
        folder.mkdir(parents=True, exist_ok=True)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        many = len(list(folder.glob("pages-*.pdf")))
        printer.setOutputFileName(str(folder / f"pages-{many + 1:05d}.pdf"))
        return _put(printer, title, pages)


def pages_beside(printer: Printer) -> PagePrinter:
    """Where slips are drawn into a folder pages are, too."""
    return DemoPages(printer) if isinstance(printer, DemoPrinter) else SystemPages()


def _put(printer: QPrinter, title: str, pages: Sequence[QImage]) -> PrintOutcome:
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter()
    if not painter.begin(printer):
        return PrintOutcome.NOT_PRINTED
    whole = QRectF(0, 0, printer.width(), printer.height())
    for at, page in enumerate(pages):
        if at and not printer.newPage():
            painter.end()
            return PrintOutcome.UNKNOWN
        painter.drawImage(whole, page)
    state = printer.PrinterState
    fine = painter.end() and printer.printerState() not in (state.Aborted, state.Error)
    return PrintOutcome.PRINTED if fine else PrintOutcome.UNKNOWN
