"""Everything the window binds to, computed at once from the kiosk's state: pure."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any, Final

from msgspec import Struct

from seoripul.contract.language import Language
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.visitor.states import (
    Checking,
    Held,
    Helping,
    Home,
    Kiosk,
    Plain,
    Received,
    Scanning,
    Told,
    Typing,
    Unreachable,
)
from seoripul.ui.visitor.outcomes import Fact, centre_name, counters, outcome
from seoripul.ui.words import Words, words_in
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

PAGES: Final[dict[type, str]] = {
    Home: "home",
    Scanning: "scan",
    Typing: "type",
    Checking: "checking",
    Received: "received",
    Told: "told",
    Held: "held",
    Unreachable: "unreachable",
    Helping: "help",
}

LANGUAGES: Final = {
    Language.KO: "한국어",
    Language.EN: "English",
    Language.ZH: "中文",
    Language.JA: "日本語",
}

_PRINTER: Final = {
    PrinterCondition.PAPER_OUT: QT_TRANSLATE_NOOP("words", "번호표 용지가 떨어졌습니다."),
    PrinterCondition.COVER_OPEN: QT_TRANSLATE_NOOP("words", "번호표 출력기 덮개가 열려 있습니다."),
    PrinterCondition.OFFLINE: QT_TRANSLATE_NOOP("words", "번호표 출력기가 꺼져 있습니다."),
}


class Showing(Struct, frozen=True):
    """Plain values; QML reads them by the same names in camelCase."""

    page: str
    behind: str
    language: str
    language_name: str
    high_contrast: bool
    text_scale: float
    low_position: bool
    volume: int
    voice: bool
    place: str
    clock: str
    day: str
    services: str
    waiting: int
    counters: str
    online: bool
    heard: bool
    printer_trouble: str
    warned: bool
    seconds_left: int
    number: str
    check: str
    field: str
    complete: bool
    icon: str
    tone: str
    title: str
    text: str
    next_step: str
    headline: str
    headline_label: str
    headline_icon: str
    facts: tuple[Fact, ...]
    slip: str
    can_print: bool
    printed_once: bool
    may_try_again: bool
    typed: bool


def show(kiosk: Kiosk, now: datetime, ticks: float) -> Showing:
    """`now` is the office's time (UTC), `ticks` the monotonic clock of the idle times."""
    words = words_in(kiosk.session.language)
    return Showing(
        **_visit(kiosk, words, now),
        **_station(kiosk, words, ticks),
        **_typing(kiosk.plain),
        **_told(kiosk.plain, words, kiosk.place.counters, now),
    )


def _visit(kiosk: Kiosk, words: Words, now: datetime) -> dict[str, Any]:
    session = kiosk.session
    return {
        "page": PAGES[type(kiosk.page)],
        "behind": PAGES[type(kiosk.plain)],
        "language": session.language.value,
        "language_name": LANGUAGES[session.language],
        "high_contrast": session.high_contrast,
        "text_scale": session.text_scale,
        "low_position": session.low_position,
        "volume": session.volume,
        "voice": session.voice,
        "clock": words.time(now),
        "day": words.date(now),
    }


def _station(kiosk: Kiosk, words: Words, ticks: float) -> dict[str, Any]:
    place = kiosk.place
    trouble = _PRINTER.get(kiosk.printer)
    return {
        "place": centre_name(place.centre, words),
        "services": ",".join(place.services),
        "waiting": place.waiting,
        "counters": counters(place.counters, words),
        "online": kiosk.online,
        "heard": place.centre is not None,
        "printer_trouble": words.say(trouble) if trouble else "",
        "warned": kiosk.idle.warned,
        "seconds_left": _seconds_left(kiosk, ticks),
    }


def _seconds_left(kiosk: Kiosk, ticks: float) -> int:
    """Counted only where it is shown: on outcomes and in the warning."""
    counted = kiosk.idle.warned or isinstance(kiosk.page, (Received, Held, Told, Unreachable))
    if kiosk.idle.leave_at is None or not counted:
        return 0
    return max(0, math.ceil(kiosk.idle.leave_at - ticks))


def _typing(page: Plain) -> dict[str, Any]:
    typing = page if isinstance(page, Typing) else Typing()
    return {
        "number": typing.number,
        "check": typing.check,
        "field": typing.field.value,
        "complete": typing.complete,
    }


def _told(page: Plain, words: Words, here: tuple[int, ...], now: datetime) -> dict[str, Any]:
    told = outcome(page, words, here, now)
    shown: dict[str, Any] = {name: getattr(told, name) for name in told.__struct_fields__}
    paper = page if isinstance(page, (Received, Told, Held)) else None
    return shown | {
        "slip": paper.slip.value if paper else "",
        "can_print": paper is not None and paper.can_reprint,
        "printed_once": paper is not None and paper.paper.may_exist,
        "typed": isinstance(page, (Told, Unreachable, Checking)) and page.typed,
    }
