"""The chips above the day's list: each reservation belongs to exactly one group."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from seoripul.contract.pickup import ReservationRow
from seoripul.contract.queue import TicketState
from seoripul.kiosk.counter.lines import AT_A_COUNTER
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
    return (
        row.state is State.ARRIVED and row.ticket is not None and row.ticket.state in AT_A_COUNTER
    )


def is_waiting(row: ReservationRow) -> bool:
    """In the line with a number, not called yet."""
    return (
        row.state is State.ARRIVED
        and row.ticket is not None
        and row.ticket.state is TicketState.WAITING
    )
