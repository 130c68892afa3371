"""Numbers in words: the lines to choose from, and what came of asking for one. Pure."""

from __future__ import annotations

from typing import Final

from seoripul.contract.queue import MOST_AHEAD, Line, LineStatus, Wait
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station import slip_words
from seoripul.kiosk.visitor.states import Numbered, Place, Told
from seoripul.ui.visitor.outcome_parts import (
    COME,
    HELPED_AT,
    Outcome,
    any_counter,
    counters,
    fact,
)
from seoripul.ui.words import Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

LineTile = dict[str, str]
"""`line`, `icon`, `name`, `sentence` (what it is for), `waiting`, `wait`; `accepting` or empty."""

_FOR: Final = {
    Line.CERTIFICATES: (
        "file-text",
        QT_TRANSLATE_NOOP("words", "등본·초본, 인감증명서 같은 증명서를 받을 때"),
    ),
    Line.FAMILY: (
        "users",
        QT_TRANSLATE_NOOP("words", "출생·혼인·사망 신고와 가족관계증명서"),
    ),
    Line.PASSPORT_APPLY: ("id-card", QT_TRANSLATE_NOOP("words", "여권을 새로 신청할 때")),
    Line.PASSPORT_COLLECT: (
        "package-check",
        QT_TRANSLATE_NOOP("words", "다 만들어진 여권을 찾을 때"),
    ),
    Line.DELIVERY: ("house", QT_TRANSLATE_NOOP("words", "서류를 집에서 받고 싶을 때")),
    Line.PRIORITY: (
        "accessibility",
        QT_TRANSLATE_NOOP("words", "임산부, 장애인, 75세 이상, 영유아와 함께 오신 분"),
    ),
}
_OTHER: Final = ("ticket", "")
_AHEAD: Final = QT_TRANSLATE_NOOP("words", "앞에 %n명")
_NOBODY: Final = QT_TRANSLATE_NOOP("words", "기다리는 분이 없습니다")
_CLOSED: Final = QT_TRANSLATE_NOOP("words", "지금은 번호표를 드리지 않습니다")


def tiles(place: Place, words: Words, online: bool) -> tuple[LineTile, ...]:
    """Cut off from central nobody knows who waits, so nothing is said of it."""
    return tuple(_tile(each, words, online) for each in place.lines)


def name(line: Line, words: Words) -> str:
    return slip_words.LINES[line][words.language]


def counters_of(place: Place, line: Line) -> tuple[int, ...]:
    return next((each.counters for each in place.lines if each.line is line), ())


def _tile(status: LineStatus, words: Words, online: bool) -> LineTile:
    icon, sentence = _FOR.get(status.line, _OTHER)
    told = status.accepting and status.waiting > 0
    return {
        "line": status.line.value,
        "icon": icon,
        "name": name(status.line, words),
        "sentence": words.say(sentence),
        "waiting": _waiting(status, words) if online else "",
        "wait": wait(status.expected, words) if online and status.expected and told else "",
        "accepting": "yes" if status.accepting or not online else "",
    }


def _waiting(status: LineStatus, words: Words) -> str:
    if not status.accepting:
        return words.say(_CLOSED)
    return words.count(_AHEAD, status.waiting) if status.waiting else words.say(_NOBODY)


def wait(expected: Wait, words: Words) -> str:
    """약 12분 (8–16분)."""
    return slip_words.wait_words(expected)[words.language]


def given(page: Numbered, words: Words) -> Outcome:
    issued = page.issued
    told = QT_TRANSLATE_NOOP("words", "{phone} 번호로 차례를 알려 드립니다.")
    sit = QT_TRANSLATE_NOOP("words", "번호가 나올 때까지 자리에서 기다려 주세요.")
    place = counters(issued.counters, words) or any_counter(words)
    return Outcome(
        icon="circle-check",
        tone="good",
        title=words.say(QT_TRANSLATE_NOOP("words", "번호를 받으셨습니다")),
        text=words.say(told, phone=page.told_to) if page.told_to else words.say(sit),
        next_step=words.say(COME, place=place),
        headline=str(issued.number),
        headline_label=slip_words.ticket_title(issued.line)[words.language],
        facts=(
            *([fact("landmark", words.say(_GO_TO), place)] if issued.counters else []),
            fact("users", words.say(_WAITING), _people(issued.ahead, words)),
            *([_wait_fact(issued.expected, words)] if issued.expected else []),
        ),
    )


_GO_TO: Final = QT_TRANSLATE_NOOP("words", "가실 곳")
_WAITING: Final = QT_TRANSLATE_NOOP("words", "대기 인원")


def _people(ahead: int, words: Words) -> str:
    if ahead == 0:
        return words.say(QT_TRANSLATE_NOOP("words", "다음 순서"))
    if ahead >= MOST_AHEAD:
        return words.count(QT_TRANSLATE_NOOP("words", "%n명 이상"), ahead)
    return words.count(QT_TRANSLATE_NOOP("words", "%n명"), ahead)


def _wait_fact(expected: Wait, words: Words) -> dict[str, str]:
    label = words.say(QT_TRANSLATE_NOOP("words", "예상 대기"))
    return fact("clock", label, wait(expected, words))


def refused(page: Told, line: Line, words: Words, here: tuple[int, ...]) -> Outcome:
    """`here`: the counters that serve the line."""
    said = words.refusal(page.code)
    ask = QT_TRANSLATE_NOOP("words", "{place} 직원에게 말씀하시거나 다른 업무를 골라 주세요.")
    place = counters(here, words)
    about_the_line = page.code in (RefusalCode.LINE_CLOSED, RefusalCode.LINE_FULL)
    step = words.say(ask, place=place or any_counter(words)) if about_the_line else said.next_step
    return Outcome(
        icon="circle-slash" if about_the_line else "triangle-alert",
        tone="warn",
        title=f"{name(line, words)}: {said.title}" if about_the_line else said.title,
        text=said.text,
        next_step=step,
        headline=place or any_counter(words),
        headline_label=words.say(HELPED_AT),
        headline_icon="landmark",
        may_try_again=True,
    )


def unreachable(words: Words, here: tuple[int, ...]) -> Outcome:
    place = counters(here, words) or any_counter(words)
    ask = QT_TRANSLATE_NOOP("words", "{place} 직원에게 말씀하시면 순서를 챙겨 드립니다.")
    why = QT_TRANSLATE_NOOP(
        "words", "번호가 겹치지 않도록, 끊긴 연결이 돌아와야 번호표를 드릴 수 있습니다."
    )
    return Outcome(
        icon="wifi-off",
        tone="warn",
        title=words.say(QT_TRANSLATE_NOOP("words", "지금은 번호표를 드릴 수 없습니다")),
        text=words.say(why),
        next_step=words.say(ask, place=place),
        headline=place,
        headline_label=words.say(HELPED_AT),
        headline_icon="landmark",
        may_try_again=True,
    )
