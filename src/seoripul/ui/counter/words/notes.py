"""The status line's sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.notes import (
    DeedDone,
    DeedRefused,
    DeedUnanswered,
    Note,
    NotNow,
    OtherDeskDid,
    Paper,
    SlipNote,
)
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.words.list import spaced, ticket_word
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.counter.words.refusals import change_sentence, refusal_sentence
from seoripul.ui.counter.words.verbs import verb_word, why_sentence

_DONE: Final[Mapping[Verb, str]] = {
    Verb.CALL_NEXT: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님을 호출했습니다."),
    Verb.CALL: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님을 호출했습니다."),
    Verb.RECALL: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님을 다시 호출했습니다. ({calls}/3)"),
    Verb.CALL_NO_SHOW: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님을 부재로 처리했습니다."),
    Verb.SERVE: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님 응대를 시작했습니다."),
    Verb.DONE: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님 응대를 마쳤습니다."),
    Verb.HOLD: QT_TRANSLATE_NOOP(
        "counter", "{ticket} 고객님을 보류했습니다. 번호를 골라 다시 호출하세요."
    ),
    Verb.TRANSFER: QT_TRANSLATE_NOOP(
        "counter", "{ticket} 고객님을 이관했습니다. 처음 기다린 시각은 그대로입니다."
    ),
    Verb.RETURN: QT_TRANSLATE_NOOP(
        "counter", "{ticket} 고객님을 다시 줄에 넣었습니다. 앞에 두 분까지 먼저 모십니다."
    ),
    Verb.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "{ticket} 고객님의 마지막 작업을 되돌렸습니다."),
    Verb.CONFIRM: QT_TRANSLATE_NOOP("counter", "{number} 예약의 접수를 확인했습니다."),
    Verb.PREPARE: QT_TRANSLATE_NOOP("counter", "{number} 예약의 준비를 시작했습니다."),
    Verb.MAKE_READY: QT_TRANSLATE_NOOP("counter", "{number} 예약의 서류가 준비되었습니다."),
    Verb.CHECK_IN: QT_TRANSLATE_NOOP("counter", "{number} 예약의 도착을 접수했습니다."),
    Verb.HAND_OVER: QT_TRANSLATE_NOOP("counter", "{number} 예약의 서류를 내주었습니다."),
    Verb.UNDO: QT_TRANSLATE_NOOP("counter", "{number} 예약의 마지막 작업을 되돌렸습니다."),
    Verb.CANCEL: QT_TRANSLATE_NOOP("counter", "{number} 예약을 취소했습니다."),
    Verb.REJECT: QT_TRANSLATE_NOOP("counter", "{number} 예약을 반려했습니다."),
    Verb.DESTROY: QT_TRANSLATE_NOOP("counter", "{number} 예약의 서류를 폐기했습니다."),
    Verb.PLACE: QT_TRANSLATE_NOOP("counter", "새 예약을 접수했습니다: {number}"),
}
_PAPERS: Final[Mapping[Paper, str]] = {
    Paper.PRINTED: QT_TRANSLATE_NOOP("counter", "인쇄했습니다."),
    Paper.NOT_PRINTED: QT_TRANSLATE_NOOP(
        "counter", "인쇄하지 못했습니다. 프린터의 용지와 전원을 확인하세요."
    ),
    Paper.UNKNOWN: QT_TRANSLATE_NOOP(
        "counter", "인쇄가 끝났는지 알 수 없습니다. 나온 종이를 확인하고 필요하면 다시 인쇄하세요."
    ),
}


def note_words(note: Note) -> tuple[str, str]:
    """(tone, sentence); tones are those of the style sheet."""
    if isinstance(note, DeedDone):
        return "good", _done(note)
    if isinstance(note, DeedRefused):
        return "bad", _refused(note)
    if isinstance(note, DeedUnanswered):
        return "bad", _unanswered(note)
    if isinstance(note, NotNow):
        return "warn", why_sentence(note.why)
    if isinstance(note, OtherDeskDid):
        return "warn", change_sentence(note.change)
    if isinstance(note, SlipNote):
        tone = "good" if note.paper is Paper.PRINTED else "bad"
        return tone, QCoreApplication.translate("counter", _PAPERS[note.paper])
    return "warn", QCoreApplication.translate(
        "counter", "개인정보 열람을 기록했습니다. 1분 뒤 다시 가려집니다."
    )


def _done(note: DeedDone) -> str:
    ticket = "" if note.ticket_number is None else ticket_word(note.ticket_number)
    sentence = QCoreApplication.translate("counter", _DONE[note.intent.verb])
    number = spaced(note.intent.number)
    return sentence.format(ticket=ticket, number=number, calls=max(0, note.calls - 1))


def _refused(note: DeedRefused) -> str:
    sentence = refusal_sentence(note.refusal)
    if note.intent is None:
        return sentence
    return f"{verb_word(note.intent.verb)}: {sentence}"


def _unanswered(note: DeedUnanswered) -> str:
    return QCoreApplication.translate(
        "counter", "{verb}: 중앙이 응답하지 않았습니다. 다시 보내도 두 번 처리되지 않습니다."
    ).format(verb=verb_word(note.intent.verb))
