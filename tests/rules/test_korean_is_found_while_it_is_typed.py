"""Initial consonants, half syllables, and an address as people write it."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.address_query import is_postcode_of_district, key_of, words_of
from seoripul.rules.hangul import initials, typed_pattern

syllables = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
_MEDIALS = 21
_FINALS_OF_KEYS = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]


def fits(typed: str, text: str) -> bool:
    return re.match(typed_pattern(typed), text) is not None


def test_initial_consonants_of_a_road() -> None:
    assert initials("서초대로 123") == "ㅅㅊㄷㄹ 123"
    assert initials("뽕나무쉼터") == "ㅃㄴㅁㅅㅌ"


@pytest.mark.parametrize(
    "typed",
    ["ㅅ", "서", "서ㅊ", "서초", "서촏", "서초ㄷㄹ", "ㅅㅊㄷㄹ", "ㅅ초ㄷ", "서초대로", "서초댈"],
)
def test_every_step_of_typing_finds_it(typed: str) -> None:
    assert fits(typed, "서초대로")


@pytest.mark.parametrize("typed", ["ㅊ", "서처", "서초태", "서추", "ㅅㅊㅌ", "석초", "섣"])
def test_another_word_does_not(typed: str) -> None:
    assert not fits(typed, "서초대로")


def test_consonants_that_an_input_method_put_together() -> None:
    assert fits("ㄳ", "강서")
    assert fits("ㅄ빌", "보석빌딩")
    assert fits("달ㄱ", "달가람")
    assert fits("닭", "달가람")


@given(st.text(syllables, min_size=1, max_size=8), st.data())
def test_any_word_is_found_by_any_part_of_it_in_consonants(word: str, data: st.DataObject) -> None:
    some = data.draw(st.lists(st.booleans(), min_size=len(word), max_size=len(word)))
    mixed = "".join(initials(c) if plain else c for c, plain in zip(word, some, strict=True))
    assert fits(mixed, word)
    assert fits(mixed[: len(mixed) // 2 + 1], word)


@given(syllables, syllables)
def test_a_syllable_that_took_the_next_one_s_consonant_is_understood(one: str, two: str) -> None:
    """바 and 나 are 반 for a moment, while 나's vowel is not typed."""
    begun = (ord(one) - 0xAC00) // 28 * 28 + 0xAC00
    consonant = initials(two)
    if consonant in _FINALS_OF_KEYS:
        for_a_moment = chr(begun + _FINALS_OF_KEYS.index(consonant))
        assert fits(for_a_moment, chr(begun) + two)


@given(st.text(max_size=40))
def test_nothing_typed_breaks_the_search(typed: str) -> None:
    for word in words_of(typed):
        re.compile(typed_pattern(word))
    assert key_of(key_of(typed)) == key_of(typed)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("서초대로 123", ("서초대로", "123")),
        ("  서초 대로123-4 ", ("서초", "대로123-4")),
        ("서울특별시 서초구 서초대로 123 (서초동, 가온타워)", ("서초대로", "123")),
        ("(06611) 서울 서초구 서초대로 123, 101동 1203호", ("서초대로", "123")),
        ("서울특별시서초구서초대로123", ("서초대로123",)),
        ("서초구", ("서초구",)),
        ("서울빌딩", ("서울빌딩",)),
        ("06611", ("06611",)),
        ("ＡＢ 타워 １２", ("ab", "타워", "12")),
        ("ㅅㅊㄷㄹ 12-", ("ㅅㅊㄷㄹ", "12")),
        (unicodedata.normalize("NFD", "서초대로"), ("서초대로",)),
        ("…", ()),
    ],
)
def test_an_address_as_people_write_it(written: str, words: tuple[str, ...]) -> None:
    assert words_of(written) == words


@pytest.mark.parametrize("good", ["06500", "06611", "06806"])
def test_postcodes_of_the_district(good: str) -> None:
    assert is_postcode_of_district(good)


@pytest.mark.parametrize("bad", ["06499", "06807", "6611", "066110", "0661a", "", "０６６１１"])
def test_other_postcodes(bad: str) -> None:
    assert not is_postcode_of_district(bad)
