"""Words of the roster: 1번 창구 · 월–금 09:00–18:00 · 점심 12:00–13:00."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.duties import Duty
from seoripul.ui.counter.words.days import weekdays_words
from seoripul.ui.counter.words.list import counter_word


def duty_words(duty: Duty) -> str:
    times = f"{weekdays_words(duty.weekdays)} {_span(duty.begins, duty.ends)}"
    if duty.lunch is None:
        return f"{counter_word(duty.counter_no)} · {times}"
    lunch = QCoreApplication.translate("counter", "점심 {span}").format(span=_span(*duty.lunch))
    return f"{counter_word(duty.counter_no)} · {times} · {lunch}"


def idle_words(counters: tuple[int, ...]) -> str:
    """Counters that others' duties make count as closed; empty: none."""
    if not counters:
        return ""
    told = QCoreApplication.translate(
        "counter", "근무가 없는 요일에 쉬는 것으로 세는 창구: {counters}"
    )
    return told.format(counters=", ".join(str(no) for no in counters))


def _span(begins: int, ends: int) -> str:
    return f"{_clock(begins)}–{_clock(ends)}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
