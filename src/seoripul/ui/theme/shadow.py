"""Bake the soft shadow under cards: `python -m seoripul.ui.theme.shadow DIR`.

The software renderer has no blur, so a rounded square is blurred once, here, and stretched by
nine patches on the screen (`Seoripul.Controls` Shadow).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

SIDE: Final = 240
INSET: Final = 72
RADIUS: Final = 44
BLUR: Final = 22
ROUNDS: Final = 3


def bake(colour: str, strength: float) -> QImage:
    """A square of `SIDE`: a rounded square inset by `INSET`, blurred, in one colour."""
    rows = _square()
    for _ in range(ROUNDS):
        rows = [_smooth(row) for row in rows]
        rows = [list(column) for column in zip(*rows, strict=True)]
        rows = [_smooth(row) for row in rows]
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    tint = QColor(colour)
    for y, row in enumerate(rows):
        for x, level in enumerate(row):
            tint.setAlpha(round(level * strength))
            image.setPixelColor(x, y, tint)
    return image


def _square() -> list[list[float]]:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    inner = SIDE - 2 * INSET
    painter.drawRoundedRect(QRectF(INSET, INSET, inner, inner), RADIUS, RADIUS)
    painter.end()
    return [[image.pixelColor(x, y).red() for x in range(SIDE)] for y in range(SIDE)]


def _smooth(row: list[float]) -> list[float]:
    padded = [0.0] * BLUR + row + [0.0] * BLUR
    total = sum(padded[: 2 * BLUR])
    smoothed = []
    for at in range(len(row)):
        total += padded[at + 2 * BLUR]
        smoothed.append(total / (2 * BLUR + 1))
        total -= padded[at]
    return smoothed


def main(argv: Sequence[str]) -> int:
    folder = Path(argv[0])
    bake("#1b2b4d", 0.30).save(str(folder / "shadow-card.png"))
    bake("#164bc4", 0.6).save(str(folder / "shadow-hero.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
