"""The demo printer: each slip becomes a PNG and a PDF in a folder anybody can look into.

A word in the folder's file `condition.txt` (`ok`, `paper_low`, `paper_out`, `cover_open`,
`offline`) puts the printer into that condition.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from seoripul.kiosk.station.hardware.picture_files import pdf_bytes, png_bytes
from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster

CONDITION_FILE: Final = "condition.txt"


@dataclass(slots=True)
class DemoPrinter:
    """Implements `ports.Printer`. `folder` is made when first needed."""

    folder: Path
    dots_across: int = 576
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def condition(self) -> PrinterCondition:
        try:
            word = (self.folder / CONDITION_FILE).read_text(encoding="utf-8").strip().lower()
            return PrinterCondition(word)
        except (OSError, ValueError):
            return PrinterCondition.OK

    def put_into(self, condition: PrinterCondition) -> None:
        """Show this condition from now on."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / CONDITION_FILE).write_text(condition.value, encoding="utf-8")

    def print_raster(self, rows: bytes, width: int, height: int) -> PrintOutcome:
        raster = Raster(rows, width, height)
        if not self.condition().can_print:
            return PrintOutcome.NOT_PRINTED
        with self._one_at_a_time:
            return self._write(raster)

    def close(self) -> None:
        """Nothing is held open."""

    def slips(self) -> list[Path]:
        """The PNG files so far, oldest first."""
        return sorted(self.folder.glob("slip-*.png"))

    def _write(self, raster: Raster) -> PrintOutcome:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            stem = self.folder / f"slip-{self._last_number() + 1:05d}"
            stem.with_suffix(".png").write_bytes(png_bytes(raster))
            stem.with_suffix(".pdf").write_bytes(pdf_bytes(raster))
        except OSError:
            return PrintOutcome.UNKNOWN
        return PrintOutcome.PRINTED

    def _last_number(self) -> int:
        numbers = (path.stem.removeprefix("slip-") for path in self.slips())
        return max((int(number) for number in numbers if number.isdecimal()), default=0)
