"""What is refused about documents brought home, as `refusals` says the others."""

from __future__ import annotations

from typing import Final

from seoripul.contract.refusals import RefusalCode
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.words.sentence import Sentence

DELIVERY: Final[dict[RefusalCode, Sentence]] = {
    RefusalCode.NOT_DELIVERABLE: Sentence(
        QT_TRANSLATE_NOOP("words", "택배로 보내 드릴 수 없는 서류입니다"),
        QT_TRANSLATE_NOOP("words", "본인이 직접 오셔야 받을 수 있는 서류입니다."),
        QT_TRANSLATE_NOOP("words", "창구에서 신청해 주세요."),
    ),
    RefusalCode.NOT_BY_PHONE: Sentence(
        QT_TRANSLATE_NOOP("words", "전화로 신청할 수 없는 서류입니다"),
        QT_TRANSLATE_NOOP("words", "이 서류는 신분 확인이 필요합니다."),
        QT_TRANSLATE_NOOP("words", "방문 예약을 이용해 주세요."),
    ),
    RefusalCode.OUTSIDE_DISTRICT: Sentence(
        QT_TRANSLATE_NOOP("words", "서초구 밖의 주소입니다"),
        QT_TRANSLATE_NOOP("words", "민원택배는 서초구 안에서만 배송합니다."),
        QT_TRANSLATE_NOOP("words", "서초구 안의 주소를 골라 주세요."),
    ),
    RefusalCode.DELIVERY_NOT_YET: Sentence(
        QT_TRANSLATE_NOOP("words", "아직 배송을 시작하지 않은 지역입니다"),
        QT_TRANSLATE_NOOP("words", "이 지역의 배송은 정해진 날부터 시작합니다."),
        QT_TRANSLATE_NOOP("words", "창구에서 받으시거나 다른 주소를 골라 주세요."),
    ),
    RefusalCode.ADDRESS_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "주소를 확인해 주세요"),
        QT_TRANSLATE_NOOP("words", "받으실 주소가 빠졌거나 찾을 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "주소를 다시 골라 주세요."),
    ),
    RefusalCode.DUPLICATE_ORDER: Sentence(
        QT_TRANSLATE_NOOP("words", "방금 같은 신청을 하셨습니다"),
        QT_TRANSLATE_NOOP("words", "같은 번호로 같은 서류를 조금 전에 신청하셨습니다."),
        QT_TRANSLATE_NOOP("words", "한 번 더 필요하면 다시 신청해 주세요."),
    ),
    RefusalCode.CALLER_LIMIT: Sentence(
        QT_TRANSLATE_NOOP("words", "오늘은 더 신청할 수 없습니다"),
        QT_TRANSLATE_NOOP("words", "한 전화번호로 하루에 신청할 수 있는 횟수를 넘었습니다."),
        QT_TRANSLATE_NOOP("words", "내일 다시 신청하시거나 창구로 와 주세요."),
    ),
    RefusalCode.SECOND_PERSON_NEEDED: Sentence(
        QT_TRANSLATE_NOOP("words", "다른 직원의 확인이 필요합니다"),
        QT_TRANSLATE_NOOP("words", "포장한 사람과 확인하는 사람이 달라야 합니다."),
        QT_TRANSLATE_NOOP("words", "다른 직원이 로그인해 확인해 주세요."),
    ),
    RefusalCode.COUNT_DIFFERS: Sentence(
        QT_TRANSLATE_NOOP("words", "매수가 맞지 않습니다"),
        QT_TRANSLATE_NOOP("words", "센 매수가 처음 센 매수나 신청한 매수와 다릅니다."),
        QT_TRANSLATE_NOOP("words", "봉투를 열어 다시 세어 주세요."),
    ),
    RefusalCode.AMOUNT_DIFFERS: Sentence(
        QT_TRANSLATE_NOOP("words", "금액이 맞지 않습니다"),
        QT_TRANSLATE_NOOP("words", "받거나 돌려드릴 금액과 다릅니다."),
        QT_TRANSLATE_NOOP("words", "금액을 확인해 주세요."),
    ),
    RefusalCode.WRONG_RECEIPT_CODE: Sentence(
        QT_TRANSLATE_NOOP("words", "수령 번호가 맞지 않습니다"),
        QT_TRANSLATE_NOOP("words", "받는 분의 여섯 자리 번호와 다릅니다."),
        QT_TRANSLATE_NOOP("words", "번호를 다시 묻거나 신분증을 확인해 주세요."),
    ),
    RefusalCode.RUN_LOCKED: Sentence(
        QT_TRANSLATE_NOOP("words", "이미 확정한 배송입니다"),
        QT_TRANSLATE_NOOP("words", "확정한 배송표는 바꿀 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "사유를 적고 확정을 풀어 주세요."),
    ),
    RefusalCode.RUN_NOT_LOCKED: Sentence(
        QT_TRANSLATE_NOOP("words", "아직 확정하지 않은 배송입니다"),
        QT_TRANSLATE_NOOP("words", "확정해야 봉투를 실을 수 있습니다."),
        QT_TRANSLATE_NOOP("words", "배송표를 먼저 확정해 주세요."),
    ),
    RefusalCode.ENVELOPE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "빠진 봉투가 있습니다"),
        QT_TRANSLATE_NOOP("words", "배송표에 있는 봉투가 모두 확인되지 않았습니다."),
        QT_TRANSLATE_NOOP("words", "빠진 봉투를 찾아 찍어 주세요."),
    ),
    RefusalCode.ENVELOPE_EXTRA: Sentence(
        QT_TRANSLATE_NOOP("words", "배송표에 없는 봉투입니다"),
        QT_TRANSLATE_NOOP("words", "이 배송에 들어 있지 않은 봉투입니다."),
        QT_TRANSLATE_NOOP("words", "봉투를 빼고 배송 담당에게 알려 주세요."),
    ),
    RefusalCode.COURIER_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "배송원이 정해지지 않았습니다"),
        QT_TRANSLATE_NOOP("words", "배송원을 정해야 확정할 수 있습니다."),
        QT_TRANSLATE_NOOP("words", "배송원을 골라 주세요."),
    ),
    RefusalCode.COURIER_BUSY: Sentence(
        QT_TRANSLATE_NOOP("words", "배송원이 다른 배송을 맡았습니다"),
        QT_TRANSLATE_NOOP("words", "같은 시간에 두 배송을 맡을 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "다른 배송원을 골라 주세요."),
    ),
    RefusalCode.RUN_DOES_NOT_ADD_UP: Sentence(
        QT_TRANSLATE_NOOP("words", "개수가 맞지 않습니다"),
        QT_TRANSLATE_NOOP("words", "배송·반송·보관을 더한 수가 실은 수와 다릅니다."),
        QT_TRANSLATE_NOOP("words", "남은 봉투의 결과를 적어 주세요."),
    ),
}
