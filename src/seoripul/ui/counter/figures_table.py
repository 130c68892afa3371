"""A table of figures: the first column names the part of the day, the others are numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from seoripul.contract.statistics import Tally
from seoripul.kiosk.counter.day_figures import Figure, figure
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.figures import column_of_sheet, number_word

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QTableWidget):
    """As high as its rows; the page around it scrolls."""

    def __init__(self, look: Look, name: str, heading: str, spoken: str) -> None:
        super().__init__(0, 1 + len(Figure))
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setHorizontalHeaderLabels(["", *(_heading(each, look) for each in Figure)])
        self.setHorizontalHeaderItem(0, _leading(heading))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(34))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(_RIGHT)
        header.setHighlightSections(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_tallies(self, tallies: Sequence[Tally], name_of: Callable[[Tally], str]) -> None:
        with QSignalBlocker(self):
            kept = max(0, self.currentRow())
            self.setRowCount(len(tallies))
            for row, tally in enumerate(tallies):
                self._put(row, 0, name_of(tally), _LEFT)
                for column, each in enumerate(Figure, 1):
                    written = number_word(figure(tally, each))
                    self._put(row, column, written, _RIGHT)
            if tallies:
                self.setCurrentCell(min(kept, len(tallies) - 1), 0)
        self._spread()
        rows = self.verticalHeader().defaultSectionSize() * max(1, len(tallies))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """No column narrower than its words; what is left over is shared."""
        header = self.horizontalHeader()
        needed = [
            max(self.sizeHintForColumn(at), header.sectionSizeHint(at))
            for at in range(self.columnCount())
        ]
        left = max(0, self.viewport().width() - sum(needed)) // len(needed)
        for at, width in enumerate(needed):
            self.setColumnWidth(at, width + left)

    def _put(self, row: int, column: int, text: str, side: Qt.AlignmentFlag) -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(side)
        if column == 0:
            letters = QFont(self.font())
            letters.setWeight(QFont.Weight.DemiBold)
            item.setFont(letters)
        self.setItem(row, column, item)


def _heading(each: Figure, look: Look) -> str:
    """The unit on a line of its own; with large letters each word: columns stay narrow."""
    words = column_of_sheet(each).replace(" (", "(").replace("(", "\n(")
    return words if look.scale == 1 else words.replace(" ", "\n")


def _leading(heading: str) -> QTableWidgetItem:
    made = QTableWidgetItem(heading)
    made.setTextAlignment(_LEFT)
    return made
