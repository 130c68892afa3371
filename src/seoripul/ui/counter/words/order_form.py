"""Words of the form for an order: what it lacks, what is promised, what is read back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderChannel, Part, PayWhere
from seoripul.kiosk.counter.delivery.order_draft import Lacks
from seoripul.rules.promise import Window
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.list import copies_words, document_name
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_LACKS: Final[Mapping[Lacks, str]] = {
    Lacks.DOCUMENTS: QT_TRANSLATE_NOOP("counter", "필요한 서류를 고르세요."),
    Lacks.TOO_MANY_DOCUMENTS: QT_TRANSLATE_NOOP(
        "counter", "한 번에 신청할 수 있는 서류 수를 넘었습니다."
    ),
    Lacks.COPIES: QT_TRANSLATE_NOOP("counter", "부수가 정해진 범위를 벗어났습니다."),
    Lacks.NOT_DELIVERABLE: QT_TRANSLATE_NOOP(
        "counter", "본인이 창구에서 받아야 하는 서류가 있습니다. 방문 예약을 안내하세요."
    ),
    Lacks.NOT_BY_PHONE: QT_TRANSLATE_NOOP(
        "counter", "전화로 받지 않는 서류가 있습니다. 방문 예약을 안내하세요."
    ),
    Lacks.RECIPIENT: QT_TRANSLATE_NOOP("counter", "받으실 분의 이름을 적으세요."),
    Lacks.PHONE: QT_TRANSLATE_NOOP("counter", "받으실 분의 전화번호를 적으세요."),
    Lacks.ADDRESS: QT_TRANSLATE_NOOP("counter", "받으실 주소를 찾아 고르세요."),
    Lacks.POSTCODE: QT_TRANSLATE_NOOP(
        "counter", "서초구 우편번호 다섯 자리를 적으세요 (06500–06806)."
    ),
    Lacks.DONG: QT_TRANSLATE_NOOP("counter", "주소의 행정동을 고르세요."),
    Lacks.CONSENT: QT_TRANSLATE_NOOP("counter", "개인정보 이용 동의를 받으세요."),
}
_WINDOWS: Final[Mapping[Window, str]] = {
    Window.AM: QT_TRANSLATE_NOOP("counter", "오전"),
    Window.PM: QT_TRANSLATE_NOOP("counter", "오후"),
    Window.DAY: QT_TRANSLATE_NOOP("counter", "하루 중"),
}
_CHANNELS: Final[Mapping[OrderChannel, str]] = {
    OrderChannel.KIOSK: QT_TRANSLATE_NOOP("counter", "키오스크"),
    OrderChannel.COUNTER: QT_TRANSLATE_NOOP("counter", "창구"),
    OrderChannel.PHONE: QT_TRANSLATE_NOOP("counter", "전화"),
}
_PAYS: Final[Mapping[PayWhere, str]] = {
    PayWhere.COUNTER: QT_TRANSLATE_NOOP("counter", "지금 창구에서"),
    PayWhere.DOOR: QT_TRANSLATE_NOOP("counter", "받으실 때"),
}


def lacks_sentence(lacks: Lacks) -> str:
    return QCoreApplication.translate("counter", _LACKS[lacks])


def window_word(window: Window) -> str:
    return QCoreApplication.translate("counter", _WINDOWS[window])


def order_channel_word(channel: OrderChannel) -> str:
    return QCoreApplication.translate("counter", _CHANNELS[channel])


def pay_word(pay: PayWhere) -> str:
    return QCoreApplication.translate("counter", _PAYS[pay])


def promise_words(day: date, window: Window) -> str:
    """11월 25일 (수) 오전."""
    return f"{day_words(day)} {window_word(window)}"


def hours_words(window: Window, rules: DeliveryRules) -> str:
    """09:30–12:00; for the whole day the first and the last minute of its runs."""
    first, last = {
        Window.AM: (rules.am_from, rules.am_until),
        Window.PM: (rules.pm_from, rules.pm_until),
        Window.DAY: (rules.am_from, rules.pm_until),
    }[window]
    return f"{first // 60:02d}:{first % 60:02d}–{last // 60:02d}:{last % 60:02d}"


def part_documents(part: Part) -> str:
    """토지대장 2부, 지적도 1부."""
    return ", ".join(
        f"{document_name(line)} {copies_words(line.copies)}" for line in part.documents
    )


def remark_of(document: Document, *, by_phone: bool) -> str:
    """What stands beside a document that is not brought home this way."""
    if not document.deliverable:
        return QCoreApplication.translate("counter", "창구 수령만")
    if by_phone and not document.phone_orderable:
        return QCoreApplication.translate("counter", "전화 불가")
    return ""
