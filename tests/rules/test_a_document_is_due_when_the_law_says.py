"""The worked examples of the office, and what must hold for every period."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.due import due_at
from seoripul.rules.expected_ready import expected_ready
from seoripul.rules.seoul import day_of, minute_of
from seoripul.rules.working_days import WorkingDays
from seoripul.rules.working_time import after_working_time, effective_receipt
from tests.rules.calendars import DAYS, made_up_calendars, moments

VECTORS = list(
    csv.DictReader(
        Path(__file__).with_name("schedule_vectors.csv").read_text(encoding="utf-8").splitlines()
    )
)
MOMENTS = moments(date(2026, 1, 1), date(2027, 12, 1))
PERIODS = st.one_of(
    st.just(("instant", 0)),
    st.tuples(st.just("hours"), st.integers(1, 60)),
    st.tuples(st.just("days"), st.integers(1, 30)),
    st.tuples(st.just("weeks"), st.integers(1, 8)),
    st.tuples(st.just("months"), st.integers(1, 14)),
    st.tuples(st.just("years"), st.integers(1, 3)),
)


@pytest.mark.parametrize("vector", VECTORS, ids=[row["id"] for row in VECTORS])
def test_worked_example(vector: dict[str, str]) -> None:
    received = datetime.fromisoformat(vector["received_at"])
    assert effective_receipt(received, DAYS) == datetime.fromisoformat(
        vector["effective_received_at"]
    )
    due = due_at(received, vector["kind"], int(vector["period_value"] or 0), DAYS)
    assert due == datetime.fromisoformat(vector["legal_due_at"])


@given(MOMENTS, PERIODS, made_up_calendars())
def test_due_on_a_working_day_in_office_hours(
    received: datetime, period: tuple[str, int], calendar: WorkingDays
) -> None:
    due = due_at(received, *period, calendar)
    assert due > received
    assert calendar(day_of(due))
    assert 9 * 60 < minute_of(due) <= 18 * 60


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=9)), PERIODS, made_up_calendars())
def test_who_asks_later_is_never_served_sooner(
    received: datetime, later: timedelta, period: tuple[str, int], calendar: WorkingDays
) -> None:
    assert due_at(received + later, *period, calendar) >= due_at(received, *period, calendar)


@given(MOMENTS, st.integers(1, 40), st.integers(1, 40), made_up_calendars())
def test_working_time_adds_up(
    start: datetime, first: int, second: int, calendar: WorkingDays
) -> None:
    halfway = after_working_time(start, timedelta(hours=first), calendar)
    whole = after_working_time(start, timedelta(hours=first + second), calendar)
    assert after_working_time(halfway, timedelta(hours=second), calendar) == whole


@given(MOMENTS, st.lists(PERIODS, min_size=1, max_size=4), made_up_calendars())
def test_the_slowest_document_decides(
    received: datetime, periods: list[tuple[str, int]], calendar: WorkingDays
) -> None:
    each = [expected_ready(received, [period], calendar) for period in periods]
    assert expected_ready(received, periods, calendar) == max(each)


@given(MOMENTS, st.integers(1, 600))
def test_no_office_promises_later_than_the_law(received: datetime, minutes: int) -> None:
    promised = expected_ready(received, [("instant", 0)], DAYS, instant_minutes=minutes)
    assert promised <= due_at(received, "instant", 0, DAYS)


def test_an_unknown_period_is_no_period() -> None:
    with pytest.raises(ValueError, match="no such period"):
        due_at(datetime(2026, 11, 23, tzinfo=UTC), "moons", 2, DAYS)
    with pytest.raises(ValueError, match="at least 1"):
        due_at(datetime(2026, 11, 23, tzinfo=UTC), "days", 0, DAYS)
    with pytest.raises(ValueError, match="no working day"):
        due_at(datetime(2026, 11, 23, tzinfo=UTC), "instant", 0, WorkingDays(lambda day: False))
