"""What another desk did between two pictures: told to the clerk who looks at that row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.filters import is_called
from seoripul.rules.reservation import State


class News(StrEnum):
    GONE = "gone"
    """No longer on this day's list."""
    MOVED = "moved"
    """Its state changed."""
    CALLED = "called"
    """Another counter called it."""


@dataclass(frozen=True)
class Change:
    news: News
    number: str
    state: State | None = None
    counter_no: int | None = None


def change_of(before: ReservationRow | None, after: ReservationRow | None) -> Change | None:
    """None: nothing a clerk would notice."""
    if before is None or before == after:
        return None
    if after is None:
        return Change(News.GONE, before.number)
    if is_called(after) and _counter(before) != _counter(after):
        return Change(News.CALLED, after.number, after.state, _counter(after))
    if before.state is not after.state:
        return Change(News.MOVED, after.number, after.state)
    return None


def _counter(row: ReservationRow) -> int | None:
    return row.ticket.counter_no if row.ticket and is_called(row) else None
