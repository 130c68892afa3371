"""Words of numbers and lines: where a visitor waits, how long, and why they are next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.centres import Pause
from seoripul.contract.queue import Line, LineStatus, TicketState, Wait
from seoripul.kiosk.counter.issuing import Word
from seoripul.kiosk.counter.transfers import Where
from seoripul.rules.fair_turn import Standing, Why
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import counter_word
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_LINES: Final[Mapping[Line, str]] = {
    Line.CERTIFICATES: QT_TRANSLATE_NOOP("counter", "제증명"),
    Line.FAMILY: QT_TRANSLATE_NOOP("counter", "가족관계·신고"),
    Line.PASSPORT_APPLY: QT_TRANSLATE_NOOP("counter", "여권접수"),
    Line.PASSPORT_COLLECT: QT_TRANSLATE_NOOP("counter", "여권교부"),
    Line.PICKUP: QT_TRANSLATE_NOOP("counter", "예약수령"),
    Line.DELIVERY: QT_TRANSLATE_NOOP("counter", "민원택배"),
    Line.PRIORITY: QT_TRANSLATE_NOOP("counter", "우선배려"),
}
_STATES: Final[Mapping[TicketState, str]] = {
    TicketState.WAITING: QT_TRANSLATE_NOOP("counter", "대기"),
    TicketState.HELD: QT_TRANSLATE_NOOP("counter", "보류"),
    TicketState.CALLED: QT_TRANSLATE_NOOP("counter", "호출 중"),
    TicketState.SERVING: QT_TRANSLATE_NOOP("counter", "응대 중"),
    TicketState.DONE: QT_TRANSLATE_NOOP("counter", "완료"),
    TicketState.NO_SHOW: QT_TRANSLATE_NOOP("counter", "부재"),
    TicketState.TRANSFERRED: QT_TRANSLATE_NOOP("counter", "이관됨"),
    TicketState.CANCELLED: QT_TRANSLATE_NOOP("counter", "취소됨"),
    TicketState.EXPIRED: QT_TRANSLATE_NOOP("counter", "마감됨"),
}
_STANDINGS: Final[Mapping[Standing, str]] = {
    Standing.RESERVED: QT_TRANSLATE_NOOP("counter", "예약"),
    Standing.PRIORITY: QT_TRANSLATE_NOOP("counter", "우선배려"),
    Standing.NORMAL: QT_TRANSLATE_NOOP("counter", "일반"),
}
_WHY: Final[Mapping[Why, str]] = {
    Why.RESERVED: QT_TRANSLATE_NOOP("counter", "예약한 시각이 된 분이어서 먼저 모십니다."),
    Why.PRIORITY: QT_TRANSLATE_NOOP("counter", "우선배려 번호여서 먼저 모십니다."),
    Why.FAIR_TURN: QT_TRANSLATE_NOOP(
        "counter", "먼저 모신 분이 이어져, 15분 넘게 기다린 일반 번호 차례입니다."
    ),
    Why.LONGEST: QT_TRANSLATE_NOOP("counter", "가장 오래 기다린 분입니다."),
    Why.PREFERRED_LINE: QT_TRANSLATE_NOOP("counter", "이 창구가 먼저 맡는 업무입니다."),
}


_PAUSES: Final[Mapping[Pause, str]] = {
    Pause.LUNCH: QT_TRANSLATE_NOOP("counter", "점심 교대"),
    Pause.BREAK: QT_TRANSLATE_NOOP("counter", "휴식"),
    Pause.AWAY: QT_TRANSLATE_NOOP("counter", "자리 비움"),
    Pause.CLOSED: QT_TRANSLATE_NOOP("counter", "오늘 업무 마감"),
}
_MOST_LINES: Final = 2


def pause_word(because: Pause) -> str:
    return QCoreApplication.translate("counter", _PAUSES[because])


def paused_words(because: str) -> str:
    """A kind of pause in words, or the office's own words."""
    known = next((kind for kind in Pause if kind.value == because), None)
    return pause_word(known) if known is not None else because


def line_word(line: Line) -> str:
    return QCoreApplication.translate("counter", _LINES[line])


def number_state_word(state: TicketState) -> str:
    return QCoreApplication.translate("counter", _STATES[state])


def standing_word(standing: Standing) -> str:
    return QCoreApplication.translate("counter", _STANDINGS[standing])


def because(why: Why) -> str:
    """Why this visitor is next."""
    return QCoreApplication.translate("counter", _WHY[why])


def people(count: int) -> str:
    return QCoreApplication.translate("counter", "{n}명").format(n=count)


def minutes_words(count: int) -> str:
    return QCoreApplication.translate("counter", "{n}분").format(n=count)


def wait_words(wait: Wait | None) -> str:
    """About 12 min (8-16 min); a dash where it cannot be known."""
    if wait is None:
        return "—"
    about = QCoreApplication.translate("counter", "약 {n}분 ({low}–{high}분)")
    return about.format(n=wait.minutes, low=wait.low, high=wait.high)


def issuing_words(line: LineStatus, said: Word | None) -> str:
    """Whether numbers are given, who waits how long, and what the lead said for today."""
    given = QCoreApplication.translate("counter", "발급 중")
    ended = QCoreApplication.translate("counter", "번호 발급 마감")
    state = given if line.accepting else ended
    waiting = QCoreApplication.translate("counter", "대기 {n}명").format(n=line.waiting)
    parts = [line_word(line.line), state, waiting]
    if line.expected is not None:
        parts.append(wait_words(line.expected))
    if said not in (None, Word.ESTIMATE):
        parts.append(choice_word(said))
    return " · ".join(parts)


def where_words(where: Where) -> str:
    """Where a transfer leads."""
    if where.counter_no is None:
        return line_word(where.line) if where.line is not None else ""
    served = ", ".join(line_word(line) for line in where.lines[:_MOST_LINES])
    return f"{counter_word(where.counter_no)} · {served}"
