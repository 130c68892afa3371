"""What a lobby reads: who is called where, who waits, what is over, and how old it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from seoripul.contract.queue import BoardCounter
from seoripul.kiosk.board.age import Age, Unit, age_of
from seoripul.kiosk.board.showing import CounterStatus, Phase, show
from tests.kiosk.board.pictures import NOW, call, picture


def test_newest_call_leads_and_the_others_follow() -> None:
    shown = show(
        picture([call(3, 803, 1), call(5, 805, 3), call(4, 804, 4)], waiting=(806, 807)),
        NOW,
        NOW,
        online=True,
    )
    assert shown.phase is Phase.CALLING
    assert shown.newest is not None
    assert (shown.newest.number, shown.newest.counter_no) == (805, 3)
    assert [each.number for each in shown.others] == [804, 803]
    assert shown.waiting == (806, 807)


def test_a_called_again_visitor_is_shown_once_at_the_newest_counter() -> None:
    shown = show(picture([call(5, 804, 1), call(6, 804, 3)]), NOW, NOW, online=True)
    assert shown.newest is not None and shown.newest.counter_no == 3
    assert shown.others == ()


def test_who_has_been_served_is_among_the_last_calls() -> None:
    shown = show(picture([call(5, 804, current=False), call(6, 805)]), NOW, NOW, online=True)
    assert [each.number for each in shown.last] == [804]


def test_nobody_called_is_a_welcome() -> None:
    told = picture(waiting=(801,), open_until=NOW + timedelta(hours=7))
    shown = show(told, NOW, NOW, online=True)
    assert shown.phase is Phase.WELCOME
    assert shown.waiting == (801,)


def test_yesterday_s_calls_are_not_called_today() -> None:
    tomorrow = NOW + timedelta(days=1)
    told = picture([call(5, 804)], waiting=(805,), opens_at=tomorrow)
    shown = show(told, NOW, tomorrow, online=False)
    assert shown.phase is Phase.WELCOME
    assert shown.waiting == ()
    assert shown.stale == Age(Unit.DAYS, 1)


def test_without_any_picture_the_board_says_what_it_waits_for() -> None:
    assert show(None, None, NOW, online=None).phase is Phase.STARTING
    assert show(None, None, NOW, online=True).phase is Phase.STARTING
    assert show(None, None, NOW, online=False).phase is Phase.UNREACHABLE


def test_central_away_leaves_the_last_calls_with_their_age() -> None:
    shown = show(picture([call(5, 804)]), NOW, NOW + timedelta(minutes=7), online=False)
    assert shown.newest is not None and shown.newest.number == 804
    assert shown.stale == Age(Unit.MINUTES, 7)
    assert show(picture([call(5, 804)]), NOW, NOW, online=True).stale is None


@pytest.mark.parametrize(
    ("seconds", "age"),
    [
        (-5, Age(Unit.MOMENT)),
        (59, Age(Unit.MOMENT)),
        (60, Age(Unit.MINUTES, 1)),
        (3599, Age(Unit.MINUTES, 59)),
        (3600, Age(Unit.HOURS, 1)),
        (90_000, Age(Unit.DAYS, 1)),
    ],
)
def test_age_is_said_in_the_unit_a_person_would_use(seconds: int, age: Age) -> None:
    assert age_of(NOW, NOW + timedelta(seconds=seconds)) == age


def test_each_counter_says_what_it_is_doing() -> None:
    counters = (
        BoardCounter(no=1, name="가", open=True, ticket_number=804),
        BoardCounter(no=2, name="나", open=False, paused_because="점심 교대 중"),
        BoardCounter(no=3, name="다", open=True),
        BoardCounter(no=4, name="라", open=False),
    )
    shown = show(picture(counters=counters), NOW, NOW, online=True)
    assert [each.status for each in shown.counters] == [
        CounterStatus.SERVING,
        CounterStatus.PAUSED,
        CounterStatus.OPEN,
        CounterStatus.CLOSED,
    ]
    assert shown.counters[1].because == "점심 교대 중"
