"""Choose a day and a slot with a free place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seoripul.contract.slots import Slot, SlotDay
from seoripul.kiosk.counter.office_time import clock
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import button, empty, label, name_button, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.days import closed_words, day_words

_COLUMNS = 2


class Times(QWidget):
    def __init__(self, look: Look, chosen: Callable[[Slot], None]) -> None:
        super().__init__()
        self._look, self._tell_chosen = look, chosen
        self.days: Sequence[SlotDay] = ()
        self._slot: Slot | None = None
        self.day = DropDown()
        self.day.setObjectName("slotDay")
        self.day.currentIndexChanged.connect(lambda _: self._show_slots())
        self.told = label(role="soft", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setSpacing(6)
        self._lay_out()

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(label(QCoreApplication.translate("counter", "2  받는 시간"), "heading"))
        down.addWidget(self.day)
        down.addWidget(self.told)
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._grid)
        outer.addStretch()
        down.addWidget(scroller(inside), 1)
        self.day.setAccessibleName(QCoreApplication.translate("counter", "받는 날"))

    def show_days(self, days: Sequence[SlotDay], told: str = "") -> None:
        """Keep the chosen day where it is still offered, and the focus where nothing changed."""
        self.told.setText(told)
        self.told.setVisible(bool(told))
        if days == self.days:
            return
        before = self.day.currentText()
        self.days = days
        self.day.blockSignals(True)
        self.day.clear()
        for day in days:
            self.day.addItem(day_words(day.day))
        kept = self.day.findText(before)
        self.day.setCurrentIndex(kept if kept >= 0 else self._first_open())
        self.day.blockSignals(False)
        self._show_slots()

    def show_slot(self, slot: Slot | None) -> None:
        if slot != self._slot:
            self._slot = slot
            self._show_slots()

    def free_buttons(self) -> list[QPushButton]:
        """Slots of the shown day that can be chosen, in order."""
        places = (self._grid.itemAt(at) for at in range(self._grid.count()))
        shown = (place.widget() for place in places if place is not None)
        return [each for each in shown if isinstance(each, QPushButton) and each.isEnabled()]

    def _first_open(self) -> int:
        places = (p for p, day in enumerate(self.days) if any(s.left for s in day.slots))
        return next(places, 0)

    def _show_slots(self) -> None:
        empty(self._grid)
        place = self.day.currentIndex()
        if not 0 <= place < len(self.days):
            return
        day = self.days[place]
        if not day.slots:
            self._grid.addWidget(label(closed_words(day.closed_because), "soft", wrap=True), 0, 0)
        for at, slot in enumerate(day.slots):
            self._grid.addWidget(self._button(slot), at // _COLUMNS, at % _COLUMNS)

    def _button(self, slot: Slot) -> QWidget:
        made = button(name="choice", clicked=lambda: self._tell_chosen(slot))
        made.setCheckable(True)
        made.setChecked(self._slot is not None and slot.start == self._slot.start)
        made.setEnabled(slot.left > 0)
        left = (
            QCoreApplication.translate("counter", "{n}자리").format(n=slot.left)
            if slot.left
            else QCoreApplication.translate("counter", "마감")
        )
        name_button(made, f"{clock(slot.start)}   {left}")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made
