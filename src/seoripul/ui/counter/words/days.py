"""Dates as a clerk says them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from seoripul.rules.seoul import day_of


def day_words(day: date) -> str:
    """11월 24일 (화) / Tue 24 Nov."""
    pattern = QCoreApplication.translate("counter", "{month}월 {day}일 ({weekday})")
    return pattern.format(month=day.month, day=day.day, weekday=_weekday(day.weekday()))


def day_of_moment(at: datetime) -> str:
    """The date in Seoul, as forms write it."""
    return f"{day_of(at):%Y-%m-%d}"


def _weekday(place: int) -> str:
    return QCoreApplication.translate("counter", "월 화 수 목 금 토 일").split()[place]


def closed_words(because: str | None) -> str:
    """Why a day has no slots: a holiday's name, or "weekend"."""
    if because is None:
        return QCoreApplication.translate("counter", "이 날은 남은 시간이 없습니다.")
    if because == "weekend":
        return QCoreApplication.translate("counter", "주말에는 열지 않습니다.")
    return QCoreApplication.translate("counter", "{holiday}에는 열지 않습니다.").format(
        holiday=because
    )
