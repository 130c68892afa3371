"""Every refusal as three short sentences: what it is, what it means, what to do now."""

from __future__ import annotations

from typing import Final

from seoripul.contract.refusals import RefusalCode
from seoripul.ui.words.delivery_refusals import DELIVERY
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.words.sentence import Sentence

AT_THE_KIOSK: Final[dict[RefusalCode, Sentence]] = {
    RefusalCode.NOT_READY: Sentence(
        QT_TRANSLATE_NOOP("words", "서류를 준비하고 있습니다"),
        QT_TRANSLATE_NOOP("words", "담당 직원이 서류를 준비하는 중입니다."),
        QT_TRANSLATE_NOOP("words", "준비가 끝나면 QR을 다시 비춰 주세요."),
    ),
    RefusalCode.TOO_EARLY: Sentence(
        QT_TRANSLATE_NOOP("words", "조금 일찍 오셨습니다"),
        QT_TRANSLATE_NOOP("words", "아직 접수할 수 있는 시간이 아닙니다."),
        QT_TRANSLATE_NOOP("words", "접수 시작 시각에 QR을 다시 비춰 주세요."),
    ),
    RefusalCode.WRONG_CENTRE: Sentence(
        QT_TRANSLATE_NOOP("words", "다른 곳의 예약입니다"),
        QT_TRANSLATE_NOOP("words", "예약하신 서류는 아래 장소에서 준비하고 있습니다."),
        QT_TRANSLATE_NOOP("words", "예약하신 장소의 키오스크에서 접수해 주세요."),
    ),
    RefusalCode.ALREADY_HERE: Sentence(
        QT_TRANSLATE_NOOP("words", "이미 접수하셨습니다"),
        QT_TRANSLATE_NOOP("words", "전에 받으신 번호로 불러 드립니다."),
        QT_TRANSLATE_NOOP("words", "자리에서 기다리시다가 번호가 나오면 창구로 와 주세요."),
    ),
    RefusalCode.COLLECTED: Sentence(
        QT_TRANSLATE_NOOP("words", "이미 찾아가신 서류입니다"),
        QT_TRANSLATE_NOOP("words", "이 예약의 서류는 모두 전해 드렸습니다."),
        QT_TRANSLATE_NOOP("words", "직접 받지 않으셨다면 바로 창구 직원에게 알려 주세요."),
    ),
    RefusalCode.CANCELLED: Sentence(
        QT_TRANSLATE_NOOP("words", "취소된 예약입니다"),
        QT_TRANSLATE_NOOP("words", "이 예약은 취소되어 서류를 받을 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "서류가 필요하시면 창구에서 새로 신청해 주세요."),
    ),
    RefusalCode.REJECTED: Sentence(
        QT_TRANSLATE_NOOP("words", "발급할 수 없는 예약입니다"),
        QT_TRANSLATE_NOOP("words", "담당 직원이 확인한 결과 서류를 발급할 수 없었습니다."),
        QT_TRANSLATE_NOOP("words", "자세한 이유는 창구 직원이 설명해 드립니다."),
    ),
    RefusalCode.EXPIRED: Sentence(
        QT_TRANSLATE_NOOP("words", "보관 기간이 지났습니다"),
        QT_TRANSLATE_NOOP("words", "찾아가실 기간이 지나 서류를 보관하고 있지 않습니다."),
        QT_TRANSLATE_NOOP("words", "서류가 필요하시면 창구에서 새로 신청해 주세요."),
    ),
    RefusalCode.UNKNOWN_CODE: Sentence(
        QT_TRANSLATE_NOOP("words", "예약을 찾을 수 없습니다"),
        QT_TRANSLATE_NOOP("words", "이 QR이나 번호로 된 예약이 없습니다."),
        QT_TRANSLATE_NOOP("words", "예약 화면의 QR이나 번호를 다시 확인해 주세요."),
    ),
    RefusalCode.UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("words", "QR을 읽지 못했습니다"),
        QT_TRANSLATE_NOOP("words", "화면이 어둡거나 QR이 가려졌을 수 있습니다."),
        QT_TRANSLATE_NOOP("words", "휴대폰 화면을 밝게 하고 다시 비춰 주세요."),
    ),
    RefusalCode.TOO_MANY_TRIES: Sentence(
        QT_TRANSLATE_NOOP("words", "잠시 입력할 수 없습니다"),
        QT_TRANSLATE_NOOP("words", "번호가 여러 번 맞지 않아 개인정보를 지키려고 멈췄습니다."),
        QT_TRANSLATE_NOOP("words", "QR을 비추거나 창구 직원에게 말씀해 주세요."),
    ),
    RefusalCode.LINE_FULL: Sentence(
        QT_TRANSLATE_NOOP("words", "오늘 번호표를 모두 드렸습니다"),
        QT_TRANSLATE_NOOP("words", "오늘 쓸 수 있는 번호가 남아 있지 않습니다."),
        QT_TRANSLATE_NOOP("words", "창구 직원에게 예약 화면을 보여 주세요."),
    ),
    RefusalCode.LINE_CLOSED: Sentence(
        QT_TRANSLATE_NOOP("words", "지금은 번호표를 드리지 않습니다"),
        QT_TRANSLATE_NOOP("words", "이 업무는 오늘 접수를 마쳤거나 여기에서 맡지 않습니다."),
        QT_TRANSLATE_NOOP("words", "궁금한 점은 창구 직원에게 말씀해 주세요."),
    ),
}

