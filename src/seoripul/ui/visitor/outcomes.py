"""What an outcome page says: pure, from the kiosk's page to sentences and facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from seoripul.contract.centres import CentreName, DeliveryRules
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.visitor.states import (
    Held,
    Numbered,
    Ordered,
    Plain,
    Received,
    Told,
    Unreachable,
)
from seoripul.ui.visitor import numbers
from seoripul.ui.visitor.outcome_parts import (
    COME,
    HELPED_AT,
    Fact,
    Outcome,
    any_counter,
    centre_name,
    counter_facts,
    counters,
    fact,
)
from seoripul.ui.words import Sentence, Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

_LOOKS: Final = {
    RefusalCode.NOT_READY: ("hourglass", "info"),
    RefusalCode.TOO_EARLY: ("calendar-clock", "info"),
    RefusalCode.WRONG_CENTRE: ("map-pin", "warn"),
    RefusalCode.ALREADY_HERE: ("ticket", "good"),
    RefusalCode.COLLECTED: ("package-check", "info"),
    RefusalCode.CANCELLED: ("circle-slash", "warn"),
    RefusalCode.REJECTED: ("circle-x", "bad"),
    RefusalCode.EXPIRED: ("calendar-x", "warn"),
    RefusalCode.UNKNOWN_CODE: ("search-x", "warn"),
    RefusalCode.UNREADABLE: ("scan-qr-code", "warn"),
    RefusalCode.TOO_MANY_TRIES: ("lock-keyhole", "warn"),
}
_OTHER_LOOK: Final = ("triangle-alert", "warn")
_ENDED: Final = (
    RefusalCode.COLLECTED,
    RefusalCode.CANCELLED,
    RefusalCode.REJECTED,
    RefusalCode.EXPIRED,
    RefusalCode.ALREADY_HERE,
    RefusalCode.WRONG_CENTRE,
    RefusalCode.LINE_FULL,
)

_FOREIGN_QR: Final = Sentence(
    QT_TRANSLATE_NOOP("words", "예약 QR이 아닙니다"),
    QT_TRANSLATE_NOOP("words", "비추신 것은 민원예약의 QR이 아닙니다."),
    QT_TRANSLATE_NOOP("words", "예약 화면을 열어 그 QR을 비춰 주세요."),
)


def outcome(
    page: Plain,
    words: Words,
    here: tuple[int, ...],
    now: datetime,
    rules: DeliveryRules | None = None,
) -> Outcome:
    """Empty for pages that tell no outcome. `here`: the counters of this place, or of
    the line that a number was asked for. `rules`: when couriers are on their way."""
    match page:
        case Received():
            return _received(page, words)
        case Numbered():
            return numbers.given(page, words)
        case Ordered():
            return _of_order(page, words, here, now, rules)
        case Told(ordering=ordering) if ordering is not None:
            return _of_order(page, words, here, now, rules)
        case Told(line=line) if line is not None:
            return numbers.refused(page, line, words, here)
        case Told():
            return _told(page, words, here, now)
        case Held():
            return _held(page, words)
        case Unreachable(ordering=ordering) if ordering is not None:
            return _of_order(page, words, here, now, rules)
        case Unreachable(wish=wish) if wish is not None:
            return numbers.unreachable(words, here)
        case Unreachable():
            return _unreachable(page, words)
    return Outcome()


def _of_order(
    page: Ordered | Told | Unreachable,
    words: Words,
    here: tuple[int, ...],
    now: datetime,
    rules: DeliveryRules | None,
) -> Outcome:
    from seoripul.ui.visitor import order_outcomes

    if isinstance(page, Ordered):
        return order_outcomes.ordered(page, rules or DeliveryRules(), words, now)
    if isinstance(page, Told):
        return order_outcomes.refused(page, words, here)
    return order_outcomes.unreachable(words, here)


def _received(page: Received, words: Words) -> Outcome:
    checked_in = page.checked_in
    taken = QT_TRANSLATE_NOOP("words", "{name} 님, 접수되었습니다")
    late = QT_TRANSLATE_NOOP("words", "예약 시간이 지나 일반 순서로 불러 드립니다.")
    here = counters(checked_in.counters, words)
    ahead = words.count(QT_TRANSLATE_NOOP("words", "%n명"), checked_in.ahead)
    return Outcome(
        icon="circle-check",
        tone="good",
        title=words.say(taken, name=checked_in.masked_name),
        text=words.say(QT_TRANSLATE_NOOP("words", "번호가 나올 때까지 자리에서 기다려 주세요.")),
        next_step=(words.say(late) + " " if checked_in.late else "")
        + words.say(COME, place=here or any_counter(words)),
        headline=str(checked_in.ticket_number),
        headline_label=words.say(_TICKET),
        facts=(
            *counter_facts(checked_in.counters, words),
            fact("users", words.say(QT_TRANSLATE_NOOP("words", "앞에 기다리는 분")), ahead),
        ),
    )


_TICKET: Final = QT_TRANSLATE_NOOP("words", "번호표")


def _held(page: Held, words: Words) -> Outcome:
    here = counters(page.queued.counters, words) or any_counter(words)
    again = QT_TRANSLATE_NOOP("words", "앞서 접수한 것을 그대로 두었습니다.")
    kept = QT_TRANSLATE_NOOP("words", "연결이 잠시 끊겨 이 키오스크에 먼저 적어 두었습니다.")
    show = QT_TRANSLATE_NOOP("words", "{place} 직원에게 종이나 이 번호를 보여 주세요.")
    return Outcome(
        icon="circle-check",
        tone="good",
        title=words.say(QT_TRANSLATE_NOOP("words", "접수를 받아 두었습니다")),
        text=words.say(again if page.queued.again else kept),
        next_step=words.say(show, place=here),
        headline=page.queued.number,
        headline_label=words.say(QT_TRANSLATE_NOOP("words", "예약번호")),
        facts=tuple(counter_facts(page.queued.counters, words)),
    )


def _unreachable(page: Unreachable, words: Words) -> Outcome:
    return Outcome(
        icon="wifi-off",
        tone="warn",
        title=words.say(QT_TRANSLATE_NOOP("words", "지금은 확인할 수 없습니다")),
        text=words.say(QT_TRANSLATE_NOOP("words", "예약을 확인하는 곳과 연결이 잠시 끊겼습니다.")),
        next_step=_ask(page.counters, words),
        headline=counters(page.counters, words),
        headline_label=words.say(HELPED_AT),
        headline_icon="landmark",
        may_try_again=True,
    )


def _ask(numbers: tuple[int, ...], words: Words) -> str:
    ask = QT_TRANSLATE_NOOP("words", "{place} 직원에게 예약 화면을 보여 주시면 바로 도와드립니다.")
    return words.say(ask, place=counters(numbers, words) or any_counter(words))


def _overdue(page: Told, now: datetime) -> bool:
    """The papers were expected before now: a time gone by helps nobody, a clerk does."""
    at = page.facts.at
    return page.code is RefusalCode.NOT_READY and at is not None and at <= now


def _next_step(page: Told, words: Words, here: tuple[int, ...], now: datetime) -> str:
    called = page.facts.called_to
    if called:
        calling = QT_TRANSLATE_NOOP(
            "words", "지금 {counter}번 창구에서 부르고 있습니다. 바로 가 주세요."
        )
        return words.say(calling, counter=called)
    return _ask(here, words) if _overdue(page, now) else _sentence(page, words).next_step


def _told(page: Told, words: Words, here: tuple[int, ...], now: datetime) -> Outcome:
    icon, tone = _LOOKS.get(page.code, _OTHER_LOOK)
    sentence = _sentence(page, words)
    sign, label, headline = _headline(page, words, here, now)
    return Outcome(
        icon=icon,
        tone=tone,
        title=sentence.title,
        text=sentence.text,
        next_step=_next_step(page, words, here, now),
        headline=headline,
        headline_label=label,
        headline_icon=sign,
        facts=tuple(_facts(page.code, page.facts, words, now)),
        may_try_again=page.code not in _ENDED,
    )


def _headline(
    page: Told, words: Words, here: tuple[int, ...], now: datetime
) -> tuple[str, str, str]:
    """Sign, label and value of what matters most here; empty for a code that was not read."""
    facts = page.facts
    if facts.ticket_number is not None:
        return "ticket", words.say(_TICKET), str(facts.ticket_number)
    if facts.at is not None and page.code in _AT and not _overdue(page, now):
        return "clock", words.say(_AT[page.code]), words.moment(facts.at, now)
    if facts.centre is not None:
        place = QT_TRANSLATE_NOOP("words", "예약하신 장소")
        return "map-pin", words.say(place), centre_name(facts.centre, words)
    if page.code in _LOOK_AGAIN or not here:
        return "", "", ""
    return "landmark", words.say(HELPED_AT), counters(here, words)


_LOOK_AGAIN: Final = (RefusalCode.UNREADABLE, RefusalCode.UNKNOWN_CODE)


def _sentence(page: Told, words: Words) -> Sentence:
    if page.code is RefusalCode.UNREADABLE and page.facts.subject == "other":
        foreign = _FOREIGN_QR
        return Sentence(
            words.say(foreign.title), words.say(foreign.text), words.say(foreign.next_step)
        )
    return words.refusal(page.code)


_AT: Final = {
    RefusalCode.NOT_READY: QT_TRANSLATE_NOOP("words", "준비 예정"),
    RefusalCode.TOO_EARLY: QT_TRANSLATE_NOOP("words", "접수 시작"),
}
_SINCE: Final = {
    RefusalCode.COLLECTED: QT_TRANSLATE_NOOP("words", "찾아가신 때"),
    RefusalCode.CANCELLED: QT_TRANSLATE_NOOP("words", "취소한 때"),
    RefusalCode.EXPIRED: QT_TRANSLATE_NOOP("words", "보관이 끝난 때"),
}


def _facts(code: RefusalCode, facts: Facts, words: Words, now: datetime) -> Iterator[Fact]:
    if facts.masked_name:
        person = words.say(QT_TRANSLATE_NOOP("words", "예약하신 분"))
        yield fact("circle-user-round", person, facts.masked_name)
    if facts.since is not None and code in _SINCE:
        yield fact("clock", words.say(_SINCE[code]), words.moment(facts.since, now))
    if facts.centre is not None:
        yield from _where(facts, facts.centre, words)
    if facts.retry_after_s:
        minutes = max(1, -(-facts.retry_after_s // 60))
        when = words.count(QT_TRANSLATE_NOOP("words", "약 %n분 뒤"), minutes)
        yield fact("timer", words.say(QT_TRANSLATE_NOOP("words", "다시 입력")), when)
    yield from counter_facts(facts.counters, words)


def _where(facts: Facts, centre: CentreName, words: Words) -> Iterator[Fact]:
    way = facts.distance_words or centre.address
    if way:
        yield fact("map-pin", words.say(QT_TRANSLATE_NOOP("words", "가는 길")), way)
