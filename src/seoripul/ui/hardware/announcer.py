"""Calls over the loudspeaker: chime and clips put together and played as one piece."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from seoripul.contract.language import Language
from seoripul.kiosk.station.hardware.demo_announcer import DemoAnnouncer, NoAnnouncer
from seoripul.kiosk.station.hardware.device_names import speaker_named
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.ui.hardware.chime import linear
from seoripul.ui.hardware.clip_reading import RATE, WIDTH, ClipReader, sounds_folder

LATE_MS: Final = 4000
"""A device that has not ended a piece this long after its length has failed."""
_RUN_OUT: Final = bytes(RATE * WIDTH * 3 // 10)
"""Silence after the last sound: some devices swallow the end."""


class LobbyAnnouncer(QObject):
    """Implements `ports.Announcer` with the system's sound device, looked for at each call."""

    def __init__(self, folder: Path | None = None, *, silent: Callable[[], bool]) -> None:
        """`silent`: whether there is no sound device now."""
        super().__init__()
        self._folder = folder or sounds_folder()
        self._silent = silent
        self._done: Callable[[], None] | None = None
        self._reader: ClipReader | None = None
        self._player: QMediaPlayer | None = None
        self._work: QTemporaryDir | None = None
        self._played = 0
        self._late, self._over = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        for timer in (self._late, self._over):
            timer.timeout.connect(self._end)

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        self.stop()
        if self._silent():
            done()
            return
        self._done = done
        self._late.start(LATE_MS)
        self._reader = ClipReader(sounds, lambda read: self._play(read, volume), self._folder, self)
        self._reader.start()

    def stop(self) -> None:
        self._done = None
        self._late.stop()
        self._over.stop()
        if self._reader is not None:
            self._reader.stop()
            self._reader.deleteLater()
            self._reader = None
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())

    def _play(self, samples: bytes, volume: float) -> None:
        if not samples:
            self._end()
            return
        self._late.start(LATE_MS + len(samples) * 1000 // (RATE * WIDTH))
        file = self._file_of(samples)
        if file is None:
            self._end()
            return
        player = self._player = self._player or self._opened()
        player.audioOutput().setVolume(linear(volume))
        player.setSource(QUrl.fromLocalFile(str(file)))
        player.play()

    def _file_of(self, samples: bytes) -> Path | None:
        """None when it cannot be written. A file, because Qt 6.11 keeps 32 KiB for ever of each
        piece that it plays from memory; never the one that was just played."""
        folder = self._work = self._work or QTemporaryDir()
        self._played = 1 - self._played
        file = Path(folder.filePath(f"call-{self._played}.wav"))
        try:
            with file.open("wb") as out, wave.open(out, "wb") as wav:
                wav.setparams((1, WIDTH, RATE, 0, "NONE", ""))
                wav.writeframes(samples + _RUN_OUT)
        except OSError:
            return None
        return file

    def _opened(self) -> QMediaPlayer:
        """One player for all calls, made with the first."""
        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.mediaStatusChanged.connect(self._heed)
        player.errorOccurred.connect(self._fail)
        return player

    def _heed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia):
            self._over.start()

    def _fail(self, _: QMediaPlayer.Error, __: str) -> None:
        self._over.start()

    def _end(self) -> None:
        done = self._done
        self.stop()
        if done is not None:
            done()


def sound_devices() -> list[str]:
    """The names of what can be heard now, the usual one first."""
    usual = QMediaDevices.defaultAudioOutput()
    devices = sorted(QMediaDevices.audioOutputs(), key=lambda device: device != usual)
    return [device.description() for device in devices]


def open_announcer(named: str, home: Path, *, system_voice: bool = False) -> Announcer:
    """By its name in the configuration. `system_voice`: the system says calls, if it has a Korean
    voice. Raises ValueError for a kind nobody knows."""
    device = speaker_named(named)
    if device.kind == "none":
        return NoAnnouncer()
    if device.kind == "demo":
        return DemoAnnouncer(Path(device.place) if device.place else home / "sounds")
    clips = LobbyAnnouncer(silent=lambda: not sound_devices())
    return (_system_voice(clips) or clips) if system_voice else clips


def _system_voice(clips: Announcer) -> Announcer | None:
    from seoripul.ui.hardware.speech import open_speech
    from seoripul.ui.hardware.system_voice import SystemVoice

    speech = open_speech()
    korean = speech is not None and speech.speaks(Language.KO)
    return SystemVoice(speech, clips) if speech is not None and korean else None
