"""Public holidays by the library, the office's own closed and opened days over them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from threading import Barrier

import pytest

from seoripul.central.calendar import Calendar
from seoripul.central.clock import SEOUL, SetClock
from seoripul.contract.centres import HolidayOverride


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "신정연휴"),
        (date(2026, 5, 1), "노동절"),
        (date(2026, 7, 17), "제헌절"),
        (date(2026, 9, 25), "추석"),
    ],
)
def test_public_holidays_have_their_names(day: date, name: str) -> None:
    calendar = Calendar()
    assert not calendar.is_working_day(day)
    assert calendar.holiday_name(day) == name


def test_weekends_rest_without_a_name() -> None:
    calendar = Calendar()
    assert not calendar.is_working_day(date(2026, 11, 21))
    assert calendar.holiday_name(date(2026, 11, 21)) is None
    assert calendar.is_working_day(date(2026, 11, 23))


def test_the_office_s_own_days_win() -> None:
    calendar = Calendar(
        [
            HolidayOverride(day=date(2026, 11, 24), closed=True, name="임시공휴일"),
            HolidayOverride(day=date(2026, 9, 25), closed=False, name="특별근무"),
        ]
    )
    assert calendar.holiday_name(date(2026, 11, 24)) == "임시공휴일"
    assert not calendar.is_working_day(date(2026, 11, 24))
    assert calendar.is_working_day(date(2026, 9, 25))
    calendar.replace([])
    assert calendar.is_working_day(date(2026, 11, 24))


def test_the_day_changes_at_midnight_in_seoul() -> None:
    clock = SetClock(datetime(2026, 11, 23, 23, 59, 59, tzinfo=SEOUL))
    assert clock.today() == date(2026, 11, 23)
    clock.advance(timedelta(seconds=1))
    assert clock.today() == date(2026, 11, 24)
    assert clock.now().utcoffset() == timedelta(0)


def test_a_demo_clock_goes_on_from_where_it_was_set() -> None:
    still = SetClock(datetime(2026, 11, 23, 10, 20, tzinfo=SEOUL))
    running = SetClock(datetime(2026, 11, 23, 10, 20, tzinfo=SEOUL), runs=True)
    assert still.now() == still.now()
    first = running.now()
    while running.now() == first:
        pass
    assert running.now() > first


def test_a_year_is_whole_for_whoever_asks_first() -> None:
    """Readers look for the first working day of years nobody asked for before, all at once."""
    years, doors = range(2051, 2067), Barrier(16)

    def first_working_day(year: int) -> int:
        doors.wait()
        calendar = Calendar()
        days = (date(year, 1, day) for day in range(1, 32))
        return next(day.day for day in days if calendar.is_working_day(day))

    with ThreadPoolExecutor(16) as readers:
        found = list(readers.map(first_working_day, years))
    assert all(2 <= day <= 6 for day in found), found
