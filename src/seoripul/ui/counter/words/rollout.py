"""Words of the days from which papers are brought home."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.rollout import Beginning
from seoripul.ui.counter.words.list import in_korean


def lead_words() -> str:
    return QCoreApplication.translate(
        "counter", "이미 받은 신청의 약속은 그대로이고, 새 신청부터 바꾼 날을 따릅니다."
    )


def name_words(one: Beginning) -> str:
    return one.ko if in_korean() else one.en


def begins_words(one: Beginning) -> str:
    """서초권역   2020-10-05부터 배송."""
    return f"{name_words(one)}   {_from(one.day)}"


def _from(day: date | None) -> str:
    if day is None:
        return QCoreApplication.translate("counter", "시작 전")
    return QCoreApplication.translate("counter", "{day}부터 배송").format(day=day.isoformat())
