"""The numbers of this counter's lines as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from seoripul.contract.queue import QueueRow
from seoripul.ui.counter.marks import number_mark
from seoripul.ui.counter.row_table import ChipShown, RowTable
from seoripul.ui.counter.words.list import counter_word
from seoripul.ui.counter.words.numbers import (
    line_word,
    minutes_words,
    number_state_word,
    people,
    standing_word,
)


class NumberColumn(IntEnum):
    STATE = 0
    NUMBER = 1
    LINE = 2
    STANDING = 3
    WAITED = 4
    AHEAD = 5


class NumbersTable(RowTable[QueueRow]):
    columns = len(NumberColumn)

    def __init__(self) -> None:
        super().__init__()
        self._now = datetime(2000, 1, 1, tzinfo=UTC)

    def key(self, row: QueueRow) -> object:
        return row.ticket.number

    def heading(self, column: int) -> str:
        return _headings()[column]

    def cell(self, row: QueueRow, column: int) -> str:
        return _CELLS[NumberColumn(column)](row, self._now)

    def chip(self, row: QueueRow, column: int) -> ChipShown | None:
        return number_chip(row) if column == NumberColumn.STATE else None

    def strong(self, column: int) -> bool:
        return column == NumberColumn.NUMBER

    def show_at(self, rows: tuple[QueueRow, ...], now: datetime) -> None:
        """The minutes waited grow while nothing else changes."""
        new_minute = f"{now:%H:%M}" != f"{self._now:%H:%M}"
        self._now = now
        self.show(rows)
        if new_minute:
            self.say_again()


def number_chip(row: QueueRow) -> ChipShown:
    return ChipShown(*number_mark(row.ticket.state), number_state_word(row.ticket.state))


def waited(row: QueueRow, until: datetime) -> str:
    return minutes_words(max(0, int((until - row.ticket.issued_at).total_seconds() // 60)))


def _ahead(row: QueueRow) -> str:
    if row.ahead is None:
        no = row.ticket.counter_no
        return counter_word(no) if no is not None else ""
    return people(row.ahead)


_CELLS: dict[NumberColumn, Callable[[QueueRow, datetime], str]] = {
    NumberColumn.STATE: lambda row, now: number_state_word(row.ticket.state),
    NumberColumn.NUMBER: lambda row, now: str(row.ticket.number),
    NumberColumn.LINE: lambda row, now: line_word(row.ticket.line),
    NumberColumn.STANDING: lambda row, now: standing_word(row.standing),
    NumberColumn.WAITED: waited,
    NumberColumn.AHEAD: lambda row, now: _ahead(row),
}


def _headings() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("counter", "상태"),
        QCoreApplication.translate("counter", "번호"),
        QCoreApplication.translate("counter", "업무"),
        QCoreApplication.translate("counter", "구분"),
        QCoreApplication.translate("counter", "기다린 시간"),
        QCoreApplication.translate("counter", "앞사람"),
    )
