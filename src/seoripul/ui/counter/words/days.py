"""Dates as a clerk says them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from seoripul.rules.seoul import day_of

_FEW = 2


def day_words(day: date) -> str:
    """11월 24일 (화) / Tue 24 Nov."""
    pattern = QCoreApplication.translate("counter", "{month}월 {day}일 ({weekday})")
    return pattern.format(month=day.month, day=day.day, weekday=weekday_word(day.weekday()))


def day_of_moment(at: datetime) -> str:
    """The date in Seoul, as forms write it."""
    return f"{day_of(at):%Y-%m-%d}"


def weekday_word(place: int) -> str:
    """0 = Monday."""
    """0 = Monday."""
    return QCoreApplication.translate("counter", "월 화 수 목 금 토 일").split()[place]


def weekdays_words(days: Sequence[int]) -> str:
    """월–금 where three or more follow each other, else 월, 수."""
    words = [weekday_word(day) for day in days]
    in_a_row = len(days) > _FEW and list(days) == list(range(days[0], days[0] + len(days)))
    return f"{words[0]}–{words[-1]}" if in_a_row else ", ".join(words)


def closed_words(because: str | None) -> str:
    """Why a day has no slots: a holiday's name, or "weekend"."""
    if because is None:
        return QCoreApplication.translate("counter", "이 날은 남은 시간이 없습니다.")
    if because == "weekend":
        return QCoreApplication.translate("counter", "주말에는 열지 않습니다.")
    return QCoreApplication.translate("counter", "{holiday}에는 열지 않습니다.").format(
        holiday=because
    )
