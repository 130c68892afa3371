"""A run sheet on A4, printed or as PDF: a line for each stop with its QR, name masked, address
whole, money to collect; never a document's name."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

from seoripul.contract.centres import CentreName
from seoripul.contract.dispatch import RunSheet, SheetStop
from seoripul.kiosk.counter.office_time import clock
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.list import in_korean, spaced, won
from seoripul.ui.counter.words.order_form import window_word
from seoripul.ui.hardware.qr_matrix import qr_matrix
from seoripul.ui.hardware.text_lines import broken
from seoripul.ui.theme.fonts import FAMILIES

WIDE, HIGH, EDGE = 210.0, 297.0, 14.0
HEAD, LINE, FOOT = 34.0, 30.0, 12.0
"""Millimetres of an A4 page."""
A_PAGE: Final = int((HIGH - 2 * EDGE - HEAD - FOOT) // LINE)
"""Stops on a page."""
_PER_MM: Final = 300 / 25.4
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


def as_pdf(sheet: RunSheet, centre: CentreName) -> bytes:
    """As many pages as the stops need, each with its number."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(sheet_title(sheet))
    painter = QPainter(writer)
    painter.scale(_PER_MM, _PER_MM)
    pages = _pages(sheet)
    for page in range(pages):
        if page:
            writer.newPage()
        _Page(painter).draw(sheet, centre, page, pages)
    painter.end()
    return bytes(kept.data().data())


def as_pictures(sheet: RunSheet, centre: CentreName) -> list[QImage]:
    """The same pages at 300 dots an inch, for a printer."""
    pages = _pages(sheet)
    return [_picture(sheet, centre, page, pages) for page in range(pages)]


def _picture(sheet: RunSheet, centre: CentreName, page: int, pages: int) -> QImage:
    size = round(WIDE * _PER_MM), round(HIGH * _PER_MM)
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(_PER_MM, _PER_MM)
    _Page(painter).draw(sheet, centre, page, pages)
    painter.end()
    return image


def _pages(sheet: RunSheet) -> int:
    return max(1, ceil(len(sheet.stops) / A_PAGE))


def sheet_title(sheet: RunSheet) -> str:
    run = sheet.run
    return f"{run.zone_name} {day_words(run.day)} {window_word(run.window)}"


