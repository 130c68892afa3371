"""Calendars of the rule tests: the shipped list of public holidays, and made-up ones."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from importlib.resources import files

from hypothesis import strategies as st

from seoripul.rules.working_days import WorkingDays

HOLIDAYS = frozenset(
    date.fromisoformat(row["date"])
    for row in csv.DictReader(
        (files("seoripul") / "resources" / "calendar" / "holidays_kr.csv")
        .read_text(encoding="utf-8")
        .splitlines()
    )
)


def works(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


DAYS = WorkingDays(works)


@st.composite
def made_up_calendars(draw: st.DrawFn) -> WorkingDays:
    """Weekends closed, and any further days of a year."""
    closed = draw(st.frozensets(st.integers(0, 365), max_size=20))
    return WorkingDays(lambda day: day.weekday() < 5 and day.timetuple().tm_yday not in closed)


def moments(first: date, last: date) -> st.SearchStrategy[datetime]:
    """Aware moments in UTC between two dates."""
    bounds = [datetime(day.year, day.month, day.day, tzinfo=UTC) for day in (first, last)]
    naive = [bound.replace(tzinfo=None) for bound in bounds]
    return st.datetimes(*naive, timezones=st.just(UTC))
