"""A list to choose one from, with the sign that says so; a digit chooses what has that number."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """Its items may carry numbers as data: in every language they are then chosen by digit."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        found = self.findData(int(event.text())) if event.text().isdecimal() else -1
        if found >= 0:
            self.setCurrentIndex(found)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        step = self.fontMetrics().height() * 0.24
        tip = QPointF(self.width() - 5 * step, self.height() / 2 + step / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().buttonText(), step * 0.4))
        painter.drawPolyline([tip + QPointF(-step, -step), tip, tip + QPointF(step, -step)])
        painter.end()
