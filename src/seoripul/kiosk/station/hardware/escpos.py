"""ESC/POS as bytes: what is sent to a receipt printer and what its answers mean.

Source: Epson's ESC/POS command reference (ESC @, GS v 0, GS V, DLE EOT n, DLE DC4 8, GS r 1);
pictures only, because Korean text modes differ from printer to printer.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Final

from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.hardware.raster import Raster

START: Final = b"\x1b@"
CLEAR_BUFFERS: Final = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""Forget what an interrupted job left in the printer, so that it never comes out later."""
ASK_WHEN_DONE: Final = b"\x1dr\x01"
"""Answered in order, after everything sent before it has been printed."""
ROWS_A_CHUNK: Final = 64


class Query(IntEnum):
    """Real-time status, answered at once with one byte: DLE EOT n."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    PAPER = 4

    @property
    def question(self) -> bytes:
        return bytes((0x10, 0x04, self.value))


def job(raster: Raster) -> Iterator[bytes]:
    """One slip from start to cut, in pieces of at most `ROWS_A_CHUNK` rows."""
    yield START
    for first in range(0, raster.height, ROWS_A_CHUNK):
        yield _rows(raster, first, min(ROWS_A_CHUNK, raster.height - first))
    yield cut()


def cut(feed_dots: int = 24) -> bytes:
    """Feed the last line past the knife, then cut (partial: the slip does not fall)."""
    return bytes((0x1D, 0x56, 66, feed_dots))


def _rows(raster: Raster, first: int, count: int) -> bytes:
    start = first * raster.row_bytes
    size = raster.row_bytes.to_bytes(2, "little") + count.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + raster.rows[start : start + count * raster.row_bytes]


def is_status(answer: int) -> bool:
    """True for a byte that can be an answer to a real-time query (bits 0, 1, 4, 7 are fixed)."""
    return answer & 0b1001_0011 == 0b0001_0010


def condition(printer: int, cause: int, paper: int) -> PrinterCondition:
    """The condition out of the three answers; what a person must mend first comes first."""
    if cause & 0b0000_0100:
        return PrinterCondition.COVER_OPEN
    if paper & 0b0110_0000 or cause & 0b0010_0000:
        return PrinterCondition.PAPER_OUT
    if cause & 0b0100_0000 or printer & 0b0000_1000:
        return PrinterCondition.OFFLINE
    return PrinterCondition.PAPER_LOW if paper & 0b0000_1100 else PrinterCondition.OK


def paper_ended(done: int) -> bool:
    """Whether the answer to `ASK_WHEN_DONE` says that the paper had run out."""
    return bool(done & 0b0000_1100)
