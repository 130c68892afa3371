"""Numbers unique per line and day; in time before late, by slot and then by check-in."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.queue import Line
from seoripul.rules.call_order import WaitingPickup, in_order, next_to_call
from seoripul.rules.ticket_numbers import RANGES, NumberRange, clashes, next_number
from tests.rules.calendars import moments

MOMENTS = moments(date(2026, 11, 23), date(2026, 11, 24))
VISITORS = st.lists(
    st.builds(WaitingPickup, st.integers(801, 899), st.booleans(), MOMENTS, MOMENTS),
    unique_by=lambda visitor: visitor.number,
)


def test_every_line_has_its_range() -> None:
    assert set(RANGES) == {line.value for line in Line}
    assert clashes(RANGES) == ()


@given(st.integers(1, 900), st.integers(0, 120))
def test_a_day_issues_every_number_once_and_then_refuses(first: int, more: int) -> None:
    numbers = NumberRange(first, first + more)
    issued: list[int] = []
    while (number := next_number(numbers, issued[-1] if issued else None)) is not None:
        issued.append(number)
        assert number in numbers
    assert issued == list(range(first, first + more + 1))


def test_overlapping_ranges_are_found() -> None:
    assert clashes({"a": NumberRange(1, 9), "b": NumberRange(9, 12)}) == ("a/b",)
    assert clashes({"a": NumberRange(5, 4)}) == ("a",)


@given(VISITORS, st.randoms())
def test_the_order_does_not_depend_on_how_they_are_listed(
    visitors: list[WaitingPickup], chance: object
) -> None:
    shuffled = list(visitors)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(shuffled) == in_order(visitors)
    assert next_to_call(shuffled) == next(iter(in_order(visitors)), None)


@given(VISITORS)
def test_nobody_late_goes_before_somebody_in_time(visitors: list[WaitingPickup]) -> None:
    called = in_order(visitors)
    assert [visitor.late for visitor in called] == sorted(visitor.late for visitor in called)
    in_time = [visitor for visitor in called if not visitor.late]
    assert in_time == sorted(
        in_time, key=lambda who: (who.slot_start, who.checked_in_at, who.number)
    )
    late = [visitor for visitor in called if visitor.late]
    by_arrival = [(who.checked_in_at, who.number) for who in late]
    assert by_arrival == sorted(by_arrival)
