"""What is said about a kiosk's bell."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from seoripul.contract.bells import Bell
from seoripul.contract.language import Language
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import counter_word


def answer_word() -> str:
    return QCoreApplication.translate("counter", "응답")


def bell_words(bell: Bell, now: datetime) -> str:
    """직원 호출 · 12초 전 · 영어."""
    what = (
        QCoreApplication.translate("counter", "아직 아무도 응답하지 않았습니다")
        if bell.escalated
        else QCoreApplication.translate("counter", "직원을 기다립니다")
    )
    parts = [what, ago_words(int((now - bell.rung_at).total_seconds()))]
    if bell.language is not Language.KO:
        speaks = QCoreApplication.translate("counter", "{language} 안내 필요")
        parts.append(speaks.format(language=choice_word(bell.language)))
    return " · ".join(parts)


def ago_words(seconds: int) -> str:
    minutes, rest = divmod(max(0, seconds), 60)
    if minutes == 0:
        return QCoreApplication.translate("counter", "{s}초 전").format(s=rest)
    if rest == 0:
        return QCoreApplication.translate("counter", "{m}분 전").format(m=minutes)
    return QCoreApplication.translate("counter", "{m}분 {s}초 전").format(m=minutes, s=rest)


def more_words(others: int) -> str:
    return QCoreApplication.translate("counter", "외 {n}곳").format(n=others)


def answered_words(bell: Bell, counter_no: int | None) -> str:
    """Whether this clerk goes there, or somebody else was faster."""
    if bell.answered_from != counter_no:
        if bell.answered_from is None:
            return QCoreApplication.translate("counter", "다른 직원이 먼저 응답했습니다.")
        faster = QCoreApplication.translate("counter", "{counter}에서 먼저 응답했습니다.")
        return faster.format(counter=counter_word(bell.answered_from))
    going = QCoreApplication.translate("counter", "응답했습니다. 가실 곳: {name}")
    return going.format(name=bell.name)