PLACING: Final[dict[RefusalCode, Sentence]] = {
    RefusalCode.SLOT_FULL: Sentence(
        QT_TRANSLATE_NOOP("words", "그 시간은 예약이 찼습니다"),
        QT_TRANSLATE_NOOP("words", "고르신 시간의 자리가 방금 모두 찼습니다."),
        QT_TRANSLATE_NOOP("words", "다른 시간을 골라 주세요."),
    ),
    RefusalCode.SLOT_CLOSED: Sentence(
        QT_TRANSLATE_NOOP("words", "예약할 수 없는 시간입니다"),
        QT_TRANSLATE_NOOP("words", "그 시간에는 예약을 받지 않습니다."),
        QT_TRANSLATE_NOOP("words", "다른 시간을 골라 주세요."),
    ),
    RefusalCode.NO_SUCH_DOCUMENT: Sentence(
        QT_TRANSLATE_NOOP("words", "신청할 수 없는 서류입니다"),
        QT_TRANSLATE_NOOP("words", "고르신 서류는 지금 목록에 없습니다."),
        QT_TRANSLATE_NOOP("words", "목록에서 다시 골라 주세요."),
    ),
    RefusalCode.COPIES_OUT_OF_RANGE: Sentence(
        QT_TRANSLATE_NOOP("words", "통수를 확인해 주세요"),
        QT_TRANSLATE_NOOP("words", "한 번에 신청할 수 있는 통수를 벗어났습니다."),
        QT_TRANSLATE_NOOP("words", "통수를 고쳐 주세요."),
    ),
    RefusalCode.CONSENT_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "동의가 필요합니다"),
        QT_TRANSLATE_NOOP("words", "개인정보 이용에 동의하셔야 예약할 수 있습니다."),
        QT_TRANSLATE_NOOP("words", "내용을 읽고 동의에 표시해 주세요."),
    ),
    RefusalCode.PHONE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "전화번호가 필요합니다"),
        QT_TRANSLATE_NOOP("words", "예약 확인에 쓸 전화번호가 없습니다."),
        QT_TRANSLATE_NOOP("words", "전화번호를 적어 주세요."),
    ),
    RefusalCode.TOO_LATE_TO_CANCEL: Sentence(
        QT_TRANSLATE_NOOP("words", "취소할 수 있는 시간이 지났습니다"),
        QT_TRANSLATE_NOOP("words", "서류 준비가 시작되어 취소할 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "창구 직원에게 말씀해 주세요."),
    ),
}

