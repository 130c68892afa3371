"""The demo printer and scanner do the real work with files anybody can look into."""

from __future__ import annotations

import queue
from pathlib import Path

import pytest

from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.demo_scanner import DemoScanner
from seoripul.kiosk.station.hardware.ports import (
    UNREADABLE,
    PrinterCondition,
    PrintOutcome,
    Scanner,
)

ROWS = bytes([0b10000000, 0]) * 5


def test_slips_are_numbered_pictures(tmp_path: Path) -> None:
    printer = DemoPrinter(tmp_path / "slips", 16)
    for _ in range(2):
        assert printer.print_raster(ROWS, 16, 5) is PrintOutcome.PRINTED
    assert [path.name for path in printer.slips()] == ["slip-00001.png", "slip-00002.png"]
    assert printer.slips()[0].read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "slips" / "slip-00001.pdf").read_bytes().startswith(b"%PDF-1.4")


@pytest.mark.parametrize("condition", [c for c in PrinterCondition if not c.can_print])
def test_a_word_in_a_file_puts_the_demo_printer_out_of_order(
    tmp_path: Path, condition: PrinterCondition
) -> None:
    printer = DemoPrinter(tmp_path, 16)
    (tmp_path / "condition.txt").write_text(condition.value.upper() + "\n", encoding="utf-8")
    assert printer.condition() is condition
    assert printer.print_raster(ROWS, 16, 5) is PrintOutcome.NOT_PRINTED
    printer.put_into(PrinterCondition.OK)
    assert printer.print_raster(ROWS, 16, 5) is PrintOutcome.PRINTED


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "slips").write_text("a file in the way", encoding="utf-8")
    printer = DemoPrinter(tmp_path / "slips", 16)
    assert printer.print_raster(ROWS, 16, 5) is PrintOutcome.UNKNOWN


def test_dropped_files_are_scanned_once(tmp_path: Path) -> None:
    heard: queue.Queue[str] = queue.Queue()
    scanner = DemoScanner(tmp_path, lambda path: None, look_every_s=0.01)
    assert isinstance(scanner, Scanner)
    scanner.start(heard.put)
    (tmp_path / "new.part").write_text("8801234567893\n", encoding="utf-8")
    (tmp_path / "new.part").rename(tmp_path / "a.txt")
    assert heard.get(timeout=10) == "8801234567893"
    (tmp_path / "blank.png").write_bytes(b"")
    assert heard.get(timeout=10) == UNREADABLE
    scanner.stop()
    assert heard.empty()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a.txt.scanned",
        "blank.png.scanned",
    ]
