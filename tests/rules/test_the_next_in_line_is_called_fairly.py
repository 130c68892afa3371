"""Reserved, then priority, then normal; but somebody who has waited long is not passed thrice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.fair_line import InLine, calling_order, next_in_line
from seoripul.rules.fair_turn import Head, Standing, whose_turn

NOW = 600.0
WAITING = st.lists(
    st.builds(
        InLine, st.sampled_from(Standing), st.floats(540, NOW, allow_nan=False), st.integers(1, 99)
    ),
    unique_by=lambda one: one.number,
)


def of(standing: Standing, *numbers: int, since: float = 590.0) -> list[InLine]:
    return [InLine(standing, since, number) for number in numbers]


def numbers(order: list[InLine]) -> list[int]:
    return [one.number for one in order]


def test_a_reserved_visitor_goes_before_priority_and_priority_before_normal() -> None:
    waiting = [*of(Standing.NORMAL, 1), *of(Standing.PRIORITY, 2), *of(Standing.RESERVED, 3)]
    assert numbers(calling_order(waiting, NOW, 0)) == [3, 2, 1]


def test_two_privileged_go_before_somebody_who_waited_long_and_not_three() -> None:
    waiting = [*of(Standing.PRIORITY, 11, 12, 13), *of(Standing.NORMAL, 1, 2, since=584.9)]
    assert numbers(calling_order(waiting, NOW, 0)) == [11, 12, 1, 13, 2]
    assert numbers(calling_order(waiting, NOW, 2)) == [1, 11, 12, 2, 13]


def test_a_quarter_of_an_hour_sharp_is_not_over_it() -> None:
    waiting = [*of(Standing.PRIORITY, 11, 12, 13), *of(Standing.NORMAL, 1, since=585.0)]
    assert numbers(calling_order(waiting, NOW, 0)) == [11, 12, 13, 1]


@given(WAITING, st.integers(0, 5))
def test_everybody_is_called_once_and_by_time_within_a_standing(
    waiting: list[InLine], in_a_row: int
) -> None:
    order = calling_order(waiting, NOW, in_a_row)
    assert sorted(order) == sorted(waiting)
    assert next_in_line(waiting, NOW, in_a_row) == next(iter(order), None)
    for standing in Standing:
        times = [one.since for one in order if one.standing is standing]
        assert times == sorted(times)


@given(WAITING)
def test_never_three_privileged_in_a_row_while_a_normal_visitor_waits_long(
    waiting: list[InLine],
) -> None:
    order = calling_order(waiting, NOW, 0)
    long_waiting = [at for at, one in enumerate(order) if not one.privileged and one.since < 585]
    before_last = order[: max(long_waiting, default=0)]
    runs = [
        len(list(run))
        for privileged, run in groupby(before_last, lambda o: o.privileged)
        if privileged
    ]
    assert max(runs, default=0) <= 2


@given(
    st.lists(
        st.builds(InLine, st.sampled_from(Standing), st.integers(540, 600).map(float),
                  st.integers(1, 99)),
        unique_by=lambda one: one.number,
    ),
    st.integers(0, 3),
)  # fmt: skip
def test_what_is_foreseen_is_what_a_counter_does(waiting: list[InLine], in_a_row: int) -> None:
    """The whole order of a line begins with the very visitor whose turn it is."""
    midnight = datetime(2026, 11, 23, tzinfo=UTC)

    def head(one: InLine) -> Head:
        at = midnight + timedelta(minutes=one.since)
        return Head(one.number, one.standing.name, one.standing, at, at)

    firsts = [
        min(of_standing, key=lambda one: (one.since, one.number))
        for standing in Standing
        if (of_standing := [one for one in waiting if one.standing is standing])
    ]
    lines = [standing.name for standing in Standing]
    last = [True] * in_a_row + [False] * 2
    turn = whose_turn(map(head, firsts), lines, last, midnight + timedelta(minutes=NOW))
    foreseen = next_in_line(waiting, NOW, in_a_row)
    assert (turn and turn.head.number) == (foreseen and foreseen.number)
