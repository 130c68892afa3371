"""The day's reservations as a table; the selected row survives every new picture."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.office_time import clock
from seoripul.kiosk.counter.sorting import Column
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
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ReservationTable(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ReservationRow, ...] = ()

    def show(self, rows: tuple[ReservationRow, ...]) -> None:
        """Replace the list; only what differs is told to the view."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if rows == self._rows:
            return
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, place: int) -> ReservationRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, reservation_id: str | None) -> int | None:
        places = (at for at, row in enumerate(self._rows) if row.id == reservation_id)
        return next(places, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, COLUMNS[index.column()])
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{column_word(COLUMNS[index.column()])}: {cell(row, COLUMNS[index.column()])}"
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_word(COLUMNS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


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
