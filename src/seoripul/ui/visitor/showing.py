"""Everything the window binds to, computed at once from the kiosk's state: pure."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any, Final

from seoripul.contract.language import Language
from seoripul.contract.queue import Line
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.visitor.states import (
    BY_PHONE,
    Checking,
    Choosing,
    Dialling,
    Field,
    Held,
    Helping,
    Home,
    Kiosk,
    Numbered,
    Ordered,
    Page,
    Plain,
    Received,
    Scanning,
    Told,
    Typing,
    Unreachable,
)
from seoripul.ui.visitor import bell_words, numbers
from seoripul.ui.visitor.numbers import LineTile
from seoripul.ui.visitor.order_showing import OrderShowing
from seoripul.ui.visitor.outcome_parts import Fact, centre_name, counters
from seoripul.ui.visitor.outcomes import outcome
from seoripul.ui.words import Words, words_in
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

PAGES: Final[dict[type, str]] = {
    Home: "home",
    Scanning: "scan",
    Typing: "type",
    Choosing: "choose",
    Dialling: "dial",
    Checking: "checking",
    Received: "received",
    Numbered: "numbered",
    Ordered: "ordered",
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


class Showing(OrderShowing, frozen=True, kw_only=True):
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
    bell: str
    bell_words: str
    number: str
    check: str
    field: str
    complete: bool
    lines: tuple[LineTile, ...]
    by_phone: bool
    may_phone: bool
    line: str
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
    retry: str
    code: str


def show(kiosk: Kiosk, now: datetime, ticks: float) -> Showing:
    """`now` is the office's time (UTC), `ticks` the monotonic clock of the idle times."""
    words = words_in(kiosk.session.language)
    return Showing(
        **_visit(kiosk, words, now),
        **_station(kiosk, words, ticks),
        **_typing(kiosk.plain),
        **_lines(kiosk, words),
        **_told(kiosk, words, now),
        **_order(kiosk, words, now),
    )


def _page_name(page: Page) -> str:
    if type(page) in PAGES:
        return PAGES[type(page)]
    from seoripul.ui.visitor import ordering

    return ordering.page_name(page)


def _order(kiosk: Kiosk, words: Words, now: datetime) -> dict[str, Any]:
    """Nothing of an order is loaded before there is one."""
    if type(kiosk.plain) in PAGES and not isinstance(kiosk.plain, Checking):
        return {}
    from seoripul.ui.visitor.ordering import order_showing

    return order_showing(kiosk, words, now)


def _visit(kiosk: Kiosk, words: Words, now: datetime) -> dict[str, Any]:
    session = kiosk.session
    return {
        "page": _page_name(kiosk.page),
        "behind": _page_name(kiosk.plain),
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
        "services": ",".join(place.offers),
        "waiting": place.waiting,
        "counters": counters(place.counters, words),
        "online": kiosk.online,
        "heard": place.centre is not None,
        "printer_trouble": words.say(trouble) if trouble else "",
        "warned": kiosk.idle.warned,
        "seconds_left": _seconds_left(kiosk, ticks),
        "bell": kiosk.calling.sign(ticks) or "",
        "bell_words": bell_words.said(kiosk.calling, words, ticks),
    }


_OUTCOMES: Final = (Received, Numbered, Ordered, Held, Told, Unreachable)


def _seconds_left(kiosk: Kiosk, ticks: float) -> int:
    """Counted only where it is shown: on outcomes and in the warning."""
    counted = kiosk.idle.warned or isinstance(kiosk.page, _OUTCOMES)
    if kiosk.idle.leave_at is None or not counted:
        return 0
    return max(0, math.ceil(kiosk.idle.leave_at - ticks))


def _typing(page: Plain) -> dict[str, Any]:
    if isinstance(page, Dialling):
        return _typed(page.digits, complete=page.complete)
    typing = page if isinstance(page, Typing) else Typing()
    typed = _typed(typing.number, complete=typing.complete)
    return typed | {"check": typing.check, "field": typing.field.value}


def _typed(number: str, *, complete: bool) -> dict[str, Any]:
    return {"number": number, "check": "", "field": Field.NUMBER.value, "complete": complete}


def _lines(kiosk: Kiosk, words: Words) -> dict[str, Any]:
    page, line = kiosk.plain, _line(kiosk.plain)
    return {
        "lines": numbers.tiles(kiosk.place, words, kiosk.online),
        "by_phone": isinstance(page, Choosing) and page.by_phone,
        "may_phone": BY_PHONE in kiosk.place.services,
        "line": numbers.name(line, words) if line else "",
    }


def _line(page: Plain) -> Line | None:
    """The line that a number is asked for on this page."""
    match page:
        case Dialling(line=line) | Told(line=line):
            return line
        case Checking(wish=wish) | Unreachable(wish=wish) if wish is not None:
            return wish.command.line
    return None


def _told(kiosk: Kiosk, words: Words, now: datetime) -> dict[str, Any]:
    page, line = kiosk.plain, _line(kiosk.plain)
    here = numbers.counters_of(kiosk.place, line) if line else kiosk.place.counters
    told = outcome(page, words, here, now, kiosk.shelf.rules if kiosk.shelf else None)
    shown: dict[str, Any] = {name: getattr(told, name) for name in told.__struct_fields__}
    paper = page if isinstance(page, (Received, Numbered, Ordered, Told, Held)) else None
    return shown | {
        "slip": paper.slip.value if paper else "",
        "can_print": paper is not None and paper.can_reprint,
        "printed_once": paper is not None and paper.paper.may_exist,
        "retry": _retry(page),
        "code": page.address if isinstance(page, (Numbered, Ordered)) else "",
    }


def _retry(page: Plain) -> str:
    """Where trying again leads: to the scanner, the keys or the lines, or asks once more."""
    if isinstance(page, Unreachable) and (page.wish or page.ordering):
        return "ask"
    if isinstance(page, Told) and page.ordering:
        return "again" if page.code is RefusalCode.DUPLICATE_ORDER else "mend"
    if isinstance(page, Told) and page.line:
        return "choose"
    return "type" if isinstance(page, (Told, Unreachable)) and page.typed else "scan"
