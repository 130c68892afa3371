"""Paints the state of a row as a chip, and the ticket in bold."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.sorting import Column
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.marks import mark
from seoripul.ui.counter.style import STATE_COLOURS, Look
from seoripul.ui.counter.table_model import COLUMNS, ROW_ROLE, Index
from seoripul.ui.counter.words.states import row_word


class RowPainter(QStyledItemDelegate):
    """The state column is a chip with icon and word; everything else is plain text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(super().sizeHint(option, index).width(), self.look.px(44))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if COLUMNS[index.column()] in (Column.TICKET, Column.TIME):
            option.font.setWeight(QFont.Weight.DemiBold)
        if COLUMNS[index.column()] is Column.STATE:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected and index.column() == 0:
            bar = QRectF(option.rect.left(), option.rect.top(), 4, option.rect.height())
            painter.fillRect(bar, QColor(self.look.colours.accent))
        row = index.data(ROW_ROLE)
        if row is not None and COLUMNS[index.column()] is Column.STATE:
            box = QRectF(option.rect)
            paint_chip(painter, box.adjusted(self.look.px(8), 0, 0, 0), row, self.look)


def paint_chip(painter: QPainter, box: QRectF, row: ReservationRow, look: Look) -> None:
    """A chip at the left of `box`, centred in its height."""
    name, tone = mark(row)
    ink, ground = (getattr(look.colours, colour) for colour in STATE_COLOURS[tone])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(look.px(14))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    size, gap = look.px(16), look.px(6)
    wide = gap * 2 + size + gap + painter.fontMetrics().horizontalAdvance(row_word(row)) + gap
    high = look.px(28)
    chip = QRectF(box.left(), box.center().y() - high / 2, wide, high)
    painter.setPen(QColor(ink) if look.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(chip, high / 2, high / 2)
    top = round(chip.center().y() - size / 2)
    painter.drawPixmap(round(chip.left()) + gap + 2, top, pixmap(name, ink, size))
    painter.setPen(QColor(ink))
    words = chip.adjusted(gap * 2 + size + 2, 0, 0, 0)
    painter.drawText(
        words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row_word(row)
    )
    painter.restore()
