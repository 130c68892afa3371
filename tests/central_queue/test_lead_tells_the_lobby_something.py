"""Notices of a centre: a lead writes them, its boards show each in its own time."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from seoripul.contract.centres import Notice, SetNotices
from seoripul.contract.people import Role
from seoripul.contract.queue import BoardPicture
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.seoul import SEOUL
from tests.central_pickup.scene import done, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=SEOUL)
EVER = Notice(ko="수요일은 저녁 8시까지 엽니다.", en="Open until 8 pm on Wednesdays.")
LUNCH = Notice(ko="12시부터 2번 창구는 쉽니다.", until=NOON)


def told(lobby: Lobby, *notices: Notice) -> object:
    return lobby.scene.clerk.set_notices("ok", SetNotices(notices=notices), new_key())


def board(lobby: Lobby) -> BoardPicture:
    return done(lobby.scene.clerk.board(None))


def test_the_boards_of_the_centre_wake_and_show_what_the_lead_wrote(lobby: Lobby) -> None:
    before = board(lobby)
    done(told(lobby, EVER, LUNCH))
    after = lobby.scene.clerk.board(before.version)
    assert done(after).notices == (EVER, LUNCH)
    assert done(lobby.scene.clerk.notices("ok")) == [EVER, LUNCH]


def test_what_is_over_is_not_sent_to_a_board_but_stays_with_the_lead(lobby: Lobby) -> None:
    done(told(lobby, EVER, LUNCH))
    lobby.after(minutes=121)
    assert board(lobby).notices == (EVER,)
    assert len(done(lobby.scene.clerk.notices("ok"))) == 2


def test_another_centre_s_board_shows_nothing_of_it(lobby: Lobby) -> None:
    done(told(lobby, EVER))
    assert done(lobby.scene.citizen.centres())[1].name.id != "ok"
    other = lobby.scene.central.pair("board", done(lobby.scene.citizen.centres())[1].name.id)
    there = lobby.scene.central.client(other)
    assert done(there.board(None)).notices == ()
    there.close()


@pytest.mark.parametrize(
    "wrong",
    [
        Notice(ko="  "),
        Notice(ko="가" * 161),
        Notice(ko="짧게", since=NOON, until=NOON - timedelta(minutes=1)),
    ],
)
def test_what_no_board_could_show_is_refused_and_changes_nothing(
    lobby: Lobby, wrong: Notice
) -> None:
    done(told(lobby, EVER))
    refused(told(lobby, wrong), RefusalCode.BAD_REQUEST)
    assert board(lobby).notices == (EVER,)


def test_line_breaks_become_spaces(lobby: Lobby) -> None:
    assert done(told(lobby, Notice(ko=" 오늘은\n 쉽니다. "))) == [Notice(ko="오늘은 쉽니다.")]


def test_only_a_lead_writes_and_the_journal_says_who(lobby: Lobby) -> None:
    central = lobby.scene.central
    central.add_staff("counter-only", roles=(Role.COUNTER,), name="이창구")
    other = lobby.scene.clerk_at(2, "counter-only")
    refused(other.set_notices("ok", SetNotices(notices=(EVER,)), new_key()),
            RefusalCode.NOT_PERMITTED)  # fmt: skip
    done(told(lobby, EVER))
    day = NOON.date()
    lines = done(lobby.scene.clerk.journal(day, day, "확인"))
    assert ("change_notices", "김담당") in {(one.verb, one.by) for one in lines}
