"""What came of an order in words: placed, refused, or not answered. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import PayWhere, PlacedPart
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.station.order_words import grouped
from seoripul.kiosk.station.promise_words import promised
from seoripul.kiosk.visitor.states import Ordered, Told
from seoripul.rules.seoul import SEOUL
from seoripul.ui.visitor.outcome_parts import (
    COME,
    HELPED_AT,
    Fact,
    Outcome,
    any_counter,
    counters,
    fact,
)
from seoripul.ui.words import Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

NUMBER: Final = QT_TRANSLATE_NOOP("words", "신청번호")
ARRIVES: Final = QT_TRANSLATE_NOOP("words", "도착 예정")
WON: Final = QT_TRANSLATE_NOOP("words", "%n원")
_CODE: Final = QT_TRANSLATE_NOOP("words", "수령 번호")
_EXPRESS: Final = QT_TRANSLATE_NOOP("words", "민원택배 창구 번호")
_AT_DOOR: Final = QT_TRANSLATE_NOOP("words", "받을 때 내실 돈")
_AT_COUNTER: Final = QT_TRANSLATE_NOOP("words", "창구에서 내실 돈")
_BEGINS: Final = QT_TRANSLATE_NOOP("words", "이 지역은 {day}부터 배송합니다.")


def won(amount: int, words: Words) -> str:
    """12,400원."""
    return words.say(WON).replace("%n", f"{amount:,}")


def promise(part: PlacedPart, rules: DeliveryRules, words: Words, now: datetime) -> str:
    told, today = part.part, now.astimezone(SEOUL).date()
    return promised(told.delivery_date, told.window, rules, words.language, today)


def ordered(page: Ordered, rules: DeliveryRules, words: Words, now: datetime) -> Outcome:
    """Papers that need an identity check: the number to be called at is what matters."""
    order, express = page.placed, page.placed.ticket
    first = order.orders[0]
    return Outcome(
        icon="circle-check" if express is None else "id-card",
        tone="good" if express is None else "info",
        title=words.say(_FINISH_AT_COUNTER if express else _DONE),
        text=_text(page, rules, words, now),
        next_step=_next_step(page, words),
        headline=str(express.number) if express else grouped(first.number),
        headline_label=words.say(_EXPRESS if express else NUMBER),
        facts=(
            *_numbered(page, words),
            fact("lock-keyhole", words.say(_CODE), order.receipt_code),
            *_parts(page, rules, words, now),
            *_money(page, words),
        ),
    )


_DONE: Final = QT_TRANSLATE_NOOP("words", "신청되었습니다")
_TELL_CODE: Final = QT_TRANSLATE_NOOP("words", "받으실 때 배송원에게 수령 번호를 말씀해 주세요.")
_FINISH_AT_COUNTER: Final = QT_TRANSLATE_NOOP("words", "창구에서 신분증을 보여 주세요")
_SEE_IDENTITY: Final = QT_TRANSLATE_NOOP("words", "확인하면 바로 처리를 시작합니다.")
_COMES: Final = QT_TRANSLATE_NOOP("words", "{when}에 도착합니다.")
_APART: Final = QT_TRANSLATE_NOOP("words", "먼저 되는 것부터 나누어 보내 드립니다.")
_PAY_NOW: Final = QT_TRANSLATE_NOOP("words", "{place}에서 수수료를 내 주세요.")


def _text(page: Ordered, rules: DeliveryRules, words: Words, now: datetime) -> str:
    if page.placed.ticket is not None:
        return words.say(_SEE_IDENTITY)
    if len(page.placed.orders) > 1:
        return words.say(_APART)
    return words.say(_COMES, when=promise(page.placed.orders[0], rules, words, now))


def _numbered(page: Ordered, words: Words) -> list[Fact]:
    """The order's number, where the large one is another."""
    if page.placed.ticket is None or len(page.placed.orders) > 1:
        return []
    return [fact("receipt", words.say(NUMBER), grouped(page.placed.orders[0].number))]


def _parts(page: Ordered, rules: DeliveryRules, words: Words, now: datetime) -> list[Fact]:
    """What comes when, unless the text has said it."""
    orders = page.placed.orders
    if len(orders) == 1 and page.placed.ticket is None:
        return []
    arrives = words.say(ARRIVES)
    labels = [f"{arrives} · {grouped(e.number)}" if len(orders) > 1 else arrives for e in orders]
    return [
        fact("house", label, promise(each, rules, words, now))
        for label, each in zip(labels, orders, strict=True)
    ]


def _next_step(page: Ordered, words: Words) -> str:
    place = counters(page.counters, words) or any_counter(words)
    if page.placed.ticket is not None:
        return words.say(COME, place=place)
    pays = page.placed.stamp_krw + page.placed.delivery_krw > 0
    if page.pay is PayWhere.COUNTER and pays:
        return words.say(_PAY_NOW, place=place)
    return words.say(_TELL_CODE)


def _money(page: Ordered, words: Words) -> list[Fact]:
    total = page.placed.stamp_krw + page.placed.delivery_krw
    where = words.say(_AT_DOOR if page.pay is PayWhere.DOOR else _AT_COUNTER)
    return [fact("wallet", where, won(total, words))] if total else []


def begins(facts: Facts, words: Words) -> str:
    """From which day a zone is served; empty where none is told."""
    if facts.day is None:
        return ""
    noon = datetime(facts.day.year, facts.day.month, facts.day.day, 12, tzinfo=SEOUL)
    return words.say(_BEGINS, day=words.date(noon))


def refused(page: Told, words: Words, here: tuple[int, ...]) -> Outcome:
    said = words.refusal(page.code)
    numbers = ", ".join(grouped(each) for each in page.facts.numbers)
    place = counters(here, words) or any_counter(words)
    return Outcome(
        icon="triangle-alert",
        tone="warn",
        title=said.title,
        text=begins(page.facts, words) or said.text,
        next_step=said.next_step,
        headline=numbers or place,
        headline_label=words.say(NUMBER if numbers else HELPED_AT),
        headline_icon="receipt" if numbers else "landmark",
        may_try_again=page.code not in _ENDS,
    )


_ENDS: Final = (RefusalCode.CALLER_LIMIT,)


def unreachable(words: Words, here: tuple[int, ...]) -> Outcome:
    place = counters(here, words) or any_counter(words)
    kept = QT_TRANSLATE_NOOP(
        "words", "적으신 내용은 그대로 있습니다. 다시 시도해도 두 번 신청되지 않습니다."
    )
    ask = QT_TRANSLATE_NOOP("words", "잠시 뒤 다시 시도하시거나 {place} 직원에게 말씀해 주세요.")
    return Outcome(
        icon="wifi-off",
        tone="warn",
        title=words.say(QT_TRANSLATE_NOOP("words", "신청이 되었는지 확인하지 못했습니다")),
        text=words.say(kept),
        next_step=words.say(ask, place=place),
        headline=place,
        headline_label=words.say(HELPED_AT),
        headline_icon="landmark",
        may_try_again=True,
    )
