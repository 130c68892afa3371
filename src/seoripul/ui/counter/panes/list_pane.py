"""A day's reservations: find, filter, sort and choose one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
)

from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.sorting import Column
from seoripul.kiosk.counter.verbs import Verb
from seoripul.rules.seoul import day_of
from seoripul.ui.counter.chips import RowPainter
from seoripul.ui.counter.keys import KEYS
from seoripul.ui.counter.panes.day_row import DayRow
from seoripul.ui.counter.panes.filter_row import FilterRow
from seoripul.ui.counter.panes.nothing_here import NothingHere
from seoripul.ui.counter.parts import button, name_button, put_icon
from seoripul.ui.counter.row_table import furnish, keep_choice
from seoripul.ui.counter.search_field import SearchField
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.table_model import COLUMNS, ReservationTable
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.verbs import verb_word, why_sentence

_WIDTHS = {
    Column.STATE: 128,
    Column.TIME: 74,
    Column.NAME: 112,
    Column.TICKET: 78,
    Column.NUMBER: 112,
}


class ListPane(QFrame):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._look = view, look
        self.search = SearchField()
        self.search.textChanged.connect(view.search)
        self.filters = FilterRow(self._filter)
        self.days = DayRow(look, view.turn_to)
        self.place = button("primary")
        self.model = ReservationTable()
        self.table = QTableView()
        self._painter = RowPainter(look)
        self._nothing = NothingHere(look)
        self._furnish_table()
        self._lay_out()

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 8)
        down.setSpacing(12)
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(self.days)
        across.addWidget(self.search, 1)
        across.addWidget(self.place)
        down.addLayout(across)
        down.addWidget(self.filters)
        down.addWidget(self.table, 1)
        down.addWidget(self._nothing, 1)

    def _furnish_table(self) -> None:
        table = self.table
        furnish(table, self.model, self._painter, self._look)
        table.selectionModel().currentRowChanged.connect(self._chosen)
        self._furnish_header(table.horizontalHeader())

    def _furnish_header(self, header: QHeaderView) -> None:
        for place, column in enumerate(COLUMNS):
            if column in _WIDTHS:
                header.resizeSection(place, self._look.px(_WIDTHS[column]))
        self.table.setColumnHidden(COLUMNS.index(Column.NUMBER), self._look.scale > 1)
        documents = COLUMNS.index(Column.DOCUMENTS)
        header.setSectionResizeMode(documents, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(COLUMNS.index(Column.TIME), Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)

    def refresh(self) -> None:
        view, state = self._view, self._view.state
        rows = desk.rows(state)
        self.model.show(rows)
        keep_choice(self.table, self.model, view.state.chosen_id)
        today = day_of(view.now())
        self.days.show_day(state.day or today, today)
        self._name_table(state.day)
        self.filters.refresh(state)
        self.table.setVisible(bool(rows))
        self._nothing.refresh(state)
        self._nothing.setVisible(not rows)
        why = view.why_not(Verb.PLACE)
        hint = why_sentence(why) if why else ""
        name_button(self.place, verb_word(Verb.PLACE), KEYS[Verb.PLACE], hint)
        self.place.setText(f"{verb_word(Verb.PLACE)}  {KEYS[Verb.PLACE]}")
        put_icon(self.place, "plus", self._look, self._look.colours.accent_ink)
        self.place.setEnabled(why is None)

    def retranslate(self) -> None:
        hints = (
            QCoreApplication.translate("counter", "예약 번호 · 이름 · 전화 끝 4자리 · 번호표"),
            QCoreApplication.translate("counter", "예약 번호 · 이름"),
            QCoreApplication.translate("counter", "검색"),
        )
        self.search.offer([f"{hint}   ( / )" for hint in hints])
        self.search.setAccessibleName(QCoreApplication.translate("counter", "예약 검색"))
        self.days.retranslate()
        self._name_table(self._view.state.day)
        self.model.retranslate()

    def _name_table(self, day: date | None) -> None:
        today = QCoreApplication.translate("counter", "오늘의 예약")
        other = QCoreApplication.translate("counter", "{day} 예약")
        self.table.setAccessibleName(today if day is None else other.format(day=day_words(day)))

    def _filter(self, group: object) -> None:
        self._view.show(replace(self._view.state, group=group))  # type: ignore[arg-type]

    def _sort(self, place: int, order: Qt.SortOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        column = COLUMNS[place]
        self._view.show(replace(self._view.state, column=column, descending=descending))

    def _chosen(self, now: QModelIndex | QPersistentModelIndex, _: object) -> None:
        row = self.model.row_at(now.row())
        if row is not None:
            self._view.choose(row.id)
