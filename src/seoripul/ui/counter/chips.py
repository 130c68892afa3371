"""Paints the state of a row as a chip, what matters most in bold, and a second line below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.row_table import BELOW_ROLE, CHIP_ROLE, STRONG_ROLE, ChipShown, Index
from seoripul.ui.counter.style import STATE_COLOURS, Look
from seoripul.ui.theme.fonts import FAMILY

_UPPER: Final = 0.56
"""The first line's share of a cell with two."""


class RowPainter(QStyledItemDelegate):
    """A chip has icon and word; everything else is plain text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._below_font = QFont()
        self._below_font.setFamily(FAMILY)
        self._below_font.setPixelSize(look.px(14))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(super().sizeHint(option, index).width(), self.look.px(44))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.data(STRONG_ROLE):
            option.font.setWeight(QFont.Weight.DemiBold)
        if index.data(CHIP_ROLE) is not None or index.data(BELOW_ROLE):
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected and index.column() == 0:
            bar = QRectF(option.rect.left(), option.rect.top(), 4, option.rect.height())
            painter.fillRect(bar, QColor(self.look.colours.accent))
        shown, below = index.data(CHIP_ROLE), index.data(BELOW_ROLE)
        box = QRectF(option.rect).adjusted(self.look.px(8), 0, -self.look.px(8), 0)
        if below:
            box.adjust(0, self.look.px(4), 0, -self.look.px(5))
            upper = QRectF(box.topLeft(), QSizeF(box.width(), box.height() * _UPPER))
            self._line(painter, box.adjusted(0, upper.height(), 0, 0), below, self._below_font)
            box = upper
        if shown is not None:
            paint_chip(painter, box, shown, self.look)
        elif below:
            self.initStyleOption(option, index)
            self._line(painter, box, index.data(), option.font)

    def _line(self, painter: QPainter, box: QRectF, words: str, font: QFont) -> None:
        """One line, its end left out where it is too long."""
        colours = self.look.colours
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colours.ink_soft if font is self._below_font else colours.ink))
        short = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
        painter.restore()


class Chip(QWidget):
    """One state, drawn as in the list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: ChipShown | None = None

    def show_chip(self, shown: ChipShown) -> None:
        self._shown = shown
        self.setAccessibleName(shown.word)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._look.px(150), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self._shown is not None:
            painter = QPainter(self)
            paint_chip(painter, QRectF(self.rect()), self._shown, self._look)
            painter.end()


def paint_chip(painter: QPainter, box: QRectF, shown: ChipShown, look: Look) -> None:
    """A chip at the left of `box`, centred in its height."""
    ink, ground = (getattr(look.colours, colour) for colour in STATE_COLOURS[shown.tone])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(look.px(14))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    size, gap = look.px(16), look.px(6)
    wide = gap * 2 + size + gap + painter.fontMetrics().horizontalAdvance(shown.word) + gap
    high = look.px(28)
    chip = QRectF(box.left(), box.center().y() - high / 2, wide, high)
    painter.setPen(QColor(ink) if look.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(chip, high / 2, high / 2)
    top = round(chip.center().y() - size / 2)
    painter.drawPixmap(round(chip.left()) + gap + 2, top, pixmap(shown.icon, ink, size))
    painter.setPen(QColor(ink))
    words = chip.adjusted(gap * 2 + size + 2, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown.word)
    painter.restore()
