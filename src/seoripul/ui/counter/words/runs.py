"""Words of dispatch: runs, stops, couriers, deeds, and what is told of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.dispatch import Ordering, Run, RunState, Stop
from seoripul.kiosk.counter.delivery.notes import Said
from seoripul.kiosk.counter.dispatch.runs import (
    RunDone,
    RunNote,
    RunRefused,
    RunsState,
    RunUnanswered,
)
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.station.hardware.ports import PrintOutcome
from seoripul.ui.counter.words.custody import door_word
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP
from seoripul.ui.counter.words.notes import note_words
from seoripul.ui.counter.words.order_form import window_word
from seoripul.ui.counter.words.refusals import refusal_sentence

_VERBS: Final[Mapping[RunVerb, str]] = {
    RunVerb.OPEN: QT_TRANSLATE_NOOP("counter", "새 배송"),
    RunVerb.SET_COURIER: QT_TRANSLATE_NOOP("counter", "배송원 정하기"),
    RunVerb.ASSIGN: QT_TRANSLATE_NOOP("counter", "배송에 넣기"),
    RunVerb.UNASSIGN: QT_TRANSLATE_NOOP("counter", "배송에서 빼기"),
    RunVerb.PROPOSE: QT_TRANSLATE_NOOP("counter", "순서 제안"),
    RunVerb.EARLIER: QT_TRANSLATE_NOOP("counter", "앞으로"),
    RunVerb.LATER: QT_TRANSLATE_NOOP("counter", "뒤로"),
    RunVerb.LOCK: QT_TRANSLATE_NOOP("counter", "확정"),
    RunVerb.UNLOCK: QT_TRANSLATE_NOOP("counter", "확정 풀기"),
    RunVerb.LOAD: QT_TRANSLATE_NOOP("counter", "봉투 싣기"),
    RunVerb.START: QT_TRANSLATE_NOOP("counter", "출발"),
    RunVerb.BACK: QT_TRANSLATE_NOOP("counter", "돌아온 봉투"),
    RunVerb.RECONCILE: QT_TRANSLATE_NOOP("counter", "정산"),
    RunVerb.CANCEL: QT_TRANSLATE_NOOP("counter", "배송 취소"),
    RunVerb.SHEET: QT_TRANSLATE_NOOP("counter", "배송표"),
    RunVerb.KEEP_COURIERS: QT_TRANSLATE_NOOP("counter", "배송원 관리"),
    RunVerb.SETTLE: QT_TRANSLATE_NOOP("counter", "보고 확인"),
}
_STATES: Final[Mapping[RunState, str]] = {
    RunState.PLANNED: QT_TRANSLATE_NOOP("counter", "계획 중"),
    RunState.LOCKED: QT_TRANSLATE_NOOP("counter", "확정됨"),
    RunState.LOADING: QT_TRANSLATE_NOOP("counter", "싣는 중"),
    RunState.OUT: QT_TRANSLATE_NOOP("counter", "배송 중"),
    RunState.RECONCILED: QT_TRANSLATE_NOOP("counter", "정산됨"),
    RunState.CANCELLED: QT_TRANSLATE_NOOP("counter", "취소됨"),
}
_ORDERINGS: Final[Mapping[Ordering, str]] = {
    Ordering.HAND: QT_TRANSLATE_NOOP("counter", "직접 정한 순서"),
    Ordering.COORDINATES: QT_TRANSLATE_NOOP("counter", "좌표로 제안한 순서"),
    Ordering.MIXED: QT_TRANSLATE_NOOP("counter", "좌표와 주소로 제안한 순서"),
    Ordering.ADDRESSES: QT_TRANSLATE_NOOP("counter", "주소로 제안한 순서"),
}
_SHEETS: Final[Mapping[PrintOutcome, str]] = {
    PrintOutcome.PRINTED: QT_TRANSLATE_NOOP("counter", "배송표를 프린터로 보냈습니다: {printer}"),
    PrintOutcome.NOT_PRINTED: QT_TRANSLATE_NOOP(
        "counter",
        "인쇄하지 못했습니다: {printer}. 용지와 전원을 확인하고 다시 인쇄하거나 PDF로 저장하세요.",
    ),
    PrintOutcome.UNKNOWN: QT_TRANSLATE_NOOP(
        "counter",
        "인쇄가 끝났는지 알 수 없습니다: {printer}. 나온 쪽을 확인하고 필요하면 다시 인쇄하세요.",
    ),
}
_DONE: Final[Mapping[RunVerb, str]] = {
    RunVerb.OPEN: QT_TRANSLATE_NOOP("counter", "{run} 배송을 만들었습니다."),
    RunVerb.SET_COURIER: QT_TRANSLATE_NOOP("counter", "{run} 배송원은 {courier}입니다."),
    RunVerb.ASSIGN: QT_TRANSLATE_NOOP("counter", "{run} 배송에 넣었습니다. 봉투 {n}개."),
    RunVerb.UNASSIGN: QT_TRANSLATE_NOOP("counter", "{run} 배송에서 뺐습니다. 봉투 {n}개."),
    RunVerb.PROPOSE: QT_TRANSLATE_NOOP("counter", "{run} 순서를 정했습니다: {ordering}."),
    RunVerb.EARLIER: QT_TRANSLATE_NOOP("counter", "{run} 순서를 바꾸었습니다."),
    RunVerb.LATER: QT_TRANSLATE_NOOP("counter", "{run} 순서를 바꾸었습니다."),
    RunVerb.LOCK: QT_TRANSLATE_NOOP("counter", "{run} 배송을 확정했습니다. 배송표를 인쇄하세요."),
    RunVerb.UNLOCK: QT_TRANSLATE_NOOP("counter", "{run} 확정을 풀었습니다."),
    RunVerb.LOAD: QT_TRANSLATE_NOOP("counter", "{run} 봉투를 실었습니다."),
    RunVerb.START: QT_TRANSLATE_NOOP("counter", "{run} 출발했습니다. 봉투 {n}개."),
    RunVerb.BACK: QT_TRANSLATE_NOOP("counter", "{run} 봉투를 돌려받았습니다."),
    RunVerb.RECONCILE: QT_TRANSLATE_NOOP("counter", "{run} 정산했습니다: {counts}."),
    RunVerb.CANCEL: QT_TRANSLATE_NOOP("counter", "{run} 배송을 취소했습니다."),
}


def run_verb_word(verb: RunVerb) -> str:
    return QCoreApplication.translate("counter", _VERBS[verb])


def run_state_word(state: RunState) -> str:
    return QCoreApplication.translate("counter", _STATES[state])


def ordering_words(ordering: Ordering) -> str:
    return QCoreApplication.translate("counter", _ORDERINGS[ordering])


def sheet_sentence(outcome: PrintOutcome) -> str:
    """With {printer}."""
    return QCoreApplication.translate("counter", _SHEETS[outcome])


def run_name(run: Run) -> str:
    """서초권역 오후."""
    return f"{run.zone_name} {window_word(run.window)}"


def counts_words(run: Run) -> str:
    """배송 5 · 반송 1 · 보관 0 · 분실 0."""
    words = QCoreApplication.translate(
        "counter", "배송 {delivered} · 반송 {returned} · 보관 {held} · 분실 {lost}"
    )
    return words.format(
        delivered=run.delivered, returned=run.returned, held=run.held, lost=run.lost
    )


def stop_word(stop: Stop) -> str:
    """Where the envelope is, as far as anybody has told."""
    if stop.back:
        return QCoreApplication.translate("counter", "돌려받음")
    if stop.outcome is not None:
        return door_word(stop.outcome)
    if stop.loaded:
        return QCoreApplication.translate("counter", "실음")
    return QCoreApplication.translate("counter", "싣기 전")


def runs_said(state: RunsState) -> tuple[str, str]:
    """(tone, sentence) of the status line."""
    if state.in_flight is not None:
        working = QCoreApplication.translate("counter", "{verb} 처리 중…")
        return "", working.format(verb=run_verb_word(state.in_flight.verb))
    if state.note is not None:
        return _note(state.note)
    return "", QCoreApplication.translate(
        "counter",
        "Ctrl+1·2·3 배송 · 순서 · 기다리는 봉투   F7 새 배송   F5 넣기   F1 모든 단축키",
    )


def _note(note: RunNote) -> tuple[str, str]:
    if isinstance(note, RunDone):
        return "good", _done(note)
    if isinstance(note, RunRefused):
        verb = f"{run_verb_word(note.intent.verb)}: " if note.intent is not None else ""
        return "bad", verb + refusal_sentence(note.refusal)
    if isinstance(note, RunUnanswered):
        return "bad", QCoreApplication.translate(
            "counter", "{verb}: 중앙이 응답하지 않았습니다. 다시 보내도 두 번 처리되지 않습니다."
        ).format(verb=run_verb_word(note.intent.verb))
    return ("good", note.words) if isinstance(note, Said) else note_words(note)


def _done(note: RunDone) -> str:
    run = note.run
    nobody = QCoreApplication.translate("counter", "아직 없음")
    return QCoreApplication.translate("counter", _DONE[note.intent.verb]).format(
        run=run_name(run),
        courier=run.courier_name or nobody,
        n=len(run.stops),
        ordering=ordering_words(run.ordered_by),
        counts=counts_words(run),
    )
