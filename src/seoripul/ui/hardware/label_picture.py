"""Draws an envelope's label: number, QR, who and where to, which run; never a document's name."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QImage

from seoripul.contract.delivery import EnvelopeLabel
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.rules.promise import Window
from seoripul.ui.hardware.slip_picture import Pen, drawn, one_bit

_BOLD: Final = QFont.Weight.Bold
_WINDOWS: Final = {Window.AM: "오전", Window.PM: "오후", Window.DAY: "하루 중"}


def label_raster(label: EnvelopeLabel, dots_across: int) -> Raster:
    """The label as a printer takes it."""
    return one_bit(label_image(label, dots_across))


def label_image(label: EnvelopeLabel, dots_across: int) -> QImage:
    """The label as a grey picture, cut to its length."""
    return drawn(lambda pen: _draw(pen, label), dots_across)


def _draw(pen: Pen, label: EnvelopeLabel) -> None:
    pen.skip(18)
    when = f"{label.delivery_date:%m-%d} {_WINDOWS[label.window]}"
    pen.text(f"{label.zone_name}  ·  {when}", 36, _BOLD)
    pen.skip(12)
    pen.rule()
    pen.skip(22)
    pen.number(f"{label.number[:4]} {label.number[4:]}", 120)
    if label.envelope > 1:
        pen.skip(14)
        pen.badge(f"봉투 {label.envelope}")
    pen.skip(22)
    pen.code(label.code, 300)
    pen.skip(16)
    pen.dashes()
    pen.skip(18)
    pen.text(label.recipient.reveal(), 44, _BOLD)
    pen.skip(6)
    pen.text(label.address.reveal(), 34)
    pen.text(f"({label.postcode})", 34)
    if label.collect_krw:
        pen.skip(14)
        pen.badge(f"받을 돈 {label.collect_krw:,}원")
    pen.skip(30)
