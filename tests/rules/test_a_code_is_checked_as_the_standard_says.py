"""The pick-up code against python-stdnum's ISO 7064 MOD 97-10."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_97_10

from seoripul.rules.pickup_code import compose, is_whole

DIGITS = st.text("0123456789", min_size=37, max_size=37)


@given(DIGITS)
def test_what_is_composed_is_whole(random_digits: str) -> None:
    assert is_whole(compose(random_digits))


@given(st.text("0123456789", min_size=39, max_size=39))
def test_any_forty_digits_are_judged_as_the_library_judges_them(rest: str) -> None:
    assert is_whole("1" + rest) == mod_97_10.is_valid("1" + rest)


@given(DIGITS, st.integers(1, 39), st.integers(1, 9))
def test_a_single_wrong_digit_is_noticed(digits: str, at: int, off: int) -> None:
    code = compose(digits)
    wrong = str((int(code[at]) + off) % 10)
    assert not is_whole(code[:at] + wrong + code[at + 1 :])


@given(DIGITS, st.integers(1, 38))
def test_two_neighbours_exchanged_are_noticed(digits: str, at: int) -> None:
    code = compose(digits)
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    assert swapped == code or not is_whole(swapped)
