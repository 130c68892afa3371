"""Several notices stand one after another, each only in its own time."""

from __future__ import annotations

import itertools
from datetime import timedelta

from seoripul.contract.centres import Notice
from seoripul.kiosk.board.notices import TURN_S, in_time, notice_now
from seoripul.kiosk.board.showing import show
from tests.kiosk.board.pictures import NOW, picture

FIRST, SECOND = Notice(ko="첫째"), Notice(ko="둘째", en="Second")
LATER = Notice(ko="나중", since=NOW + timedelta(hours=1))
OVER = Notice(ko="지난", until=NOW)


def test_each_stands_for_its_turn_and_none_is_left_out() -> None:
    seconds = range(TURN_S * 4)
    stood = [notice_now((FIRST, SECOND), NOW + timedelta(seconds=s)).ko for s in seconds]
    changes = [one for one, after in itertools.pairwise(stood) if one != after]
    assert set(stood) == {"첫째", "둘째"}
    assert stood.count("첫째") == stood.count("둘째")
    assert len(changes) <= 4


def test_what_has_not_begun_or_is_over_is_not_read() -> None:
    assert in_time((LATER, FIRST, OVER), NOW) == (FIRST,)
    assert in_time((LATER,), NOW + timedelta(hours=1)) == (LATER,)
    assert notice_now((LATER, OVER), NOW).ko == ""


def test_a_notice_ends_in_time_though_central_is_away() -> None:
    told = picture(notices=(Notice(ko="점심까지", until=NOW + timedelta(minutes=5)),))
    assert show(told, NOW, NOW, online=False).notice.ko == "점심까지"
    assert show(told, NOW, NOW + timedelta(minutes=5), online=False).notice.ko == ""
