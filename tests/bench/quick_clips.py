"""The board's clips for a device that is `SPEED` times as fast: every `SPEED`-th sample."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from seoripul.ui.hardware.clip_reading import RATE, SUFFIXES, WIDTH, ClipReader, sounds_folder
from tests.bench.quick_speaker import SPEED


class QuickClips:
    """Writes the clips into `folder`, then calls `done`. Needs an event loop."""

    def __init__(self, folder: Path, done: Callable[[], None]) -> None:
        self._folder, self._done = folder, done
        self._owner = QObject()
        root = sounds_folder()
        self._left = [
            path.relative_to(root).with_suffix("").as_posix()
            for path in (*root.glob("*.*"), *(root / "ko").iterdir())
            if path.suffix in SUFFIXES
        ]

    def write(self) -> None:
        if not self._left:
            self._done()
            return
        sound = self._left.pop()
        reader = ClipReader(
            (sound,), lambda read: self._keep(sound, read), sounds_folder(), self._owner
        )
        reader.start()

    def _keep(self, sound: str, samples: bytes) -> None:
        file = self._folder / f"{sound}.wav"
        file.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(file), "wb") as wav:
            wav.setparams((1, WIDTH, RATE, 0, "NONE", ""))
            wav.writeframes(array("h", samples)[::SPEED].tobytes())
        self.write()
