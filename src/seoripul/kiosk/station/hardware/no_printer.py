"""For a station that has no printer: the number stays on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """Implements `ports.Printer`: always offline, never prints."""

    dots_across: int = 576

    def condition(self) -> PrinterCondition:
        return PrinterCondition.OFFLINE

    def print_raster(self, rows: bytes, width: int, height: int) -> PrintOutcome:
        return PrintOutcome.NOT_PRINTED

    def close(self) -> None:
        """Nothing is held open."""
