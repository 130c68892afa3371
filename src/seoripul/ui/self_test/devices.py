"""Codes, slips, fonts, sounds and signals of this installation."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from seoripul.contract.language import Language
from seoripul.kiosk.counter import sheet_files
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.ports import PrintOutcome
from seoripul.kiosk.station.slips import Slip, SlipKind
from seoripul.rules import pickup_code
from seoripul.rules.call_clips import clips
from seoripul.ui.self_test.report import NotAsExpected

_CODE: Final = pickup_code.compose("20261123" + "0" * 29)
_SIGNALS: Final = 100_000


def read_code(folder: Path) -> str:
    """A QR drawn here, saved as a picture, and read as a camera would."""
    from seoripul.ui.hardware.still_pictures import read_picture

    path = folder / "code.png"
    draw_code(_CODE, path)
    found, ms = read_picture(path)
    if [read.text for read in found] != [_CODE]:
        raise NotAsExpected(f"read {len(found)} codes, none of them right")
    return f"40 digits in {ms:.1f} ms"


def draw_code(code: str, path: Path, module: int = 8) -> None:
    from seoripul.ui.hardware.qr_matrix import qr_matrix

    matrix = qr_matrix(code)
    small = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, black in enumerate(row):
            small.setPixel(x, y, 0xFF000000 if black else 0xFFFFFFFF)
    big = small.scaled(len(matrix) * module, len(matrix) * module)
    if not big.save(str(path)):
        raise NotAsExpected(f"{path} could not be written")


def print_slip(folder: Path) -> str:
    """A visitor's slip through the demo printer; its own QR is read again."""
    from seoripul.ui.hardware.slip_picture import slip_raster
    from seoripul.ui.hardware.still_pictures import read_picture

    lines = ("OK민원센터", "수령 시간 10:30–11:00", "2026-11-23 10:24")
    slip = Slip(
        SlipKind.RESERVATION, "예약 확인증 [재발행]", "4021 7853", lines, _CODE, reprint=True
    )
    printer = DemoPrinter(folder / "slips")
    raster = slip_raster(slip, printer.dots_across)
    outcome = printer.print_raster(raster.rows, raster.width, raster.height)
    if outcome is not PrintOutcome.PRINTED:
        raise NotAsExpected(f"the demo printer says {outcome.value}")
    found, _ = read_picture(printer.slips()[0])
    if [read.text for read in found] != [_CODE]:
        raise NotAsExpected("the code on the slip is not read")
    return f"{raster.width} x {raster.height} dots"


def write_sheets(folder: Path) -> str:
    """Figures as a lead saves them, in each kind of file."""
    sizes = {}
    for ending, written in sheet_files.KINDS.items():
        path = folder / f"day.{ending}"
        why_not = sheet_files.save(path, written([["업무", "방문"], ["제증명", 12]]))
        if why_not is not None:
            raise NotAsExpected(f"{path.name}: {why_not.value}")
        sizes[ending] = path.stat().st_size
    return ", ".join(f"{ending} {size} bytes" for ending, size in sizes.items())


def find_fonts() -> str:
    from PySide6.QtGui import QFontDatabase

    from seoripul.ui.theme.fonts import FAMILY, register_fonts

    unread = register_fonts()
    if unread or FAMILY not in QFontDatabase.families():
        raise NotAsExpected(f"{FAMILY} is not complete: {', '.join(unread)}")
    return FAMILY


def find_resources() -> str:
    root = files("seoripul") / "resources"
    wanted = [
        "catalogue/documents.csv", "fonts/LICENSE-Pretendard.txt", "icons/house.svg",
        *(f"sounds/{clip}.opus" for clip in clips()),
    ]  # fmt: skip
    missing = [name for name in wanted if not root.joinpath(*name.split("/")).is_file()]
    if missing:
        raise NotAsExpected(f"missing: {', '.join(missing)}")
    sounds = [entry.name for entry in (root / "sounds").iterdir() if entry.name.endswith(".wav")]
    return f"{len(sounds)} sounds, {len(clips())} clips, {len(Language)} languages"


class _Bell(QObject):
    rung = Signal(bool)


def emit_signals() -> str:
    """PySide6 6.12 on Python 3.11 ends the program after a few hundred; ours must not."""
    bell, heard = _Bell(), [0]

    def hear(_: bool) -> None:
        heard[0] += 1

    bell.rung.connect(hear, Qt.ConnectionType.DirectConnection)
    for _ in range(_SIGNALS):
        bell.rung.emit(True)
    if heard[0] != _SIGNALS:
        raise NotAsExpected(f"{heard[0]} of {_SIGNALS} signals arrived")
    return f"{_SIGNALS} signals"
