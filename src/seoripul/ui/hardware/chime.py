"""The station's sounds: WAV files that ship with the product."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudio, QMediaDevices, QSoundEffect

from seoripul.kiosk.station.hardware.ports import Speaker


class Silence:
    """Implements `ports.Speaker` where there is no sound device, or none is wanted."""

    def play(self, sound: str, volume: float) -> None:
        """Nothing to hear: every sound has its sign on the screen."""

    def stop(self) -> None: ...


class Chime(QObject):
    """Implements `ports.Speaker`. Sounds are loaded when first played. Main thread only."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or Path(str(files("seoripul.resources") / "sounds"))
        self._sounds: dict[str, QSoundEffect] = {}

    def play(self, sound: str, volume: float) -> None:
        effect = self._effect(sound)
        if effect is not None:
            effect.setVolume(linear(volume))
            effect.play()

    def stop(self) -> None:
        for effect in self._sounds.values():
            effect.stop()

    def _effect(self, sound: str) -> QSoundEffect | None:
        path = self._folder / f"{sound}.wav"
        if sound not in self._sounds and path.is_file():
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(path)))
            self._sounds[sound] = effect
        return self._sounds.get(sound)


def open_speaker(wanted: bool = True) -> Speaker:
    """The sound device if there is one; else silence."""
    if not wanted or not QMediaDevices.audioOutputs():
        return Silence()
    return Chime()


def linear(volume: float) -> float:
    """Qt's amplitude for a loudness of 0.0 to 1.0, as an ear counts it."""
    heard = min(1.0, max(0.0, volume))
    scale = QAudio.VolumeScale
    return QAudio.convertVolume(heard, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
