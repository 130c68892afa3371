"""Ticket numbers: unique per line and day, each line in its own range (rules, section 6)."""

from __future__ import annotations

from typing import Final, NamedTuple


class NumberRange(NamedTuple):
    first: int
    last: int

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and self.first <= number <= self.last


RANGES: Final[dict[str, NumberRange]] = {
    "certificates": NumberRange(1, 299),
    "family": NumberRange(301, 399),
    "passport_apply": NumberRange(401, 599),
    "passport_collect": NumberRange(601, 699),
    "pickup": NumberRange(801, 899),
    "delivery": NumberRange(801, 899),
    "priority": NumberRange(901, 999),
}
"""The office's ranges by `contract.queue.Line`; a centre may set others. Lines that share a
range share its numbers, so that no two visitors of a day hold the same one."""


def next_number(numbers: NumberRange, last_issued: int | None) -> int | None:
    """The number after `last_issued` of the same day; None when the range is used up.

    A day never comes round to its first number again: somebody may still hold it.
    """
    if last_issued is None or last_issued < numbers.first:
        return numbers.first
    return last_issued + 1 if last_issued < numbers.last else None


def clashes(ranges: dict[str, NumberRange]) -> tuple[str, ...]:
    """Lines whose range is empty or overlaps another without being the same."""
    wrong = [line for line, numbers in ranges.items() if not 1 <= numbers.first <= numbers.last]
    for line, numbers in ranges.items():
        for other, others in ranges.items():
            apart = numbers.last < others.first or others.last < numbers.first
            if line < other and numbers != others and not apart:
                wrong.append(f"{line}/{other}")
    return tuple(wrong)
