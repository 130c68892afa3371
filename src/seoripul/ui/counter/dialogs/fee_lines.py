"""A document in a list: its name, in as many lines as it needs, and the fee at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

FEE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
GAP: Final = 14
_NAME: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
    Qt.TextFlag.TextWordWrap
)
_FEE: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FeeLines(QStyledItemDelegate):
    def __init__(self, lines: QListWidget) -> None:
        super().__init__(lines)
        self._list = lines

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        plain = super().sizeHint(option, index)
        metrics, wide = option.fontMetrics, self._list.viewport().width()
        around = plain.height() - metrics.height()
        left = wide - around - metrics.horizontalAdvance(str(index.data(FEE_ROLE))) - GAP
        room = QRect(0, 0, max(left, 1), 10_000)
        name = metrics.boundingRect(room, _NAME, str(index.data()))
        return QSize(wide, name.height() + around)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style, name = self._list.style(), drawn.text
        inside = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, self._list)
        drawn.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, self._list)
        painter.save()
        painter.setFont(drawn.font)
        painter.setPen(self._list.palette().color(QPalette.ColorRole.Text))
        fee = str(index.data(FEE_ROLE))
        painter.drawText(inside, _FEE, fee)
        taken = drawn.fontMetrics.horizontalAdvance(fee) + GAP
        painter.drawText(inside.adjusted(0, 0, -taken, 0), _NAME, name)
        painter.restore()
