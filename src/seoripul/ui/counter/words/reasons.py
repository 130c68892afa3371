"""Reasons a clerk gives often; any other can be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_USUAL: Final[Mapping[Verb, tuple[str, ...]]] = {
    Verb.CANCEL: (
        QT_TRANSLATE_NOOP("counter", "방문자 요청"),
        QT_TRANSLATE_NOOP("counter", "중복 예약"),
        QT_TRANSLATE_NOOP("counter", "다른 날로 변경"),
    ),
    Verb.REJECT: (
        QT_TRANSLATE_NOOP("counter", "발급 대상이 아님"),
        QT_TRANSLATE_NOOP("counter", "본인 방문이 필요함"),
        QT_TRANSLATE_NOOP("counter", "전산 장애"),
    ),
    Verb.DESTROY: (
        QT_TRANSLATE_NOOP("counter", "보관 기간 만료"),
        QT_TRANSLATE_NOOP("counter", "취소된 서류"),
    ),
    Verb.TAKE_BACK: (
        QT_TRANSLATE_NOOP("counter", "번호를 잘못 누름"),
        QT_TRANSLATE_NOOP("counter", "방문자가 돌아옴"),
    ),
    Verb.UNDO: (
        QT_TRANSLATE_NOOP("counter", "다른 예약을 잘못 고름"),
        QT_TRANSLATE_NOOP("counter", "방문자가 돌아옴"),
    ),
}


_REVOKING: Final = (
    QT_TRANSLATE_NOOP("counter", "분실"),
    QT_TRANSLATE_NOOP("counter", "기기 교체"),
    QT_TRANSLATE_NOOP("counter", "철거"),
)


def revoking_reasons() -> tuple[str, ...]:
    """Why a device is disconnected."""
    return tuple(QCoreApplication.translate("counter", reason) for reason in _REVOKING)


_EXPORTING: Final = (
    QT_TRANSLATE_NOOP("counter", "월간 보고"),
    QT_TRANSLATE_NOOP("counter", "인력 배치 검토"),
    QT_TRANSLATE_NOOP("counter", "감사 자료"),
)


def exporting_reasons() -> tuple[str, ...]:
    """Why figures are taken out of the program."""
    return tuple(QCoreApplication.translate("counter", reason) for reason in _EXPORTING)


def usual_reasons(verb: Verb) -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("counter", reason) for reason in _USUAL.get(verb, ()))
