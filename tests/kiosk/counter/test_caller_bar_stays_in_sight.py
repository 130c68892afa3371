"""The caller bar: its keys as people write them, and its place on the screens there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from seoripul.kiosk.counter.bar import Box, KeysLack, chords_of, lacking, place_of
from seoripul.kiosk.counter.chords import Modifier, chord, readable
from seoripul.kiosk.station.config import DeskChoices

LEFT, RIGHT = Box(0, 0, 1920, 1040), Box(1920, 0, 1280, 1024)
BAR = (900, 48)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ctrl+Shift+F2", "Ctrl+Shift+F2"),
        ("alt + ctrl + n", "Ctrl+Alt+N"),
        ("F9", "F9"),
        ("Win+3", "Meta+3"),
    ],
)
def test_a_key_is_read_as_people_write_it(text: str, shown: str) -> None:
    assert str(chord(text)) == shown
    assert chord(str(chord(text))) == chord(text)


@pytest.mark.parametrize("text", ["", "G", "Shift+G", "Ctrl+", "Ctrl+F25", "Hyper+F2", "Ctrl+가"])
def test_a_key_people_type_with_is_not_taken(text: str) -> None:
    assert readable(text) is None


def test_modifiers_are_those_of_windows() -> None:
    every = chord("Ctrl+Shift+Alt+Meta+F1").modifiers
    assert every == Modifier(15) and chord("Ctrl+F1").modifiers == 2


def test_the_keys_of_the_bar_can_be_used_and_differ() -> None:
    usual = DeskChoices()
    assert lacking(usual) is None and len(chords_of(usual)) == 3
    assert lacking(structs.replace(usual, next_keys="")) is None
    assert len(chords_of(structs.replace(usual, next_keys=""))) == 2
    assert lacking(structs.replace(usual, done_keys="G")) is KeysLack.UNUSABLE
    twice = structs.replace(usual, done_keys="shift+ctrl+f2")
    assert lacking(twice) is KeysLack.TWICE


def test_the_bar_stands_where_it_was_left() -> None:
    assert place_of((300, 700), BAR, [LEFT, RIGHT]) == (300, 700)
    assert place_of((2000, 10), BAR, [LEFT, RIGHT]) == (2000, 10)
    assert place_of(None, BAR, [LEFT, RIGHT]) == (510, 0)


def test_a_screen_taken_away_brings_the_bar_to_the_one_left() -> None:
    assert place_of((2000, 10), BAR, [LEFT]) == (1020, 10)


@given(st.integers(-5000, 5000), st.integers(-5000, 5000), st.booleans())
def test_the_bar_is_never_out_of_sight(across: int, down: int, two: bool) -> None:
    screens = [LEFT, RIGHT] if two else [RIGHT]
    at = place_of((across, down), BAR, screens)
    assert any(
        one.left <= at[0] <= one.left + one.wide - BAR[0]
        and one.top <= at[1] <= one.top + one.high - BAR[1]
        for one in screens
    )