AT_THE_COUNTER: Final[dict[RefusalCode, Sentence]] = {
    RefusalCode.NOT_ALLOWED_NOW: Sentence(
        QT_TRANSLATE_NOOP("words", "지금은 할 수 없습니다"),
        QT_TRANSLATE_NOOP("words", "예약의 상태가 그사이 바뀌었습니다."),
        QT_TRANSLATE_NOOP("words", "새 상태를 확인하고 다시 골라 주세요."),
    ),
    RefusalCode.ID_CHECK_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "본인 확인이 필요합니다"),
        QT_TRANSLATE_NOOP("words", "신분증이나 위임 서류를 확인한 기록이 없습니다."),
        QT_TRANSLATE_NOOP("words", "확인한 신분증의 종류를 골라 주세요."),
    ),
    RefusalCode.FEE_NOT_SETTLED: Sentence(
        QT_TRANSLATE_NOOP("words", "수수료가 남아 있습니다"),
        QT_TRANSLATE_NOOP("words", "받은 금액이 수수료와 다릅니다."),
        QT_TRANSLATE_NOOP("words", "받은 방법과 금액을 확인해 주세요."),
    ),
    RefusalCode.REASON_MISSING: Sentence(
        QT_TRANSLATE_NOOP("words", "이유를 적어 주세요"),
        QT_TRANSLATE_NOOP("words", "이 일은 이유를 남겨야 합니다."),
        QT_TRANSLATE_NOOP("words", "이유를 적고 다시 눌러 주세요."),
    ),
    RefusalCode.NOTHING_TO_UNDO: Sentence(
        QT_TRANSLATE_NOOP("words", "되돌릴 일이 없습니다"),
        QT_TRANSLATE_NOOP("words", "마지막 처리가 이미 되돌려졌거나 시간이 지났습니다."),
        QT_TRANSLATE_NOOP("words", "예약의 기록을 확인해 주세요."),
    ),
    RefusalCode.NOBODY_WAITING: Sentence(
        QT_TRANSLATE_NOOP("words", "기다리는 분이 없습니다"),
        QT_TRANSLATE_NOOP("words", "지금 부를 번호가 없습니다."),
        QT_TRANSLATE_NOOP("words", "새로 접수되면 다시 눌러 주세요."),
    ),
    RefusalCode.COUNTER_BUSY: Sentence(
        QT_TRANSLATE_NOOP("words", "응대 중인 분이 있습니다"),
        QT_TRANSLATE_NOOP("words", "이 창구에서 부른 번호가 아직 끝나지 않았습니다."),
        QT_TRANSLATE_NOOP("words", "전해 드리거나 부재로 표시한 뒤 다음을 불러 주세요."),
    ),
    RefusalCode.RECALLS_USED_UP: Sentence(
        QT_TRANSLATE_NOOP("words", "더 부를 수 없습니다"),
        QT_TRANSLATE_NOOP("words", "같은 번호는 세 번까지만 다시 부를 수 있습니다."),
        QT_TRANSLATE_NOOP("words", "부재로 표시하고 다음 번호를 불러 주세요."),
    ),
}

