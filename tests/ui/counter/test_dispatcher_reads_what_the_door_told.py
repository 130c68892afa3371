"""The strip of what couriers told: said so that the dispatcher knows what to do next."""

from __future__ import annotations

from datetime import UTC, datetime

from seoripul.contract.dispatch import DoorReport
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.ui.counter.dispatch.report_strip import report_words
from seoripul.ui.counter.words.list import spaced

AT = datetime(2026, 11, 23, 6, 5, tzinfo=UTC)


def told(deed: Deed, refused: RefusalCode | None, state: State) -> str:
    return report_words(
        DoorReport(
            id="r", run_id="a", order_id="o", number="12345678", courier_name="강배송",
            deed=deed, at=AT, told_at=AT, refused=refused, order_state=state,
        )
    )  # fmt: skip


def test_a_code_that_was_wrong_sends_the_dispatcher_after_the_envelope() -> None:
    words = told(Deed.DELIVER, RefusalCode.WRONG_RECEIPT_CODE, State.OUT)
    assert "강배송 15:05" in words and spaced("12345678") in words
    assert "아직 배송 중" in words and "봉투가 어디 있는지" in words
    assert "이미" not in words, "nothing has changed meanwhile"


def test_a_slip_taken_back_too_late_is_named() -> None:
    words = told(Deed.UNDO, RefusalCode.NOTHING_TO_UNDO, State.FAILED_ATTEMPT)
    assert "‘배송원이 되돌림’" in words and "이미" in words
