"""What this counter serves, dearest first: who waits, how long, and where else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from seoripul.contract.queue import LineStatus
from seoripul.ui.counter.parts import empty, label
from seoripul.ui.counter.words.numbers import line_word, people, wait_words


class LinesGrid(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self._shown: tuple[LineStatus, ...] | None = None

    def show_lines(self, lines: tuple[LineStatus, ...], own: int | None) -> None:
        """`own`: this counter, not named among the others of a line."""
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._grid)
        for column, word in enumerate(_headings()):
            self._grid.addWidget(label(word, "label"), 0, column, _side(column))
        for place, line in enumerate(lines, 1):
            self._show_line(place, line, own)
        if not lines:
            none = QCoreApplication.translate("counter", "이 창구가 맡은 업무가 없습니다.")
            self._grid.addWidget(label(none, "soft"), 1, 0, 1, 4)

    def _show_line(self, place: int, line: LineStatus, own: int | None) -> None:
        others = ", ".join(str(no) for no in line.counters if no != own)
        shown = (
            label(line_word(line.line), "strong"),
            label(people(line.waiting), "strong"),
            label(_expected(line)),
            label(others or "—", "soft"),
        )
        for column, widget in enumerate(shown):
            self._grid.addWidget(widget, place, column, _side(column))


def _expected(line: LineStatus) -> str:
    if not line.accepting:
        return QCoreApplication.translate("counter", "번호 발급 마감")
    return wait_words(line.expected)


def _headings() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("counter", "이 창구의 업무"),
        QCoreApplication.translate("counter", "대기"),
        QCoreApplication.translate("counter", "예상 대기시간"),
        QCoreApplication.translate("counter", "함께 맡는 창구"),
    )


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == 1 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
