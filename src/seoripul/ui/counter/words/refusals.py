"""What a refusal means to a clerk: one sentence per code, and what the other desk did."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.counter.changes import Change, News
from seoripul.kiosk.counter.office_time import clock
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.counter.words.orders import order_state_word
from seoripul.ui.counter.words.states import state_word

_SENTENCES: Final[Mapping[RefusalCode, str]] = {
    RefusalCode.NOT_READY: QT_TRANSLATE_NOOP("counter", "아직 서류가 준비되지 않았습니다."),
    RefusalCode.TOO_EARLY: QT_TRANSLATE_NOOP("counter", "예약 시간보다 너무 이릅니다."),
    RefusalCode.WRONG_CENTRE: QT_TRANSLATE_NOOP("counter", "다른 센터의 예약입니다."),
    RefusalCode.ALREADY_HERE: QT_TRANSLATE_NOOP("counter", "이미 도착해 기다리고 있습니다."),
    RefusalCode.COLLECTED: QT_TRANSLATE_NOOP("counter", "이미 서류를 받아 가셨습니다."),
    RefusalCode.CANCELLED: QT_TRANSLATE_NOOP("counter", "취소된 예약입니다."),
    RefusalCode.REJECTED: QT_TRANSLATE_NOOP("counter", "반려된 예약입니다."),
    RefusalCode.EXPIRED: QT_TRANSLATE_NOOP("counter", "보관 기간이 지난 예약입니다."),
    RefusalCode.UNKNOWN_CODE: QT_TRANSLATE_NOOP("counter", "알 수 없는 예약 번호입니다."),
    RefusalCode.UNREADABLE: QT_TRANSLATE_NOOP("counter", "QR을 읽지 못했습니다."),
    RefusalCode.TOO_MANY_TRIES: QT_TRANSLATE_NOOP(
        "counter", "너무 여러 번 시도했습니다. 잠시 뒤에 다시 하세요."
    ),
    RefusalCode.LINE_CLOSED: QT_TRANSLATE_NOOP("counter", "이 업무는 지금 번호를 드리지 않습니다."),
    RefusalCode.LINE_FULL: QT_TRANSLATE_NOOP("counter", "오늘 쓸 수 있는 번호를 다 썼습니다."),
    RefusalCode.SLOT_FULL: QT_TRANSLATE_NOOP(
        "counter", "방금 그 시간의 자리가 찼습니다. 다른 시간을 고르세요."
    ),
    RefusalCode.SLOT_CLOSED: QT_TRANSLATE_NOOP("counter", "예약을 받지 않는 시간입니다."),
    RefusalCode.NO_SUCH_DOCUMENT: QT_TRANSLATE_NOOP("counter", "예약할 수 없는 서류가 있습니다."),
    RefusalCode.COPIES_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "counter", "부수가 정해진 범위를 벗어났습니다."
    ),
    RefusalCode.CONSENT_MISSING: QT_TRANSLATE_NOOP("counter", "개인정보 이용 동의를 받으세요."),
    RefusalCode.PHONE_MISSING: QT_TRANSLATE_NOOP("counter", "전화번호가 필요합니다."),
    RefusalCode.TOO_LATE_TO_CANCEL: QT_TRANSLATE_NOOP(
        "counter", "취소할 수 있는 시간이 지났습니다."
    ),
    RefusalCode.NOT_ALLOWED_NOW: QT_TRANSLATE_NOOP("counter", "지금 상태에서는 할 수 없습니다."),
    RefusalCode.ID_CHECK_MISSING: QT_TRANSLATE_NOOP("counter", "신분증 확인이 빠졌습니다."),
    RefusalCode.FEE_NOT_SETTLED: QT_TRANSLATE_NOOP("counter", "수수료를 아직 받지 않았습니다."),
    RefusalCode.REASON_MISSING: QT_TRANSLATE_NOOP("counter", "사유를 적어야 합니다."),
    RefusalCode.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("counter", "되돌릴 작업이 없습니다."),
    RefusalCode.NOBODY_WAITING: QT_TRANSLATE_NOOP("counter", "기다리는 분이 없습니다."),
    RefusalCode.COUNTER_BUSY: QT_TRANSLATE_NOOP("counter", "이 창구에 이미 호출한 분이 있습니다."),
    RefusalCode.RECALLS_USED_UP: QT_TRANSLATE_NOOP(
        "counter", "다시 호출을 세 번 모두 썼습니다. 부재 처리하세요."
    ),
    RefusalCode.NOT_DELIVERABLE: QT_TRANSLATE_NOOP(
        "counter", "택배로 보낼 수 없는 서류입니다. 창구에서 받아야 합니다."
    ),
    RefusalCode.NOT_BY_PHONE: QT_TRANSLATE_NOOP(
        "counter", "전화로 신청할 수 없는 서류입니다. 방문 예약을 안내하세요."
    ),
    RefusalCode.OUTSIDE_DISTRICT: QT_TRANSLATE_NOOP(
        "counter", "서초구 밖의 주소라 배송할 수 없습니다."
    ),
    RefusalCode.DELIVERY_NOT_YET: QT_TRANSLATE_NOOP(
        "counter", "아직 배송을 시작하지 않은 지역입니다."
    ),
    RefusalCode.ADDRESS_MISSING: QT_TRANSLATE_NOOP("counter", "주소가 빠졌거나 찾을 수 없습니다."),
    RefusalCode.DUPLICATE_ORDER: QT_TRANSLATE_NOOP(
        "counter", "조금 전에 같은 전화번호로 같은 서류를 신청했습니다."
    ),
    RefusalCode.CALLER_LIMIT: QT_TRANSLATE_NOOP(
        "counter", "이 전화번호로 하루에 받을 수 있는 전화 신청 수를 넘었습니다."
    ),
    RefusalCode.SECOND_PERSON_NEEDED: QT_TRANSLATE_NOOP(
        "counter", "포장한 사람과 다른 직원이 확인해야 합니다."
    ),
    RefusalCode.COUNT_DIFFERS: QT_TRANSLATE_NOOP(
        "counter", "매수가 맞지 않습니다. 다시 세어 보세요."
    ),
    RefusalCode.AMOUNT_DIFFERS: QT_TRANSLATE_NOOP("counter", "받거나 돌려드릴 금액과 다릅니다."),
    RefusalCode.WRONG_RECEIPT_CODE: QT_TRANSLATE_NOOP("counter", "수령 번호가 맞지 않습니다."),
    RefusalCode.RUN_LOCKED: QT_TRANSLATE_NOOP(
        "counter", "확정한 배송표는 바꿀 수 없습니다. 먼저 확정을 푸세요."
    ),
    RefusalCode.RUN_NOT_LOCKED: QT_TRANSLATE_NOOP("counter", "배송표를 먼저 확정해야 합니다."),
    RefusalCode.ENVELOPE_MISSING: QT_TRANSLATE_NOOP("counter", "아직 찍지 않은 봉투가 있습니다."),
    RefusalCode.ENVELOPE_EXTRA: QT_TRANSLATE_NOOP("counter", "이 배송표에 없는 봉투입니다."),
    RefusalCode.COURIER_MISSING: QT_TRANSLATE_NOOP("counter", "배송원을 먼저 정하세요."),
    RefusalCode.COURIER_BUSY: QT_TRANSLATE_NOOP(
        "counter", "같은 시간에 다른 배송을 맡은 배송원입니다."
    ),
    RefusalCode.RUN_DOES_NOT_ADD_UP: QT_TRANSLATE_NOOP(
        "counter", "배송·반송·보관을 더한 수가 실은 수와 다릅니다."
    ),
    RefusalCode.WRONG_LOGIN: QT_TRANSLATE_NOOP("counter", "아이디나 비밀번호가 맞지 않습니다."),
    RefusalCode.ACCOUNT_LOCKED: QT_TRANSLATE_NOOP(
        "counter", "여러 번 틀려 계정이 잠겼습니다. 팀장에게 잠금 해제를 요청하세요."
    ),
    RefusalCode.SESSION_ENDED: QT_TRANSLATE_NOOP(
        "counter", "로그인 시간이 끝났습니다. 다시 로그인하세요."
    ),
    RefusalCode.NOT_PERMITTED: QT_TRANSLATE_NOOP("counter", "이 작업을 할 권한이 없습니다."),
    RefusalCode.UNKNOWN_DEVICE: QT_TRANSLATE_NOOP(
        "counter", "등록되지 않은 기기입니다. 팀장에게 연결 번호를 받으세요."
    ),
    RefusalCode.WRONG_PAIRING_CODE: QT_TRANSLATE_NOOP(
        "counter", "연결 번호가 맞지 않거나 시간이 지났습니다."
    ),
    RefusalCode.WEAK_PASSWORD: QT_TRANSLATE_NOOP("counter", "더 길고 어려운 비밀번호를 쓰세요."),
    RefusalCode.LOGIN_TAKEN: QT_TRANSLATE_NOOP("counter", "이미 쓰고 있는 아이디입니다."),
    RefusalCode.KEY_MISSING: QT_TRANSLATE_NOOP("counter", "프로그램 오류: 요청이 잘못되었습니다."),
    RefusalCode.KEY_REUSED: QT_TRANSLATE_NOOP("counter", "프로그램 오류: 요청이 잘못되었습니다."),
    RefusalCode.NOT_FOUND: QT_TRANSLATE_NOOP("counter", "그 예약을 찾을 수 없습니다."),
    RefusalCode.BAD_REQUEST: QT_TRANSLATE_NOOP("counter", "입력한 내용을 다시 확인하세요."),
    RefusalCode.TOO_LARGE: QT_TRANSLATE_NOOP("counter", "입력한 내용이 너무 깁니다."),
    RefusalCode.STORAGE_FULL: QT_TRANSLATE_NOOP(
        "counter", "중앙의 저장 공간이 찼습니다. 담당자에게 알리세요."
    ),
    RefusalCode.BUSY: QT_TRANSLATE_NOOP("counter", "중앙이 바쁩니다. 잠시 뒤에 다시 하세요."),
}


def refusal_sentence(refusal: Refusal) -> str:
    """The sentence of the code, then what is known about it."""
    sentence = QCoreApplication.translate("counter", _SENTENCES[refusal.code])
    return " ".join((sentence, *_facts(refusal)))


def _facts(refusal: Refusal) -> list[str]:
    facts, told = refusal.facts, []
    if facts.state is not None:
        told.append(
            QCoreApplication.translate("counter", "지금은 ‘{state}’ 상태입니다.").format(
                state=state_word(facts.state)
            )
        )
    if facts.called_to is not None:
        told.append(
            QCoreApplication.translate("counter", "{no}번 창구에서 호출했습니다.").format(
                no=facts.called_to
            )
        )
    if facts.since is not None:
        told.append(
            QCoreApplication.translate("counter", "처리 시각 {time}.").format(
                time=clock(facts.since)
            )
        )
    return told + _of_the_order(refusal) + _when(refusal)


def _of_the_order(refusal: Refusal) -> list[str]:
    facts, told = refusal.facts, []
    if facts.order_state is not None:
        told.append(
            QCoreApplication.translate("counter", "지금은 ‘{state}’ 상태입니다.").format(
                state=order_state_word(facts.order_state)
            )
        )
    if facts.numbers:
        numbers = ", ".join(spaced(number) for number in facts.numbers)
        told.append(
            QCoreApplication.translate("counter", "신청 번호 {numbers}.").format(numbers=numbers)
        )
    if facts.amount_krw is not None:
        told.append(
            QCoreApplication.translate("counter", "맞는 금액은 {won}입니다.").format(
                won=won(facts.amount_krw)
            )
        )
    if facts.day is not None:
        told.append(
            QCoreApplication.translate("counter", "{day}부터 됩니다.").format(
                day=day_words(facts.day)
            )
        )
    return told


def _when(refusal: Refusal) -> list[str]:
    facts, told = refusal.facts, []
    if facts.at is not None:
        told.append(
            QCoreApplication.translate("counter", "{time}부터 할 수 있습니다.").format(
                time=clock(facts.at)
            )
        )
    if facts.retry_after_s is not None:
        told.append(
            QCoreApplication.translate("counter", "{n}초 뒤에 다시 할 수 있습니다.").format(
                n=facts.retry_after_s
            )
        )
    return told


def change_sentence(change: Change) -> str:
    """What another desk did to the reservation in view."""
    number = f"{change.number[:4]} {change.number[4:]}"
    if change.news is News.GONE:
        text = QCoreApplication.translate("counter", "{number} 예약이 이 목록에서 빠졌습니다.")
    elif change.news is News.CALLED:
        text = QCoreApplication.translate(
            "counter", "{number} 예약을 {no}번 창구에서 호출했습니다."
        )
    else:
        text = QCoreApplication.translate(
            "counter", "다른 직원이 {number} 예약을 ‘{state}’ 상태로 바꾸었습니다."
        )
    state = state_word(change.state) if change.state else ""
    return text.format(number=number, no=change.counter_no, state=state)
