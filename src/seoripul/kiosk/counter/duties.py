"""A counter's duty while the lead writes the roster: from when until when, with a lunch or without.

Central keeps spells of work (`Shift`); a lunch is the gap between two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise
from typing import Final

from seoripul.contract.centres import Shift

WORKDAYS: Final = (0, 1, 2, 3, 4)
"""0 = Monday."""


class DutyLacks(StrEnum):
    DAYS = "days"
    TIMES = "times"
    LUNCH = "lunch"
    OVERLAP = "overlap"
    CHANGES = "changes"


@dataclass(frozen=True)
class Duty:
    """Minutes after midnight, Asia/Seoul."""

    counter_no: int
    begins: int
    ends: int
    lunch: tuple[int, int] | None = None
    weekdays: tuple[int, ...] = WORKDAYS


def duties_of(shifts: Iterable[Shift]) -> tuple[Duty, ...]:
    """By counter and time; two spells of a counter on the same days are one duty with a lunch."""
    in_order = sorted(shifts, key=lambda one: (one.counter_no, one.weekdays, one.begins))
    groups = groupby(in_order, key=lambda one: (one.counter_no, one.weekdays))
    return tuple(duty for _, spells in groups for duty in _joined(list(spells)))


def _joined(spells: list[Shift]) -> Iterable[Duty]:
    for first, *rest in (spells[at : at + 2] for at in range(0, len(spells), 2)):
        last = rest[0] if rest else first
        lunch = (first.ends, last.begins) if rest else None
        yield Duty(first.counter_no, first.begins, last.ends, lunch, first.weekdays)


def shifts_of(duties: Iterable[Duty]) -> tuple[Shift, ...]:
    return tuple(
        Shift(counter_no=duty.counter_no, begins=begins, ends=ends, weekdays=duty.weekdays)
        for duty in duties
        for begins, ends in _spells(duty)
    )


def _spells(duty: Duty) -> tuple[tuple[int, int], ...]:
    if duty.lunch is None:
        return ((duty.begins, duty.ends),)
    return (duty.begins, duty.lunch[0]), (duty.lunch[1], duty.ends)


def lacks(draft: Duty, before: Duty | None, others: Iterable[Duty]) -> DutyLacks | None:
    """The first thing wrong or missing; `before`: the duty being changed, one of `others` too."""
    if not draft.weekdays:
        return DutyLacks.DAYS
    if draft.begins >= draft.ends:
        return DutyLacks.TIMES
    if draft.lunch and not draft.begins < draft.lunch[0] < draft.lunch[1] < draft.ends:
        return DutyLacks.LUNCH
    if draft == before:
        return DutyLacks.CHANGES
    kept = (one for one in others if one != before)
    return DutyLacks.OVERLAP if _overlap((draft, *kept)) else None


def _overlap(duties: Iterable[Duty]) -> bool:
    """Two spells of one counter and weekday claim the same minute."""
    spells = sorted(
        (one.counter_no, day, one.begins, one.ends)
        for one in shifts_of(duties)
        for day in one.weekdays
    )
    return any(a[:2] == b[:2] and b[2] < a[3] for a, b in pairwise(spells))


def edited(duties: Sequence[Duty], before: Duty | None, after: Duty | None) -> tuple[Duty, ...]:
    """Central's newest roster with one change in it: what a colleague wrote meanwhile stays.

    `before` None: a new one; `after` None: taken out."""
    kept = [one for one in duties if one != before]
    return tuple(kept) if after is None else (*kept, after)


def idle_counters(duties: Iterable[Duty], counters: Iterable[int]) -> tuple[int, ...]:
    """Counters without a duty on some weekday on which others have one: they count as closed."""
    on_days: dict[int, set[int]] = {}
    for duty in duties:
        for day in duty.weekdays:
            on_days.setdefault(day, set()).add(duty.counter_no)
    return tuple(no for no in counters if any(no not in there for there in on_days.values()))


def next_duty(duties: Sequence[Duty], counters: Sequence[int], usual: Duty) -> Duty:
    """What a new line offers: the first counter without any duty, with the times of the last."""
    planned = {one.counter_no for one in duties}
    free = next((no for no in counters if no not in planned), counters[0] if counters else 1)
    return Duty(free, usual.begins, usual.ends, usual.lunch, usual.weekdays)
