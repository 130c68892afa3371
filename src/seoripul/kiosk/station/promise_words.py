"""When papers come home, as a person is told it: day and hours, in every language."""

from __future__ import annotations

from datetime import date
from typing import Final

from seoripul.contract.centres import DeliveryRules
from seoripul.contract.language import Language
from seoripul.kiosk.station.slip_words import phrase
from seoripul.rules.promise import Window

_WEEKDAYS: Final = {
    Language.KO: "월화수목금토일",
    Language.ZH: "一二三四五六日",
    Language.JA: "月火水木金土日",
}
_EN_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_EN_MONTHS: Final = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
_DATE: Final = phrase(
    "{month}월 {day}일({weekday})",
    "",
    "{month}月{day}日(星期{weekday})",
    "{month}月{day}日({weekday})",
)
_TODAY: Final = phrase("오늘({day}일)", "today ({date})", "今天({day}日)", "今日({day}日)")
_TOMORROW: Final = phrase("내일({day}일)", "tomorrow ({date})", "明天({day}日)", "明日({day}日)")
_BETWEEN: Final = phrase(
    "{day} {hours} 사이", "{day}, {hours}", "{day} {hours}之间", "{day} {hours}の間"
)
_DURING: Final = phrase("{day} 중", "{day}, during the day", "{day}之内", "{day}中")
_HALVES: Final = {
    Language.KO: ("오전", "오후"),
    Language.ZH: ("上午", "下午"),
    Language.JA: ("午前", "午後"),
}
_NOON: Final = 720


def promised(
    day: date, window: Window, rules: DeliveryRules, language: Language, today: date | None = None
) -> str:
    """내일(26일) 오전 9:30–12:00 사이. Without `today` the day is always written as a date, for
    paper that is read later."""
    told = _day(day, language, today)
    if window is Window.DAY:
        return _DURING[language].format(day=told)
    return _BETWEEN[language].format(day=told, hours=_hours(window, rules, language))


def _day(day: date, language: Language, today: date | None) -> str:
    written = _date(day, language)
    near = {0: _TODAY, 1: _TOMORROW}.get((day - today).days) if today else None
    short = f"{_EN_MONTHS[day.month - 1]} {day.day}"
    return near[language].format(day=day.day, date=short) if near else written


def _date(day: date, language: Language) -> str:
    if language is Language.EN:
        return f"{_EN_WEEKDAYS[day.weekday()]}, {_EN_MONTHS[day.month - 1]} {day.day}"
    weekday = _WEEKDAYS[language][day.weekday()]
    return _DATE[language].format(month=day.month, day=day.day, weekday=weekday)


def _hours(window: Window, rules: DeliveryRules, language: Language) -> str:
    """Of the run that brings it: 오전 9:30–12:00."""
    morning = window is Window.AM
    start, end = (rules.am_from, rules.am_until) if morning else (rules.pm_from, rules.pm_until)
    if language is Language.EN:
        last = "noon" if end == _NOON else _clock(end) + _half_en(end)
        one_half = _same_half(start, end) and end != _NOON
        return f"{_clock(start)}{'' if one_half else _half_en(start)}–{last}"
    first, second = (_HALVES[language][minute >= _NOON] for minute in (start, end))
    last = _clock(end) if _same_half(start, end) else f"{second} {_clock(end)}"
    return f"{first} {_clock(start)}–{last}"


def _same_half(start: int, end: int) -> bool:
    """Noon closes a morning: 오전 9:30–12:00."""
    return (start < _NOON) == (end < _NOON) or end == _NOON


def _half_en(minute: int) -> str:
    return " AM" if minute < _NOON else " PM"


def _clock(minute: int) -> str:
    hour = minute // 60
    return f"{hour - 12 if hour > 12 else hour}:{minute % 60:02}"
