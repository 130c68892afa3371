"""A scanner's keys never reach the page; a person's all do, in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.station.hardware.ports import UNREADABLE
from seoripul.kiosk.station.hardware.wedge import Heard, KeyKind, Stroke, WedgeAssembler
from tests.hardware.codes import doubled, exchanged, whole_codes

ENTER = 0x01000004
SHIFT = 0x01000020


def letters(text: str, start: int = 1000, gap: int = 2) -> list[Stroke]:
    return [
        Stroke(KeyKind.LETTER, start + place * gap, letter, ord(letter))
        for place, letter in enumerate(text)
    ]


def enter(at_ms: int) -> Stroke:
    return Stroke(KeyKind.END, at_ms, key=ENTER)


def released(stroke: Stroke) -> Stroke:
    return Stroke(KeyKind.RELEASE, stroke.at_ms, key=stroke.key)


def strike(wedge: WedgeAssembler, strokes: list[Stroke]) -> tuple[list[Stroke], list[str]]:
    given_back: list[Stroke] = []
    scans: list[str] = []
    for step in [wedge.strike(stroke) for stroke in strokes] + [wedge.settle(10**9)]:
        _gather(step, given_back, scans)
    return given_back, scans


def _gather(step: Heard, given_back: list[Stroke], scans: list[str]) -> None:
    given_back.extend(step.give_back)
    scans.extend([] if step.scan is None else [step.scan])


@given(whole_codes, st.integers(0, 20))
def test_scan_ended_by_enter(code: str, gap: int) -> None:
    strokes = [*letters(code, gap=gap), enter(1000 + 40 * gap)]
    assert strike(WedgeAssembler(), strokes) == ([], [code])


@given(whole_codes)
def test_scan_ended_by_silence(code: str) -> None:
    assert strike(WedgeAssembler(), letters(code)) == ([], [code])


@given(whole_codes)
def test_second_line_ending_presses_nothing(code: str) -> None:
    strokes = [*letters(code), enter(1080), enter(1082), released(enter(1083))]
    assert strike(WedgeAssembler(), strokes) == ([], [code])


@given(whole_codes)
def test_enter_long_after_a_scan_is_a_persons(code: str) -> None:
    by_hand = enter(5000)
    given_back, scans = strike(WedgeAssembler(), [*letters(code), enter(1080), by_hand])
    assert given_back == [by_hand]
    assert scans == [code]


@given(whole_codes)
def test_presses_and_releases_of_a_scan_stay_away(code: str) -> None:
    strokes = [event for key in letters(code) for event in (key, released(key))]
    assert strike(WedgeAssembler(), strokes) == ([], [code])


@given(whole_codes, st.integers(0, 38))
def test_keys_that_arrive_in_another_order_are_put_back_by_their_times(
    code: str, place: int
) -> None:
    strokes = letters(code)
    strokes[place], strokes[place + 1] = strokes[place + 1], strokes[place]
    assert strike(WedgeAssembler(), strokes) == ([], [code])


@given(whole_codes, st.integers(0, 38))
def test_reordered_and_doubled_keys_without_times(code: str, place: int) -> None:
    known = {code}.__contains__
    for spoilt in (exchanged(code, place), doubled(code, place)):
        assert strike(WedgeAssembler(known=known), letters(spoilt)) == ([], [code])
        scans = strike(WedgeAssembler(), letters(spoilt))[1]
        assert scans in ([code], [UNREADABLE])


@given(whole_codes)
def test_half_a_scan_is_told_as_unreadable(code: str) -> None:
    assert strike(WedgeAssembler(), letters(code[:33])) == ([], [UNREADABLE])


@given(whole_codes)
def test_capital_letters_of_a_scanner_keep_their_shift(code: str) -> None:
    shift = Stroke(KeyKind.SHIFT, 1004, key=SHIFT)
    strokes = [*letters(code)[:3], shift, *letters(code)[3:], released(shift)]
    assert strike(WedgeAssembler(), strokes) == ([], [code])


@given(st.lists(st.tuples(st.sampled_from("0123456789가나ab"), st.integers(55, 3000)), max_size=30))
def test_typing_by_hand_comes_back_whole_and_in_order(typed: list[tuple[str, int]]) -> None:
    at, strokes = 0, []
    for letter, pause in typed:
        at += pause
        strokes.append(Stroke(KeyKind.LETTER, at, letter, ord(letter)))
    assert strike(WedgeAssembler(), strokes) == (strokes, [])


def test_two_keys_rolled_quickly_and_an_enter_are_a_persons() -> None:
    strokes = [*letters("12"), enter(1006)]
    assert strike(WedgeAssembler(), strokes) == (strokes, [])


def test_arrows_and_held_keys_pass_at_once() -> None:
    wedge = WedgeAssembler()
    arrow = Stroke(KeyKind.OTHER, 5, key=0x01000012)
    assert wedge.strike(arrow).give_back == (arrow,)
    assert wedge.settle_at is None


@given(whole_codes, whole_codes)
def test_two_scans_after_each_other(first: str, second: str) -> None:
    strokes = [*letters(first), enter(1080), *letters(second, 1100), enter(1180)]
    assert strike(WedgeAssembler(), strokes) == ([], [first, second])


@given(whole_codes)
def test_nothing_of_a_code_is_in_what_gets_logged(code: str) -> None:
    assert not any(digit in repr(letters(code, start=0, gap=0)) for digit in code.replace("0", ""))
