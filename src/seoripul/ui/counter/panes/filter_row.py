"""The filter chips, each with its count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from seoripul.kiosk.counter.desk import DeskState
from seoripul.kiosk.counter.filters import Group, counts
from seoripul.ui.counter.parts import button, name_button
from seoripul.ui.counter.words.states import group_word


class FilterRow(QWidget):
    def __init__(self, chosen: Callable[[Group | None], None]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.chips: dict[Group | None, QPushButton] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for group in (None, *Group):
            self.chips[group] = self._chip(group, chosen)
            across.addWidget(self.chips[group])
        across.addStretch()

    def _chip(self, group: Group | None, chosen: Callable[[Group | None], None]) -> QPushButton:
        made = button(name="chip", clicked=lambda: chosen(group))
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def refresh(self, state: DeskState) -> None:
        rows = state.picture.rows if state.picture else ()
        found = counts(rows)
        for group, chip in self.chips.items():
            count = len(rows) if group is None else found[group]
            name_button(chip, f"{group_word(group)} {count}")
            chip.setChecked(group is state.group)
