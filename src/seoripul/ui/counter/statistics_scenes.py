"""Gallery: the day in figures."""

from __future__ import annotations

from seoripul.contract.statistics import DayStatistics
from seoripul.kiosk.station.results import Done, NotReached
from seoripul.ui.counter import statistics_pictures
from seoripul.ui.counter.dialogs.statistics import StatisticsDialog
from seoripul.ui.counter.stage import Stage


def _opened(stage: Stage, stats: DayStatistics | None) -> StatisticsDialog:
    dialog = StatisticsDialog(stage.desk(), stage.view, stage.look)
    dialog.take(NotReached() if stats is None else Done(stats))
    dialog.open()
    return dialog


def busy(stage: Stage) -> None:
    _opened(stage, statistics_pictures.busy_day())


def empty(stage: Stage) -> None:
    _opened(stage, statistics_pictures.empty_day())


def one_line(stage: Stage) -> None:
    _opened(stage, statistics_pictures.busy_day()).lines.setCurrentCell(3, 0)


def unreachable(stage: Stage) -> None:
    _opened(stage, None)
