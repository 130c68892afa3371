"""Working days: the public holidays of South Korea and the office's own overrides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

import holidays

from seoripul.contract.centres import HolidayOverride
from seoripul.rules.working_days import WorkingDays


@cache
def _public(year: int) -> Mapping[date, str]:
    """Names by day. Readers ask from several threads, and the library's own object fills its
    years while it is asked: so each year is whole before anybody looks into it."""
    return dict(holidays.country_holidays("KR", years=year, expand=False, language="ko"))


class Calendar:
    """Names of holidays follow the library; an override wins over it."""

    def __init__(self, overrides: Iterable[HolidayOverride] = ()) -> None:
        self.replace(overrides)

    def replace(self, overrides: Iterable[HolidayOverride]) -> None:
        self._overrides = {one.day: one for one in overrides}
        self.days = WorkingDays(self.is_working_day)
        """For the rules that count many of them; what was handed out before knows nothing new."""

    def holiday_name(self, day: date) -> str | None:
        """None on a day that is no holiday (a weekend has no name)."""
        override = self._overrides.get(day)
        if override is not None:
            return override.name if override.closed else None
        return _public(day.year).get(day)

    def is_working_day(self, day: date) -> bool:
        override = self._overrides.get(day)
        if override is not None:
            return not override.closed
        return day.weekday() < 5 and day not in _public(day.year)
