"""The day's reservations as a table."""

from __future__ import annotations

from typing import Final

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.office_time import clock
from seoripul.kiosk.counter.sorting import Column
from seoripul.ui.counter.marks import mark
from seoripul.ui.counter.row_table import ChipShown, RowTable
from seoripul.ui.counter.words.list import column_word, documents_words
from seoripul.ui.counter.words.states import row_word

COLUMNS: Final = (
    Column.STATE,
    Column.TIME,
    Column.NAME,
    Column.DOCUMENTS,
    Column.TICKET,
    Column.NUMBER,
)


class ReservationTable(RowTable[ReservationRow]):
    columns = len(COLUMNS)

    def key(self, row: ReservationRow) -> object:
        return row.id

    def heading(self, column: int) -> str:
        return column_word(COLUMNS[column])

    def cell(self, row: ReservationRow, column: int) -> str:
        return cell(row, COLUMNS[column])

    def chip(self, row: ReservationRow, column: int) -> ChipShown | None:
        return row_chip(row) if COLUMNS[column] is Column.STATE else None

    def strong(self, column: int) -> bool:
        return COLUMNS[column] in (Column.TICKET, Column.TIME)


def row_chip(row: ReservationRow) -> ChipShown:
    return ChipShown(*mark(row), row_word(row))


def cell(row: ReservationRow, column: Column) -> str:
    """What one cell says."""
    words = {
        Column.STATE: lambda: row_word(row),
        Column.TIME: lambda: clock(row.slot_start),
        Column.NAME: lambda: row.masked_name,
        Column.DOCUMENTS: lambda: documents_words(row.documents),
        Column.TICKET: lambda: _ticket(row),
        Column.NUMBER: lambda: f"{row.number[:4]} {row.number[4:]}",
    }
    return words[column]()


def _ticket(row: ReservationRow) -> str:
    return str(row.ticket.number) if row.ticket else ""
