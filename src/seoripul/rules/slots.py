"""The times a visitor may choose: a centre's slots of a day (rules, section 4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol

from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.working_days import Works


class OpeningHours(Protocol):
    """Minutes after midnight in Seoul; `contract.centres.Hours` is one."""

    @property
    def opens(self) -> int: ...
    @property
    def closes(self) -> int: ...
    @property
    def night_weekday(self) -> int | None: ...
    @property
    def night_closes(self) -> int: ...


class SlotTimes(Protocol):
    """Settings of a centre; `contract.centres.SlotRules` is one."""

    @property
    def minutes(self) -> int: ...
    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def pause_from(self) -> int: ...
    @property
    def pause_until(self) -> int: ...
    @property
    def night_last(self) -> int: ...
    @property
    def lead_minutes(self) -> int: ...
    @property
    def days_ahead(self) -> int: ...


def closing_minute(hours: OpeningHours, day: date) -> int:
    """When the centre closes that day, minutes after midnight."""
    return hours.night_closes if day.weekday() == hours.night_weekday else hours.closes


def start_minutes(times: SlotTimes, hours: OpeningHours, day: date) -> Iterator[int]:
    """Starts of the slots of a working day, minutes after midnight, in order."""
    closes = closing_minute(hours, day)
    last = times.night_last if day.weekday() == hours.night_weekday else times.last
    for minute in range(times.first, last + 1, times.minutes):
        paused = minute < times.pause_until and minute + times.minutes > times.pause_from
        if minute >= hours.opens and minute + times.minutes <= closes and not paused:
            yield minute


def slot_starts(
    times: SlotTimes, hours: OpeningHours, day: date, works: Works
) -> tuple[datetime, ...]:
    """UTC starts of the slots of `day`; none on a day that is not a working day."""
    if not works(day):
        return ()
    return tuple(at_minute(day, minute) for minute in start_minutes(times, hours, day))


def is_slot(times: SlotTimes, hours: OpeningHours, start: datetime, works: Works) -> bool:
    return start in slot_starts(times, hours, day_of(start), works)


def earliest_start(times: SlotTimes, now: datetime) -> datetime:
    """No slot before this moment can be booked any more."""
    return now + timedelta(minutes=times.lead_minutes)


class Window(NamedTuple):
    """Dates in Seoul on which an order may be collected, both included."""

    first: date
    last: date


def booking_window(times: SlotTimes, now: datetime, ready: datetime) -> Window:
    """From the day its slowest paper is expected (`ready`), open as many days as the office says.

    A permit of 15 working days can so be ordered like any other paper.
    """
    first = day_of(max(now, ready))
    return Window(first, first + timedelta(days=times.days_ahead))


def bookable_starts(
    times: SlotTimes,
    hours: OpeningHours,
    works: Works,
    *,
    now: datetime,
    not_before: datetime,
) -> Iterator[datetime]:
    """Every start that can be booked now, in order; `not_before` is when the papers are ready."""
    earliest = max(earliest_start(times, now), not_before)
    day, last = day_of(earliest), booking_window(times, now, not_before).last
    while day <= last:
        for start in slot_starts(times, hours, day, works):
            if start >= earliest:
                yield start
        day += timedelta(days=1)
