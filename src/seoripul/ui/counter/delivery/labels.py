"""Labels of envelopes: printed at the desk's printer, or kept as a PDF where there is none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import EnvelopeLabel, OrderRow
from seoripul.contract.pickup import Reason
from seoripul.kiosk.counter.delivery.notes import OrderRefused, Said
from seoripul.kiosk.counter.notes import NotNow, Paper, SlipNote
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.saving import Saving
from seoripul.ui.counter.view import CounterView
from seoripul.ui.hardware.label_picture import label_image

WIDTH_MM = 80.0
_DOTS = 1152


class Labels:
    """A label that did not come out keeps its key: asked for again, it is logged once."""

    def __init__(self, over: QWidget, view: CounterView, printer: DeskPrinter) -> None:
        self._view, self._printer = view, printer
        self._saving = Saving(over, view.background, lambda told: view.orders.put(Said(told)))
        self._keys: dict[str, str] = {}

    def print(self, row: OrderRow) -> None:
        key = self._keys.setdefault(row.id, new_key())
        self._view.ask(
            lambda central: central.label(row.id, Reason(), key), partial(self._answered, row)
        )

    def _answered(self, row: OrderRow, outcome: Outcome[EnvelopeLabel]) -> None:
        if isinstance(outcome, Done):
            self._take(row, outcome.value)
        elif isinstance(outcome, Refused):
            self._keys.pop(row.id, None)
            self._view.orders.put(OrderRefused(None, outcome.refusal))
        else:
            self._view.orders.put(NotNow(WhyNot.OFFLINE))

    def _take(self, row: OrderRow, label: EnvelopeLabel) -> None:
        if self._printer.ready:
            self._printer.print(f"label:{label.code}", label, partial(self._ended, row.id))
            return
        self._keys.pop(row.id, None)
        content = as_pdf(label)
        self._saving.ask_where(label.number, "pdf", lambda path: self._saving.write(path, content))

    def _ended(self, order_id: str, paper: Paper) -> None:
        if paper is not Paper.NOT_PRINTED:
            self._keys.pop(order_id, None)
        self._view.orders.put(SlipNote(paper))


def as_pdf(label: EnvelopeLabel) -> bytes:
    """One page as large as the label."""
    image = label_image(label, _DOTS)
    high = WIDTH_MM * image.height() / image.width()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setPageSize(QPageSize(QSizeF(WIDTH_MM, high), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(label.number)
    painter = QPainter(writer)
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), image)
    painter.end()
    return bytes(kept.data().data())
