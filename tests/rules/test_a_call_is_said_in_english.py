"""The English call of all numbers 1-999 and counters 1-30."""

from __future__ import annotations

from itertools import product

import pytest

from seoripul.rules.call_clips import english_call, words_of
from seoripul.rules.english_numbers import call_sentence, english

ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
STEMS = ["thir", "four", "fif", "six", "seven", "eigh", "nine"]
TEENS = ["ten", "eleven", "twelve", *(f"{stem}teen" for stem in STEMS)]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
TO_99 = [*ONES, *TEENS, *(f"{ten}-{one}".strip("-") for ten in TENS for one in ["", *ONES])]
COUNTED = [
    " ".join(filter(None, both))
    for both in product(["", *(f"{one} hundred" for one in ONES)], ["", *TO_99])
]


def test_all_numbers_are_said_as_they_are_counted() -> None:
    assert [english(number) for number in range(1, 1000)] == COUNTED[1:]
    assert english(117) == "one hundred seventeen"


def test_the_clips_of_every_number_and_counter_say_the_sentence() -> None:
    for number, counter in product(range(1, 1000), range(1, 31)):
        said = f"Number {COUNTED[number]}, please come to counter {COUNTED[counter]}."
        assert words_of(english_call(number, counter)) == said == call_sentence(number, counter)


@pytest.mark.parametrize(("number", "counter"), [(0, 1), (1000, 1), (1, 0), (1, 31)])
def test_what_cannot_be_said_is_refused(number: int, counter: int) -> None:
    with pytest.raises(ValueError, match="is not from 1 to"):
        english_call(number, counter)
