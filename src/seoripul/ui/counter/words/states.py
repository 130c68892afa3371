"""Words for what a reservation is, and what has been done to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.pickup import Channel, ReservationRow
from seoripul.kiosk.counter.filters import Group, is_called
from seoripul.rules.reservation import State
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_STATES: Final[Mapping[State, str]] = {
    State.REQUESTED: QT_TRANSLATE_NOOP("counter", "접수 대기"),
    State.CONFIRMED: QT_TRANSLATE_NOOP("counter", "접수 완료"),
    State.PREPARING: QT_TRANSLATE_NOOP("counter", "준비 중"),
    State.READY: QT_TRANSLATE_NOOP("counter", "수령 가능"),
    State.ARRIVED: QT_TRANSLATE_NOOP("counter", "도착"),
    State.HANDED_OVER: QT_TRANSLATE_NOOP("counter", "수령 완료"),
    State.CANCELLED: QT_TRANSLATE_NOOP("counter", "취소됨"),
    State.REJECTED: QT_TRANSLATE_NOOP("counter", "반려됨"),
    State.NO_SHOW: QT_TRANSLATE_NOOP("counter", "미방문"),
    State.EXPIRED: QT_TRANSLATE_NOOP("counter", "보관 만료"),
    State.DESTROYED: QT_TRANSLATE_NOOP("counter", "폐기됨"),
}
_CALLED: Final = QT_TRANSLATE_NOOP("counter", "호출 중")
_GROUPS: Final[Mapping[Group | None, str]] = {
    None: QT_TRANSLATE_NOOP("counter", "전체"),
    Group.TO_PREPARE: QT_TRANSLATE_NOOP("counter", "준비할 것"),
    Group.READY: QT_TRANSLATE_NOOP("counter", "수령 가능"),
    Group.ARRIVED: QT_TRANSLATE_NOOP("counter", "도착"),
    Group.HANDED_OVER: QT_TRANSLATE_NOOP("counter", "수령 완료"),
    Group.ENDED: QT_TRANSLATE_NOOP("counter", "종료"),
}
_CHANNELS: Final[Mapping[Channel, str]] = {
    Channel.WEB: QT_TRANSLATE_NOOP("counter", "웹 예약"),
    Channel.COUNTER: QT_TRANSLATE_NOOP("counter", "창구 예약"),
}
_HISTORY: Final[Mapping[str, str]] = {
    "place": QT_TRANSLATE_NOOP("counter", "예약을 접수함"),
    "place_reservation": QT_TRANSLATE_NOOP("counter", "예약을 접수함"),
    "confirm": QT_TRANSLATE_NOOP("counter", "접수를 확인함"),
    "reject": QT_TRANSLATE_NOOP("counter", "반려함"),
    "prepare": QT_TRANSLATE_NOOP("counter", "준비를 시작함"),
    "make_ready": QT_TRANSLATE_NOOP("counter", "준비를 마침"),
    "check_in": QT_TRANSLATE_NOOP("counter", "도착을 접수함"),
    "call": QT_TRANSLATE_NOOP("counter", "호출함"),
    "call_next": QT_TRANSLATE_NOOP("counter", "호출함"),
    "ticket_call": QT_TRANSLATE_NOOP("counter", "호출함"),
    "ticket_recall": QT_TRANSLATE_NOOP("counter", "다시 호출함"),
    "ticket_hold": QT_TRANSLATE_NOOP("counter", "보류함"),
    "recall": QT_TRANSLATE_NOOP("counter", "다시 호출함"),
    "call_no_show": QT_TRANSLATE_NOOP("counter", "호출에 오지 않음"),
    "hand_over": QT_TRANSLATE_NOOP("counter", "서류를 내줌"),
    "cancel": QT_TRANSLATE_NOOP("counter", "취소함"),
    "miss": QT_TRANSLATE_NOOP("counter", "미방문으로 표시함"),
    "expire": QT_TRANSLATE_NOOP("counter", "보관 기간이 끝남"),
    "destroy": QT_TRANSLATE_NOOP("counter", "폐기함"),
    "undo": QT_TRANSLATE_NOOP("counter", "되돌림"),
    "print_cover": QT_TRANSLATE_NOOP("counter", "표지를 인쇄함"),
    "view": QT_TRANSLATE_NOOP("counter", "전체 정보를 열람함"),
    "open_full": QT_TRANSLATE_NOOP("counter", "전체 정보를 열람함"),
}


def state_word(state: State) -> str:
    return QCoreApplication.translate("counter", _STATES[state])


def row_word(row: ReservationRow) -> str:
    """The state as the list shows it: a called visitor is more than arrived."""
    if is_called(row):
        return QCoreApplication.translate("counter", _CALLED)
    return state_word(row.state)


def group_word(group: Group | None) -> str:
    return QCoreApplication.translate("counter", _GROUPS[group])


def channel_word(channel: Channel) -> str:
    return QCoreApplication.translate("counter", _CHANNELS[channel])


def history_word(verb: str) -> str:
    """Verbs not known here are shown as central names them."""
    known = _HISTORY.get(verb)
    return verb if known is None else QCoreApplication.translate("counter", known)
