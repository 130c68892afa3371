"""All numbers 1-999 and counters 1-30, against a reading that counts up instead of dividing."""

from __future__ import annotations

from itertools import product

import pytest

from seoripul.rules.call_clips import PAUSE, clips, english_call, korean_call, words_of
from seoripul.rules.korean_numbers import as_spoken, call_sentence, sino_korean

ONES = "일이삼사오육칠팔구"
LADDER = ["", *ONES]
COUNTED = [
    hundreds + tens + ones
    for hundreds, tens, ones in product(
        ["", "백", *(f"{digit}백" for digit in ONES[1:])],
        ["", "십", *(f"{digit}십" for digit in ONES[1:])],
        LADDER,
    )
]
"""The odometer: 0 is silent, 999 is the last."""


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "일"),
        (10, "십"),
        (16, "십육"),
        (20, "이십"),
        (100, "백"),
        (101, "백일"),
        (110, "백십"),
        (117, "백십칠"),
        (206, "이백육"),
        (999, "구백구십구"),
    ],
)
def test_a_number_is_said_as_people_say_it(number: int, said: str) -> None:
    assert sino_korean(number) == said


def test_all_numbers_are_said_as_they_are_counted() -> None:
    assert len(COUNTED) == 1000
    assert [sino_korean(number) for number in range(1, 1000)] == COUNTED[1:]
    assert len(set(COUNTED)) == 1000


def test_the_call_is_the_offices_sentence() -> None:
    assert call_sentence(117, 3) == "백십칠 번 고객님, 삼 번 창구로 오십시오."


def test_the_clips_of_every_number_and_counter_say_the_sentence() -> None:
    for number, counter in product(range(1, 1000), range(1, 31)):
        said = f"{COUNTED[number]} 번 고객님, {COUNTED[counter]} 번 창구로 오십시오."
        assert words_of(korean_call(number, counter)) == said == call_sentence(number, counter)


def test_every_clip_is_needed_and_none_is_missing() -> None:
    played = {
        clip
        for number, counter in zip(range(1, 1000), [*range(1, 31)] * 34, strict=False)
        for clip in (*korean_call(number, counter), *english_call(number, counter))
    }
    assert played - {PAUSE} == clips().keys()


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("백육 번", "뱅뉵 번"),
        ("백일 번", "배길 번"),
        ("육십육 번", "육심뉵 번"),
        ("이백이십오 번", "이배기시보 번"),
        ("십이 번 창구로 오십시오.", "시비 번 창구로 오십시오."),
        ("구백칠십팔 번 고객님,", "구백칠십팔 번 고갱님,"),
    ],
)
def test_sounds_run_together_as_the_standard_says(written: str, spoken: str) -> None:
    assert as_spoken(written) == spoken


def test_a_hundred_ends_as_what_follows_it_begins() -> None:
    assert korean_call(101, 1)[0] == "ko/hundreds-1-open"
    assert korean_call(617, 1)[0] == "ko/hundreds-6-stop"
    assert korean_call(366, 1)[0] == "ko/hundreds-3-nasal"
    assert korean_call(300, 1)[0] == "ko/hundreds-3"


@pytest.mark.parametrize(("number", "counter"), [(0, 1), (1000, 1), (-3, 1), (1, 0), (1, 31)])
def test_what_cannot_be_said_is_refused(number: int, counter: int) -> None:
    with pytest.raises(ValueError, match="is not from 1 to"):
        korean_call(number, counter)
