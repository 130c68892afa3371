"""Pictures of QR codes with the faults that a lobby brings: drawn, repeatable, no files needed."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

import qrcode
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPolygonF,
    QRadialGradient,
    QTransform,
)

from seoripul.rules import pickup_code

Fault = Callable[[QImage, random.Random], QImage]
_WIDE, _HIGH = 1280, 720


def drawn_code(random_numbers: random.Random) -> str:
    return pickup_code.compose("".join(random_numbers.choices("0123456789", k=37)))


def symbol(code: str, side: int, *, quiet: int = 4) -> QImage:
    """The QR code as a phone shows it: `side` pixels, black on white."""
    drawn = qrcode.QRCode(version=2, error_correction=qrcode.ERROR_CORRECT_M, border=quiet)
    drawn.add_data(code)
    drawn.make(fit=False)
    matrix = drawn.get_matrix()
    small = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, black in enumerate(row):
            small.setPixelColor(x, y, QColor("black" if black else "white"))
    return small.scaled(side, side)


def in_the_hand(shown: QImage, random_numbers: random.Random) -> QImage:
    """A camera frame: the phone somewhere near the middle, a lobby behind it."""
    frame = lobby(random_numbers)
    spare = _HIGH - shown.height()
    left = (_WIDE - shown.width()) // 2 + random_numbers.randint(-80, 80)
    top = spare // 2 + random_numbers.randint(-spare // 4 - 1, spare // 4 + 1)
    painter = QPainter(frame)
    painter.fillRect(
        left - 30, top - 60, shown.width() + 60, shown.height() + 120, QColor("#101010")
    )
    painter.drawImage(left, top, shown)
    painter.end()
    return frame


def lobby(random_numbers: random.Random) -> QImage:
    frame = QImage(_WIDE, _HIGH, QImage.Format.Format_RGB32)
    frame.fill(QColor("#8d8a84"))
    painter = QPainter(frame)
    for _ in range(60):
        grey = random_numbers.randint(40, 220)
        size = random_numbers.randint(20, 260), random_numbers.randint(20, 260)
        place = random_numbers.randint(0, _WIDE), random_numbers.randint(0, _HIGH)
        painter.fillRect(QRect(*place, *size), QColor(grey, grey, min(255, grey + 12)))
    painter.end()
    return frame


def rotated(degrees: float) -> Fault:
    def spoil(image: QImage, _: random.Random) -> QImage:
        turn = QTransform().translate(_WIDE / 2, _HIGH / 2).rotate(degrees)
        return _through(image, turn.translate(-_WIDE / 2, -_HIGH / 2))

    return spoil


def tilted(strength: float) -> Fault:
    """Seen from the side: one edge `strength` shorter than the other."""

    def spoil(image: QImage, random_numbers: random.Random) -> QImage:
        wide, high = image.width(), image.height()
        inset = high * strength / 2
        corners = [(0, 0), (wide, inset), (wide, high - inset), (0, high)]
        if random_numbers.random() < 0.5:
            corners = [(inset, 0), (wide - inset, 0), (wide, high), (0, high)]
        seen = QTransform.quadToQuad(
            _quad([(0, 0), (wide, 0), (wide, high), (0, high)]), _quad(corners)
        )
        assert isinstance(seen, QTransform)
        return _through(image, seen)

    return spoil


def blurred(pixels: int) -> Fault:
    """Out of focus: a disc of this radius, by averaging shifted copies."""

    def spoil(image: QImage, _: random.Random) -> QImage:
        offsets = [
            (x, y)
            for x in range(-pixels, pixels + 1)
            for y in range(-pixels, pixels + 1)
            if x * x + y * y <= pixels * pixels
        ]
        return _average(image, offsets)

    return spoil


def moved(pixels: int) -> Fault:
    """Moved while the shutter was open, along a slanted line."""

    def spoil(image: QImage, random_numbers: random.Random) -> QImage:
        slope = random_numbers.choice((0.0, 0.4, 1.0, -0.5))
        return _average(image, [(step, round(step * slope)) for step in range(pixels)])

    return spoil


def noisy(strength: float) -> Fault:
    """Sensor grain: random grey mixed in, 0 none to 1 nothing else."""

    def spoil(image: QImage, random_numbers: random.Random) -> QImage:
        grain = random_numbers.randbytes(image.width() * image.height())
        layer = QImage(grain, image.width(), image.height(), image.width(), _GREY8)
        return _blend(image, layer, strength)

    return spoil


def pale(contrast: float, brightness: int = 128) -> Fault:
    """Contrast down to a share of the whole range, around a brightness."""

    def spoil(image: QImage, _: random.Random) -> QImage:
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(QColor(brightness, brightness, brightness))
        return _blend(image, flat, 1.0 - contrast)

    return spoil


def inverted(image: QImage, _: random.Random) -> QImage:
    """White on black, as some phones show in dark mode."""
    other = image.copy()
    other.invertPixels()
    return other


def shaded(image: QImage, _: random.Random) -> QImage:
    """A hard light from one side."""
    return _painted(image, _shadow)


def dirty(spots: int) -> Fault:
    """Specks and scratches over the picture."""

    def spoil(image: QImage, random_numbers: random.Random) -> QImage:
        def specks(painter: QPainter, size: QRectF) -> None:
            for _ in range(spots):
                centre = QPointF(
                    random_numbers.uniform(size.width() * 0.3, size.width() * 0.7),
                    random_numbers.uniform(size.height() * 0.2, size.height() * 0.8),
                )
                grey = random_numbers.choice((0, 128, 255))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(grey, grey, grey))
                painter.drawEllipse(centre, *random_numbers.choices((3.0, 5.0, 8.0), k=2))

        return _painted(image, specks)

    return spoil


def glaring(radius: float) -> Fault:
    """A lamp mirrored in the phone's glass."""

    def spoil(image: QImage, random_numbers: random.Random) -> QImage:
        def lamp(painter: QPainter, size: QRectF) -> None:
            centre = size.center() + QPointF(
                random_numbers.uniform(-90, 90), random_numbers.uniform(-90, 90)
            )
            light = QRadialGradient(centre, radius)
            light.setColorAt(0.0, QColor(255, 255, 255, 255))
            light.setColorAt(0.4, QColor(255, 255, 255, 230))
            light.setColorAt(1.0, QColor(255, 255, 255, 0))
            painter.fillRect(size, light)

        return _painted(image, lamp)

    return spoil


