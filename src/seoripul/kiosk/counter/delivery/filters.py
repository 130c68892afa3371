"""The chips above the list of orders, and how one is found by what is said."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from seoripul.contract.delivery import OrderRow
from seoripul.kiosk.counter.search import fits_name, last4
from seoripul.rules.delivery_life import State


class Group(StrEnum):
    """Each order belongs to exactly one."""

    TO_CONFIRM = "to_confirm"
    TO_ISSUE = "to_issue"
    TO_PACK = "to_pack"
    TO_SEND = "to_send"
    OUT = "out"
    BACK = "back"
    """At the office again, or lost: somebody must decide."""
    ENDED = "ended"


_GROUPS: Final = {
    State.SUBMITTED: Group.TO_CONFIRM,
    State.ACCEPTED: Group.TO_ISSUE,
    State.CORRECTION: Group.TO_ISSUE,
    State.REISSUE: Group.TO_ISSUE,
    State.ISSUED: Group.TO_PACK,
    State.PACKED: Group.TO_SEND,
    State.ASSIGNED: Group.TO_SEND,
    State.OUT: Group.OUT,
    State.FAILED_ATTEMPT: Group.BACK,
    State.RETURNED: Group.BACK,
    State.HELD_AT_OFFICE: Group.BACK,
    State.LOST: Group.BACK,
}


def group_of(row: OrderRow) -> Group:
    return _GROUPS.get(row.state, Group.ENDED)


def counts(rows: Iterable[OrderRow]) -> dict[Group, int]:
    """How many of each group, every group present."""
    found = dict.fromkeys(Group, 0)
    for row in rows:
        found[group_of(row)] += 1
    return found


def keep(rows: Iterable[OrderRow], group: Group | None) -> tuple[OrderRow, ...]:
    """Rows of one group; None keeps all."""
    return tuple(row for row in rows if group is None or group_of(row) is group)


def search(rows: Iterable[OrderRow], text: str) -> tuple[OrderRow, ...]:
    """Rows that fit every word of `text`, in their order.

    Digits fit the order's number, the last four of the phone, or the number for the express
    counter; letters fit the masked name, as in the list of reservations.
    """
    words = text.replace("-", " ").casefold().split()
    return tuple(row for row in rows if all(_fits(row, word) for word in words))


def _fits(row: OrderRow, word: str) -> bool:
    if not word.isdigit():
        return fits_name(row.masked_name, word)
    ticket = str(row.ticket.number) if row.ticket is not None else ""
    phone = last4(row.masked_phone)
    return word in row.number or phone.startswith(word) or (bool(ticket) and ticket == word)
