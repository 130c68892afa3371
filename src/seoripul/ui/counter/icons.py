"""Icons of the theme as Qt icons, tinted, drawn once per name, colour and size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from seoripul.ui.theme.pictures import icon_svg


@cache
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """One icon of `resources/icons` in `#rrggbb`, twice as fine as it is shown."""
    drawn = QPixmap(size * 2, size * 2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(icon_svg(name, colour.lstrip("#"))).render(
        painter, QRectF(0, 0, size * 2, size * 2)
    )
    painter.end()
    drawn.setDevicePixelRatio(2.0)
    return drawn


def icon(name: str, colour: str, disabled: str, size: int = 20) -> QIcon:
    made = QIcon(pixmap(name, colour, size))
    made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made
