"""What the detail pane is made of: facts, documents, history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from seoripul.contract.pickup import DocumentLine, HistoryLine
from seoripul.kiosk.counter.office_time import moment
from seoripul.ui.counter.parts import empty, label
from seoripul.ui.counter.words.list import copies_words, document_name, won
from seoripul.ui.counter.words.states import history_word


class FactGrid(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        empty(self._grid)
        for place, (name, value) in enumerate(facts):
            self._grid.addWidget(label(name, "soft"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(value, "strong", wrap=True), place, 1)


class DocumentsTable(QWidget):
    """Each document with its copies and fee, and the sum."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[object, ...] = ()

    def show_documents(self, lines: Sequence[DocumentLine], fee_krw: int) -> None:
        shown = (tuple(lines), fee_krw, won(0))
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._grid)
        self._line(0, QCoreApplication.translate("counter", "서류"), "", "", "label")
        for place, line in enumerate(lines, 1):
            self._line(
                place, document_name(line), copies_words(line.copies), won(line.fee_krw), "strong"
            )
        total = QCoreApplication.translate("counter", "합계")
        copies = copies_words(sum(line.copies for line in lines))
        self._line(len(lines) + 1, total, copies, won(fee_krw), "heading")

    def _line(self, place: int, name: str, copies: str, fee: str, role: str) -> None:
        self._grid.addWidget(label(name, role, wrap=True), place, 0)
        for column, text in ((1, copies), (2, fee)):
            made = label(text, "heading" if role == "heading" else "")
            self._grid.addWidget(made, place, column, _right())


class History(QWidget):
    """Who did what, when: shown only with the full view."""

    def __init__(self) -> None:
        super().__init__()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 6, 0, 0)
        self._down.setSpacing(6)
        self._shown: Sequence[HistoryLine] | None = ()

    def show_lines(self, lines: Sequence[HistoryLine] | None) -> None:
        self.setVisible(lines is not None)
        if lines is None:
            self._shown = None
            empty(self._down)
            return
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._down)
        self._down.addWidget(label(QCoreApplication.translate("counter", "처리 이력"), "label"))
        for line in lines:
            self._down.addWidget(_history(line))


def _history(line: HistoryLine) -> QLabel:
    who = " · ".join(part for part in (line.by, line.where, line.reason) if part)
    made = label(f"{moment(line.at)}  {history_word(line.verb)}\n{who}", wrap=True)
    made.setProperty("role", "caption")
    return made


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
