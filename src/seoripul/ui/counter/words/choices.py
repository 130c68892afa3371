"""Words for what a form lets a clerk choose, and for what it still lacks."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind, Role
from seoripul.contract.pickup import (
    IdentityProof,
    PaymentKind,
    ProxyProof,
    WaiverKind,
)
from seoripul.kiosk.counter.accounts import AccountLacks
from seoripul.kiosk.counter.devices import Kept
from seoripul.kiosk.counter.drafts import Missing
from seoripul.kiosk.counter.duties import DutyLacks
from seoripul.kiosk.counter.hand_over import Lacking
from seoripul.kiosk.counter.issuing import Word
from seoripul.kiosk.counter.notices import NoticeLacks, NoticeTime
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_CHOICES: Final[tuple[tuple[Enum, str], ...]] = (
    (IdentityProof.RESIDENT_CARD, QT_TRANSLATE_NOOP("counter", "주민등록증")),
    (IdentityProof.DRIVER_LICENCE, QT_TRANSLATE_NOOP("counter", "운전면허증")),
    (IdentityProof.PASSPORT, QT_TRANSLATE_NOOP("counter", "여권")),
    (IdentityProof.MOBILE_ID, QT_TRANSLATE_NOOP("counter", "모바일 신분증")),
    (IdentityProof.ALIEN_CARD, QT_TRANSLATE_NOOP("counter", "외국인등록증")),
    (IdentityProof.DISABILITY_CARD, QT_TRANSLATE_NOOP("counter", "장애인등록증")),
    (IdentityProof.OTHER, QT_TRANSLATE_NOOP("counter", "그 밖의 신분증")),
    (ProxyProof.POWER_OF_ATTORNEY, QT_TRANSLATE_NOOP("counter", "위임장")),
    (ProxyProof.FAMILY_RELATION, QT_TRANSLATE_NOOP("counter", "가족관계 확인")),
    (ProxyProof.LEGAL_GUARDIAN, QT_TRANSLATE_NOOP("counter", "법정대리인")),
    (PaymentKind.CASH, QT_TRANSLATE_NOOP("counter", "현금")),
    (PaymentKind.CARD, QT_TRANSLATE_NOOP("counter", "카드")),
    (PaymentKind.MOBILE, QT_TRANSLATE_NOOP("counter", "간편결제")),
    (PaymentKind.STAMP, QT_TRANSLATE_NOOP("counter", "수입증지")),
    (PaymentKind.WAIVED, QT_TRANSLATE_NOOP("counter", "면제")),
    (WaiverKind.BASIC_LIVELIHOOD, QT_TRANSLATE_NOOP("counter", "기초생활수급자")),
    (WaiverKind.DISABLED, QT_TRANSLATE_NOOP("counter", "장애인")),
    (WaiverKind.SENIOR, QT_TRANSLATE_NOOP("counter", "65세 이상")),
    (WaiverKind.PREGNANT, QT_TRANSLATE_NOOP("counter", "임산부")),
    (WaiverKind.MERIT, QT_TRANSLATE_NOOP("counter", "국가유공자")),
    (WaiverKind.SINGLE_PARENT, QT_TRANSLATE_NOOP("counter", "한부모가족")),
    (Role.RECEPTION, QT_TRANSLATE_NOOP("counter", "접수 담당")),
    (Role.ISSUE, QT_TRANSLATE_NOOP("counter", "발급 담당")),
    (Role.COUNTER, QT_TRANSLATE_NOOP("counter", "창구 담당")),
    (Role.DISPATCH, QT_TRANSLATE_NOOP("counter", "배송관리")),
    (Role.LEAD, QT_TRANSLATE_NOOP("counter", "팀장")),
    (Role.AUDIT, QT_TRANSLATE_NOOP("counter", "감사")),
    (DeviceKind.KIOSK, QT_TRANSLATE_NOOP("counter", "키오스크")),
    (DeviceKind.BOARD, QT_TRANSLATE_NOOP("counter", "안내 화면")),
    (DeviceKind.COUNTER, QT_TRANSLATE_NOOP("counter", "창구 PC")),
    (DeviceKind.COURIER, QT_TRANSLATE_NOOP("counter", "배송원 휴대전화")),
    (Language.KO, QT_TRANSLATE_NOOP("counter", "한국어")),
    (Language.EN, QT_TRANSLATE_NOOP("counter", "영어")),
    (Language.ZH, QT_TRANSLATE_NOOP("counter", "중국어")),
    (Language.JA, QT_TRANSLATE_NOOP("counter", "일본어")),
    (Lacking.IDENTITY, QT_TRANSLATE_NOOP("counter", "확인한 신분증을 고르세요.")),
    (Lacking.PAYMENT, QT_TRANSLATE_NOOP("counter", "수수료를 어떻게 받았는지 고르세요.")),
    (Lacking.WAIVER, QT_TRANSLATE_NOOP("counter", "면제 사유를 고르세요.")),
    (Lacking.AMOUNT, QT_TRANSLATE_NOOP("counter", "받은 금액이 수수료와 다릅니다.")),
    (Missing.DOCUMENTS, QT_TRANSLATE_NOOP("counter", "필요한 서류를 고르세요.")),
    (
        Missing.TOO_MANY_DOCUMENTS,
        QT_TRANSLATE_NOOP("counter", "예약할 수 있는 서류 수를 넘었습니다."),
    ),
    (Missing.COPIES, QT_TRANSLATE_NOOP("counter", "부수가 정해진 범위를 벗어났습니다.")),
    (Missing.SLOT, QT_TRANSLATE_NOOP("counter", "받으실 시간을 고르세요.")),
    (
        Missing.SLOT_FULL,
        QT_TRANSLATE_NOOP("counter", "그 시간은 마감되었습니다. 다시 고르세요."),
    ),
    (Missing.NAME, QT_TRANSLATE_NOOP("counter", "방문하신 분의 이름을 적으세요.")),
    (Missing.PHONE, QT_TRANSLATE_NOOP("counter", "전화번호가 맞지 않습니다. 없으면 비워 두세요.")),
    (Missing.CONSENT, QT_TRANSLATE_NOOP("counter", "개인정보 이용 동의를 받으세요.")),
    (
        AccountLacks.FIELDS,
        QT_TRANSLATE_NOOP("counter", "아이디, 이름, 첫 비밀번호를 적으세요."),
    ),
    (AccountLacks.NAME, QT_TRANSLATE_NOOP("counter", "화면에 나올 이름을 적으세요.")),
    (AccountLacks.ROLES, QT_TRANSLATE_NOOP("counter", "맡은 일을 하나 이상 고르세요.")),
    (AccountLacks.CHANGES, QT_TRANSLATE_NOOP("counter", "바꾼 내용이 없습니다.")),
    (
        AccountLacks.OWN_LEAD,
        QT_TRANSLATE_NOOP("counter", "자기 계정에서 팀장을 뺄 수 없습니다."),
    ),
    (NoticeLacks.KOREAN, QT_TRANSLATE_NOOP("counter", "한국어 알림을 적으세요.")),
    (
        NoticeLacks.TOO_LONG,
        QT_TRANSLATE_NOOP("counter", "알림이 깁니다. 언어마다 160자까지 됩니다."),
    ),
    (NoticeLacks.TIMES, QT_TRANSLATE_NOOP("counter", "끝나는 때가 시작보다 뒤여야 합니다.")),
    (NoticeLacks.CHANGES, QT_TRANSLATE_NOOP("counter", "바꾼 내용이 없습니다.")),
    (NoticeTime.NOW, QT_TRANSLATE_NOOP("counter", "보이는 중")),
    (NoticeTime.LATER, QT_TRANSLATE_NOOP("counter", "예정")),
    (NoticeTime.OVER, QT_TRANSLATE_NOOP("counter", "끝남")),
    (DutyLacks.DAYS, QT_TRANSLATE_NOOP("counter", "요일을 하나 이상 고르세요.")),
    (DutyLacks.TIMES, QT_TRANSLATE_NOOP("counter", "끝나는 때가 시작보다 뒤여야 합니다.")),
    (DutyLacks.LUNCH, QT_TRANSLATE_NOOP("counter", "점심이 근무 시간 안에 있어야 합니다.")),
    (
        DutyLacks.OVERLAP,
        QT_TRANSLATE_NOOP("counter", "이 창구의 다른 근무와 시간이 겹칩니다."),
    ),
    (DutyLacks.CHANGES, QT_TRANSLATE_NOOP("counter", "바꾼 내용이 없습니다.")),
    (Word.ESTIMATE, QT_TRANSLATE_NOOP("counter", "예상 시간에 맡김")),
    (Word.GIVE, QT_TRANSLATE_NOOP("counter", "오늘은 계속 발급")),
    (Word.STOP, QT_TRANSLATE_NOOP("counter", "오늘은 발급 중지")),
    (Kept.ALREADY_GONE, QT_TRANSLATE_NOOP("counter", "이미 연결을 끊은 기기입니다.")),
    (
        Kept.THIS_ONE,
        QT_TRANSLATE_NOOP("counter", "지금 쓰고 있는 기기는 여기서 끊을 수 없습니다."),
    ),
)
_WORDS: Final = {(type(choice), choice.value): word for choice, word in _CHOICES}
"""By kind and value: text enums of two kinds with one value are equal to each other."""


def choice_word(choice: Enum) -> str:
    """One word or one sentence of a form."""
    return QCoreApplication.translate("counter", _WORDS[type(choice), choice.value])
