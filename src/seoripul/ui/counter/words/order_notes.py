"""The status line's sentences about orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.delivery.notes import (
    OrderDone,
    OrderMoved,
    OrderNote,
    OrderRefused,
    OrderUnanswered,
    Said,
)
from seoripul.kiosk.counter.delivery.orders import OrdersState
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.counter.words.notes import note_words
from seoripul.ui.counter.words.order_form import promise_words
from seoripul.ui.counter.words.orders import order_state_word, order_verb_word
from seoripul.ui.counter.words.refusals import refusal_sentence

_DONE: Final[Mapping[OrderVerb, str]] = {
    OrderVerb.CONFIRM_IDENTITY: QT_TRANSLATE_NOOP(
        "counter", "{number} 신분을 확인했습니다. 도착 약속은 {promise}입니다."
    ),
    OrderVerb.ISSUE: QT_TRANSLATE_NOOP("counter", "{number} 서류를 발급했습니다. 포장하세요."),
    OrderVerb.PACK: QT_TRANSLATE_NOOP(
        "counter", "{number} 봉투에 넣었습니다. 다른 직원이 다시 세어 봉해야 합니다."
    ),
    OrderVerb.CHECK: QT_TRANSLATE_NOOP("counter", "{number} 봉투를 봉했습니다."),
    OrderVerb.UNPACK: QT_TRANSLATE_NOOP("counter", "{number} 봉투를 열었습니다."),
    OrderVerb.RECEIVE: QT_TRANSLATE_NOOP("counter", "{number} 수수료를 기록했습니다. {left}"),
    OrderVerb.REFUND: QT_TRANSLATE_NOOP("counter", "{number} 수수료를 돌려드렸습니다."),
    OrderVerb.ASK_CORRECTION: QT_TRANSLATE_NOOP(
        "counter", "{number} 보완을 요청했습니다. 처리 기간은 멈춥니다."
    ),
    OrderVerb.TAKE_CORRECTION: QT_TRANSLATE_NOOP(
        "counter", "{number} 보완을 접수했습니다. 도착 약속은 {promise}입니다."
    ),
    OrderVerb.EXTEND: QT_TRANSLATE_NOOP(
        "counter", "{number} 기간을 연장했습니다. 도착 약속은 {promise}입니다."
    ),
    OrderVerb.COLLECT: QT_TRANSLATE_NOOP("counter", "{number} 서류를 창구에서 내주었습니다."),
    OrderVerb.REROUTE: QT_TRANSLATE_NOOP("counter", "{number} 새 주소로 보냅니다."),
    OrderVerb.WRONG_DOCUMENT: QT_TRANSLATE_NOOP(
        "counter", "{number} 잘못된 서류를 기록했습니다. 무료로 먼저 다시 발급합니다."
    ),
    OrderVerb.REISSUE: QT_TRANSLATE_NOOP("counter", "{number} 다시 발급합니다."),
    OrderVerb.LOSE: QT_TRANSLATE_NOOP(
        "counter", "{number} 분실을 기록했습니다. 팀장에게 알리세요."
    ),
    OrderVerb.FIND: QT_TRANSLATE_NOOP("counter", "{number} 봉투를 찾았습니다."),
    OrderVerb.CANCEL: QT_TRANSLATE_NOOP("counter", "{number} 신청을 취소했습니다. {left}"),
    OrderVerb.REJECT: QT_TRANSLATE_NOOP("counter", "{number} 신청을 반려했습니다. {left}"),
    OrderVerb.DESTROY: QT_TRANSLATE_NOOP("counter", "{number} 서류를 폐기했습니다."),
}


def orders_said(state: OrdersState) -> tuple[str, str]:
    """(tone, sentence) of the status line."""
    if state.in_flight is not None:
        working = QCoreApplication.translate("counter", "{verb} 처리 중…")
        return "", working.format(verb=order_verb_word(state.in_flight.verb))
    if state.note is not None:
        return order_note_words(state.note)
    return "", QCoreApplication.translate(
        "counter",
        "/ 검색   ↑↓ 고르기   F7 새 신청   F5 발급   F6 포장   F12 그 밖의 처리   F1 모든 단축키",
    )


def order_note_words(note: OrderNote) -> tuple[str, str]:
    if isinstance(note, OrderDone):
        return "good", _done(note)
    if isinstance(note, OrderRefused):
        sentence = refusal_sentence(note.refusal)
        verb = f"{order_verb_word(note.intent.verb)}: " if note.intent is not None else ""
        return "bad", verb + sentence
    if isinstance(note, OrderUnanswered):
        return "bad", QCoreApplication.translate(
            "counter", "{verb}: 중앙이 응답하지 않았습니다. 다시 보내도 두 번 처리되지 않습니다."
        ).format(verb=order_verb_word(note.intent.verb))
    if isinstance(note, Said):
        return "good", note.words
    return ("warn", _moved(note)) if isinstance(note, OrderMoved) else note_words(note)


def _done(note: OrderDone) -> str:
    row = note.row
    words = QCoreApplication.translate("counter", _DONE[note.intent.verb])
    promise = promise_words(row.delivery_date, row.window)
    return words.format(number=spaced(row.number), promise=promise, left=_left(note)).strip()


def _left(note: OrderDone) -> str:
    stamp, delivery = note.row.stamp.open_krw, note.row.delivery.open_krw
    back = min(stamp, 0) + min(delivery, 0)
    if back:
        words = QCoreApplication.translate("counter", "돌려드릴 돈 {won}이 있습니다.")
        return words.format(won=won(-back))
    if stamp + delivery:
        words = QCoreApplication.translate("counter", "아직 {won}을 받아야 합니다.")
        return words.format(won=won(stamp + delivery))
    return ""


def _moved(note: OrderMoved) -> str:
    number = spaced(note.number)
    if note.state is None:
        return QCoreApplication.translate(
            "counter", "{number} 신청이 이 목록에서 빠졌습니다."
        ).format(number=number)
    return QCoreApplication.translate(
        "counter", "{number} 신청이 ‘{state}’ 상태가 되었습니다."
    ).format(number=number, state=order_state_word(note.state))
