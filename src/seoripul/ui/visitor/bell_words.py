"""The staff bell in words: pure."""

from __future__ import annotations

from typing import Final

from seoripul.kiosk.visitor.states import BellSign, Calling
from seoripul.ui.visitor.outcome_parts import counters
from seoripul.ui.words import Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

_SAID: Final = {
    BellSign.ASKING: QT_TRANSLATE_NOOP("words", "직원을 부르고 있습니다."),
    BellSign.CALLED: QT_TRANSLATE_NOOP("words", "직원을 불렀습니다. 잠시만 기다려 주십시오."),
    BellSign.AGAIN: QT_TRANSLATE_NOOP(
        "words", "직원을 다시 부르고 있습니다. 조금만 더 기다려 주십시오."
    ),
    BellSign.COMING: QT_TRANSLATE_NOOP(
        "words", "직원이 오고 있습니다. 이 자리에서 기다려 주십시오."
    ),
    BellSign.FAILED: QT_TRANSLATE_NOOP(
        "words", "직원을 부르지 못했습니다. 가까운 직원이나 창구에 말씀해 주세요."
    ),
}
_COMING_FROM: Final = QT_TRANSLATE_NOOP(
    "words", "{place} 직원이 오고 있습니다. 이 자리에서 기다려 주십시오."
)


def said(calling: Calling, words: Words, ticks: float) -> str:
    """Empty when there is nothing to tell."""
    sign, bell = calling.sign(ticks), calling.bell
    if sign is BellSign.COMING and bell is not None and bell.answered_from is not None:
        return words.say(_COMING_FROM, place=counters((bell.answered_from,), words))
    return words.say(_SAID[sign]) if sign else ""
