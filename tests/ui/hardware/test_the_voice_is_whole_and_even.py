"""Every clip is there, clean at its ends, as loud as the others; a call is played as one piece."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from seoripul.rules.call_clips import clips, english_call, korean_call
from seoripul.ui.hardware.announcer import LobbyAnnouncer
from seoripul.ui.hardware.clip_reading import RATE, ClipReader, file_of, sounds_folder
from seoripul.ui.qt_warnings import qt_warnings
from tests.support.qt_waiting import until

pytestmark = pytest.mark.usefixtures("application")
FULL = 32768
SILENCE_S = 0.06
MS_5 = RATE // 200


def read(*sounds: str, folder: Path | None = None) -> array[int]:
    parent, got = QObject(), list[bytes]()
    reader = ClipReader(sounds, got.append, folder or sounds_folder(), parent)
    reader.start()
    until(lambda: bool(got))
    samples = array("h", got[0])
    parent.deleteLater()
    return samples


def decibels(samples: array[int]) -> float:
    """Of every fourth sample: a voice has little above 6 kHz."""
    taken = samples[::4]
    power = sum(sample * sample for sample in taken) / len(taken)
    return 10 * math.log10(max(power, 1) / FULL**2)


def loudest(samples: array[int]) -> float:
    """Of the tenths of a second: how loud the voice is where it carries."""
    tenth = RATE // 10
    return max(decibels(samples[at : at + tenth]) for at in range(0, len(samples), tenth * 2 // 3))


def silence(samples: array[int], level: float) -> float:
    """Seconds before the first sound."""
    floor = level - 40
    steps = range(0, len(samples), MS_5)
    return next(at for at in steps if decibels(samples[at : at + MS_5]) > floor) / RATE


def test_no_clip_is_missing_and_none_is_left_over() -> None:
    folder = sounds_folder()
    found = {
        f"{file.parent.name}/{file.stem}"
        for language in ("ko", "en")
        for file in (folder / language).iterdir()
    }
    assert found == clips().keys()


def test_the_whole_voice_is_small_enough_to_ship() -> None:
    files = [file for language in ("ko", "en") for file in (sounds_folder() / language).iterdir()]
    assert sum(file.stat().st_size for file in files) < 3_000_000


@pytest.mark.parametrize("language", ["ko", "en"])
def test_clips_are_clean_and_evenly_loud(language: str) -> None:
    levels = {}
    for name, clip in clips().items():
        if clip.language == language:
            samples = read(name)
            level = levels[name] = loudest(samples)
            assert max(max(samples), -min(samples)) < FULL * 0.98, name
            assert silence(samples, level) < SILENCE_S, name
            assert silence(samples[::-1], level) < SILENCE_S, name
    middle = sorted(levels.values())[len(levels) // 2]
    assert {name: level for name, level in levels.items() if abs(level - middle) > 2} == {}


def test_a_call_is_joined_without_a_gap() -> None:
    for call in (korean_call(117, 3), english_call(366, 30)):
        assert len(read(*call)) == sum(len(read(sound)) for sound in call)
        assert 3.0 < len(read(*call)) / RATE < 6.5


def test_a_call_leaves_nothing_in_the_log(capfd: pytest.CaptureFixture[str]) -> None:
    read("chime", *korean_call(117, 3))
    assert capfd.readouterr().err == ""


def test_a_missing_or_broken_clip_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "broken.opus").write_bytes(b"no sound at all")
    chime = file_of("chime", sounds_folder())
    assert chime is not None
    (tmp_path / "chime.wav").write_bytes(chime.read_bytes())
    whole = read("chime", folder=tmp_path)
    with qt_warnings() as warned:
        assert read("gone", "chime", "broken", folder=tmp_path) == whole
    assert len(warned) == 1
    assert "Could not open media" in warned[0]


def ended(announcer: LobbyAnnouncer, *sounds: str) -> Callable[[], bool]:
    ends = list[bool]()
    announcer.announce(sounds, 0.5, lambda: ends.append(True))
    return lambda: ends == [True]


def test_without_a_sound_device_a_call_is_over_at_once() -> None:
    assert ended(LobbyAnnouncer(silent=lambda: True), "chime")()


def test_a_piece_is_played_to_its_end_and_the_next_can_follow() -> None:
    announcer = LobbyAnnouncer(silent=lambda: False)
    until(ended(announcer, "scanned", "pause"))
    until(ended(announcer, "scanned"))
    until(ended(announcer, "gone"))
    announcer.stop()
    announcer.stop()
