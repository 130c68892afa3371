"""More ahead is longer, more counters never, a closed lunch is added whole; hidden if unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.roster import Roster, Spell, minutes_to_do, overlap
from seoripul.rules.waiting_learnt import (
    Learnt,
    Past,
    after_call,
    after_no_show,
    after_promise,
    after_service,
    mean_cycle,
    next_morning,
    show_rate,
)
from seoripul.rules.waiting_time import Estimate, Expected, Scene, expected_wait, told

OPENS, CLOSES = 540, 1080
USUAL = Learnt(past=Past(cycle=5.0))
MINUTES = st.floats(0, 120, allow_nan=False)
SERVICES = st.lists(st.tuples(MINUTES, MINUTES, st.booleans()), max_size=80)


@st.composite
def taught(draw: st.DrawFn) -> Learnt:
    """A line with any history and any day behind it."""
    cycle = draw(st.floats(0.5, 40))
    learnt = Learnt(past=Past(cycle), presence=draw(st.floats(0.3, 1.0)))
    for waited, minutes, came in draw(SERVICES):
        learn = after_service if came else after_no_show
        learnt = learn(after_call(learnt, waited), waited, minutes)
        learnt = after_promise(learnt, waited, minutes, minutes + cycle)
    return learnt


def whole_day(counters: int) -> Roster:
    return (Spell(OPENS, CLOSES, counters),)


NOW = st.floats(OPENS, CLOSES - 1)
AHEAD = st.lists(MINUTES, max_size=40).map(tuple)
DIFFERENCE = st.floats(-3, 3)


@given(taught(), NOW, AHEAD, MINUTES, DIFFERENCE)
def test_one_more_ahead_is_a_longer_wait(
    learnt: Learnt, now: float, ahead: tuple[float, ...], another: float, difference: float
) -> None:
    shorter = expected_wait(learnt, whole_day(4), Scene(now, ahead, difference))
    longer = expected_wait(learnt, whole_day(4), Scene(now, (*ahead, another), difference))
    if longer is not None:
        assert shorter is not None
        assert longer.minutes > shorter.minutes


@given(taught(), NOW, AHEAD, st.integers(1, 6), st.integers(1, 4), DIFFERENCE)
def test_more_counters_never_make_the_wait_longer(
    learnt: Learnt, now: float, ahead: tuple[float, ...], few: int, more: int, difference: float
) -> None:
    scene = Scene(now, ahead, difference)
    slow = expected_wait(learnt, whole_day(few), scene)
    fast = expected_wait(learnt, whole_day(few + more), scene)
    if slow is not None:
        assert fast is not None
        assert fast.minutes <= slow.minutes


@given(taught(), NOW, AHEAD, DIFFERENCE, st.booleans())
def test_the_interval_holds_the_estimate_and_nothing_is_negative(
    learnt: Learnt, now: float, ahead: tuple[float, ...], difference: float, free: bool
) -> None:
    expected = expected_wait(learnt, whole_day(3), Scene(now, ahead, difference, free))
    if expected is not None:
        assert 0 <= expected.low <= expected.minutes <= expected.high
        shown = told(expected)
        assert 0 <= shown.low <= shown.minutes <= shown.high


@given(st.floats(0.5, 200), st.integers(1, 5), st.integers(OPENS, 600), st.integers(1, 120))
def test_a_lunch_without_a_shift_is_added_whole(
    work: float, counters: int, now: int, lunch: int
) -> None:
    closed_from, late = now + 20, 5000
    through = minutes_to_do(work, (Spell(OPENS, late, counters),), float(now))
    around = minutes_to_do(
        work,
        (Spell(OPENS, closed_from, counters), Spell(closed_from + lunch, late, counters)),
        float(now),
    )
    assert through is not None
    assert around is not None
    added = lunch if through > closed_from - now else 0
    assert around == pytest.approx(through + added)


def test_before_opening_one_waits_for_the_doors() -> None:
    expected = expected_wait(USUAL, whole_day(2), Scene(now=530, ahead=(), free=True))
    assert expected is not None
    assert expected.minutes == pytest.approx(10)


@pytest.mark.parametrize(
    ("learnt", "roster", "now"),
    [
        pytest.param(Learnt(), whole_day(3), 600, id="nothing learnt and no history"),
        pytest.param(USUAL, (), 600, id="no roster"),
        pytest.param(USUAL, whole_day(0), 600, id="no counter rostered"),
        pytest.param(USUAL, whole_day(1), CLOSES, id="closed"),
        pytest.param(USUAL, whole_day(1), CLOSES - 20, id="not served before closing"),
    ],
)
def test_the_wait_is_hidden_when_it_cannot_be_known(
    learnt: Learnt, roster: Roster, now: float
) -> None:
    assert expected_wait(learnt, roster, Scene(now, ahead=(1.0,) * 10)) is None


@given(st.lists(st.floats(1, 10), max_size=5))
def test_a_cold_start_stays_near_the_history(first: list[float]) -> None:
    learnt = USUAL
    for minutes in first:
        learnt = after_service(learnt, 3.0, minutes)
    cycle = mean_cycle(learnt)
    assert cycle is not None
    assert abs(cycle - 5.0) <= 1.1


def test_without_a_history_three_services_are_enough() -> None:
    learnt = Learnt()
    for _ in range(3):
        assert mean_cycle(learnt) is None
        learnt = after_service(learnt, 0.0, 4.7)
    assert mean_cycle(learnt) == pytest.approx(5.0)


def test_whoever_waits_long_is_gone_more_often() -> None:
    learnt = USUAL
    for _ in range(100):
        learnt = after_service(learnt, 2.0, 4.0)
        learnt = after_no_show(learnt, 50.0, 1.0)
    assert show_rate(learnt, 2.0) > 0.9
    assert show_rate(learnt, 50.0) < 0.3


@given(taught())
def test_the_next_morning_knows_the_pace_of_the_days_before(learnt: Learnt) -> None:
    morning = next_morning(learnt)
    assert morning.cycles == ()
    assert (morning.below, morning.above) == (learnt.below, learnt.above)
    assert learnt.past is not None
    before, today = learnt.past.cycle, learnt.minutes / learnt.services if learnt.services else 0
    after = mean_cycle(morning)
    assert after is not None
    assert min(before, today) <= after or after == pytest.approx(before)
    assert after <= max(before, today) + 1e-9


def test_the_interval_settles_where_one_call_of_ten_falls_out_on_either_side() -> None:
    """Waits of 0 to 99 minutes in turn, told as 49.5 with a reach of ten minutes a unit."""
    learnt = replace(USUAL, below=0.5, above=6.0)
    for no in range(5000):
        low, high = 49.5 - 10 * learnt.below, 49.5 + 10 * learnt.above
        learnt = after_promise(learnt, float(no * 37 % 100), low, high)
    assert learnt.below == pytest.approx(4.0, abs=0.3)
    assert learnt.above == pytest.approx(4.0, abs=0.3)


def test_a_person_reads_whole_minutes_and_an_interval_that_is_not_too_narrow() -> None:
    assert told(Expected(12.4, 8.2, 15.1)) == Estimate(12, 8, 16)
    assert told(Expected(12.5, 8.0, 16.0)) == Estimate(13, 8, 16)


def test_spells_that_claim_the_same_minute_are_found() -> None:
    morning, lunch = Spell(540, 720, 3), Spell(719, 780, 1)
    assert overlap((lunch, morning)) == (morning, lunch)
    assert overlap((Spell(720, 780, 1), morning)) is None
    with pytest.raises(ValueError, match="ends after it begins"):
        Spell(720, 720, 1)
