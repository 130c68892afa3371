"""The grey plane of a camera frame, without copying where the format allows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from seoripul.kiosk.station.hardware.frames import Grey

_Format: Final = QVideoFrameFormat.PixelFormat
_PLANAR: Final = frozenset(
    {
        _Format.Format_Y8,
        _Format.Format_NV12,
        _Format.Format_NV21,
        _Format.Format_YUV420P,
        _Format.Format_YUV422P,
        _Format.Format_YV12,
        _Format.Format_IMC1,
        _Format.Format_IMC2,
        _Format.Format_IMC3,
        _Format.Format_IMC4,
    }
)
_PACKED: Final = {_Format.Format_YUYV: 0, _Format.Format_UYVY: 1}
"""Where the first grey byte lies; every second byte is grey."""


@dataclass(frozen=True, slots=True)
class Luma:
    """One byte a pixel; `stride` bytes from row to row."""

    grey: Grey
    width: int
    height: int
    stride: int


@contextmanager
def luma_of(frame: QVideoFrame) -> Iterator[Luma | None]:
    """The frame's grey plane while it is mapped; None when the frame cannot be read."""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        yield _mapped(frame)
    finally:
        frame.unmap()


def _mapped(frame: QVideoFrame) -> Luma | None:
    pixels = frame.pixelFormat()
    if pixels in _PLANAR:
        return _plane(frame)
    if pixels in _PACKED:
        return _every_second(frame, _PACKED[pixels])
    return luma_of_image(_coloured(frame))


def luma_of_image(image: QImage) -> Luma | None:
    """A copy of the image in grey; what is transparent counts as white paper."""
    if image.isNull():
        return None
    grey = _on_white(image).convertToFormat(QImage.Format.Format_Grayscale8)
    return Luma(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


def frame_of(image: QImage) -> QVideoFrame:
    """A frame as a grey camera would deliver it. An empty image gives an invalid frame."""
    luma = luma_of_image(image)
    if luma is None:
        return QVideoFrame()
    frame = QVideoFrame(QVideoFrameFormat(image.size(), _Format.Format_Y8))
    if frame.map(QVideoFrame.MapMode.WriteOnly):
        _fill(frame.bits(0), frame.bytesPerLine(0), luma)
        frame.unmap()
    return frame


def _fill(target: bytes | bytearray | memoryview, stride: int, luma: Luma) -> None:
    assert isinstance(target, memoryview)
    source = memoryview(luma.grey)
    for row in range(luma.height):
        start = row * luma.stride
        target[row * stride : row * stride + luma.width] = source[start : start + luma.width]


def _plane(frame: QVideoFrame) -> Luma:
    return Luma(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0))


def _coloured(frame: QVideoFrame) -> QImage:
    """The mapped frame as an image, without a graphics card where its format allows that."""
    if frame.pixelFormat() == _Format.Format_Jpeg:
        return QImage.fromData(bytes(frame.bits(0)[: frame.mappedBytes(0)]))
    known = QVideoFrameFormat.imageFormatFromPixelFormat(frame.pixelFormat())
    if known == QImage.Format.Format_Invalid:
        return frame.toImage()
    return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), known)


def _every_second(frame: QVideoFrame, offset: int) -> Luma:
    packed = memoryview(frame.bits(0))[offset::2]
    return Luma(bytes(packed), frame.width(), frame.height(), frame.bytesPerLine(0) // 2)


def _on_white(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(0xFFFFFFFF)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, image)
    painter.end()
    return opaque
