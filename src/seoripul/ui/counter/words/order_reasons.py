"""Reasons often given for deeds on an order, and what a citizen is told because of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.delivery import OrderRow
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.words.list import spaced
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_USUAL: Final[Mapping[OrderVerb, tuple[str, ...]]] = {
    OrderVerb.ASK_CORRECTION: (
        QT_TRANSLATE_NOOP("counter", "신청 내용이 빠져 있습니다"),
        QT_TRANSLATE_NOOP("counter", "대상 필지를 확인해 주세요"),
    ),
    OrderVerb.EXTEND: (
        QT_TRANSLATE_NOOP("counter", "다른 기관의 확인이 필요합니다"),
        QT_TRANSLATE_NOOP("counter", "현장 확인이 필요합니다"),
    ),
    OrderVerb.CANCEL: (
        QT_TRANSLATE_NOOP("counter", "신청인 요청"),
        QT_TRANSLATE_NOOP("counter", "중복 신청"),
    ),
    OrderVerb.REJECT: (
        QT_TRANSLATE_NOOP("counter", "발급 대상이 아닙니다"),
        QT_TRANSLATE_NOOP("counter", "본인 방문이 필요합니다"),
    ),
    OrderVerb.UNPACK: (
        QT_TRANSLATE_NOOP("counter", "매수를 다시 셈"),
        QT_TRANSLATE_NOOP("counter", "봉투 훼손"),
    ),
    OrderVerb.LOSE: (QT_TRANSLATE_NOOP("counter", "봉투가 보이지 않음"),),
    OrderVerb.FIND: (QT_TRANSLATE_NOOP("counter", "봉투를 찾음"),),
    OrderVerb.REISSUE: (
        QT_TRANSLATE_NOOP("counter", "분실로 다시 발급"),
        QT_TRANSLATE_NOOP("counter", "서류가 잘못됨"),
    ),
    OrderVerb.WRONG_DOCUMENT: (QT_TRANSLATE_NOOP("counter", "다른 서류가 들어 있었음"),),
    OrderVerb.DESTROY: (
        QT_TRANSLATE_NOOP("counter", "보관 기간 만료"),
        QT_TRANSLATE_NOOP("counter", "취소된 서류"),
    ),
    OrderVerb.REFUND: (
        QT_TRANSLATE_NOOP("counter", "신청 취소"),
        QT_TRANSLATE_NOOP("counter", "잘못 받음"),
    ),
}
_NOTICES: Final[Mapping[OrderVerb, str]] = {
    OrderVerb.ASK_CORRECTION: QT_TRANSLATE_NOOP(
        "counter", "신청 {number}: 보완이 필요합니다. {reason}"
    ),
    OrderVerb.EXTEND: QT_TRANSLATE_NOOP(
        "counter", "신청 {number}: 처리 기간을 연장했습니다. {reason}"
    ),
    OrderVerb.REJECT: QT_TRANSLATE_NOOP(
        "counter", "신청 {number}: 처리해 드릴 수 없습니다. {reason}"
    ),
}


def usual_order_reasons(verb: OrderVerb) -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("counter", reason) for reason in _USUAL.get(verb, ()))


def notice_words(verb: OrderVerb, row: OrderRow, reason: str) -> str:
    """The gist of the citizen's notice; empty where the reason stays in the house."""
    known = _NOTICES.get(verb)
    if known is None:
        return ""
    words = QCoreApplication.translate("counter", known)
    return words.format(number=spaced(row.number), reason=reason or "…")
