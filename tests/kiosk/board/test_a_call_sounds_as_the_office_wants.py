"""Chime, voice, second language, volume and quiet hours, as `station.json` says."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.voicing import BEHIND, SILENCE, voiced
from seoripul.kiosk.station.config import CallVoice
from seoripul.rules.call_clips import words_of
from seoripul.rules.seoul import SEOUL

CALL = Announcement(seq=5, number=117, counter_no=3, recall=False)
KOREAN = "백십칠 번 고객님, 삼 번 창구로 오십시오."
ENGLISH = "Number one hundred seventeen, please come to counter three."


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-24 {clock}").replace(tzinfo=SEOUL)


def test_a_call_is_a_chime_and_the_korean_sentence() -> None:
    piece = voiced(CALL, CallVoice(), at("10:24"), waiting=0)
    assert piece.sounds[0] == "chime"
    assert words_of(piece.sounds[1:]) == KOREAN
    assert piece.volume == pytest.approx(0.9)


def test_english_follows_on_request() -> None:
    piece = voiced(CALL, CallVoice(english=True), at("10:24"), waiting=0)
    assert words_of(piece.sounds[1:]) == f"{KOREAN}  {ENGLISH}"


def test_when_many_wait_to_be_called_each_is_said_in_korean_only() -> None:
    sayings = [voiced(CALL, CallVoice(english=True), at("10:24"), n) for n in (0, 1, BEHIND, 20)]
    assert [ENGLISH in words_of(each.sounds[1:]) for each in sayings] == [True, True, False, False]
    assert all(KOREAN in words_of(each.sounds[1:]) for each in sayings)


def test_the_chime_alone() -> None:
    assert voiced(CALL, CallVoice(speak=False), at("10:24"), 0).sounds == ("chime",)


@pytest.mark.parametrize(("number", "counter"), [(1000, 3), (0, 3), (117, 31)])
def test_what_nobody_recorded_is_called_by_the_chime(number: int, counter: int) -> None:
    call = Announcement(seq=6, number=number, counter_no=counter, recall=False)
    assert voiced(call, CallVoice(english=True), at("10:24"), 0).sounds == ("chime",)


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("12:29:59", False), ("12:30", True), ("13:29:59", True), ("13:30", False)],
)
def test_quiet_hours_are_silent_or_softer(clock: str, quiet: bool) -> None:
    lunch = CallVoice(quiet_from="12:30", quiet_until="13:30")
    assert (voiced(CALL, lunch, at(clock), 0) == SILENCE) is quiet
    softer = msgspec.structs.replace(lunch, quiet_volume=30)
    assert voiced(CALL, softer, at(clock), 0).volume == pytest.approx(0.3 if quiet else 0.9)
    assert KOREAN in words_of(voiced(CALL, softer, at(clock), 0).sounds[1:])


@pytest.mark.parametrize(
    ("clock", "quiet"), [("18:59", False), ("19:00", True), ("00:00", True), ("08:30", False)]
)
def test_quiet_hours_may_go_over_midnight(clock: str, quiet: bool) -> None:
    night = CallVoice(quiet_from="19:00", quiet_until="08:30")
    assert (voiced(CALL, night, at(clock), 0) == SILENCE) is quiet


@pytest.mark.parametrize(
    "written",
    [
        '{"volume": 101}',
        '{"quiet_volume": -1}',
        '{"quiet_from": "12:30"}',
        '{"quiet_from": "12:30", "quiet_until": "25:00"}',
        '{"quiet_from": "half past", "quiet_until": "13:00"}',
    ],
)
def test_a_setting_that_cannot_be_is_refused(written: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=r"volume|quiet hours"):
        msgspec.json.decode(written, type=CallVoice)
