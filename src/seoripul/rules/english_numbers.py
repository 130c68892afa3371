"""How a call is said in English: "Number one hundred seventeen, please come to counter three."."""

from __future__ import annotations

from typing import Final

from seoripul.rules.korean_numbers import MOST, MOST_COUNTERS

_ONES: Final = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = (
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip


def english(number: int) -> str:
    """117 → one hundred seventeen. Raises ValueError outside 1–999."""
    if not 1 <= number <= MOST:
        raise ValueError(f"{number} is not from 1 to {MOST}")
    hundreds, rest = divmod(number, 100)
    words = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    words += [_below_hundred(rest)] if rest else []
    return " ".join(words)


def _below_hundred(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]


def number_phrase(number: int) -> str:
    """The first half of a call. Raises ValueError outside 1–999."""
    return f"Number {english(number)},"


def counter_phrase(counter: int) -> str:
    """The second half of a call. Raises ValueError outside 1–30."""
    if not 1 <= counter <= MOST_COUNTERS:
        raise ValueError(f"counter {counter} is not from 1 to {MOST_COUNTERS}")
    return f"please come to counter {english(counter)}."


def call_sentence(number: int, counter: int) -> str:
    """What the voice says. Raises ValueError for a number or a counter that is not said."""
    return f"{number_phrase(number)} {counter_phrase(counter)}"
