"""A list as a table: the selected row survives every new picture, a state is drawn as a chip."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStyledItemDelegate, QTableView

from seoripul.ui.counter.style import Look

R = TypeVar("R")
CHIP_ROLE = Qt.ItemDataRole.UserRole
STRONG_ROLE = Qt.ItemDataRole.UserRole + 1
BELOW_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class ChipShown(NamedTuple):
    icon: str
    tone: str
    """A key of `style.STATE_COLOURS`."""
    word: str


class RowTable(QAbstractTableModel, Generic[R]):
    """What each list says of its rows; `columns` is how many."""

    columns = 0

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[R, ...] = ()

    def key(self, row: R) -> object:
        """What a row is known by."""
        raise NotImplementedError

    def heading(self, column: int) -> str:
        raise NotImplementedError

    def cell(self, row: R, column: int) -> str:
        raise NotImplementedError

    def chip(self, row: R, column: int) -> ChipShown | None:
        """Drawn in place of the cell's text."""
        return None

    def below(self, row: R, column: int) -> str:
        """A second, smaller line in the cell."""
        return ""

    def strong(self, column: int) -> bool:
        return False

    def show(self, rows: tuple[R, ...]) -> None:
        """Replace the list; only what differs is told to the view."""
        if rows == self._rows:
            return
        same = [self.key(row) for row in rows] == [self.key(row) for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        else:
            self.say_again()

    def say_again(self) -> None:
        """The words of the cells have changed."""
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columns - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columns - 1)
        self.say_again()

    def row_at(self, place: int) -> R | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: object) -> int | None:
        return next((at for at, row in enumerate(self._rows) if self.key(row) == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else self.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.row_at(index.row()), index.column()
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            both = (self.cell(row, column), self.below(row, column))
            return f"{self.heading(column)}: {', '.join(filter(None, both))}"
        if role == CHIP_ROLE:
            return self.chip(row, column)
        if role == BELOW_ROLE:
            return self.below(row, column)
        return self.strong(column) if role == STRONG_ROLE else None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def furnish(
    table: QTableView, model: RowTable[Any], painter: QStyledItemDelegate, look: Look
) -> None:
    """One row is chosen at a time; Tab leaves the table; on a small screen it gives way first."""
    table.setModel(model)
    table.setItemDelegate(painter)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(look.px(44))
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setHighlightSections(False)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    table.setMinimumHeight(look.px(64))


def keep_choice(table: QTableView, model: RowTable[Any], key: object) -> None:
    """The chosen row stays selected wherever a new picture puts it."""
    place, current = model.place_of(key), table.currentIndex().row()
    if place is not None and place != current:
        table.setCurrentIndex(model.index(place, 0))
    elif place is None and current >= 0:
        table.clearSelection()
        table.setCurrentIndex(QModelIndex())