def with_moire(pitch: float) -> Fault:
    """The phone's pixel grid against the camera's: bright and dark bands."""

    def spoil(image: QImage, random_numbers: random.Random) -> QImage:
        def bands(painter: QPainter, size: QRectF) -> None:
            painter.translate(size.center())
            painter.rotate(random_numbers.uniform(0, 90))
            across = int(size.width())
            for step in range(int(2 * across / pitch)):
                painter.fillRect(
                    QRectF(-across + step * pitch, -across, pitch / 2, 2 * across),
                    QColor(0, 0, 0, 70),
                )
                painter.fillRect(
                    QRectF(-across, -across + step * pitch * 1.1, 2 * across, pitch / 2),
                    QColor(255, 255, 255, 50),
                )

        return _painted(image, bands)

    return spoil


def as_jpeg(quality: int) -> Fault:
    def spoil(image: QImage, _: random.Random) -> QImage:
        room = QByteArray()
        buffer = QBuffer(room)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPG", quality)
        return QImage.fromData(room)

    return spoil


def _shadow(painter: QPainter, size: QRectF) -> None:
    light = QLinearGradient(size.topLeft(), size.topRight())
    light.setColorAt(0.30, QColor(0, 0, 0, 225))
    light.setColorAt(0.52, QColor(0, 0, 0, 190))
    light.setColorAt(0.56, QColor(0, 0, 0, 0))
    painter.fillRect(size, light)


def _painted(image: QImage, draw: Callable[[QPainter, QRectF], None]) -> QImage:
    other = image.copy()
    painter = QPainter(other)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(other.rect()))
    painter.end()
    return other


def _through(image: QImage, seen: QTransform) -> QImage:
    other = QImage(image.size(), QImage.Format.Format_RGB32)
    other.fill(QColor("#777777"))
    painter = QPainter(other)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(seen)
    painter.drawImage(0, 0, image)
    painter.end()
    return other


def _average(image: QImage, offsets: list[tuple[int, int]]) -> QImage:
    mixed = QImage(image.size(), QImage.Format.Format_RGBA64)
    painter = QPainter(mixed)
    for count, (x, y) in enumerate(offsets, 1):
        painter.setOpacity(1.0 / count)
        painter.drawImage(x, y, image)
    painter.end()
    return mixed.convertToFormat(QImage.Format.Format_RGB32)


def _blend(image: QImage, layer: QImage, share: float) -> QImage:
    mixed = image.copy()
    painter = QPainter(mixed)
    painter.setOpacity(share)
    painter.drawImage(0, 0, layer)
    painter.end()
    return mixed


def _quad(corners: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(*corner) for corner in corners])


_GREY8: Final = QImage.Format.Format_Grayscale8