PEOPLE: Final[dict[RefusalCode, Sentence]] = {
    RefusalCode.WRONG_LOGIN: Sentence(
        QT_TRANSLATE_NOOP("words", "아이디나 비밀번호가 맞지 않습니다"),
        QT_TRANSLATE_NOOP("words", "다섯 번 틀리면 계정이 잠깁니다."),
        QT_TRANSLATE_NOOP("words", "다시 확인하고 적어 주세요."),
    ),
    RefusalCode.ACCOUNT_LOCKED: Sentence(
        QT_TRANSLATE_NOOP("words", "잠긴 계정입니다"),
        QT_TRANSLATE_NOOP("words", "비밀번호가 여러 번 틀려 계정이 잠겼습니다."),
        QT_TRANSLATE_NOOP("words", "팀장에게 잠금 해제를 요청해 주세요."),
    ),
    RefusalCode.SESSION_ENDED: Sentence(
        QT_TRANSLATE_NOOP("words", "로그인이 끝났습니다"),
        QT_TRANSLATE_NOOP("words", "한동안 쓰지 않아 자동으로 로그아웃되었습니다."),
        QT_TRANSLATE_NOOP("words", "다시 로그인해 주세요."),
    ),
    RefusalCode.NOT_PERMITTED: Sentence(
        QT_TRANSLATE_NOOP("words", "권한이 없습니다"),
        QT_TRANSLATE_NOOP("words", "맡은 역할로는 이 일을 할 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "권한이 있는 직원에게 요청해 주세요."),
    ),
    RefusalCode.UNKNOWN_DEVICE: Sentence(
        QT_TRANSLATE_NOOP("words", "등록되지 않은 기기입니다"),
        QT_TRANSLATE_NOOP("words", "이 기기의 등록이 없거나 취소되었습니다."),
        QT_TRANSLATE_NOOP("words", "관리자에게 기기 등록을 요청해 주세요."),
    ),
    RefusalCode.WRONG_PAIRING_CODE: Sentence(
        QT_TRANSLATE_NOOP("words", "등록 번호가 맞지 않습니다"),
        QT_TRANSLATE_NOOP("words", "번호가 틀렸거나 10분이 지났습니다."),
        QT_TRANSLATE_NOOP("words", "새 등록 번호를 받아 입력해 주세요."),
    ),
    RefusalCode.WEAK_PASSWORD: Sentence(
        QT_TRANSLATE_NOOP("words", "비밀번호가 너무 쉽습니다"),
        QT_TRANSLATE_NOOP("words", "짐작하기 쉬운 비밀번호는 쓸 수 없습니다."),
        QT_TRANSLATE_NOOP("words", "더 긴 비밀번호를 적어 주세요."),
    ),
    RefusalCode.LOGIN_TAKEN: Sentence(
        QT_TRANSLATE_NOOP("words", "이미 쓰고 있는 아이디입니다"),
        QT_TRANSLATE_NOOP("words", "같은 아이디의 계정이 있습니다."),
        QT_TRANSLATE_NOOP("words", "다른 아이디를 적어 주세요."),
    ),
}

OF_A_KIOSK_S_ORDER: Final = (
    RefusalCode.NO_SUCH_DOCUMENT,
    RefusalCode.COPIES_OUT_OF_RANGE,
    RefusalCode.NOT_DELIVERABLE,
    RefusalCode.OUTSIDE_DISTRICT,
    RefusalCode.DELIVERY_NOT_YET,
    RefusalCode.ADDRESS_MISSING,
    RefusalCode.DUPLICATE_ORDER,
)
"""Read at a kiosk too, in every language."""

_AGAIN = QT_TRANSLATE_NOOP("words", "다시 해 보시고, 계속되면 담당자에게 알려 주세요.")
_WRONG = QT_TRANSLATE_NOOP("words", "요청을 처리하지 못했습니다")

ANY_COMMAND: Final[dict[RefusalCode, Sentence]] = {
    RefusalCode.KEY_MISSING: Sentence(
        _WRONG, QT_TRANSLATE_NOOP("words", "요청에 고유 번호가 빠져 있습니다."), _AGAIN
    ),
    RefusalCode.KEY_REUSED: Sentence(
        _WRONG, QT_TRANSLATE_NOOP("words", "같은 고유 번호로 다른 요청이 있었습니다."), _AGAIN
    ),
    RefusalCode.NOT_FOUND: Sentence(
        QT_TRANSLATE_NOOP("words", "찾을 수 없습니다"),
        QT_TRANSLATE_NOOP("words", "찾으시는 것이 없거나 지워졌습니다."),
        QT_TRANSLATE_NOOP("words", "번호나 주소를 다시 확인해 주세요."),
    ),
    RefusalCode.BAD_REQUEST: Sentence(
        QT_TRANSLATE_NOOP("words", "입력한 내용을 확인해 주세요"),
        QT_TRANSLATE_NOOP("words", "알맞지 않은 내용이 있습니다."),
        QT_TRANSLATE_NOOP("words", "내용을 고치고 다시 해 주세요."),
    ),
    RefusalCode.TOO_LARGE: Sentence(
        _WRONG, QT_TRANSLATE_NOOP("words", "보낸 내용이 너무 큽니다."), _AGAIN
    ),
    RefusalCode.STORAGE_FULL: Sentence(
        QT_TRANSLATE_NOOP("words", "저장할 공간이 없습니다"),
        QT_TRANSLATE_NOOP("words", "중앙 서버의 저장 공간이 가득 찼습니다."),
        QT_TRANSLATE_NOOP("words", "관리자에게 바로 알려 주세요."),
    ),
    RefusalCode.BUSY: Sentence(
        QT_TRANSLATE_NOOP("words", "지금 이용이 많습니다"),
        QT_TRANSLATE_NOOP("words", "요청이 한꺼번에 몰려 처리하지 못했습니다."),
        QT_TRANSLATE_NOOP("words", "잠시 뒤 다시 해 주세요."),
    ),
}

REFUSALS: Final[dict[RefusalCode, Sentence]] = (
    AT_THE_KIOSK | PLACING | DELIVERY | AT_THE_COUNTER | PEOPLE | ANY_COMMAND
)
