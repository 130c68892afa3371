"""Other looks at a picture in which nothing was found: each mends one fault of a lobby camera."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

Look = Callable[[QImage], QImage]

_GREY: Final = QImage.Format.Format_Grayscale8
_LARGEST: Final = 1600
"""Pixels of the longer side; larger pictures are looked at in this size first."""
_SMALLEST: Final = 240
_NEUTRAL: Final = 127


def looks(image: QImage) -> Iterator[QImage]:
    """Grey pictures to try one after the other, the likeliest first."""
    base = _fitted(image)
    yield base
    half = scaled(base, 0.5)
    yield from (half, local_contrast(half, 6.0), local_contrast(base, 6.0))
    yield from (scaled(base, 0.33), local_contrast(scaled(base, 0.33), 4.0))
    yield from (softened(base), local_contrast(softened(base), 10.0))
    yield from (scaled(base, 1.6), local_contrast(half, 16.0), opened(base), closed(base))
    yield from _bright_and_dark(base)
    if image.size() != base.size():
        yield from (image, scaled(image, 0.6))


def scaled(image: QImage, by: float) -> QImage:
    """Smoothly smaller or larger; never below what a code needs."""
    longer = max(image.width(), image.height())
    by = max(by, min(1.0, _SMALLEST / longer))
    smooth = Qt.TransformationMode.SmoothTransformation
    wide, high = max(1, round(image.width() * by)), max(1, round(image.height() * by))
    return image.scaled(wide, high, mode=smooth).convertToFormat(_GREY)


def softened(image: QImage) -> QImage:
    """Grain averaged away at full size: the picture over itself, a pixel aside."""
    return _layered(image, [(1, 0), (0, 1), (1, 1)])


def local_contrast(image: QImage, gain: float, reach: int = 24) -> QImage:
    """Each pixel against the mean of its neighbourhood (`reach` pixels), times `gain`."""
    wide, high = max(2, image.width() // reach), max(2, image.height() // reach)
    smooth = Qt.TransformationMode.SmoothTransformation
    mean = image.scaled(wide, high, mode=smooth).scaled(image.size(), mode=smooth)
    mean.invertPixels()
    return _stretched(_mixed(image, mean), gain)


def opened(image: QImage) -> QImage:
    """Thin dark specks gone: the lightest of each pixel and its neighbours, then the darkest."""
    return _extreme(_extreme(image, _LIGHTEST), _DARKEST)


def closed(image: QImage) -> QImage:
    """Thin light specks gone."""
    return _extreme(_extreme(image, _DARKEST), _LIGHTEST)


def _bright_and_dark(image: QImage) -> Iterator[QImage]:
    """Only the upper or the lower tones, spread over the whole range: glare, deep shadow."""
    for low, high in ((150, 255), (0, 70), (200, 255), (0, 30)):
        yield _toned(image, bytes(_spread(tone, low, high) for tone in range(256)))


_LIGHTEST: Final = QPainter.CompositionMode.CompositionMode_Lighten
_DARKEST: Final = QPainter.CompositionMode.CompositionMode_Darken


def _fitted(image: QImage) -> QImage:
    longer = max(image.width(), image.height())
    return scaled(image, _LARGEST / longer) if longer > _LARGEST else image.convertToFormat(_GREY)


def _extreme(image: QImage, mode: QPainter.CompositionMode) -> QImage:
    return _composed(image, [(1, 0), (0, 1), (-1, 0), (0, -1)], lambda _: (mode, 1.0))


def _layered(image: QImage, offsets: list[tuple[int, int]]) -> QImage:
    over = QPainter.CompositionMode.CompositionMode_SourceOver
    return _composed(image, offsets, lambda count: (over, 1.0 / (count + 1)))


def _composed(
    image: QImage,
    offsets: list[tuple[int, int]],
    how: Callable[[int], tuple[QPainter.CompositionMode, float]],
) -> QImage:
    canvas = image.convertToFormat(QImage.Format.Format_RGB32)
    source = canvas.copy()
    painter = QPainter(canvas)
    for count, (x, y) in enumerate(offsets, 1):
        mode, opacity = how(count)
        painter.setCompositionMode(mode)
        painter.setOpacity(opacity)
        painter.drawImage(x, y, source)
    painter.end()
    return canvas.convertToFormat(_GREY)


def _mixed(image: QImage, other: QImage) -> QImage:
    canvas = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.setOpacity(0.5)
    painter.drawImage(0, 0, other)
    painter.end()
    return canvas.convertToFormat(_GREY)


def _stretched(image: QImage, gain: float) -> QImage:
    steep = (round(_NEUTRAL + (tone - _NEUTRAL) * gain) for tone in range(256))
    return _toned(image, bytes(min(255, max(0, tone)) for tone in steep))


def _spread(tone: int, low: int, high: int) -> int:
    return min(255, max(0, (tone - low) * 255 // (high - low)))


def _toned(image: QImage, table: bytes) -> QImage:
    stride = image.bytesPerLine()
    toned = bytes(image.constBits()).translate(table)
    return QImage(toned, image.width(), image.height(), stride, _GREY).copy()
