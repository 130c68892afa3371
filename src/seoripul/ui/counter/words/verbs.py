"""Names of deeds, and why one cannot be done now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.queue import TicketDeed
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.rules.reservation import Deed
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_VERBS: Final[Mapping[Verb, str]] = {
    Verb.CALL_NEXT: QT_TRANSLATE_NOOP("counter", "다음 호출"),
    Verb.CALL: QT_TRANSLATE_NOOP("counter", "이 분 호출"),
    Verb.RECALL: QT_TRANSLATE_NOOP("counter", "다시 호출"),
    Verb.CALL_NO_SHOW: QT_TRANSLATE_NOOP("counter", "부재 처리"),
    Verb.SERVE: QT_TRANSLATE_NOOP("counter", "응대 시작"),
    Verb.DONE: QT_TRANSLATE_NOOP("counter", "응대 완료"),
    Verb.HOLD: QT_TRANSLATE_NOOP("counter", "보류"),
    Verb.TRANSFER: QT_TRANSLATE_NOOP("counter", "이관"),
    Verb.RETURN: QT_TRANSLATE_NOOP("counter", "재방문 접수"),
    Verb.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "되돌리기"),
    Verb.CONFIRM: QT_TRANSLATE_NOOP("counter", "접수 확인"),
    Verb.PREPARE: QT_TRANSLATE_NOOP("counter", "준비 시작"),
    Verb.MAKE_READY: QT_TRANSLATE_NOOP("counter", "준비 완료"),
    Verb.CHECK_IN: QT_TRANSLATE_NOOP("counter", "도착 접수"),
    Verb.HAND_OVER: QT_TRANSLATE_NOOP("counter", "서류 교부"),
    Verb.UNDO: QT_TRANSLATE_NOOP("counter", "되돌리기"),
    Verb.CANCEL: QT_TRANSLATE_NOOP("counter", "예약 취소"),
    Verb.REJECT: QT_TRANSLATE_NOOP("counter", "반려"),
    Verb.DESTROY: QT_TRANSLATE_NOOP("counter", "폐기"),
    Verb.OPEN_FULL: QT_TRANSLATE_NOOP("counter", "전체 정보 보기"),
    Verb.PRINT_COVER: QT_TRANSLATE_NOOP("counter", "표지 인쇄"),
    Verb.PLACE: QT_TRANSLATE_NOOP("counter", "새 예약"),
    Verb.OPEN_PAIRING: QT_TRANSLATE_NOOP("counter", "기기 연결"),
    Verb.KEEP_DEVICES: QT_TRANSLATE_NOOP("counter", "연결된 기기"),
    Verb.KEEP_STAFF: QT_TRANSLATE_NOOP("counter", "직원 관리"),
    Verb.KEEP_NOTICES: QT_TRANSLATE_NOOP("counter", "안내 화면 알림"),
    Verb.KEEP_SHIFTS: QT_TRANSLATE_NOOP("counter", "창구 근무표"),
    Verb.KEEP_ROLLOUT: QT_TRANSLATE_NOOP("counter", "민원택배 시작일"),
    Verb.KEEP_ISSUING: QT_TRANSLATE_NOOP("counter", "번호표 발급"),
    Verb.SEE_STATISTICS: QT_TRANSLATE_NOOP("counter", "민원 통계"),
}
_WHY: Final[Mapping[WhyNot, str]] = {
    WhyNot.OFFLINE: QT_TRANSLATE_NOOP("counter", "중앙과 연결이 끊겨 지금은 할 수 없습니다."),
    WhyNot.BUSY: QT_TRANSLATE_NOOP("counter", "앞의 작업을 처리하고 있습니다."),
    WhyNot.NOT_PERMITTED: QT_TRANSLATE_NOOP("counter", "이 작업을 할 권한이 없습니다."),
    WhyNot.NOT_TODAY: QT_TRANSLATE_NOOP(
        "counter", "다른 날의 목록입니다. 오늘 목록(Alt+Home)에서 하세요."
    ),
    WhyNot.NO_COUNTER: QT_TRANSLATE_NOOP(
        "counter", "창구 번호 없이 로그인했습니다. 호출하려면 창구를 정해 다시 로그인하세요."
    ),
    WhyNot.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("counter", "목록에서 먼저 고르세요."),
    WhyNot.NOBODY_WAITING: QT_TRANSLATE_NOOP("counter", "기다리는 분이 없습니다."),
    WhyNot.COUNTER_BUSY: QT_TRANSLATE_NOOP(
        "counter", "이 창구에 호출한 분이 있습니다. 마치거나 부재 처리한 뒤 호출하세요."
    ),
    WhyNot.NOT_CONFIRMED: QT_TRANSLATE_NOOP("counter", "접수 확인이 먼저입니다."),
    WhyNot.ALREADY_CONFIRMED: QT_TRANSLATE_NOOP("counter", "이미 접수를 확인했습니다."),
    WhyNot.ALREADY_PREPARING: QT_TRANSLATE_NOOP("counter", "이미 준비하고 있습니다."),
    WhyNot.ALREADY_READY: QT_TRANSLATE_NOOP("counter", "이미 준비를 마쳤습니다."),
    WhyNot.NOT_READY: QT_TRANSLATE_NOOP("counter", "아직 서류가 준비되지 않았습니다."),
    WhyNot.ALREADY_HERE: QT_TRANSLATE_NOOP("counter", "이미 도착해 기다리고 있습니다."),
    WhyNot.NOT_HERE: QT_TRANSLATE_NOOP("counter", "아직 도착하지 않았습니다."),
    WhyNot.ALREADY_CALLED: QT_TRANSLATE_NOOP("counter", "이미 이 창구에서 호출했습니다."),
    WhyNot.NOT_CALLED: QT_TRANSLATE_NOOP("counter", "아직 호출하지 않은 분입니다."),
    WhyNot.AT_OTHER_COUNTER: QT_TRANSLATE_NOOP("counter", "다른 창구에서 호출한 분입니다."),
    WhyNot.RECALLS_USED_UP: QT_TRANSLATE_NOOP(
        "counter", "다시 호출을 세 번 모두 썼습니다. 부재 처리하세요."
    ),
    WhyNot.ALREADY_HANDED_OVER: QT_TRANSLATE_NOOP("counter", "이미 서류를 내주었습니다."),
    WhyNot.ENDED: QT_TRANSLATE_NOOP("counter", "이미 끝난 예약입니다."),
    WhyNot.STILL_KEPT: QT_TRANSLATE_NOOP("counter", "보관 중인 서류는 폐기할 수 없습니다."),
    WhyNot.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("counter", "되돌릴 작업이 없습니다."),
    WhyNot.NOBODY_HERE: QT_TRANSLATE_NOOP("counter", "이 창구에 호출한 분이 없습니다."),
    WhyNot.NO_SUCH_NUMBER: QT_TRANSLATE_NOOP(
        "counter", "지금 기다리는 번호가 아닙니다. 번호를 다시 확인하세요."
    ),
    WhyNot.ALREADY_SERVING: QT_TRANSLATE_NOOP("counter", "이미 응대를 시작했습니다."),
    WhyNot.MISSED: QT_TRANSLATE_NOOP("counter", "부재 처리한 번호입니다."),
    WhyNot.NOT_MISSED: QT_TRANSLATE_NOOP("counter", "부재 처리한 번호가 아닙니다."),
    WhyNot.BY_RESERVATION: QT_TRANSLATE_NOOP(
        "counter", "예약 수령 번호입니다. 예약 화면(Alt+2)에서 처리하세요."
    ),
    WhyNot.NOT_IN_THIS_STATE: QT_TRANSLATE_NOOP(
        "counter", "이 신청의 지금 상태에서는 할 수 없습니다."
    ),
    WhyNot.ENDED_ORDER: QT_TRANSLATE_NOOP("counter", "이미 끝난 신청입니다."),
    WhyNot.NOT_PACKED: QT_TRANSLATE_NOOP("counter", "먼저 한 사람이 세어 포장해야 합니다."),
    WhyNot.SECOND_PERSON: QT_TRANSLATE_NOOP(
        "counter", "포장한 사람은 확인할 수 없습니다. 다른 직원이 로그인해 세어야 합니다."
    ),
    WhyNot.NO_ENVELOPE: QT_TRANSLATE_NOOP(
        "counter", "발급한 뒤부터 나가기 전까지 라벨을 인쇄할 수 있습니다."
    ),
    WhyNot.NOTHING_OPEN: QT_TRANSLATE_NOOP("counter", "받을 수수료가 없습니다."),
    WhyNot.NOTHING_TO_REFUND: QT_TRANSLATE_NOOP("counter", "돌려드릴 수수료가 없습니다."),
    WhyNot.RUN_LOCKED: QT_TRANSLATE_NOOP(
        "counter", "이미 확정한 배송입니다. 바꾸려면 확정을 푸세요 (F8)."
    ),
    WhyNot.RUN_NOT_LOCKED: QT_TRANSLATE_NOOP("counter", "배송을 먼저 확정하세요 (F8)."),
    WhyNot.RUN_NOT_OUT: QT_TRANSLATE_NOOP("counter", "아직 출발하지 않은 배송입니다."),
    WhyNot.RUN_ENDED: QT_TRANSLATE_NOOP("counter", "이미 끝난 배송입니다."),
    WhyNot.NOT_ALL_LOADED: QT_TRANSLATE_NOOP(
        "counter", "모든 봉투를 찍어 실어야 출발할 수 있습니다 (F10)."
    ),
    WhyNot.NO_ENVELOPES: QT_TRANSLATE_NOOP("counter", "이 배송에 봉투가 없습니다."),
    WhyNot.NO_COURIER: QT_TRANSLATE_NOOP("counter", "배송원을 먼저 정하세요 (F4)."),
    WhyNot.NO_WAITING_CHOSEN: QT_TRANSLATE_NOOP(
        "counter", "기다리는 봉투에서 넣을 것을 고르세요 (Ctrl+3)."
    ),
}
_DEEDS: Final[Mapping[Deed | TicketDeed, str]] = {
    TicketDeed.CALL: QT_TRANSLATE_NOOP("counter", "호출"),
    TicketDeed.RECALL: QT_TRANSLATE_NOOP("counter", "다시 호출"),
    TicketDeed.SERVE: QT_TRANSLATE_NOOP("counter", "응대 시작"),
    TicketDeed.DONE: QT_TRANSLATE_NOOP("counter", "응대 완료"),
    TicketDeed.NO_SHOW: QT_TRANSLATE_NOOP("counter", "부재 처리"),
    TicketDeed.RETURN: QT_TRANSLATE_NOOP("counter", "재방문 접수"),
    TicketDeed.HOLD: QT_TRANSLATE_NOOP("counter", "보류"),
    TicketDeed.TRANSFER: QT_TRANSLATE_NOOP("counter", "이관"),
    Deed.CONFIRM: QT_TRANSLATE_NOOP("counter", "접수 확인"),
    Deed.REJECT: QT_TRANSLATE_NOOP("counter", "반려"),
    Deed.PREPARE: QT_TRANSLATE_NOOP("counter", "준비 시작"),
    Deed.MAKE_READY: QT_TRANSLATE_NOOP("counter", "준비 완료"),
    Deed.CHECK_IN: QT_TRANSLATE_NOOP("counter", "도착 접수"),
    Deed.HAND_OVER: QT_TRANSLATE_NOOP("counter", "서류 교부"),
    Deed.CANCEL: QT_TRANSLATE_NOOP("counter", "예약 취소"),
    Deed.MISS: QT_TRANSLATE_NOOP("counter", "미방문 처리"),
    Deed.EXPIRE: QT_TRANSLATE_NOOP("counter", "보관 만료"),
    Deed.DESTROY: QT_TRANSLATE_NOOP("counter", "폐기"),
}


def verb_word(verb: Verb) -> str:
    return QCoreApplication.translate("counter", _VERBS[verb])


def why_sentence(why: WhyNot) -> str:
    return QCoreApplication.translate("counter", _WHY[why])


def deed_word(deed: Deed | TicketDeed) -> str:
    return QCoreApplication.translate("counter", _DEEDS[deed])


_SHORT: Final[Mapping[WhyNot, str]] = {
    WhyNot.OFFLINE: QT_TRANSLATE_NOOP("counter", "연결 끊김"),
    WhyNot.BUSY: QT_TRANSLATE_NOOP("counter", "처리 중"),
    WhyNot.NOT_PERMITTED: QT_TRANSLATE_NOOP("counter", "권한 없음"),
    WhyNot.NOT_TODAY: QT_TRANSLATE_NOOP("counter", "오늘 아님"),
    WhyNot.NO_COUNTER: QT_TRANSLATE_NOOP("counter", "창구 미지정"),
    WhyNot.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("counter", "고르지 않음"),
    WhyNot.NOBODY_WAITING: QT_TRANSLATE_NOOP("counter", "대기자 없음"),
    WhyNot.COUNTER_BUSY: QT_TRANSLATE_NOOP("counter", "응대 중"),
    WhyNot.NOT_CONFIRMED: QT_TRANSLATE_NOOP("counter", "접수 확인 전"),
    WhyNot.ALREADY_CONFIRMED: QT_TRANSLATE_NOOP("counter", "확인함"),
    WhyNot.ALREADY_PREPARING: QT_TRANSLATE_NOOP("counter", "준비 중"),
    WhyNot.ALREADY_READY: QT_TRANSLATE_NOOP("counter", "준비됨"),
    WhyNot.NOT_READY: QT_TRANSLATE_NOOP("counter", "준비 전"),
    WhyNot.ALREADY_HERE: QT_TRANSLATE_NOOP("counter", "도착함"),
    WhyNot.NOT_HERE: QT_TRANSLATE_NOOP("counter", "도착 전"),
    WhyNot.ALREADY_CALLED: QT_TRANSLATE_NOOP("counter", "호출함"),
    WhyNot.NOT_CALLED: QT_TRANSLATE_NOOP("counter", "호출 전"),
    WhyNot.AT_OTHER_COUNTER: QT_TRANSLATE_NOOP("counter", "다른 창구"),
    WhyNot.RECALLS_USED_UP: QT_TRANSLATE_NOOP("counter", "횟수 초과"),
    WhyNot.ALREADY_HANDED_OVER: QT_TRANSLATE_NOOP("counter", "교부 완료"),
    WhyNot.ENDED: QT_TRANSLATE_NOOP("counter", "종료됨"),
    WhyNot.STILL_KEPT: QT_TRANSLATE_NOOP("counter", "보관 중"),
    WhyNot.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("counter", "없음"),
    WhyNot.NOBODY_HERE: QT_TRANSLATE_NOOP("counter", "호출한 분 없음"),
    WhyNot.NO_SUCH_NUMBER: QT_TRANSLATE_NOOP("counter", "없는 번호"),
    WhyNot.ALREADY_SERVING: QT_TRANSLATE_NOOP("counter", "응대 중"),
    WhyNot.MISSED: QT_TRANSLATE_NOOP("counter", "부재 처리됨"),
    WhyNot.NOT_MISSED: QT_TRANSLATE_NOOP("counter", "부재 아님"),
    WhyNot.BY_RESERVATION: QT_TRANSLATE_NOOP("counter", "예약 화면에서"),
    WhyNot.NOT_IN_THIS_STATE: QT_TRANSLATE_NOOP("counter", "지금 상태 아님"),
    WhyNot.ENDED_ORDER: QT_TRANSLATE_NOOP("counter", "끝난 신청"),
    WhyNot.NOT_PACKED: QT_TRANSLATE_NOOP("counter", "포장 전"),
    WhyNot.SECOND_PERSON: QT_TRANSLATE_NOOP("counter", "다른 직원이"),
    WhyNot.NO_ENVELOPE: QT_TRANSLATE_NOOP("counter", "봉투 없음"),
    WhyNot.NOTHING_OPEN: QT_TRANSLATE_NOOP("counter", "받을 것 없음"),
    WhyNot.NOTHING_TO_REFUND: QT_TRANSLATE_NOOP("counter", "돌려드릴 것 없음"),
    WhyNot.RUN_LOCKED: QT_TRANSLATE_NOOP("counter", "확정됨"),
    WhyNot.RUN_NOT_LOCKED: QT_TRANSLATE_NOOP("counter", "확정 전"),
    WhyNot.RUN_NOT_OUT: QT_TRANSLATE_NOOP("counter", "출발 전"),
    WhyNot.RUN_ENDED: QT_TRANSLATE_NOOP("counter", "끝난 배송"),
    WhyNot.NOT_ALL_LOADED: QT_TRANSLATE_NOOP("counter", "덜 실음"),
    WhyNot.NO_ENVELOPES: QT_TRANSLATE_NOOP("counter", "봉투 없음"),
    WhyNot.NO_COURIER: QT_TRANSLATE_NOOP("counter", "배송원 없음"),
    WhyNot.NO_WAITING_CHOSEN: QT_TRANSLATE_NOOP("counter", "봉투 고르기"),
}


def why_short(why: WhyNot) -> str:
    """The reason in two words, on the button itself."""
    return QCoreApplication.translate("counter", _SHORT[why])
