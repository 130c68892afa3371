"""When papers come home: the office's worked examples, and what holds for every order."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seoripul.rules.promise import Pause, Promise, Window, promise, slowest
from seoripul.rules.seoul import SEOUL, day_of
from seoripul.rules.working_days import WorkingDays
from tests.rules import slow_promise as slow
from tests.rules.calendars import DAYS, made_up_calendars, moments

VECTORS = list(
    csv.DictReader(
        Path(__file__).with_name("schedule_vectors.csv").read_text(encoding="utf-8").splitlines()
    )
)
MOMENTS = moments(date(2026, 1, 1), date(2027, 6, 1))
MINUTES = MOMENTS.map(lambda moment: moment.replace(second=0, microsecond=0))
PERIODS = st.one_of(
    st.just(("instant", 0)),
    st.tuples(st.just("hours"), st.integers(1, 60)),
    st.tuples(st.just("days"), st.integers(1, 30)),
    st.tuples(st.just("weeks"), st.integers(1, 8)),
    st.tuples(st.just("months"), st.integers(1, 14)),
    st.tuples(st.just("years"), st.integers(1, 3)),
)
ENDS = {Window.AM: 12, Window.PM: 18, Window.DAY: 18}


@st.composite
def corrections(draw: st.DrawFn, received: datetime) -> list[Pause]:
    """Up to two, some of them over nights and closed days."""
    gaps = draw(st.lists(st.integers(0, 60 * 24 * 4), max_size=4))
    moments = [received]
    for gap in gaps:
        moments.append(moments[-1] + timedelta(minutes=gap))
    return [Pause(*pair) for pair in list(pairwise(moments[1:]))[::2]]


@pytest.mark.parametrize("vector", VECTORS, ids=[row["id"] for row in VECTORS])
def test_worked_example(vector: dict[str, str]) -> None:
    received = datetime.fromisoformat(vector["received_at"])
    told = promise(received, vector["kind"], int(vector["period_value"] or 0), DAYS)
    assert told == Promise(
        datetime.fromisoformat(vector["effective_received_at"]),
        datetime.fromisoformat(vector["legal_due_at"]),
        date.fromisoformat(vector["delivery_date"]),
        Window(vector["delivery_window"]),
    )


@given(MOMENTS, PERIODS, made_up_calendars(), st.data())
def test_never_on_a_closed_day_nor_before_the_work_can_be_done(
    received: datetime, period: tuple[str, int], calendar: WorkingDays, data: st.DataObject
) -> None:
    pauses = data.draw(corrections(received))
    told = promise(received, *period, calendar, pauses=pauses)
    ends = datetime(*told.delivery_date.timetuple()[:3], ENDS[told.delivery_window], tzinfo=SEOUL)
    assert calendar(told.delivery_date)
    assert calendar(day_of(told.legal_due_at))
    assert told.legal_due_at <= ends
    assert all(pause.came_at < ends for pause in pauses if pause.asked_at < told.legal_due_at)


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=9)), PERIODS, made_up_calendars())
def test_who_orders_later_is_never_promised_sooner(
    received: datetime, later: timedelta, period: tuple[str, int], calendar: WorkingDays
) -> None:
    first, second = (promise(at, *period, calendar) for at in (received, received + later))
    assert second.lateness >= first.lateness
    assert second.legal_due_at >= first.legal_due_at


@given(MINUTES, PERIODS, made_up_calendars(), st.data())
def test_the_same_as_counted_minute_by_minute(
    received: datetime, period: tuple[str, int], calendar: WorkingDays, data: st.DataObject
) -> None:
    kind, length = period
    start = slow.receipt(received, calendar)
    pauses: list[Pause] = []
    if kind in ("hours", "days"):
        pauses = data.draw(corrections(received))
    if kind in ("weeks", "months", "years"):
        told = {"weeks": slow.due_in_weeks, "months": slow.due_in_months}
        count = length * 12 if kind == "years" else length
        due = told.get(kind, slow.due_in_months)(start, count, calendar)
    elif kind == "days" and length > 5:
        due = slow.due_in_days(start, length, calendar, pauses)
    else:
        hours = {"instant": 3, "hours": length}.get(kind, length * 8)
        due = slow.due_in_hours(start, hours, calendar, pauses)
    run = slow.run_after(start, due, kind, calendar)
    assert promise(received, *period, calendar, pauses=pauses) == (start, due, *run)


@given(MOMENTS, PERIODS, st.integers(0, 200), made_up_calendars())
def test_every_twenty_copies_from_another_office_take_a_day_more(
    received: datetime, period: tuple[str, int], copies: int, calendar: WorkingDays
) -> None:
    one = promise(received, *period, calendar)
    many = promise(received, *period, calendar, copies_elsewhere=copies)
    days = max(copies - 1, 0) // 20
    first, last = (day_of(told.legal_due_at).toordinal() for told in (one, many))
    assert calendar.nth(first, days) == last
    assert many.lateness >= one.lateness


@given(MOMENTS, PERIODS, made_up_calendars(), st.data())
def test_an_extension_moves_the_day_and_is_no_longer_than_the_period(
    received: datetime, period: tuple[str, int], calendar: WorkingDays, data: st.DataObject
) -> None:
    kind, length = period
    assume(kind != "instant")
    by = data.draw(st.integers(1, length))
    longer = promise(received, *period, calendar, extended_by=by)
    assert longer.legal_due_at > promise(received, *period, calendar).legal_due_at
    with pytest.raises(ValueError, match="its own length"):
        promise(received, *period, calendar, extended_by=length + 1)


def test_what_is_issued_at_once_is_not_extended() -> None:
    with pytest.raises(ValueError, match="its own length"):
        promise(datetime(2026, 11, 23, 10, tzinfo=SEOUL), "instant", 0, DAYS, extended_by=1)


def test_a_correction_cannot_come_before_it_was_asked() -> None:
    asked = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
    with pytest.raises(ValueError, match="after it was asked"):
        promise(asked, "days", 3, DAYS, pauses=[Pause(asked, asked - timedelta(minutes=1))])


def test_a_correction_that_comes_in_the_afternoon_goes_out_next_morning() -> None:
    asked, came = (datetime(2026, 11, 23, hour, tzinfo=SEOUL) for hour in (10, 14))
    told = promise(asked, "instant", 0, DAYS, pauses=[Pause(asked, came)])
    assert (told.delivery_date, told.delivery_window) == (date(2026, 11, 24), Window.AM)
    assert told.legal_due_at == datetime(2026, 11, 23, 17, tzinfo=SEOUL)


@given(MOMENTS, st.lists(PERIODS, min_size=1, max_size=4), made_up_calendars())
def test_the_slowest_document_decides(
    received: datetime, periods: list[tuple[str, int]], calendar: WorkingDays
) -> None:
    each = [promise(received, *period, calendar) for period in periods]
    assert slowest(each).lateness == max(one.lateness for one in each)
