"""What is promised for a document brought home: when it is due, and the run that brings it.

민원 처리에 관한 법률 art. 19, its decree art. 12 (many copies) and the office's announcement
(rules, section 3): papers issued at once come by the next run, all others on the working day
after their period has ended. It is the latest promise; papers ready early go out earlier.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from seoripul.rules.due import calendar_end, in_working_time
from seoripul.rules.seoul import SEOUL
from seoripul.rules.working_days import WorkingDays
from seoripul.rules.working_time import (
    A_DAY,
    CLOSES,
    after_working_time,
    at,
    effective_receipt,
    working_time_between,
)

COPIES_A_DAY: Final = 20
"""Of one document from another office; every further 20 may take a day more (decree art. 12)."""


class Window(StrEnum):
    """Part of the day; `DAY` is any time of it."""

    AM = "AM"
    PM = "PM"
    DAY = "DAY"


HALVES: Final = (Window.AM, Window.PM)
"""Each has its runs."""
_LATENESS: Final = {Window.AM: 0, Window.PM: 1, Window.DAY: 2}


class Pause(NamedTuple):
    """A correction (보완): asked of the citizen, and come in. The clock stood between."""

    asked_at: datetime
    came_at: datetime


class Promise(NamedTuple):
    effective_received_at: datetime
    """UTC, as `legal_due_at`."""
    legal_due_at: datetime
    delivery_date: date
    delivery_window: Window

    @property
    def lateness(self) -> tuple[date, int]:
        return self.delivery_date, _LATENESS[self.delivery_window]


def promise(
    received: datetime,
    kind: str,
    length: int,
    days: WorkingDays,
    *,
    pauses: Sequence[Pause] = (),
    extended_by: int = 0,
    copies_elsewhere: int = 0,
) -> Promise:
    """`kind` and `length`: the period (`contract.catalogue.Period`), `extended_by` in its unit.

    `copies_elsewhere`: copies of one document that another office makes. Raises ValueError for
    an unknown period, an extension longer than the period, or pauses out of order.
    """
    if pauses or extended_by:
        _refuse_what_cannot_be(kind, length, pauses, extended_by)
    start = effective_receipt(received, days)
    more = max(copies_elsewhere - 1, 0) // COPIES_A_DAY
    hours = in_working_time(kind, length)
    if hours is None:
        due = _due_in_days(start, kind, (length + extended_by, more), days, pauses)
    else:
        whole = hours + more * A_DAY
        if extended_by:
            whole += hours * extended_by // length
        due = _due_in_hours(start, whole, days, pauses)
    if kind == "instant" and not more:
        return Promise(start, due, *_next_run(_taken_up(start, pauses, days), days))
    day_after = days.nth(due.astimezone(SEOUL).toordinal() + 1)
    return Promise(start, due, date.fromordinal(day_after), Window.DAY)


def slowest(promises: Iterable[Promise]) -> Promise:
    """What an order of several documents is promised, unless it is split. Raises ValueError."""
    return max(promises, key=lambda one: one.lateness)


def _refuse_what_cannot_be(
    kind: str, length: int, pauses: Sequence[Pause], extended_by: int
) -> None:
    if extended_by and not 0 < extended_by <= (0 if kind == "instant" else length):
        raise ValueError("a period may be extended by its own length at most")
    last: datetime | None = None
    for pause in pauses:
        if pause.came_at < pause.asked_at or (last is not None and pause.asked_at < last):
            raise ValueError("a correction comes in after it was asked, one after another")
        last = pause.came_at


def _due_in_hours(
    start: datetime, hours: timedelta, days: WorkingDays, pauses: Iterable[Pause]
) -> datetime:
    due = after_working_time(start, hours, days)
    for asked, came in pauses:
        stood = working_time_between(max(asked, start), came, days) if asked < due else None
        if stood:
            due = after_working_time(due, stood, days)
    return due


def _due_in_days(
    start: datetime,
    kind: str,
    lengths: tuple[int, int],
    days: WorkingDays,
    pauses: Iterable[Pause],
) -> datetime:
    """`lengths`: the period, and the days more for many copies. Whole days between the day of
    asking and the day of coming in do not count."""
    length, more = lengths
    first = start.astimezone(SEOUL).toordinal()
    by_calendar = kind != "days"
    last = calendar_end(first, kind, length) if by_calendar else days.nth(first, length - 1)
    for asked, came in pauses:
        begins, ends = (one.astimezone(SEOUL).toordinal() for one in (asked, came))
        if begins <= last and by_calendar:
            last += max(ends - begins - 1, 0)
        elif begins <= last:
            last = days.nth(last, days.between(begins + 1, ends))
    return at(days.nth(days.nth(last), more), CLOSES)


def _taken_up(start: datetime, pauses: Sequence[Pause], days: WorkingDays) -> datetime:
    """Since when the work goes on without a break."""
    if not pauses:
        return start
    return max(start, effective_receipt(pauses[-1].came_at, days))


def _next_run(taken_up: datetime, days: WorkingDays) -> tuple[date, Window]:
    """Taken up in the morning: that afternoon. From 12:00:00 on: the next working morning."""
    local = taken_up.astimezone(SEOUL)
    if local.hour < 12:
        return local.date(), Window.PM
    return date.fromordinal(days.nth(local.toordinal() + 1)), Window.AM


def is_missed_by(day: date, window: str, run_day: date, run_window: str) -> bool:
    """Whether what is promised for `window` of `day` is too late once the runs of `run_window`
    of `run_day` have left."""
    last = Window.PM if window == Window.DAY else Window(window)
    return (day, HALVES.index(last)) <= (run_day, HALVES.index(Window(run_window)))


def next_run(window: str, run_day: date, run_window: str, days: WorkingDays) -> tuple[date, Window]:
    """The day and window promised anew to whom those runs have left behind."""
    if run_window == Window.AM:
        return run_day, Window.PM
    day = date.fromordinal(days.nth(run_day.toordinal() + 1))
    return day, Window.DAY if window == Window.DAY else Window.AM
