"""Words of the orders that are brought home: states, groups, deeds, risks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.delivery import Risk
from seoripul.kiosk.counter.delivery.filters import Group
from seoripul.kiosk.counter.delivery.money import MoneyLacks
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.rules.delivery_life import State
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_STATES: Final[Mapping[State, str]] = {
    State.SUBMITTED: QT_TRANSLATE_NOOP("counter", "신분 확인 전"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("counter", "접수됨"),
    State.CORRECTION: QT_TRANSLATE_NOOP("counter", "보완 중"),
    State.ISSUED: QT_TRANSLATE_NOOP("counter", "발급됨"),
    State.PACKED: QT_TRANSLATE_NOOP("counter", "포장됨"),
    State.ASSIGNED: QT_TRANSLATE_NOOP("counter", "배송 배정"),
    State.OUT: QT_TRANSLATE_NOOP("counter", "배송 중"),
    State.DELIVERED: QT_TRANSLATE_NOOP("counter", "배송 완료"),
    State.CLOSED: QT_TRANSLATE_NOOP("counter", "끝남"),
    State.REJECTED: QT_TRANSLATE_NOOP("counter", "반려됨"),
    State.CANCELLED: QT_TRANSLATE_NOOP("counter", "취소됨"),
    State.FAILED_ATTEMPT: QT_TRANSLATE_NOOP("counter", "부재"),
    State.RETURNED: QT_TRANSLATE_NOOP("counter", "반송됨"),
    State.HELD_AT_OFFICE: QT_TRANSLATE_NOOP("counter", "보관 중"),
    State.LOST: QT_TRANSLATE_NOOP("counter", "분실"),
    State.REISSUE: QT_TRANSLATE_NOOP("counter", "재발급"),
    State.DESTROYED: QT_TRANSLATE_NOOP("counter", "폐기됨"),
}
_GROUPS: Final[Mapping[Group | None, str]] = {
    None: QT_TRANSLATE_NOOP("counter", "전체"),
    Group.TO_CONFIRM: QT_TRANSLATE_NOOP("counter", "신분 확인"),
    Group.TO_ISSUE: QT_TRANSLATE_NOOP("counter", "발급할 것"),
    Group.TO_PACK: QT_TRANSLATE_NOOP("counter", "포장할 것"),
    Group.TO_SEND: QT_TRANSLATE_NOOP("counter", "보낼 것"),
    Group.OUT: QT_TRANSLATE_NOOP("counter", "배송 중"),
    Group.BACK: QT_TRANSLATE_NOOP("counter", "돌아온 것"),
    Group.ENDED: QT_TRANSLATE_NOOP("counter", "종료"),
}
_VERBS: Final[Mapping[OrderVerb, str]] = {
    OrderVerb.CONFIRM_IDENTITY: QT_TRANSLATE_NOOP("counter", "신분 확인"),
    OrderVerb.ISSUE: QT_TRANSLATE_NOOP("counter", "발급 완료"),
    OrderVerb.PACK: QT_TRANSLATE_NOOP("counter", "포장"),
    OrderVerb.CHECK: QT_TRANSLATE_NOOP("counter", "포장 확인"),
    OrderVerb.UNPACK: QT_TRANSLATE_NOOP("counter", "봉투 열기"),
    OrderVerb.LABEL: QT_TRANSLATE_NOOP("counter", "라벨 인쇄"),
    OrderVerb.RECEIVE: QT_TRANSLATE_NOOP("counter", "수수료 받기"),
    OrderVerb.REFUND: QT_TRANSLATE_NOOP("counter", "돌려드리기"),
    OrderVerb.ASK_CORRECTION: QT_TRANSLATE_NOOP("counter", "보완 요청"),
    OrderVerb.TAKE_CORRECTION: QT_TRANSLATE_NOOP("counter", "보완 접수"),
    OrderVerb.EXTEND: QT_TRANSLATE_NOOP("counter", "기간 연장"),
    OrderVerb.COLLECT: QT_TRANSLATE_NOOP("counter", "창구 교부"),
    OrderVerb.REROUTE: QT_TRANSLATE_NOOP("counter", "다른 주소로"),
    OrderVerb.WRONG_DOCUMENT: QT_TRANSLATE_NOOP("counter", "잘못된 서류"),
    OrderVerb.REISSUE: QT_TRANSLATE_NOOP("counter", "재발급"),
    OrderVerb.LOSE: QT_TRANSLATE_NOOP("counter", "분실 기록"),
    OrderVerb.FIND: QT_TRANSLATE_NOOP("counter", "찾음"),
    OrderVerb.CANCEL: QT_TRANSLATE_NOOP("counter", "신청 취소"),
    OrderVerb.REJECT: QT_TRANSLATE_NOOP("counter", "반려"),
    OrderVerb.DESTROY: QT_TRANSLATE_NOOP("counter", "폐기"),
    OrderVerb.OPEN_FULL: QT_TRANSLATE_NOOP("counter", "전체 정보 보기"),
    OrderVerb.NEW_ORDER: QT_TRANSLATE_NOOP("counter", "새 택배 신청"),
    OrderVerb.CASH_UP: QT_TRANSLATE_NOOP("counter", "수수료 마감"),
}
_RISKS: Final[Mapping[Risk, str]] = {
    Risk.CALM: QT_TRANSLATE_NOOP("counter", "여유"),
    Risk.WITHIN_60: QT_TRANSLATE_NOOP("counter", "{n}분 남음"),
    Risk.WITHIN_30: QT_TRANSLATE_NOOP("counter", "급함 {n}분"),
    Risk.LATE: QT_TRANSLATE_NOOP("counter", "늦음 {n}분"),
}
_MONEY: Final[Mapping[MoneyLacks, str]] = {
    MoneyLacks.BOOK: QT_TRANSLATE_NOOP("counter", "증지수수료나 배송료를 고르세요."),
    MoneyLacks.KIND: QT_TRANSLATE_NOOP("counter", "어떻게 받았는지 고르세요."),
    MoneyLacks.WAIVER: QT_TRANSLATE_NOOP("counter", "면제 사유를 고르세요."),
    MoneyLacks.GIVEN: QT_TRANSLATE_NOOP("counter", "어떻게 돌려드렸는지 고르세요."),
}


def order_state_word(state: State) -> str:
    return QCoreApplication.translate("counter", _STATES[state])


def order_group_word(group: Group | None) -> str:
    return QCoreApplication.translate("counter", _GROUPS[group])


def order_verb_word(verb: OrderVerb) -> str:
    return QCoreApplication.translate("counter", _VERBS[verb])


def risk_words(risk: Risk, minutes: int) -> str:
    """`minutes` left, or gone by."""
    if risk is Risk.LATE and abs(minutes) >= 100:
        hours = QCoreApplication.translate("counter", "늦음 {n}시간")
        return hours.format(n=abs(minutes) // 60)
    return QCoreApplication.translate("counter", _RISKS[risk]).format(n=abs(minutes))


def run_risk_words(risk: Risk) -> str:
    """Of an envelope that is packed: its run, or its way, is late."""
    if risk is Risk.LATE:
        return QCoreApplication.translate("counter", "배송 늦음")
    return QCoreApplication.translate("counter", "배송 급함")


def money_lacks_sentence(lacks: MoneyLacks) -> str:
    return QCoreApplication.translate("counter", _MONEY[lacks])
