"""마감: what each counter's drawer must hold by kind of payment, on the screen and as a file."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from seoripul.contract.delivery import CashUp
from seoripul.kiosk.counter.day_figures import Cell
from seoripul.kiosk.counter.delivery import cash_up
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.sheet_files import KINDS
from seoripul.kiosk.station.results import Done
from seoripul.rules.seoul import day_of
from seoripul.ui.counter import keys
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.panes.day_row import DayRow
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.saving import Saving
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.cash_up import cash_up_words
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.orders import order_verb_word

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CashUpDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 980)
        self.setObjectName("cashUpDialog")
        self._view = view
        self.day = day_of(view.now())
        self.book: CashUp | None = None
        self._saving = Saving(self, view.background, lambda told: self.allow(False, told))
        self.days = DayRow(look, self.turn_to)
        self.table, self.told = QTableWidget(), label(role="soft", wrap=True)
        self.csv = button(name="csvButton", clicked=partial(self._save, "csv"))
        self.xlsx = button(name="xlsxButton", clicked=partial(self._save, "xlsx"))
        for key, ending in ((keys.SAVE_CSV, "csv"), (keys.SAVE_XLSX, "xlsx")):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._save, ending))
        self._lay_out_body()
        self.confirm.hide()
        self.resize_within(1020, 620)
        self._name()
        self.table.setFocus()

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        for each in (self.days, self.csv, self.xlsx):
            across.addWidget(each)
        across.insertStretch(1)
        self.body.addLayout(across)
        self.body.addWidget(self.told)
        self.body.addWidget(self.table, 1)
        table = self.table
        table.setObjectName("cashUpTable")
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.horizontalHeader().setHighlightSections(False)

    def _name(self) -> None:
        self.name_frame(
            order_verb_word(OrderVerb.CASH_UP),
            QCoreApplication.translate(
                "counter", "창구와 배송원마다 받은 방법별로 있어야 할 돈입니다."
            ),
            "",
        )
        name_button(self.csv, QCoreApplication.translate("counter", "CSV 저장"), keys.SAVE_CSV)
        name_button(self.xlsx, QCoreApplication.translate("counter", "Excel 저장"), keys.SAVE_XLSX)
        self.table.setAccessibleName(order_verb_word(OrderVerb.CASH_UP))
        self.days.show_day(self.day, day_of(self._view.now()))
        for each in (self.csv, self.xlsx):
            each.setEnabled(self.book is not None and bool(self.book.lines))

    def ask(self) -> None:
        day = self.day
        self.told.setText(QCoreApplication.translate("counter", "받고 있습니다…"))
        self._view.ask(
            lambda central: central.cash_up(day),
            lambda outcome: self.take(outcome) if day == self.day else None,
        )

    def turn_to(self, day: date) -> None:
        self.day, self.book = day, None
        self.table.setRowCount(0)
        self._name()
        self.ask()

    def take(self, outcome: Outcome[CashUp]) -> None:
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            return
        self.book = outcome.value
        none = QCoreApplication.translate("counter", "이 날 받은 수수료가 없습니다.")
        self.told.setText("" if outcome.value.lines else none)
        self.told.setVisible(not outcome.value.lines)
        self._show(cash_up.sheet(outcome.value, cash_up_words()))
        self._name()

    def _show(self, rows: list[list[Cell]]) -> None:
        heading, *lines = ([*row[1:]] for row in rows)
        self.table.setColumnCount(len(heading))
        self.table.setHorizontalHeaderLabels([str(each) for each in heading])
        self.table.setRowCount(len(lines))
        total = cash_up_words().sum
        for at, line in enumerate(lines):
            for place, cell in enumerate(line):
                self.table.setItem(at, place, _item(cell, strong=total in line))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _save(self, ending: str) -> None:
        book = self.book
        if book is None or not book.lines:
            return
        centre = book.centre.ko if in_korean() else book.centre.en
        name = f"{centre} {order_verb_word(OrderVerb.CASH_UP)} {book.day.isoformat()}"
        content = KINDS[ending](cash_up.sheet(book, cash_up_words()))
        self._saving.ask_where(name, ending, lambda path: self._saving.write(path, content))


def _item(cell: Cell, *, strong: bool) -> QTableWidgetItem:
    number = isinstance(cell, int)
    made = QTableWidgetItem(f"{cell:,}" if number else str(cell or ""))
    if number:
        made.setTextAlignment(_RIGHT)
    if strong:
        letters = QFont()
        letters.setWeight(QFont.Weight.Bold)
        made.setFont(letters)
    return made
