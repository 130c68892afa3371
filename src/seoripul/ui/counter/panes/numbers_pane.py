"""The numbers of this counter's lines: waiting, held, missed; choose one or type it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout

from seoripul.kiosk.counter import desk, lines, subjects
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.chips import RowPainter
from seoripul.ui.counter.keys import KEYS, NUMBER_FIELD
from seoripul.ui.counter.numbers_model import NumberColumn, NumbersTable
from seoripul.ui.counter.panes.lines_grid import LinesGrid
from seoripul.ui.counter.parts import button, label, name_button, put_icon, rule
from seoripul.ui.counter.row_table import furnish, keep_choice
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.verbs import verb_word

_HIGHEST = 99_999
_WIDTHS = {
    NumberColumn.STATE: 128,
    NumberColumn.NUMBER: 90,
    NumberColumn.STANDING: 104,
    NumberColumn.WAITED: 124,
    NumberColumn.AHEAD: 104,
}


class NumbersView(QTableView):
    """Digits typed over the list go into the number field."""

    def __init__(self, typed: Callable[[str], None]) -> None:
        super().__init__()
        self._tell_typed = typed

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        if search.isdigit():
            self._tell_typed(search)


class NumberField(QLineEdit):
    """Only digits belong here: every other key is the desk's."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_the_desk_s(event):
            event.ignore()
            return False
        return super().event(event)


_OF_THE_FIELD = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X)
"""With Ctrl: select all, copy, paste, cut."""


def _is_the_desk_s(event: QKeyEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.text() == "/" or (control and event.key() not in _OF_THE_FIELD)


class NumbersPane(QFrame):
    def __init__(self, view: CounterView, look: Look, press: Callable[[Verb], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._look, self._press = view, look, press
        self.lines, self.model, self.table = LinesGrid(), NumbersTable(), NumbersView(self._type)
        self.field = NumberField()
        self.call = button(clicked=self._enter)
        self._nobody = label(role="soft")
        self._painter = RowPainter(look)
        self._furnish()
        self._lay_out()

    def _furnish(self) -> None:
        self.table.setObjectName("numbersTable")
        self.field.setObjectName("numberField")
        self.field.setValidator(QIntValidator(1, _HIGHEST, self.field))
        self.field.returnPressed.connect(self._enter)
        self.field.setFixedWidth(self._look.px(236))
        furnish(self.table, self.model, self._painter, self._look)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.doubleClicked.connect(lambda _: self._press(Verb.CALL))
        header = self.table.horizontalHeader()
        for column, wide in _WIDTHS.items():
            header.resizeSection(column, self._look.px(wide))
        header.setSectionResizeMode(NumberColumn.LINE, QHeaderView.ResizeMode.Stretch)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 16, 20, 10)
        down.setSpacing(12)
        down.addWidget(self.lines)
        down.addWidget(rule())
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(self.field)
        across.addWidget(self.call)
        across.addStretch()
        down.addLayout(across)
        down.addWidget(self.table, 1)
        down.addWidget(self._nobody, 1)

    def refresh(self) -> None:
        state, own = self._view.state, desk.counter_no(self._view.state)
        rows = lines.numbers_at(state.picture, own)
        self.lines.show_lines(lines.lines_at(state.picture, own), own)
        self.model.show_at(rows, self._view.now())
        self.table.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        keep_choice(self.table, self.model, state.number)
        self._name_call()

    def _name_call(self) -> None:
        verb = subjects.meant(self._view.state, Verb.CALL)
        name_button(self.call, verb_word(verb), KEYS[verb])
        self.call.setText(f"{verb_word(verb)}  {KEYS[verb]}")
        put_icon(self.call, "volume-2", self._look)

    def retranslate(self) -> None:
        hint = QCoreApplication.translate("counter", "번호로 호출")
        self.field.setPlaceholderText(f"{hint}   ( {NUMBER_FIELD} )")
        self.field.setAccessibleName(hint)
        self.table.setAccessibleName(QCoreApplication.translate("counter", "기다리는 번호"))
        self._nobody.setText(QCoreApplication.translate("counter", "기다리는 번호가 없습니다."))
        self.model.retranslate()

    def take_focus(self) -> None:
        (self.table if self.table.isVisibleTo(self) else self.field).setFocus()

    def _type(self, digits: str) -> None:
        self.field.setText(digits)
        self.field.setFocus()

    def _enter(self) -> None:
        """The number typed, or else the one chosen in the list."""
        typed = self.field.text()
        if typed:
            self._view.choose_number(int(typed))
            self.field.clear()
        self._press(Verb.CALL)

    def _chosen(self, now: QModelIndex | QPersistentModelIndex, _: object) -> None:
        row = self.model.row_at(now.row())
        if row is not None:
            self._view.choose_number(row.ticket.number)
