"""Draws a slip for a thermal printer: one bit, 8 dots a millimetre, as long as it needs.

Works in any thread once the application object exists. Sizes are for 576 dots (80 mm paper)
and shrink with the paper.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QTransform,
)

from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.slips import Slip, SlipKind
from seoripul.ui.hardware.qr_matrix import qr_matrix
from seoripul.ui.hardware.slip_words import SlipParts, Spoken, parts_of
from seoripul.ui.hardware.text_lines import broken, widest_size
from seoripul.ui.theme.fonts import FAMILIES, register_fonts

_FULL_WIDTH: Final = 576
_LONGEST: Final = 2400
_BLACK_BELOW: Final = 150
_ONE_AT_A_TIME: Final = threading.Lock()
"""The binding makes its enums when they are first used: two threads at once crash on it."""
_UNITS: Final = 2048
"""Of an em in Pretendard."""
_BOLD: Final = QFont.Weight.Bold
_SEMI_BOLD: Final = QFont.Weight.DemiBold
_MEDIUM: Final = QFont.Weight.Medium


def slip_raster(slip: Slip, dots_across: int) -> Raster:
    """The slip as a printer takes it."""
    return one_bit(slip_image(slip, dots_across))


def slip_image(slip: Slip, dots_across: int) -> QImage:
    """The slip as a grey picture, cut to its length."""
    return drawn(lambda pen: _draw(pen, slip, parts_of(slip)), dots_across)


def drawn(draw: Callable[[Pen], None], dots_across: int) -> QImage:
    """Whatever `draw` puts on the paper, cut to its length."""
    with _ONE_AT_A_TIME:
        register_fonts()
        image = QImage(dots_across, _LONGEST, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = Pen(painter, dots_across)
        draw(pen)
        painter.end()
        return image.copy(0, 0, dots_across, min(_LONGEST, round(pen.y)))


@dataclass(slots=True)
class Pen:
    """Draws downwards from `y`, centred, in sizes of the full width."""

    painter: QPainter
    width: int
    y: float = 0.0

    def dots(self, full: float) -> float:
        return full * self.width / _FULL_WIDTH

    @property
    def inner(self) -> float:
        return self.width - 2 * self.dots(20)

    def skip(self, full: float) -> None:
        self.y += self.dots(full)

    def font(self, full: float, weight: QFont.Weight) -> QFont:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(max(14, round(self.dots(full))))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def text(self, words: str, full: float, weight: QFont.Weight = _MEDIUM) -> None:
        font = self.font(full, weight)
        for line in broken(words, font, self.inner):
            self._line(line, font, 1.28)

    def number(self, digits: str, tallest: float) -> None:
        """Out of the font's own units: outlines of such a size depend, by a hair, on what else
        was drawn with the font before, and one slip must come out alike each time."""
        font = self.font(tallest, _BOLD)
        font.setFeature(QFont.Tag("tnum"), 1)
        size = widest_size(digits, font, self.inner, round(self.dots(tallest)))
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        font.setPixelSize(_UNITS)
        outline.addText(QPointF(), font, digits)
        outline = QTransform.fromScale(size / _UNITS, size / _UNITS).map(outline)
        box = outline.boundingRect()
        left = (self.width - box.width()) / 2 - box.left()
        self.painter.fillPath(outline.translated(left, self.y - box.top()), QColor("black"))
        self.y += box.height()

    def badge(self, words: str) -> None:
        """White on black, so that it is seen at once."""
        font = self.font(30, _BOLD)
        size = QFontMetricsF(font).horizontalAdvance(words) + self.dots(48), self.dots(50)
        area = QRectF((self.width - size[0]) / 2, self.y, *size)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor("black"))
        self.painter.drawRoundedRect(area, self.dots(25), self.dots(25))
        self.painter.setFont(font)
        self.painter.setPen(QColor("white"))
        self.painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        self.painter.setPen(QColor("black"))
        self.y += size[1]

    def rule(self, thick: float = 4) -> None:
        edge = self.dots(20)
        self.painter.fillRect(QRectF(edge, self.y, self.inner, self.dots(thick)), QColor("black"))
        self.y += self.dots(thick)

    def dashes(self) -> None:
        dash, gap = self.dots(10), self.dots(8)
        left = self.dots(20)
        while left + dash <= self.width - self.dots(20):
            self.painter.fillRect(QRectF(left, self.y, dash, self.dots(2)), QColor("black"))
            left += dash + gap
        self.y += self.dots(2)

    def code(self, text: str, full: float) -> None:
        """A QR whose modules are whole dots."""
        matrix = qr_matrix(text)
        dot = max(2, int(self.dots(full)) // len(matrix))
        left = (self.width - dot * len(matrix)) // 2
        for row, line in enumerate(matrix):
            for column, black in enumerate(line):
                if black:
                    place = QRectF(left + column * dot, round(self.y) + row * dot, dot, dot)
                    self.painter.fillRect(place, QColor("black"))
        self.y = round(self.y) + dot * len(matrix)

    def _line(self, line: str, font: QFont, spacing: float) -> None:
        metrics = QFontMetricsF(font)
        self.painter.setFont(font)
        self.painter.setPen(QColor("black"))
        left = (self.width - metrics.horizontalAdvance(line)) / 2
        height = font.pixelSize() * spacing
        self.painter.drawText(
            QPointF(left, self.y + height * 0.5 + metrics.capHeight() * 0.5), line
        )
        self.y += height


def _draw(pen: Pen, slip: Slip, parts: SlipParts) -> None:
    pen.skip(18)
    if parts.place is not None:
        _say(pen, parts.place, 30, 22, _SEMI_BOLD)
    pen.skip(10)
    pen.rule()
    pen.skip(18)
    _say(pen, parts.title, 40, 26, _BOLD)
    if parts.mark is not None:
        pen.skip(10)
        pen.badge(parts.mark)
    pen.skip(26)
    pen.number(parts.number, 250)
    pen.skip(30)
    pen.dashes()
    _draw_lines(pen, slip, parts)


def _draw_lines(pen: Pen, slip: Slip, parts: SlipParts) -> None:
    if parts.key is not None:
        pen.skip(18)
        _say(pen, parts.key, 40, 28, _BOLD)
    if slip.qr is not None:
        pen.skip(22)
        pen.code(slip.qr, 300)
    pen.skip(12)
    for spoken in parts.rest:
        pen.skip(6)
        _say(pen, spoken, 30, 24, _SEMI_BOLD if slip.kind is SlipKind.COVER else _MEDIUM)
    if parts.printed_at:
        pen.skip(16)
        pen.text(parts.printed_at, 24)
    pen.skip(24)


def _say(pen: Pen, spoken: Spoken, korean: float, other: float, weight: QFont.Weight) -> None:
    pen.text(spoken.korean, korean, weight)
    if spoken.other:
        pen.text(spoken.other, other, _MEDIUM)


def one_bit(image: QImage) -> Raster:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    table = bytes(255 if tone >= _BLACK_BELOW else 0 for tone in range(256))
    sharp = bytes(grey.constBits()).translate(table)
    stride, wide, high = grey.bytesPerLine(), grey.width(), grey.height()
    hard = QImage(sharp, wide, high, stride, QImage.Format.Format_Grayscale8)
    mono = hard.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    if QColor(mono.color(1)).lightness() > 127:
        mono.invertPixels()
    return Raster(_packed(mono), wide, high)


def _packed(mono: QImage) -> bytes:
    bits, step, used = bytes(mono.constBits()), mono.bytesPerLine(), (mono.width() + 7) // 8
    rows = (bits[row * step : row * step + used] for row in range(mono.height()))
    return b"".join(rows)
