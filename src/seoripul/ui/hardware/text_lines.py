"""Text broken into lines between words; inside a word only where a language has no spaces."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF


def broken(text: str, font: QFont, width: float) -> list[str]:
    """Lines that fit into `width` pixels. A Korean word is never broken unless it alone is
    wider than the line."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.extend(_pieces(word, metrics, width))
    return lines


def _pieces(word: str, metrics: QFontMetricsF, width: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def widest_size(text: str, font: QFont, width: float, tallest: int) -> int:
    """The largest pixel size, at most `tallest`, at which `text` is no wider than `width`."""
    at_hundred = QFont(font)
    at_hundred.setPixelSize(100)
    advance = QFontMetricsF(at_hundred).horizontalAdvance(text) or 1.0
    return max(12, min(tallest, int(width / advance * 100)))
