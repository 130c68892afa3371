"""Arrivals, waits, service times and no-shows of a day, by line and hour of arrival."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.day_statistics import Spread, Visit, by_line_and_hour, figures
from seoripul.rules.seoul import SEOUL

NINE = datetime(2026, 11, 23, 9, tzinfo=SEOUL)


def visit(
    came: float, waited: float | None = None, served: float | None = None, **more: str
) -> Visit:
    """Minutes after nine; then minutes of waiting and of service."""
    issued = NINE + timedelta(minutes=came)
    called = None if waited is None else issued + timedelta(minutes=waited)
    done = None if called is None or served is None else called + timedelta(minutes=served)
    state = more.get("state") or ("WAITING" if called is None else "DONE" if done else "CALLED")
    return Visit(more.get("line", "family"), state, issued, called, done)


def test_waits_and_services_are_told_as_mean_median_and_longest() -> None:
    told = figures([visit(0, 2, 5), visit(10, 4, 7), visit(20, 12, 3)])
    assert told.wait == Spread(360, 240, 720)
    assert told.service == Spread(300, 300, 420)
    assert (told.arrivals, told.served) == (3, 3)


def test_who_did_not_come_has_waited_for_nobody_knows_how_long() -> None:
    told = figures([visit(0, 30, 1, state="NO_SHOW"), visit(0, 4, 5)])
    assert (told.no_show, told.served) == (1, 1)
    assert told.wait == Spread(240, 240, 240)


def test_who_stands_at_the_counter_has_waited_but_is_not_yet_served() -> None:
    told = figures([visit(0, 6), visit(1)])
    assert (told.here, told.served, told.service) == (2, 0, None)
    assert told.wait == Spread(360, 360, 360)


def test_a_visitor_counts_in_the_hour_of_arrival_by_the_clock_of_seoul() -> None:
    told = by_line_and_hour([visit(59, 30, 5), visit(60, 1, 5, line="pickup")])
    assert told[None, 9].arrivals == told[None, 10].arrivals == 1
    assert told["family", 9].wait == Spread(1800, 1800, 1800)
    assert ("family", 10) not in told
    assert told[None, None].arrivals == 2


def test_a_day_without_visitors_has_only_its_whole() -> None:
    told = by_line_and_hour([])
    assert list(told) == [(None, None)]
    assert (told[None, None].arrivals, told[None, None].wait) == (0, None)


def test_a_clock_set_back_makes_no_negative_wait() -> None:
    assert figures([visit(5, -3, 2)]).wait == Spread(0, 0, 0)


STATES = ["WAITING", "HELD", "CALLED", "SERVING", "DONE", "NO_SHOW", "CANCELLED", "EXPIRED"]
visits = st.builds(
    visit,
    st.floats(0, 539),
    st.none() | st.floats(0, 90),
    st.none() | st.floats(0, 60),
    line=st.sampled_from(["family", "pickup", "priority"]),
    state=st.sampled_from(STATES),
)


@given(st.lists(visits))
def test_everybody_is_counted_once(came: list[Visit]) -> None:
    told = by_line_and_hour(came)
    whole = told[None, None]
    assert whole.arrivals == len(came)
    for of in told.values():
        assert of.arrivals == of.served + of.no_show + of.here + of.unserved
    lines = [of for (line, hour), of in told.items() if line and hour is None]
    hours = [of for (line, hour), of in told.items() if hour is not None and line is None]
    cells = [of for (line, hour), of in told.items() if hour is not None and line]
    for parts in (lines, hours, cells):
        assert sum(of.arrivals for of in parts) == whole.arrivals
        assert sum(of.no_show for of in parts) == whole.no_show
