"""Tables of dispatch: runs, stops of a run, envelopes that wait for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QTableView

from seoripul.contract.delivery import OrderRow
from seoripul.contract.dispatch import Run, RunState, Stop
from seoripul.kiosk.counter.office_time import clock
from seoripul.rules.delivery_life import Deed
from seoripul.ui.counter.delivery.marks import risk_chip
from seoripul.ui.counter.delivery.orders_table import promised_words, ready_by_words
from seoripul.ui.counter.row_table import ChipShown, RowTable
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.runs import run_state_word, stop_word

MIME: Final = "application/x-seoripul-orders"
Index = QModelIndex | QPersistentModelIndex
_STATES: Final[dict[RunState, tuple[str, str]]] = {
    RunState.PLANNED: ("calendar-clock", "todo"),
    RunState.LOCKED: ("lock-keyhole", "here"),
    RunState.LOADING: ("scan-qr-code", "here"),
    RunState.OUT: ("arrow-right", "called"),
    RunState.RECONCILED: ("circle-check", "done"),
    RunState.CANCELLED: ("circle-x", "ended"),
}


class RunsTable(RowTable[Run]):
    columns = 3
    STATE, ZONE, COUNT = range(3)

    def key(self, row: Run) -> object:
        return row.id

    def heading(self, column: int) -> str:
        return (
            QCoreApplication.translate("counter", "상태 · 출발"),
            QCoreApplication.translate("counter", "구역 · 배송원"),
            QCoreApplication.translate("counter", "봉투 수"),
        )[column]

    def cell(self, row: Run, column: int) -> str:
        return (run_state_word(row.state), row.zone_name, _count(row))[column]

    def below(self, row: Run, column: int) -> str:
        nobody = QCoreApplication.translate("counter", "정하지 않음")
        return (clock(row.leaves_at), row.courier_name or nobody, "")[column]

    def chip(self, row: Run, column: int) -> ChipShown | None:
        if column != self.STATE:
            return None
        return ChipShown(*_STATES[row.state], run_state_word(row.state))

    def strong(self, column: int) -> bool:
        return column != self.STATE


def _count(run: Run) -> str:
    """Loaded of all while it is loaded, settled of all once it is out."""
    every = len(run.stops)
    if run.state in (RunState.LOCKED, RunState.LOADING):
        return f"{sum(stop.loaded for stop in run.stops)}/{every}"
    if run.state is RunState.OUT:
        return f"{sum(stop.outcome is not None or stop.back for stop in run.stops)}/{every}"
    return str(every)


class StopsTable(RowTable[Stop]):
    columns = 3
    POSITION, STATE, ADDRESS = range(3)

    def key(self, row: Stop) -> object:
        return row.order_id

    def heading(self, column: int) -> str:
        return (
            QCoreApplication.translate("counter", "순서"),
            QCoreApplication.translate("counter", "봉투 · 받을 돈"),
            QCoreApplication.translate("counter", "신청 번호 · 주소"),
        )[column]

    def cell(self, row: Stop, column: int) -> str:
        number = f"{spaced(row.number)}   {row.masked_name}"
        return (str(row.position), stop_word(row), number)[column]

    def below(self, row: Stop, column: int) -> str:
        return ("", won(row.collect_krw) if row.collect_krw else "–", row.masked_address)[column]

    def chip(self, row: Stop, column: int) -> ChipShown | None:
        return stop_chip(row) if column == self.STATE else None

    def strong(self, column: int) -> bool:
        return column in (self.POSITION, self.ADDRESS)


def stop_chip(stop: Stop) -> ChipShown:
    word = stop_word(stop)
    if stop.back:
        return ChipShown("undo-2", "done", word)
    if stop.outcome is Deed.DELIVER:
        return ChipShown("circle-check", "ready", word)
    if stop.outcome is Deed.LOSE:
        return ChipShown("search-x", "late", word)
    if stop.outcome is not None:
        return ChipShown("calendar-x", "todo", word)
    return ChipShown("check", "here", word) if stop.loaded else ChipShown("minus", "ended", word)


class WaitingTable(RowTable[OrderRow]):
    """Its rows can be dragged onto a run."""

    columns = 2
    READY_BY, ADDRESS = range(2)

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2000, 1, 1, tzinfo=UTC)

    def key(self, row: OrderRow) -> object:
        return row.id

    def heading(self, column: int) -> str:
        return (
            QCoreApplication.translate("counter", "기한 · 약속"),
            QCoreApplication.translate("counter", "신청 번호 · 주소"),
        )[column]

    def cell(self, row: OrderRow, column: int) -> str:
        shown = self.chip(row, column)
        if shown is not None:
            return shown.word
        return (ready_by_words(row), f"{spaced(row.number)}   {row.zone_name}")[column]

    def below(self, row: OrderRow, column: int) -> str:
        return (promised_words(row), row.masked_address)[column]

    def chip(self, row: OrderRow, column: int) -> ChipShown | None:
        return risk_chip(row, self.now) if column == self.READY_BY else None

    def strong(self, column: int) -> bool:
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # noqa: N802
        rows = {index.row(): None for index in indexes}
        found = [row for at in rows if (row := self.row_at(at)) is not None]
        carried = QMimeData()
        carried.setData(MIME, "\n".join(row.id for row in found).encode())
        return carried


class DropTable(QTableView):
    """A list on which waiting envelopes can be dropped; `dropped` hears the ids and the row."""

    def __init__(self, dropped: Callable[[tuple[str, ...], int], None]) -> None:
        super().__init__()
        self._tell_dropped = dropped
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        ids = bytes(event.mimeData().data(MIME).data()).decode().split()
        at = self.indexAt(event.position().toPoint())
        event.acceptProposedAction()
        self._tell_dropped(tuple(ids), at.row())
