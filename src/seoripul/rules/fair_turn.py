"""Whose turn it is at a counter that serves several lines (choices of rules, section 6).

A reserved visitor in the slot comes before priority, priority before normal; but after two
privileged calls in a row a normal visitor who has waited over fifteen minutes is next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Final, NamedTuple

SLOT_OPENS_BEFORE: Final = timedelta(minutes=10)
LONG_WAIT: Final = timedelta(minutes=15)
MOST_PRIVILEGED_IN_A_ROW: Final = 2
RETURN_WITHIN: Final = timedelta(minutes=30)
RETURNED_AFTER: Final = 2
"""A visitor who comes back is placed after the next two."""


class Standing(IntEnum):
    """The smaller, the sooner."""

    RESERVED = 0
    PRIORITY = 1
    NORMAL = 2


class Why(StrEnum):
    """Why this visitor is next."""

    RESERVED = "reserved"  # 예약 시각이 되었습니다
    PRIORITY = "priority"  # 우선배려
    FAIR_TURN = "fair_turn"  # 일반 차례: 15분 넘게 기다림
    LONGEST = "longest"  # 가장 오래 기다림
    PREFERRED_LINE = "preferred_line"  # 이 창구가 먼저 맡는 업무


class Head(NamedTuple):
    """Whoever is first in one line."""

    number: int
    line: str
    standing: Standing
    place_at: datetime
    """The moment that counts for the place in the line; a transfer keeps it."""
    issued_at: datetime


class Turn(NamedTuple):
    head: Head
    why: Why


def standing_of(*, reserved: bool, priority: bool, place_at: datetime, now: datetime) -> Standing:
    """`reserved`: came for a slot that starts at `place_at`, and not late."""
    if reserved and now >= place_at - SLOT_OPENS_BEFORE:
        return Standing.RESERVED
    return Standing.PRIORITY if priority else Standing.NORMAL


def whose_turn(
    heads: Iterable[Head], preference: Sequence[str], last: Sequence[bool], now: datetime
) -> Turn | None:
    """`preference`: the counter's lines, dearest first; a line that is not there is not served.
    `last`: of the last calls of these lines, newest first, which were privileged.
    """
    rank = {line: at for at, line in enumerate(preference)}
    served = sorted((one for one in heads if one.line in rank), key=lambda one: _key(one, rank))
    if not served:
        return None
    patient = [one for one in served if _has_waited_long(one, now)]
    run = list(last[:MOST_PRIVILEGED_IN_A_ROW])
    if patient and len(run) == MOST_PRIVILEGED_IN_A_ROW and all(run):
        first = min(patient, key=lambda one: (one.issued_at, rank[one.line], one.number))
        why = Why.LONGEST if first == served[0] else Why.FAIR_TURN
        return Turn(first, why)
    return Turn(served[0], _why(served[0], served))


def place_of_return(waiting: Sequence[datetime], now: datetime) -> datetime:
    """Where a visitor who comes back goes: behind the next two of `waiting` (their places, in
    the order of calling)."""
    if not waiting:
        return now
    return waiting[min(len(waiting), RETURNED_AFTER) - 1] + timedelta(milliseconds=1)


def _key(one: Head, rank: dict[str, int]) -> tuple[int, int, datetime, datetime, int]:
    dear = rank[one.line] if one.standing is Standing.NORMAL else 0
    return one.standing, dear, one.place_at, one.issued_at, one.number


def _has_waited_long(one: Head, now: datetime) -> bool:
    return one.standing is Standing.NORMAL and now - one.issued_at > LONG_WAIT


def _why(first: Head, served: Sequence[Head]) -> Why:
    if first.standing is not Standing.NORMAL:
        return Why.RESERVED if first.standing is Standing.RESERVED else Why.PRIORITY
    longest = all(first.place_at <= one.place_at for one in served)
    return Why.LONGEST if longest else Why.PREFERRED_LINE
