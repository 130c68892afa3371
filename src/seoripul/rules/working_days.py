"""The working days of a calendar, counted: each date is asked once, then only looked up.

Days are proleptic ordinals (`date.toordinal`), so that a promise costs sums and no calendar.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import accumulate
from typing import Final, NamedTuple

Works = Callable[[date], bool]
"""Is this date a working day? The calendar is always an argument."""

LONGEST_CLOSURE: Final = 60
"""Days. A calendar without a working day for so long is a fault, not a holiday."""
_AT_ONCE: Final = 366


class _Known(NamedTuple):
    first: int
    """The earliest ordinal that has been asked."""
    before: tuple[int, ...]
    """By day from `first` on: how many working days lie between."""
    days: tuple[int, ...]


_NOTHING: Final = _Known(0, (), ())


class WorkingDays:
    """Keeps the answers of `works`: a changed calendar needs a new one. Threads may share it."""

    def __init__(self, works: Works) -> None:
        self._works = works
        self._known = _NOTHING

    def __call__(self, day: date) -> bool:
        ordinal = day.toordinal()
        return self.nth(ordinal) == ordinal

    def nth(self, ordinal: int, later: int = 0) -> int:
        """The first working day on or after a day, or the one `later` working days after it.

        Raises ValueError where the calendar has none within `LONGEST_CLOSURE` days.
        """
        first, before, days = self._known
        place = ordinal - first
        if 0 <= place < len(before):
            place = before[place] + later
            if place < len(days):
                found = days[place]
                if found - ordinal <= LONGEST_CLOSURE + 3 * later:
                    return found
                raise ValueError(_closed(ordinal))
        self._ask(ordinal, later)
        return self.nth(ordinal, later)

    def between(self, earlier: int, later: int) -> int:
        """How many working days lie from `earlier` on and before `later`; 0 if it is not later."""
        if later <= earlier:
            return 0
        self.nth(earlier)
        self.nth(later)
        first, before, _ = self._known
        return before[later - first] - before[earlier - first]

    def _ask(self, ordinal: int, later: int) -> None:
        """Know at least a year more, from the earliest day asked so far."""
        first, before, _ = self._known
        first = min(ordinal, first) if before else ordinal
        reach = max(ordinal + LONGEST_CLOSURE + 3 * later, first + len(before)) + _AT_ONCE
        works = [self._works(date.fromordinal(one)) for one in range(first, reach)]
        days = tuple(first + at for at, works_then in enumerate(works) if works_then)
        if sum(day >= ordinal for day in days) <= later:
            raise ValueError(_closed(ordinal))
        self._known = _Known(first, (0, *accumulate(works))[:-1], days)


def _closed(ordinal: int) -> str:
    from_day = date.fromordinal(ordinal).isoformat()
    return f"no working day within {LONGEST_CLOSURE} days of {from_day}"
