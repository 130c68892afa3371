"""The day in figures, for a lead and for audit: tiles, charts, tables, and a file of them."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seoripul.contract.queue import Line
from seoripul.contract.statistics import DayStatistics
from seoripul.kiosk.counter.day_figures import Figure, by_hour, by_line, figure, whole
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.rules.seoul import day_of
from seoripul.ui.counter import keys
from seoripul.ui.counter.bar_chart import Bar, BarChart
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.exporting import Exporting
from seoripul.ui.counter.figures_table import FiguresTable
from seoripul.ui.counter.panes.day_row import DayRow
from seoripul.ui.counter.parts import button, card, label, name_button, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.figures import (
    column_of_sheet,
    figure_word,
    hour_word,
    line_or_all,
    number_word,
    with_unit,
)
from seoripul.ui.counter.words.verbs import verb_word

_TILES: Final = (
    Figure.ARRIVALS,
    Figure.SERVED,
    Figure.NO_SHOW,
    Figure.WAIT_MEAN,
    Figure.WAIT_LONGEST,
    Figure.SERVICE_MEAN,
)
_CHARTS: Final = (Figure.ARRIVALS, Figure.WAIT_MEAN, Figure.SERVICE_MEAN)


class StatisticsDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 640)
        self.setObjectName("statisticsDialog")
        self._view = view
        self.day = view.state.day or day_of(view.now())
        self.stats: DayStatistics | None = None
        self.exporting = Exporting(self, view, look, self.tell)
        self.days = DayRow(look, self.turn_to)
        self.again = button(name="againButton", clicked=lambda: self.turn_to(self.day))
        self.csv = button(name="csvButton", clicked=lambda: self._export("csv"))
        self.xlsx = button("primary", "xlsxButton", clicked=lambda: self._export("xlsx"))
        self.tiles = {each: label(role="title") for each in _TILES}
        self.lines = FiguresTable(look, "linesTable", _line(), _by_line())
        self.hours = FiguresTable(look, "hoursTable", _hour(), _by_hour())
        self.charts = {each: BarChart(look, f"{each.value}Chart") for each in _CHARTS}
        self._titles = {each: label(role="strong") for each in _CHARTS}
        self._hours_title = label(role="strong")
        self.page, self.drawn = QWidget(), QWidget()
        self.nobody = label(_nobody(), "heading")
        self.lacking.setProperty("role", "strong")
        self.name_frame(verb_word(Verb.SEE_STATISTICS), "", "")
        self.confirm.hide()
        self.allow(False)
        self._lay_out_page()
        self._bind_keys()
        self.lines.itemSelectionChanged.connect(self._show_line)
        self.page.hide()
        self.turn_to(self.day)

    def _lay_out_page(self) -> None:
        name_button(self.again, QCoreApplication.translate("counter", "새로 고침"), keys.READ_AGAIN)
        name_button(self.csv, QCoreApplication.translate("counter", "CSV 저장…"), keys.SAVE_CSV)
        name_button(self.xlsx, QCoreApplication.translate("counter", "Excel 저장…"), keys.SAVE_XLSX)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.days)
        top.addWidget(self.again)
        top.addStretch(1)
        top.addWidget(self.csv)
        top.addWidget(self.xlsx)
        self._fill_charts()
        down = QVBoxLayout(self.page)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(self.look.px(14))
        down.addLayout(self._tile_row())
        down.addWidget(label(_by_line(), "strong"))
        down.addWidget(self.lines)
        down.addWidget(self.drawn)
        down.addWidget(self.nobody)
        down.addWidget(self._hours_title)
        down.addWidget(self.hours)
        down.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(scroller(self.page), 1)

    def _tile_row(self) -> QGridLayout:
        across = QGridLayout()
        across.setSpacing(10)
        for place, each in enumerate(_TILES):
            frame, inside = card(12)
            inside.setSpacing(0)
            inside.addWidget(label(figure_word(each), "label"))
            inside.addWidget(self.tiles[each])
            across.addWidget(frame, 0, place)
            across.setColumnStretch(place, 1)
        return across

    def _fill_charts(self) -> None:
        across = QHBoxLayout(self.drawn)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        for each in _CHARTS:
            frame, inside = card(12)
            inside.addWidget(self._titles[each])
            inside.addWidget(self.charts[each], 1)
            across.addWidget(frame, 1)

    def _bind_keys(self) -> None:
        for sequence, deed in (
            (keys.DAY_BEFORE, self.days.before.click),
            (keys.DAY_AFTER, self.days.after.click),
            (keys.TODAY, self.days.turn_to_today),
            (keys.DAY_FIELD, self.days.field.setFocus),
            (keys.SAVE_CSV, self.csv.click),
            (keys.SAVE_XLSX, self.xlsx.click),
            (keys.READ_AGAIN, self.again.click),
        ):
            QShortcut(QKeySequence(sequence), self).activated.connect(deed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Nearly as large as the desk it stands over."""
        over = self.parentWidget()
        if over is not None:
            size = over.window().size()
            self.resize(int(size.width() * 0.94), int(size.height() * 0.96))
        super().showEvent(event)

    def turn_to(self, day: date) -> None:
        """Ask for a day's figures; those shown stay until the new ones come."""
        self.day = day
        self.days.show_day(day, day_of(self._view.now()))
        self.tell(QCoreApplication.translate("counter", "불러오는 중…"))
        self._view.ask(lambda central: central.statistics(day), self.take)

    def take(self, outcome: Outcome[DayStatistics]) -> None:
        if not isinstance(outcome, Done):
            self.tell(trouble_words(outcome))
        elif outcome.value.day == self.day:
            self.stats = outcome.value
            self._show_day(outcome.value)
        self._allow_export()

    def _show_day(self, stats: DayStatistics) -> None:
        of_all = whole(stats)
        self.tell("")
        self._show_page()
        for each in (self.drawn, self._hours_title, self.hours):
            each.setVisible(of_all.arrivals > 0)
        self.nobody.setVisible(of_all.arrivals == 0)
        for tile, shown in self.tiles.items():
            shown.setText(with_unit(tile, figure(of_all, tile)))
        self.lines.show_tallies(by_line(stats), lambda tally: line_or_all(tally.line))
        self._show_line()

    def _show_page(self) -> None:
        if self.page.isHidden():
            self.page.show()
            self.lines.setFocus()

    def _show_line(self) -> None:
        if self.stats is None:
            return
        line, hours = self._line(), by_hour(self.stats, self._line())
        for each, chart in self.charts.items():
            self._titles[each].setText(f"{column_of_sheet(each)} · {line_or_all(line)}")
            chart.show_bars(
                self._titles[each].text(),
                [
                    Bar(
                        str(tally.hour),
                        figure(tally, each),
                        number_word(figure(tally, each)),
                        f"{hour_word(tally.hour or 0)} {with_unit(each, figure(tally, each))}",
                    )
                    for tally in hours
                ],
            )
        self._hours_title.setText(f"{_by_hour()} · {line_or_all(line)}")
        self.hours.show_tallies(hours, lambda tally: hour_word(tally.hour or 0))

    def _line(self) -> Line | None:
        row = self.lines.currentRow()
        rows = by_line(self.stats) if self.stats is not None else ()
        return rows[row].line if 0 <= row < len(rows) else None

    def _allow_export(self) -> None:
        shown = self.stats is not None and self.stats.day == self.day
        self.csv.setEnabled(shown)
        self.xlsx.setEnabled(shown)

    def _export(self, ending: str) -> None:
        if self.stats is not None:
            self.exporting.ask_where(self.stats, ending)

    def tell(self, words: str) -> None:
        """At the foot of the dialog."""
        self.lacking.setText(words)
        self.lacking.setAccessibleName(words)


def _line() -> str:
    return QCoreApplication.translate("counter", "업무")


def _hour() -> str:
    return QCoreApplication.translate("counter", "시간대")


def _by_line() -> str:
    return QCoreApplication.translate("counter", "업무별")


def _by_hour() -> str:
    return QCoreApplication.translate("counter", "시간대별")


def _nobody() -> str:
    return QCoreApplication.translate("counter", "이 날은 번호표를 받은 분이 없습니다.")
