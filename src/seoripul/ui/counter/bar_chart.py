"""Bars with their figures written on them; the same in words for who does not see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from seoripul.ui.counter.style import Look


class Bar(NamedTuple):
    label: str
    value: float | None
    """None: nothing to draw, nothing was measured."""
    written: str
    spoken: str


class BarChart(QWidget):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._bars = look, tuple[Bar, ...]()
        self.setObjectName(name)
        self.setMinimumHeight(look.px(150))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._look.px(420), self._look.px(180))

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        self._bars = tuple(bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join(bar.spoken for bar in bars))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._letters())
        line = painter.fontMetrics().height()
        ground = QRectF(0, line + 4, self.width(), self.height() - 2 * line - 10)
        painter.fillRect(QRectF(0, ground.bottom(), ground.width(), 1), self._ink("edge"))
        step = ground.width() / len(self._bars)
        for place, bar in enumerate(self._bars):
            self._draw(painter, QRectF(place * step, ground.top(), step, ground.height()), bar)

        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw(self, painter: QPainter, field: QRectF, bar: Bar) -> None:
        line = painter.fontMetrics().height()
        below = QRectF(field.left(), field.bottom() + 4, field.width(), line)
        painter.setPen(self._ink("ink_soft"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)
        high = field.height() * (bar.value or 0) / self._highest()
        wide = min(field.width() * 0.62, self._look.px(46))
        shape = QRectF(field.center().x() - wide / 2, field.bottom() - high, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink("accent"))
        painter.drawRoundedRect(shape, 3, 3)
        above = QRectF(field.left(), shape.top() - line - 2, field.width(), line)
        painter.setPen(self._ink("ink"))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, bar.written)

    def _highest(self) -> float:
        return max((bar.value or 0 for bar in self._bars), default=0) or 1

    def _letters(self) -> QFont:
        letters = QFont(self.font())
        letters.setPixelSize(self._look.px(13))
        letters.setWeight(QFont.Weight.DemiBold)
        return letters

    def _ink(self, name: str) -> QColor:
        return QColor(getattr(self._look.colours, name))
