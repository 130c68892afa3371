"""Words of the day in figures: lines, columns, hours, and what became of a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.queue import Line
from seoripul.contract.statistics import DayStatistics
from seoripul.kiosk.counter.day_figures import Figure, Number, SheetWords, is_minutes
from seoripul.kiosk.counter.sheet_files import NotSaved
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.counter.words.numbers import line_word

_FIGURES: Final[Mapping[Figure, str]] = {
    Figure.ARRIVALS: QT_TRANSLATE_NOOP("counter", "방문"),
    Figure.SERVED: QT_TRANSLATE_NOOP("counter", "처리"),
    Figure.NO_SHOW: QT_TRANSLATE_NOOP("counter", "부재"),
    Figure.UNSERVED: QT_TRANSLATE_NOOP("counter", "미처리"),
    Figure.HERE: QT_TRANSLATE_NOOP("counter", "대기·응대 중"),
    Figure.WAIT_MEAN: QT_TRANSLATE_NOOP("counter", "평균 대기"),
    Figure.WAIT_MEDIAN: QT_TRANSLATE_NOOP("counter", "중간 대기"),
    Figure.WAIT_LONGEST: QT_TRANSLATE_NOOP("counter", "최장 대기"),
    Figure.SERVICE_MEAN: QT_TRANSLATE_NOOP("counter", "평균 처리"),
}
_NOT_SAVED: Final[Mapping[NotSaved, str]] = {
    NotSaved.DISK_FULL: QT_TRANSLATE_NOOP(
        "counter", "디스크에 자리가 없어 저장하지 못했습니다. 자리를 비우거나 다른 곳에 저장하세요."
    ),
    NotSaved.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "counter",
        "이 파일에 쓸 수 없습니다. 다른 프로그램이 열고 있으면 닫거나, 다른 곳에 저장하세요.",
    ),
    NotSaved.NO_FOLDER: QT_TRANSLATE_NOOP(
        "counter", "저장할 곳을 찾을 수 없습니다. 폴더를 확인하고 다시 저장하세요."
    ),
}


def line_or_all(line: Line | None) -> str:
    return QCoreApplication.translate("counter", "전체") if line is None else line_word(line)


def figure_word(figure: Figure) -> str:
    return QCoreApplication.translate("counter", _FIGURES[figure])


def column_of_sheet(figure: Figure) -> str:
    """With its unit."""
    word = figure_word(figure)
    unit = (
        QCoreApplication.translate("counter", "{figure}(분)")
        if is_minutes(figure)
        else QCoreApplication.translate("counter", "{figure}(명)")
    )
    return unit.format(figure=word)


def hour_word(hour: int) -> str:
    return QCoreApplication.translate("counter", "{hour}시").format(hour=hour)


def number_word(value: Number | None) -> str:
    """12 or 7.5; a dash where there was nobody."""
    if value is None:
        return "–"
    return f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"


def with_unit(figure: Figure, value: Number | None) -> str:
    if value is None:
        return "–"
    unit = (
        QCoreApplication.translate("counter", "{n}분")
        if is_minutes(figure)
        else QCoreApplication.translate("counter", "{n}명")
    )
    return unit.format(n=number_word(value))


def not_saved_sentence(why: NotSaved) -> str:
    return QCoreApplication.translate("counter", _NOT_SAVED[why])


def sheet_words(stats: DayStatistics) -> SheetWords:
    return SheetWords(
        day=QCoreApplication.translate("counter", "날짜"),
        centre=QCoreApplication.translate("counter", "센터"),
        line=QCoreApplication.translate("counter", "업무"),
        hour=QCoreApplication.translate("counter", "시간대"),
        every_line=line_or_all(None),
        whole_day=QCoreApplication.translate("counter", "하루"),
        centre_name=stats.centre.ko if in_korean() else stats.centre.en,
        line_of=line_word,
        hour_of=hour_word,
        figure_of=column_of_sheet,
    )
