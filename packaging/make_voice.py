"""Makes the clips of the spoken call anew, with eSpeak NG and opusenc: `python3 dev.py voice`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from voice.cutting import faded, levelled, trimmed
from voice.espeak import Espeak, Spoken

from seoripul.rules.call_clips import Clip, Join, Part, clips
from seoripul.rules.korean_numbers import as_spoken

SOUNDS: Final = Path(__file__).resolve().parents[1] / "src" / "seoripul" / "resources" / "sounds"
VOICES: Final = {"ko": ("ko", 150, 45, 55), "en": ("en-us", 150, 45, 55)}
"""eSpeak's voice, words a minute, pitch and its range."""
KBIT: Final = 24
HEAD_SOUNDS: Final = {Join.OPEN: 2, Join.STOP: 3, Join.NASAL: 3}
"""Phonemes of 배, 백, 뱅 before the cut."""


def cut(espeak: Espeak, clip: Clip) -> array[int]:
    """The clip's samples out of its phrase, spoken whole."""
    spoken = espeak.say(as_spoken(clip.phrase))
    start, end = 0, len(spoken.samples)
    if clip.part is Part.HEAD:
        end = _border(espeak, clip, spoken)
    if clip.part is Part.REST:
        start = _border(espeak, clip, spoken)
    rate = espeak.rate
    whole = clip.part is Part.WHOLE
    samples = trimmed(
        spoken.samples[start:end], rate, start=whole or start == 0, end=whole or start > 0
    )
    return faded(levelled(samples, rate), rate)


def _border(espeak: Espeak, clip: Clip, spoken: Spoken) -> int:
    """The sample where what follows the hundreds begins."""
    if clip.language == "en":
        return spoken.words[len(clip.head)]
    after_one_hundred = "백" + clip.phrase.removeprefix(clip.head)
    sounds = len(espeak.say(as_spoken(after_one_hundred)).phonemes) - HEAD_SOUNDS[clip.join]
    return spoken.phonemes[-sounds]


def made() -> Iterator[tuple[str, array[int], int]]:
    """Name, samples and sample rate of every clip."""
    espeak = Espeak()
    for name, clip in clips().items():
        espeak.choose(*VOICES[clip.language])
        yield name, cut(espeak, clip), espeak.rate


def write(folder: Path, opusenc: str) -> None:
    """Raises OSError when eSpeak NG is not installed."""
    with TemporaryDirectory() as work:
        plain = Path(work) / "clip.wav"
        for name, samples, rate in made():
            with wave.open(str(plain), "wb") as out:
                out.setparams((1, 2, rate, len(samples), "NONE", ""))
                out.writeframes(samples.tobytes())
            target = folder / f"{name}.opus"
            target.parent.mkdir(parents=True, exist_ok=True)
            options = ["--quiet", "--vbr", "--bitrate", str(KBIT), "--padding", "0"]
            options += ["--serial", "1", "--discard-comments"]
            subprocess.run([opusenc, *options, str(plain), str(target)], check=True)


if __name__ == "__main__":
    encoder = shutil.which("opusenc")
    if encoder is None:
        sys.exit("opusenc is missing; on Debian: apt-get install libespeak-ng1 opus-tools")
    for language in VOICES:
        shutil.rmtree(SOUNDS / language, ignore_errors=True)
    write(SOUNDS, encoder)
