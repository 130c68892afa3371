"""Pictures drawn at the size they are shown: icons in any colour, and plates with soft corners.

The software renderer has no effects and jagged corners under gradients, so both are painted
here once and kept while they are used. Addresses: `image://seoripul/icon/NAME/RRGGBB` and
`image://seoripul/plate/RADIUS/FROM/TO/LINE_WIDTH/LINE`, `image://seoripul/head/FROM/TO/GLOW`,
`image://seoripul/shadow/NAME/SIDE` (a baked shadow, `SIDE` pixels wide and high),
`image://seoripul/drawing/NAME/INK/ACCENT/SOFT/SURFACE` (a drawing of `resources/shapes`),
`image://seoripul/qr/TEXT` (percent-encoded; black on white, never kept).

What the first frame needs here is filled by brushes of gradients only: the first plain colour
that Python hands to a brush makes the binding create all 93 enumerations of `Qt`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QImageReader,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_NATURAL = 96
_KEPT = 150
_SMALL_BYTES = 100_000


class Pictures(QQuickImageProvider):
    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kept = Kept()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803
        wide = requestedSize.width() if requestedSize.width() > 0 else _NATURAL
        high = requestedSize.height() if requestedSize.height() > 0 else wide
        if id.startswith("qr/"):
            return drawn(id, wide, high)
        return self._kept.get(f"{id} {wide} {high}", lambda: drawn(id, wide, high))


class Kept:
    """The small pictures used last: every page has icons, and drawing one takes a millisecond."""

    def __init__(self) -> None:
        self._pictures: dict[str, QImage] = {}

    def get(self, name: str, draw: Callable[[], QImage]) -> QImage:
        picture = self._pictures.pop(name, None)
        if picture is None:
            picture = draw()
        if picture.sizeInBytes() <= _SMALL_BYTES:
            self._pictures[name] = picture
            if len(self._pictures) > _KEPT:
                del self._pictures[next(iter(self._pictures))]
        return picture


def drawn(address: str, wide: int, high: int) -> QImage:
    """The picture of an address, without `image://seoripul/`, in pixels."""
    kind, *words = address.split("/")
    if kind == "shadow":
        return shadow(words[0], int(words[1]))
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    box = QRectF(0, 0, wide, high)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.eraseRect(box)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAWN[kind](painter, box, words)
    painter.end()
    return image


def icon_svg(name: str, colour: str) -> QByteArray:
    """One of `resources/icons` in one colour (`rrggbb`). Raises FileNotFoundError."""
    drawn = (files("seoripul") / "resources" / "icons" / f"{name}.svg").read_text("utf-8")
    return QByteArray(drawn.replace("currentColor", f"#{colour}").encode())


def shadow(name: str, side: int) -> QImage:
    """One of the baked shadows of `resources/shapes`, scaled to `side` pixels."""
    baked = QBuffer()
    baked.setData((files("seoripul") / "resources" / "shapes" / f"shadow-{name}.png").read_bytes())
    reader = QImageReader(baked, QByteArray(b"png"))
    reader.setAutoDetectImageFormat(False)
    reader.setScaledSize(QSize(side, side))
    return reader.read()


def _icon(painter: QPainter, box: QRectF, words: list[str]) -> None:
    QSvgRenderer(icon_svg(words[0], words[1])).render(painter, box)


def _drawing(painter: QPainter, box: QRectF, words: list[str]) -> None:
    from PySide6.QtCore import Qt

    name, *colours = words
    drawn = (files("seoripul") / "resources" / "shapes" / f"{name}.svg").read_text("utf-8")
    for part, colour in zip(("ink", "accent", "soft", "surface"), colours, strict=True):
        drawn = drawn.replace(f"#{part}", f"#{colour}")
    renderer = QSvgRenderer(QByteArray(drawn.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, box)


def _plate(painter: QPainter, box: QRectF, words: list[str]) -> None:
    radius, start, end, width, line = words
    inset = float(width) / 2
    path = QPainterPath()
    inner = box.adjusted(inset, inset, -inset, -inset)
    path.addRoundedRect(inner, float(radius) - inset, float(radius) - inset)
    painter.fillPath(path, _across(box, QColor(f"#{start}"), QColor(f"#{end}")))
    if inset:
        painter.strokePath(path, QPen(QColor(f"#{line}"), float(width)))


def _head(painter: QPainter, box: QRectF, words: list[str]) -> None:
    start, end, glow = words
    ground = QPainterPath()
    ground.addRect(box)
    painter.fillPath(ground, _across(box, QColor(f"#{start}"), QColor(f"#{end}")))
    if start == glow:
        return
    unit = min(box.width(), box.height() * 2.2)
    for across, down, size, strength in _GLOWS:
        tint = QColor(f"#{glow}")
        tint.setAlpha(strength)
        path = QPainterPath()
        centre = QPointF(box.width() - unit * across, unit * down)
        path.addEllipse(centre, unit * size, unit * size)
        painter.fillPath(path, _across(box, tint, tint))


_GLOWS = ((0.10, 0.02, 0.44, 110), (0.02, 0.46, 0.30, 120))


def _across(box: QRectF, start: QColor, end: QColor) -> QBrush:
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0, start)
    gradient.setColorAt(1, end)
    return QBrush(gradient)


def _qr(painter: QPainter, box: QRectF, words: list[str]) -> None:
    """Modules of whole pixels with their quiet zone: scanners want both."""
    from seoripul.ui.hardware.qr_matrix import qr_matrix

    matrix = qr_matrix(unquote("/".join(words)))
    dot = max(1, int(box.width()) // len(matrix))
    start = (int(box.width()) - dot * len(matrix)) // 2
    painter.fillRect(box, QColor("white"))
    for row, line in enumerate(matrix):
        for column, black in enumerate(line):
            if black:
                place = QRectF(start + column * dot, start + row * dot, dot, dot)
                painter.fillRect(place, QColor("black"))


_DRAWN = {"qr": _qr, "icon": _icon, "drawing": _drawing, "plate": _plate, "head": _head}
