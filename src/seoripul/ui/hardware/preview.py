"""A small picture of a frame for the page: grey in the product's night blue, from the grey plane
alone, so that neither colours nor a graphics card are needed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame

from seoripul.ui.hardware.luma import luma_of

_DARK = (11, 18, 32)


def preview(frame: QVideoFrame, side: int) -> QImage:
    """At most `side` pixels a side; null when the frame cannot be read."""
    with luma_of(frame) as luma:
        if luma is None:
            return QImage()
        tones = QImage.Format.Format_Indexed8
        whole = QImage(luma.grey, luma.width, luma.height, luma.stride, tones)
        small = whole.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    small.setColorTable(_tints())
    return small.convertToFormat(QImage.Format.Format_RGB32)


@cache
def _tints() -> list[int]:
    return [_tint(tone) for tone in range(256)]


def _tint(tone: int) -> int:
    return QColor(*(low + (255 - low) * tone // 255 for low in _DARK)).rgb()
