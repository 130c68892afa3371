"""What a lead may put up on the boards, and how two leads at once lose nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from seoripul.contract.centres import Notice
from seoripul.kiosk.counter.notices import (
    NoticeDraft,
    NoticeLacks,
    NoticeTime,
    draft_of,
    edited,
    lacks,
    time_of,
    written,
)

NOW = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)
HOUR = timedelta(hours=1)
ONE, TWO, THREE = Notice(ko="하나"), Notice(ko="둘", until=NOW), Notice(ko="셋", since=NOW + HOUR)


@pytest.mark.parametrize(
    ("draft", "lacking"),
    [
        (NoticeDraft(en="English only"), NoticeLacks.KOREAN),
        (NoticeDraft(ko="가" * 161), NoticeLacks.TOO_LONG),
        (NoticeDraft(ko="짧게", since=NOW, until=NOW), NoticeLacks.TIMES),
        (NoticeDraft(ko="하나"), NoticeLacks.CHANGES),
        (NoticeDraft(ko="하나", until=NOW), None),
    ],
)
def test_what_is_lacking_is_told_before_central_is_asked(
    draft: NoticeDraft, lacking: NoticeLacks | None
) -> None:
    assert lacks(draft, ONE) is lacking


def test_opening_and_saving_a_notice_changes_nothing() -> None:
    for notice in (ONE, TWO, THREE):
        assert written(draft_of(notice)) == notice


def test_a_colleague_s_notice_of_the_meantime_stays() -> None:
    changed = Notice(ko="하나!")
    assert edited((ONE, TWO), ONE, changed) == (changed, TWO)
    assert edited((ONE, TWO), None, THREE) == (ONE, TWO, THREE)
    assert edited((ONE, TWO), ONE, None) == (TWO,)
    assert edited((TWO,), ONE, None) == (TWO,)
    assert edited((TWO,), ONE, changed) == (TWO, changed)


def test_each_says_whether_it_stands_on_the_boards() -> None:
    told = [time_of(one, NOW) for one in (ONE, TWO, THREE)]
    assert told == [NoticeTime.NOW, NoticeTime.OVER, NoticeTime.LATER]
