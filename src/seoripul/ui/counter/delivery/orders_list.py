"""The list of orders: by urgency, found by number, filtered by what is to be done."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from seoripul.kiosk.counter.delivery import orders
from seoripul.kiosk.counter.delivery.filters import Group, counts
from seoripul.kiosk.counter.delivery.orders import OrdersState
from seoripul.rules.seoul import day_of
from seoripul.ui.counter.chips import RowPainter
from seoripul.ui.counter.delivery.orders_table import WIDTHS, OrderColumn, OrdersTable
from seoripul.ui.counter.panes.day_row import DayRow
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.row_table import furnish, keep_choice
from seoripul.ui.counter.search_field import SearchField
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.orders import order_group_word
from seoripul.ui.counter.words.refusals import refusal_sentence


class OrdersList(QFrame):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._look = view, look
        self.search = SearchField()
        self.search.setObjectName("orderSearch")
        self.search.textChanged.connect(view.orders.search)
        self.days = DayRow(look, view.orders.turn_to)
        self.chips: dict[Group | None, QPushButton] = {}
        self.model, self.table = OrdersTable(), QTableView()
        self.table.setObjectName("ordersTable")
        self._painter = RowPainter(look)
        self._nothing = label(role="soft", wrap=True)
        self._furnish()
        self._lay_out()
        self._name()

    def _furnish(self) -> None:
        furnish(self.table, self.model, self._painter, self._look)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        header = self.table.horizontalHeader()
        for column, wide in WIDTHS.items():
            header.resizeSection(column, self._look.px(wide))
        header.setSectionResizeMode(OrderColumn.DOCUMENTS, QHeaderView.ResizeMode.Stretch)
        for column in (OrderColumn.ZONE, OrderColumn.PROMISE):
            self.table.setColumnHidden(column, self._look.scale > 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 8)
        down.setSpacing(12)
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(self.days)
        across.addWidget(self.search, 1)
        down.addLayout(across)
        down.addWidget(self._filters())
        down.addWidget(self.table, 1)
        down.addWidget(self._nothing, 1)

    def _filters(self) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        columns = 1 + len(Group) if self._look.scale == 1 else (1 + len(Group)) // 2
        grid.setColumnStretch(columns, 1)
        exclusive = QButtonGroup(row)
        for place, group in enumerate((None, *Group)):
            made = button(name="chip", clicked=partial(self._filter, group))
            made.setCheckable(True)
            exclusive.addButton(made)
            grid.addWidget(made, place // columns, place % columns)
            self.chips[group] = made
        return row

    def _name(self) -> None:
        hints = (
            QCoreApplication.translate("counter", "신청 번호 · 이름 · 전화 끝 4자리 · 번호표"),
            QCoreApplication.translate("counter", "신청 번호 · 이름"),
            QCoreApplication.translate("counter", "검색"),
        )
        self.search.offer([f"{hint}   ( / )" for hint in hints])
        self.search.setAccessibleName(QCoreApplication.translate("counter", "택배 신청 검색"))
        self.table.setAccessibleName(QCoreApplication.translate("counter", "택배 신청"))
        self.days.setToolTip(QCoreApplication.translate("counter", "그날 끝난 신청을 함께 봅니다"))

    def refresh(self) -> None:
        view, state = self._view.orders, self._view.orders.state
        rows = orders.rows(state)
        self.model.show_at(rows, self._view.now())
        keep_choice(self.table, self.model, state.chosen_id)
        today = day_of(self._view.now())
        self.days.show_day(state.day or today, today)
        every, found = orders.every(state), counts(orders.every(state))
        for group, chip in self.chips.items():
            count = len(every) if group is None else found[group]
            name_button(chip, f"{order_group_word(group)} {count}")
            chip.setChecked(group is state.group)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._nothing.setText(_nothing_words(view.state, online=self._view.state.online))

    def _filter(self, group: Group | None) -> None:
        self._view.orders.show(replace(self._view.orders.state, group=group))

    def _chosen(self, now: QModelIndex | QPersistentModelIndex, _: object) -> None:
        row = self.model.row_at(now.row())
        if row is not None:
            self._view.orders.choose(row.id)


def _nothing_words(state: OrdersState, *, online: bool) -> str:
    if state.refused is not None:
        return refusal_sentence(state.refused)
    if state.picture is None and not online:
        return QCoreApplication.translate(
            "counter", "목록을 받지 못했습니다. 중앙과 연결되면 저절로 나타납니다."
        )
    if state.picture is None:
        return QCoreApplication.translate("counter", "목록을 받고 있습니다")
    if not state.picture.rows:
        return QCoreApplication.translate(
            "counter", "처리할 택배 신청이 없습니다. 새 신청이 들어오면 바로 나타납니다."
        )
    return QCoreApplication.translate(
        "counter", "찾는 신청이 없습니다. 검색어를 줄이거나 ‘전체’를 고르세요."
    )
