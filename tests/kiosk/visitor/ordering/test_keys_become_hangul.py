"""What a hand strikes on the screen's keyboard, and the text that comes of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.visitor.ordering.composing import composed, unfinished
from seoripul.kiosk.visitor.ordering.keyboard import Board
from tests.kiosk.visitor.ordering.orders import struck

SYLLABLES = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=12)


@given(SYLLABLES)
def test_every_syllable_can_be_written(text: str) -> None:
    assert composed(struck(text)) == text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("ㅅㅓㅊㅗㄷㅐㄹㅗ 123", "서초대로 123"),
        ("ㅈㅁㄷㄹ", "ㅈㅁㄷㄹ"),
        ("ㄷㅏㄹㄱ", "닭"),
        ("ㄷㅏㄹㄱㅣ", "달기"),
        ("ㅇㅣㅆㅇㅓ", "있어"),
        ("ㅏㄱ", "ㅏㄱ"),
        ("ㄱㅏㄸㅏ", "가따"),
        ("Kim 101-2", "Kim 101-2"),
    ],
)
def test_letters_join_as_on_any_korean_keyboard(keys: str, text: str) -> None:
    assert composed(keys) == text


@given(SYLLABLES.filter(bool))
def test_erasing_takes_back_one_key_after_another(text: str) -> None:
    keys = struck(text)
    seen = [composed(keys[:n]) for n in range(len(keys), -1, -1)]
    assert seen[0] == text
    assert seen[-1] == ""
    assert all(abs(len(one) - len(other)) <= 1 for one, other in pairwise(seen))


def test_a_lone_letter_is_no_finished_text() -> None:
    assert unfinished("홍길ㄷ")
    assert not unfinished("홍길동 Kim 2")


def test_the_keyboard_has_all_letters_once_and_doubles_them_with_shift() -> None:
    plain, shifted = "".join(Board().rows), "".join(Board(shifted=True).rows)
    assert len(set(plain)) == len(plain)
    assert set("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔ0123456789") <= set(plain)
    assert set("ㄲㄸㅃㅆㅉㅒㅖ") <= set(shifted)


def test_a_keyboard_on_the_desk_writes_hangul_too() -> None:
    assert [Board().struck(key) for key in "rkT1-"] == list("ㄱㅏㅆ1-")
    assert Board(latin=True).struck("K") == "K"
