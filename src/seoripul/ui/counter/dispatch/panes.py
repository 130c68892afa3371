"""The three lists of dispatch, side by side: runs, stops of the chosen run, what waits."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout

from seoripul.kiosk.counter.dispatch import runs
from seoripul.rules.seoul import day_of
from seoripul.ui.counter.chips import RowPainter
from seoripul.ui.counter.dispatch.keys import RUNS, STOPS, WAITING
from seoripul.ui.counter.dispatch.tables import DropTable, RunsTable, StopsTable, WaitingTable
from seoripul.ui.counter.panes.day_row import DayRow
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.row_table import RowTable, furnish, keep_choice
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.refusals import refusal_sentence
from seoripul.ui.counter.words.runs import counts_words, ordering_words, run_name

TWO_LINES: Final = 56
"""Height of a row, in pixels at 100 %."""


class _Pane(QFrame):
    """A heading with its key, and a list or why there is none."""

    def __init__(self, look: Look, model: RowTable[Any], table: QTableView, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.model, self.table = model, table
        self.title, self.told = label(role="heading", wrap=True), label(role="soft", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._painter = RowPainter(look)
        furnish(table, model, self._painter, look)
        table.verticalHeader().setDefaultSectionSize(look.px(TWO_LINES))
        table.setObjectName(name)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(14, 12, 14, 8)
        self.down.setSpacing(8)
        self.down.addWidget(self.title)
        self.down.addWidget(table, 1)
        self.down.addWidget(self.told, 1)

    def widths(self, look: Look, wide: dict[int, int], stretched: int) -> None:
        header = self.table.horizontalHeader()
        for column, width in wide.items():
            header.resizeSection(column, look.px(width))
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: tuple[Any, ...], nothing: str) -> None:
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        self.told.setVisible(not rows)
        self.told.setText(nothing)


class RunsPane(_Pane):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__(look, RunsTable(), DropTable(self._dropped), "runsTable")
        self._view = view
        self.days = DayRow(look, view.runs.turn_to)
        self.down.insertWidget(1, self.days)
        self.widths(look, {RunsTable.STATE: 120, RunsTable.COUNT: 62}, RunsTable.ZONE)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def refresh(self) -> None:
        state = self._view.runs.state
        name = QCoreApplication.translate("counter", "배송")
        self.title.setText(f"{name}   {RUNS}")
        self.table.setAccessibleName(name)
        today = day_of(self._view.now())
        self.days.show_day(state.day or today, today)
        rows = state.picture.runs if state.picture is not None else ()
        self.show_rows(rows, self._nothing())
        keep_choice(self.table, self.model, state.run_id)

    def _nothing(self) -> str:
        state = self._view.runs.state
        if state.refused is not None:
            return refusal_sentence(state.refused)
        if state.picture is None:
            return QCoreApplication.translate("counter", "목록을 받고 있습니다")
        return QCoreApplication.translate("counter", "이 날의 배송이 없습니다. F7로 만드세요.")

    def _chosen(self, now: Any, _: object) -> None:
        run = self.model.row_at(now.row())
        if run is not None:
            self._view.runs.choose(run.id)

    def _dropped(self, ids: tuple[str, ...], row: int) -> None:
        run = self.model.row_at(row)
        if run is not None:
            self._view.runs.assign(ids, run.id)


class StopsPane(_Pane):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__(look, StopsTable(), DropTable(self._dropped), "stopsTable")
        self._view = view
        self.counts = label(role="caption", wrap=True)
        self.down.insertWidget(1, self.counts)
        self.widths(look, {StopsTable.POSITION: 46, StopsTable.STATE: 122}, StopsTable.ADDRESS)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def refresh(self) -> None:
        run = self._view.runs.chosen
        name = QCoreApplication.translate("counter", "봉투 순서")
        self.title.setText(f"{run_name(run) if run is not None else name}   {STOPS}")
        self.table.setAccessibleName(name)
        self.counts.setVisible(run is not None)
        if run is not None:
            self.counts.setText(f"{ordering_words(run.ordered_by)}  ·  {counts_words(run)}")
        empty = QCoreApplication.translate(
            "counter", "기다리는 봉투를 끌어다 놓거나, 골라서 F5로 넣으세요."
        )
        unchosen = QCoreApplication.translate("counter", "왼쪽에서 배송을 고르세요.")
        self.show_rows(run.stops if run is not None else (), empty if run else unchosen)
        keep_choice(self.table, self.model, self._view.runs.state.stop_id)

    def _chosen(self, now: Any, _: object) -> None:
        stop = self.model.row_at(now.row())
        if stop is not None:
            self._view.runs.choose_stop(stop.order_id)

    def _dropped(self, ids: tuple[str, ...], _: int) -> None:
        run = self._view.runs.chosen
        if run is not None:
            self._view.runs.assign(ids, run.id)


class WaitingPane(_Pane):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__(look, WaitingTable(), QTableView(), "waitingTable")
        self._view = view
        self.widths(look, {WaitingTable.READY_BY: 120}, WaitingTable.ADDRESS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setDragEnabled(True)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen())

    def refresh(self) -> None:
        state = self._view.runs.state
        rows = runs.waiting(state)
        name = QCoreApplication.translate("counter", "기다리는 봉투")
        self.title.setText(f"{name} {len(rows)}   {WAITING}")
        self.table.setAccessibleName(name)
        assert isinstance(self.model, WaitingTable)
        self.model.now = self._view.now()
        self.show_rows(
            rows, QCoreApplication.translate("counter", "배송을 기다리는 봉투가 없습니다.")
        )
        self._keep(state.waiting)

    def _keep(self, ids: tuple[str, ...]) -> None:
        """What was chosen stays so wherever a new picture puts it."""
        selection = self.table.selectionModel()
        shown = {index.row() for index in selection.selectedRows()}
        wanted = {at for each in ids if (at := self.model.place_of(each)) is not None}
        if shown == wanted:
            return
        selection.blockSignals(True)
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for at in wanted:
            selection.select(self.model.index(at, 0), flags)
        selection.blockSignals(False)
        self.table.viewport().update()

    def _chosen(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = tuple(row.id for at in rows if (row := self.model.row_at(at)) is not None)
        self._view.runs.choose_waiting(found)
