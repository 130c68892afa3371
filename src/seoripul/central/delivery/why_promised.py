"""Why a promise is what it is, in the words of the office."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from seoripul.central.calendar import Calendar
from seoripul.rules.promise import Promise, Window
from seoripul.rules.seoul import SEOUL

_DAYS: Final = "월화수목금토일"
_WINDOWS: Final = {Window.AM: "오전", Window.PM: "오후", Window.DAY: "하루 중"}
_UNITS: Final = {"hours": "시간", "days": "일", "weeks": "주", "months": "개월", "years": "년"}


def reasons(received: datetime, found: Promise, words: Namespace, calendar: Calendar) -> str:
    """One line a step, then the closed days on the way."""
    lines = [
        ("접수", _moment(received), ""),
        ("접수로 보는 때", _moment(found.effective_received_at), _why_receipt(received, found)),
        ("처리기한", _moment(found.legal_due_at), _why_due(words)),
        ("배송 약속", _day(found.delivery_date) + f" {_WINDOWS[found.delivery_window]}",
         _why_delivery(words.kind, found)),
    ]  # fmt: skip
    told = [f"{name}: {when}" + (f" ({why})" if why else "") for name, when, why in lines]
    closed = [f"{_day(day)} {name}" for day, name in _closed(received, found, calendar)]
    told += [f"쉬는 날: {', '.join(closed)}"] if closed else []
    return "\n".join(told) + "\n"


def _why_receipt(received: datetime, found: Promise) -> str:
    if found.effective_received_at == received:
        return "근무시간 안의 접수"
    return "근무시간 밖이라 다음 근무시간이 시작될 때"


def _why_due(words: Namespace) -> str:
    if words.kind == "instant":
        why = "즉시: 근무시간으로 3시간"
    elif words.kind == "hours" or (words.kind == "days" and words.period <= 5):
        why = f"{words.period}{_UNITS[words.kind]}: 근무시간으로 셈, 1일은 8시간"
    elif words.kind == "days":
        why = f"{words.period}일: 첫날을 넣어 근무일로 셈"
    else:
        why = f"{words.period}{_UNITS[words.kind]}: 첫날을 넣어 달력으로 셈"
    more = [f"연장 {words.extended_by}"] if words.extended_by else []
    more += ["보완 기간은 뺌"] if words.pause else []
    more += [f"다른 기관 {words.copies}통"] if words.copies > 20 else []
    return ", ".join([why, *more])


def _why_delivery(kind: str, found: Promise) -> str:
    if found.delivery_window is Window.DAY:
        return "처리기한 다음 근무일"
    return (
        "오전 접수는 그날 오후"
        if found.delivery_window is Window.PM
        else "오후 접수는 다음 근무일 오전"
    )


def _closed(received: datetime, found: Promise, calendar: Calendar) -> Iterator[tuple[date, str]]:
    """Named closed days; weekends speak for themselves."""
    day = received.astimezone(SEOUL).date()
    while day <= found.delivery_date:
        name = calendar.holiday_name(day)
        if name is not None:
            yield day, name
        day += timedelta(days=1)


def _moment(moment: datetime) -> str:
    local = moment.astimezone(SEOUL)
    return f"{_day(local.date())} {local:%H:%M}"


def _day(day: date) -> str:
    return f"{day.isoformat()} ({_DAYS[day.weekday()]})"