class _Page:
    """Draws in millimetres."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def draw(self, sheet: RunSheet, centre: CentreName, page: int, pages: int) -> None:
        self._head(sheet, centre)
        there = sheet.stops[page * A_PAGE : (page + 1) * A_PAGE]
        for at, stop in enumerate(there):
            self._stop(stop, EDGE + HEAD + at * LINE)
        number = QCoreApplication.translate("counter", "{page} / {pages} 쪽")
        foot = QRectF(EDGE, HIGH - EDGE - FOOT / 2, WIDE - 2 * EDGE, FOOT / 2)
        self.text(number.format(page=page + 1, pages=pages), foot, 3.4, _CENTRE)

    def _head(self, sheet: RunSheet, centre: CentreName) -> None:
        run, across = sheet.run, WIDE - 2 * EDGE
        place = centre.ko if in_korean() else centre.en
        self.text(place, QRectF(EDGE, EDGE, across, 6), 4, _LEFT)
        self.text(sheet_title(sheet), QRectF(EDGE, EDGE + 6, across, 11), 7.5, _LEFT, bold=True)
        courier = QCoreApplication.translate("counter", "배송원 {name} · 출발 {time}")
        said = courier.format(name=run.courier_name, time=clock(run.leaves_at))
        self.text(said, QRectF(EDGE, EDGE + 18, across, 7), 4.6, _LEFT)
        self.text(_sums(sheet), QRectF(EDGE, EDGE + 18, across, 7), 4.6, _RIGHT, bold=True)
        self._rule(EDGE + HEAD - 4, 0.5)

    def _stop(self, stop: SheetStop, top: float) -> None:
        self.text(str(stop.position), QRectF(EDGE, top, 12, LINE - 4), 8, _CENTRE, bold=True)
        self._code(stop.envelope_code, EDGE + 14, top, LINE - 4)
        left = EDGE + 16 + LINE
        wide = WIDE - EDGE - 44 - left
        number = f"{spaced(stop.number)}   {stop.masked_name}"
        self.text(number, QRectF(left, top + 1, wide, 7), 5, _LEFT, bold=True)
        address = f"({stop.postcode}) {stop.address.reveal()}"
        self._lines(address, QRectF(left, top + 9, wide, LINE - 13), 4.2)
        self._right(stop, top)
        self._rule(top + LINE - 2.5, 0.15)

    def _right(self, stop: SheetStop, top: float) -> None:
        left = WIDE - EDGE - 42
        envelopes = QCoreApplication.translate("counter", "봉투 {n}개").format(n=stop.envelopes)
        self.text(envelopes, QRectF(left, top + 1, 30, 6), 4, _RIGHT)
        if stop.collect_krw:
            collect = QCoreApplication.translate("counter", "받을 돈")
            self.text(collect, QRectF(left, top + 9, 30, 5), 3.4, _RIGHT)
            self.text(won(stop.collect_krw), QRectF(left, top + 13.5, 30, 7), 5, _RIGHT, bold=True)
        self._painter.setPen(QColor("black"))
        self._painter.fillRect(QRectF(left + 34, top + 2, 7, 0.3), QColor("black"))
        for box in (QRectF(left + 34, top + 9, 7, 0.3), QRectF(left + 34, top + 2, 0.3, 7)):
            self._painter.fillRect(box, QColor("black"))
        self._painter.fillRect(QRectF(left + 41, top + 2, 0.3, 7.3), QColor("black"))

    def _code(self, text: str, left: float, top: float, size: float) -> None:
        matrix = qr_matrix(text)
        dot = size / len(matrix)
        for row, line in enumerate(matrix):
            for column, black in enumerate(line):
                if black:
                    place = QRectF(left + column * dot, top + row * dot, dot * 1.02, dot * 1.02)
                    self._painter.fillRect(place, QColor("black"))

    def _rule(self, top: float, thick: float) -> None:
        self._painter.fillRect(QRectF(EDGE, top, WIDE - 2 * EDGE, thick), QColor("black"))

    def _lines(self, words: str, box: QRectF, size: float) -> None:
        """Broken between words; what is too long is written smaller."""
        scale = 10.0
        font = _font(size * scale, bold=False)
        lines = broken(words, font, box.width() * scale)
        while len(lines) * size * 1.3 > box.height() and size > 2.6:
            size -= 0.2
            font = _font(size * scale, bold=False)
            lines = broken(words, font, box.width() * scale)
        for at, line in enumerate(lines):
            where = QRectF(box.left(), box.top() + at * size * 1.3, box.width(), size * 1.3)
            self.text(line, where, size, _LEFT)

    def text(
        self, words: str, box: QRectF, size: float, side: Qt.AlignmentFlag, *, bold: bool = False
    ) -> None:
        """`size`: the letters' height in millimetres. Drawn ten times as large and scaled, as a
        font has whole pixels."""
        scale = 10.0
        painter = self._painter
        painter.save()
        painter.scale(1 / scale, 1 / scale)
        painter.setFont(_font(size * scale, bold=bold))
        painter.setPen(QColor("black"))
        corner, size_of = box.topLeft() * scale, box.size() * scale
        large = QRectF(corner, size_of)
        painter.drawText(large, side, words)
        painter.restore()


def _font(pixels: float, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    return font


def _sums(sheet: RunSheet) -> str:
    envelopes = sum(stop.envelopes for stop in sheet.stops)
    money = sum(stop.collect_krw for stop in sheet.stops)
    words = QCoreApplication.translate("counter", "봉투 {n}개 · 받을 돈 {won}")
    return words.format(n=envelopes, won=won(money))
