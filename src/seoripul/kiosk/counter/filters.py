"""The chips above the day's list: each reservation belongs to exactly one group."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.rules.reservation import State


class Group(StrEnum):
    TO_PREPARE = "to_prepare"
    READY = "ready"
    ARRIVED = "arrived"
    HANDED_OVER = "handed_over"
    ENDED = "ended"
    """Cancelled, rejected, did not come, expired, destroyed."""


_GROUPS: Final = {
    State.REQUESTED: Group.TO_PREPARE,
    State.CONFIRMED: Group.TO_PREPARE,
    State.PREPARING: Group.TO_PREPARE,
    State.READY: Group.READY,
    State.ARRIVED: Group.ARRIVED,
    State.HANDED_OVER: Group.HANDED_OVER,
}

_CALLED: Final = frozenset({TicketState.CALLED, TicketState.SERVING})


def group_of(row: ReservationRow) -> Group:
    return _GROUPS.get(row.state, Group.ENDED)


def counts(rows: Iterable[ReservationRow]) -> dict[Group, int]:
    """How many of each group, every group present."""
    found = dict.fromkeys(Group, 0)
    for row in rows:
        found[group_of(row)] += 1
    return found


def keep(rows: Iterable[ReservationRow], group: Group | None) -> tuple[ReservationRow, ...]:
    """Rows of one group; None keeps all."""
    return tuple(row for row in rows if group is None or group_of(row) is group)


def is_called(row: ReservationRow) -> bool:
    """Being called to a counter or served there now."""
    return row.state is State.ARRIVED and row.ticket is not None and row.ticket.state in _CALLED


def is_waiting(row: ReservationRow) -> bool:
    """In the line with a number, not called yet."""
    return (
        row.state is State.ARRIVED
        and row.ticket is not None
        and row.ticket.state is TicketState.WAITING
    )


def serving_at(rows: Iterable[ReservationRow], counter_no: int | None) -> ReservationRow | None:
    """Who stands at this counter now; the latest call where there are several."""
    here = [row for row in rows if is_called(row) and _counter(row) == counter_no]
    return max(here, key=_called_at, default=None)


def _counter(row: ReservationRow) -> int | None:
    return row.ticket.counter_no if row.ticket else None


def _called_at(row: ReservationRow) -> float:
    called = row.ticket.called_at if row.ticket else None
    return called.timestamp() if called else 0.0
