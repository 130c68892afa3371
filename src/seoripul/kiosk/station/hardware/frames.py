"""QR codes in a grey picture: the one way for camera frames and for pictures from files.

The reader (zxing-cpp) lets other threads run while it looks, so a thread of its own is enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import zxingcpp

from seoripul.rules.pickup_code import is_whole

Grey = bytes | bytearray | memoryview
"""One byte a pixel, row after row; 0 is black."""


@dataclass(frozen=True, slots=True)
class Read:
    """One code found, and how long the look at the whole picture took (milliseconds)."""

    text: str
    ms: float

    def __repr__(self) -> str:
        return f"Read({len(self.text)} characters, {self.ms:.1f} ms)"


def read_codes(luma: Grey, width: int, height: int, stride: int) -> tuple[Read, ...]:
    """Every QR code in the picture, pick-up codes first, then as found.

    `stride`: bytes from one row to the next. Raises ValueError when the buffer is too small.
    """
    began = perf_counter()
    found = _look(luma, width, height, stride)
    ms = (perf_counter() - began) * 1000.0
    return tuple(Read(text, ms) for text in sorted(found, key=lambda text: not is_whole(text)))


def _look(luma: Grey, width: int, height: int, stride: int) -> list[str]:
    if stride < width or len(luma) < stride * (height - 1) + width:
        raise ValueError("the buffer is smaller than the picture")
    view = zxingcpp.ImageView(luma, width, height, zxingcpp.ImageFormat.Lum, stride)
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    codes = zxingcpp.read_barcodes(view, formats=wanted)
    return list(dict.fromkeys(code.text for code in codes if code.valid))
