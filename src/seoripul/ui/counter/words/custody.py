"""Words for the chain of hands an envelope goes through, and for what was done to an order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.delivery import CustodyLine, Holder
from seoripul.kiosk.counter.office_time import moment
from seoripul.rules.delivery_life import Deed
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_DEEDS: Final[Mapping[Deed, str]] = {
    Deed.CONFIRM_IDENTITY: QT_TRANSLATE_NOOP("counter", "신분을 확인함"),
    Deed.REJECT: QT_TRANSLATE_NOOP("counter", "반려함"),
    Deed.CANCEL: QT_TRANSLATE_NOOP("counter", "취소함"),
    Deed.ASK_CORRECTION: QT_TRANSLATE_NOOP("counter", "보완을 요청함"),
    Deed.TAKE_CORRECTION: QT_TRANSLATE_NOOP("counter", "보완을 접수함"),
    Deed.EXTEND: QT_TRANSLATE_NOOP("counter", "기간을 연장함"),
    Deed.ISSUE: QT_TRANSLATE_NOOP("counter", "발급함"),
    Deed.PACK: QT_TRANSLATE_NOOP("counter", "세어서 넣음"),
    Deed.CHECK: QT_TRANSLATE_NOOP("counter", "다시 세어 봉함"),
    Deed.UNPACK: QT_TRANSLATE_NOOP("counter", "봉투를 엶"),
    Deed.ASSIGN: QT_TRANSLATE_NOOP("counter", "배송에 넣음"),
    Deed.UNASSIGN: QT_TRANSLATE_NOOP("counter", "배송에서 뺌"),
    Deed.LOAD: QT_TRANSLATE_NOOP("counter", "배송원이 가지고 나감"),
    Deed.RECEIVE_BACK: QT_TRANSLATE_NOOP("counter", "돌려받음"),
    Deed.REROUTE: QT_TRANSLATE_NOOP("counter", "다른 주소로 바꿈"),
    Deed.COLLECT: QT_TRANSLATE_NOOP("counter", "창구에서 내줌"),
    Deed.REISSUE: QT_TRANSLATE_NOOP("counter", "재발급하기로 함"),
    Deed.FIND: QT_TRANSLATE_NOOP("counter", "찾음"),
    Deed.CLOSE: QT_TRANSLATE_NOOP("counter", "끝냄"),
    Deed.DESTROY: QT_TRANSLATE_NOOP("counter", "폐기함"),
    Deed.DELIVER: QT_TRANSLATE_NOOP("counter", "전해 드림"),
    Deed.ABSENT: QT_TRANSLATE_NOOP("counter", "아무도 없음"),
    Deed.REFUSED: QT_TRANSLATE_NOOP("counter", "받기를 거절함"),
    Deed.WRONG_ADDRESS: QT_TRANSLATE_NOOP("counter", "주소가 다름"),
    Deed.WRONG_DOCUMENT: QT_TRANSLATE_NOOP("counter", "서류가 다름"),
    Deed.LOSE: QT_TRANSLATE_NOOP("counter", "분실함"),
    Deed.UNDO: QT_TRANSLATE_NOOP("counter", "배송원이 되돌림"),
}
_OTHERS: Final[Mapping[str, str]] = {
    "place_order": QT_TRANSLATE_NOOP("counter", "신청을 접수함"),
    "place": QT_TRANSLATE_NOOP("counter", "신청을 접수함"),
    "label": QT_TRANSLATE_NOOP("counter", "라벨을 인쇄함"),
    "receive_money": QT_TRANSLATE_NOOP("counter", "수수료를 받음"),
    "refund_money": QT_TRANSLATE_NOOP("counter", "수수료를 돌려드림"),
    "see_order": QT_TRANSLATE_NOOP("counter", "전체 정보를 열람함"),
    "view": QT_TRANSLATE_NOOP("counter", "전체 정보를 열람함"),
}
_BY_VALUE: Final = {deed.value: words for deed, words in _DEEDS.items()}
_HOLDERS: Final[Mapping[Holder, str]] = {
    Holder.OFFICE: QT_TRANSLATE_NOOP("counter", "민원실"),
    Holder.COURIER: QT_TRANSLATE_NOOP("counter", "배송원"),
    Holder.RECIPIENT: QT_TRANSLATE_NOOP("counter", "받는 분"),
    Holder.NOBODY: QT_TRANSLATE_NOOP("counter", "아무도 없음"),
}


def door_word(deed: Deed) -> str:
    """What was done, as a short phrase."""
    return QCoreApplication.translate("counter", _DEEDS[deed])


def order_history_word(verb: str) -> str:
    """Verbs not known here are shown as central names them."""
    known = _OTHERS.get(verb) or _BY_VALUE.get(verb)
    return verb if known is None else QCoreApplication.translate("counter", known)


def holder_words(link: CustodyLine) -> str:
    """민원실 · 박발급."""
    holder = QCoreApplication.translate("counter", _HOLDERS[link.holder])
    return f"{holder} · {link.holder_name}" if link.holder_name else holder


def custody_words(link: CustodyLine) -> str:
    """11-24 13:20  다시 세어 봉함 · 이창구 · 봉투 1."""
    envelope = QCoreApplication.translate("counter", "봉투 {n}").format(n=link.envelope)
    parts = (f"{moment(link.at)}  {door_word(link.deed)}", link.by, envelope, link.note)
    return " · ".join(part for part in parts if part)
