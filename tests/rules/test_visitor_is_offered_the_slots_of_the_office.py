"""09:00-17:30 every half hour except 11:30-13:30, Wednesdays to 19:30; 1-15 days ahead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.centres import Hours, SlotRules
from seoripul.rules.seoul import SEOUL, at_minute, day_of, minute_of
from seoripul.rules.slots import bookable_starts, booking_window, is_slot, slot_starts
from tests.rules.calendars import moments, works

MONDAY, WEDNESDAY, SATURDAY = date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 28)


@dataclass(frozen=True)
class Times:
    minutes: int = 30
    first: int = 540
    last: int = 1050
    pause_from: int = 690
    pause_until: int = 810
    night_last: int = 1170
    lead_minutes: int = 30
    days_ahead: int = 15


def words(starts: tuple[datetime, ...]) -> list[str]:
    return [f"{start.astimezone(SEOUL):%H:%M}" for start in starts]


def test_slots_of_a_monday() -> None:
    morning = ["09:00", "09:30", "10:00", "10:30", "11:00"]
    afternoon = ["13:30", "14:00", "14:30", "15:00", "15:30", "16:00", "16:30", "17:00", "17:30"]
    assert words(slot_starts(SlotRules(), Hours(), MONDAY, works)) == morning + afternoon


def test_wednesday_goes_on_into_the_evening() -> None:
    evening = words(slot_starts(SlotRules(), Hours(), WEDNESDAY, works))
    assert evening[-4:] == ["18:00", "18:30", "19:00", "19:30"]


def test_no_slots_on_a_closed_day() -> None:
    assert slot_starts(SlotRules(), Hours(), SATURDAY, works) == ()
    assert slot_starts(SlotRules(), Hours(), date(2026, 5, 1), works) == ()


def test_half_an_hour_of_lead_and_fifteen_days_ahead() -> None:
    now = datetime(2026, 11, 23, 9, 31, tzinfo=SEOUL)
    starts = list(bookable_starts(SlotRules(), Hours(), works, now=now, not_before=now))
    assert f"{starts[0].astimezone(SEOUL):%m-%d %H:%M}" == "11-23 10:30"
    assert f"{starts[-1].astimezone(SEOUL):%m-%d %H:%M}" == "12-08 17:30"


def test_a_slot_before_the_papers_are_ready_is_not_offered() -> None:
    now = datetime(2026, 11, 23, 9, 0, tzinfo=SEOUL)
    ready = datetime(2026, 11, 26, 10, 0, tzinfo=SEOUL)
    starts = list(bookable_starts(SlotRules(), Hours(), works, now=now, not_before=ready))
    assert starts[0] == ready


def test_a_permit_of_fifteen_working_days_is_offered_from_its_day_on() -> None:
    now = datetime(2026, 11, 23, 9, 0, tzinfo=SEOUL)
    ready = datetime(2026, 12, 11, 18, 0, tzinfo=SEOUL)
    starts = list(bookable_starts(SlotRules(), Hours(), works, now=now, not_before=ready))
    assert f"{starts[0].astimezone(SEOUL):%m-%d %H:%M}" == "12-14 09:00"
    assert f"{starts[-1].astimezone(SEOUL):%m-%d %H:%M}" == "12-24 17:30"
    assert booking_window(SlotRules(), now, ready) == (date(2026, 12, 11), date(2026, 12, 26))


@given(
    st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    st.builds(
        Times,
        minutes=st.integers(5, 120),
        first=st.integers(0, 1000),
        last=st.integers(0, 1439),
        pause_from=st.integers(0, 900),
        pause_until=st.integers(0, 1200),
        night_last=st.integers(0, 1439),
    ),
)
def test_every_slot_lies_in_opening_hours_and_outside_the_pause(day: date, times: Times) -> None:
    hours = Hours()
    starts = slot_starts(times, hours, day, works)
    closes = hours.night_closes if day.weekday() == hours.night_weekday else hours.closes
    for start in starts:
        begin = minute_of(start)
        assert hours.opens <= begin
        assert begin + times.minutes <= closes
        assert begin >= times.pause_until or begin + times.minutes <= times.pause_from
        assert is_slot(times, hours, start, works)
        assert not is_slot(times, hours, start + timedelta(minutes=1), works)
    for start, following in pairwise(starts):
        assert following - start >= timedelta(minutes=times.minutes)


@given(
    moments(date(2026, 1, 1), date(2027, 12, 1)),
    st.integers(0, 600),
    st.integers(0, 30),
    st.integers(0, 60),
)
def test_only_slots_within_lead_and_window_are_bookable(
    now: datetime, lead: int, days: int, slow: int
) -> None:
    times = replace(Times(), lead_minutes=lead, days_ahead=days)
    ready = now + timedelta(days=slow)
    starts = list(bookable_starts(times, Hours(), works, now=now, not_before=ready))
    assert starts == sorted(set(starts))
    for start in starts:
        assert start >= max(now + timedelta(minutes=lead), ready)
        assert (day_of(start) - day_of(ready)).days <= days


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 1439))
def test_the_wall_clock_there_and_back(day: date, minute: int) -> None:
    assert (day_of(at_minute(day, minute)), minute_of(at_minute(day, minute))) == (day, minute)
