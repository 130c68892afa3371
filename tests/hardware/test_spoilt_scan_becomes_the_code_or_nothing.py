"""A scanner's known faults are mended when the result is certain, and never guessed."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.station.hardware.code_repair import certain_code, wrong_person_odds
from seoripul.kiosk.station.hardware.ports import UNREADABLE
from seoripul.kiosk.station.hardware.wedge import scanned_text
from seoripul.rules import pickup_code
from tests.hardware.codes import doubled, exchanged, whole_codes

places = st.integers(0, 38)


@given(whole_codes, places)
def test_doubled_key_gives_the_code_or_nothing(code: str, place: int) -> None:
    assert certain_code(doubled(code, place)) in (code, None)


@given(whole_codes, places)
def test_exchanged_keys_give_the_code_or_nothing(code: str, place: int) -> None:
    assert certain_code(exchanged(code, place)) in (code, None)


@given(whole_codes, places, places)
def test_two_faults_of_a_code_of_today_are_mended(code: str, first: int, second: int) -> None:
    today = {code}
    spoilt = exchanged(doubled(code, first), second)
    assert certain_code(spoilt, today.__contains__) == code


@given(whole_codes, places)
def test_any_exchange_of_a_code_of_today_is_mended(code: str, place: int) -> None:
    assert certain_code(exchanged(code, place), {code}.__contains__) == code


@given(whole_codes, st.data())
def test_a_wrong_digit_is_never_corrected(code: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, 39))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != code[place]]))
    spoilt = code[:place] + other + code[place + 1 :]
    assert certain_code(spoilt) != spoilt
    assert scanned_text(code[:-3]) == UNREADABLE


def test_most_single_faults_are_mended_without_knowing_the_day() -> None:
    drawn = random.Random(7)
    codes = [pickup_code.compose("".join(drawn.choices("0123456789", k=37))) for _ in range(300)]
    twice = sum(certain_code(doubled(code, drawn.randrange(39))) == code for code in codes)
    swapped = sum(certain_code(exchanged(code, drawn.randrange(39))) == code for code in codes)
    assert twice >= 270
    assert swapped >= 195


def test_a_bad_repair_practically_never_meets_another_person() -> None:
    assert wrong_person_odds(live_codes=1_000_000) < 1e-27


@given(whole_codes)
def test_a_code_inside_other_text_is_found(code: str) -> None:
    assert scanned_text(f"https://central/r/x#{code}") == code


def test_other_barcodes_stay_as_they_are() -> None:
    assert scanned_text("8801234567893") == "8801234567893"


@given(whole_codes)
def test_hangul_input_method_does_not_matter(code: str) -> None:
    wide = "".join(chr(ord(digit) - ord("0") + ord("０")) for digit in code)
    assert scanned_text(wide) == code


def test_jamo_are_the_keys_that_were_struck() -> None:
    assert scanned_text("ㅑㅇ 안녕") == "id dkssud"
