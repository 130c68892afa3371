"""Codes in one frame: a quick look for every camera frame, a thorough one for still pictures
and for a camera that has seen nothing for a while. Both end in `frames.read_codes`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtMultimedia import QVideoFrame

from seoripul.kiosk.station.hardware.frames import Read, read_codes
from seoripul.ui.hardware.clearer import looks
from seoripul.ui.hardware.luma import Luma, frame_of, luma_of, luma_of_image

_LONGEST_SIDE = 8192


def read_frame(frame: QVideoFrame) -> tuple[Read, ...]:
    """One look at the frame as it came."""
    with luma_of(frame) as luma:
        return () if luma is None else _read(luma)


def read_frame_thoroughly(frame: QVideoFrame, longest_s: float = 20.0) -> tuple[Read, ...]:
    """The frame as it came, then clearer versions until one shows a code or `longest_s` is over.

    `ms` of each read is the time of the whole search.
    """
    began = perf_counter()
    found = read_frame(frame)
    for look in () if found else looks(_grey_image(frame)):
        luma = luma_of_image(look)
        found = () if luma is None else _read(luma)
        if found or perf_counter() - began > longest_s:
            break
    ms = (perf_counter() - began) * 1000.0
    return tuple(replace(read, ms=ms) for read in found)


def read_picture(path: Path) -> tuple[tuple[Read, ...], float]:
    """Every code in a picture file, through a frame as a camera gives it, best one first; and
    the milliseconds of the search.

    Raises OSError when the file cannot be opened and ValueError when it is no picture.
    """
    frame = frame_of(load_picture(path))
    began = perf_counter()
    found = read_frame_thoroughly(frame)
    return found, (perf_counter() - began) * 1000.0


def load_picture(path: Path) -> QImage:
    """The picture upright (EXIF), at most 8192 pixels a side. Raises OSError, ValueError."""
    with path.open("rb"):
        reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LONGEST_SIDE:
        reader.setScaledSize(_within(size))
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return image


def _within(size: QSize) -> QSize:
    by = _LONGEST_SIDE / max(size.width(), size.height())
    return QSize(max(1, int(size.width() * by)), max(1, int(size.height() * by)))


def _read(luma: Luma) -> tuple[Read, ...]:
    return read_codes(luma.grey, luma.width, luma.height, luma.stride)


def _grey_image(frame: QVideoFrame) -> QImage:
    with luma_of(frame) as luma:
        if luma is None:
            return QImage()
        grey = QImage.Format.Format_Grayscale8
        return QImage(bytes(luma.grey), luma.width, luma.height, luma.stride, grey).copy()
