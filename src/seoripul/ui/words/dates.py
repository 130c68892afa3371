"""Times and dates as each language writes them; Asia/Seoul wherever a person reads."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Final

from seoripul.contract.language import Language

SEOUL: Final = timezone(timedelta(hours=9), "KST")

_WEEKDAYS: Final = {
    Language.KO: ("월", "화", "수", "목", "금", "토", "일"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    Language.ZH: ("一", "二", "三", "四", "五", "六", "日"),
    Language.JA: ("月", "火", "水", "木", "金", "土", "日"),
}
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HALVES: Final = {
    Language.KO: ("오전", "오후"),
    Language.ZH: ("上午", "下午"),
    Language.JA: ("午前", "午後"),
}
_DATES: Final = {
    Language.KO: "{month}월 {day}일 {weekday}요일",
    Language.ZH: "{month}月{day}日 星期{weekday}",
    Language.JA: "{month}月{day}日({weekday})",
}


def time(at: datetime, language: Language) -> str:
    """오전 10:24, 10:24 AM."""
    here = at.astimezone(SEOUL)
    clock = f"{here.hour % 12 or 12}:{here.minute:02}"
    if language is Language.EN:
        return f"{clock} {'AM' if here.hour < 12 else 'PM'}"
    return f"{_HALVES[language][here.hour >= 12]} {clock}"


def date(at: datetime, language: Language) -> str:
    """11월 23일 월요일, Monday, November 23."""
    here = at.astimezone(SEOUL)
    weekday = _WEEKDAYS[language][here.weekday()]
    if language is Language.EN:
        return f"{weekday}, {_MONTHS[here.month - 1]} {here.day}"
    return _DATES[language].format(month=here.month, day=here.day, weekday=weekday)


def moment(at: datetime, now: datetime, language: Language) -> str:
    """The time alone when it is today, else date and time."""
    if at.astimezone(SEOUL).date() == now.astimezone(SEOUL).date():
        return time(at, language)
    joint = ", " if language is Language.EN else " "
    return f"{date(at, language)}{joint}{time(at, language)}"
