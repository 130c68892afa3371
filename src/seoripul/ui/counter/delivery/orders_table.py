"""The orders of a centre as a table, the most urgent first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.delivery import OrderRow
from seoripul.kiosk.counter.office_time import clock
from seoripul.rules.delivery_life import FINISHED, State
from seoripul.ui.counter.delivery.marks import risk_chip, state_chip
from seoripul.ui.counter.row_table import ChipShown, RowTable
from seoripul.ui.counter.words.list import documents_words, spaced, won
from seoripul.ui.counter.words.order_form import window_word
from seoripul.ui.counter.words.orders import order_state_word


class OrderColumn(IntEnum):
    READY_BY = 0
    STATE = 1
    PROMISE = 2
    NUMBER = 3
    NAME = 4
    DOCUMENTS = 5
    ZONE = 6
    FEES = 7


WIDTHS: Final = {
    OrderColumn.READY_BY: 124,
    OrderColumn.STATE: 132,
    OrderColumn.PROMISE: 112,
    OrderColumn.NUMBER: 104,
    OrderColumn.NAME: 86,
    OrderColumn.ZONE: 92,
    OrderColumn.FEES: 104,
}


class OrdersTable(RowTable[OrderRow]):
    columns = len(OrderColumn)

    def __init__(self) -> None:
        super().__init__()
        self._now = datetime(2000, 1, 1, tzinfo=UTC)

    def key(self, row: OrderRow) -> object:
        return row.id

    def heading(self, column: int) -> str:
        return _headings()[column]

    def cell(self, row: OrderRow, column: int) -> str:
        shown = self.chip(row, column)
        return shown.word if shown is not None else _CELLS[OrderColumn(column)](row)

    def chip(self, row: OrderRow, column: int) -> ChipShown | None:
        if column == OrderColumn.STATE:
            return state_chip(row.state)
        return risk_chip(row, self._now) if column == OrderColumn.READY_BY else None

    def strong(self, column: int) -> bool:
        return column in (OrderColumn.READY_BY, OrderColumn.NUMBER)

    def show_at(self, rows: tuple[OrderRow, ...], now: datetime) -> None:
        """The minutes left shrink while nothing else changes."""
        new_minute = f"{now:%H:%M}" != f"{self._now:%H:%M}"
        self._now = now
        self.show(rows)
        if new_minute:
            self.say_again()


def ready_by_words(row: OrderRow) -> str:
    """When it must be packed; nothing is left to pack of one that left, ended or is lost."""
    if row.state in FINISHED or row.state in (State.OUT, State.DELIVERED, State.LOST):
        return "–"
    return f"{row.delivery_date:%m-%d} {clock(row.ready_by)}"


def promised_words(row: OrderRow) -> str:
    """The day and half of it on which it comes home."""
    return f"{row.delivery_date:%m-%d} {window_word(row.window)}"


def open_words(row: OrderRow) -> str:
    """What is still to be received, or to be given back."""
    open_krw = row.stamp.open_krw + row.delivery.open_krw
    if row.stamp.open_krw < 0 or row.delivery.open_krw < 0:
        back = min(row.stamp.open_krw, 0) + min(row.delivery.open_krw, 0)
        return QCoreApplication.translate("counter", "환불 {won}").format(won=won(-back))
    return won(open_krw) if open_krw else QCoreApplication.translate("counter", "받음")


_CELLS: Final[dict[OrderColumn, Callable[[OrderRow], str]]] = {
    OrderColumn.READY_BY: ready_by_words,
    OrderColumn.STATE: lambda row: order_state_word(row.state),
    OrderColumn.PROMISE: promised_words,
    OrderColumn.NUMBER: lambda row: spaced(row.number),
    OrderColumn.NAME: lambda row: row.masked_name,
    OrderColumn.DOCUMENTS: lambda row: documents_words(row.documents),
    OrderColumn.ZONE: lambda row: row.zone_name,
    OrderColumn.FEES: open_words,
}


def _headings() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("counter", "포장 기한"),
        QCoreApplication.translate("counter", "상태"),
        QCoreApplication.translate("counter", "도착 약속"),
        QCoreApplication.translate("counter", "신청 번호"),
        QCoreApplication.translate("counter", "이름"),
        QCoreApplication.translate("counter", "서류"),
        QCoreApplication.translate("counter", "구역"),
        QCoreApplication.translate("counter", "받을 돈"),
    )
