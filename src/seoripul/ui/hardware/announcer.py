"""Calls over the loudspeaker: chime and clips put together and played as one piece."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, QUrl
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
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._end)

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
        if self._reader is not None:
            self._reader.stop()
            self._reader.deleteLater()
            self._reader = None
        if self._player is not None:
            self._player.disconnect(self)
            self._player.stop()
            self._player.deleteLater()
            self._player = None

    def _play(self, samples: bytes, volume: float) -> None:
        if not samples:
            self._end()
            return
        self._late.start(LATE_MS + len(samples) * 1000 // (RATE * WIDTH))
        player = self._player = QMediaPlayer(self)
        output = QAudioOutput(player)
        output.setVolume(linear(volume))
        player.setAudioOutput(output)
        player.mediaStatusChanged.connect(self._heed)
        player.errorOccurred.connect(self._fail)
        player.setSourceDevice(_piece(samples, player), QUrl("call.wav"))
        player.play()

    def _heed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia):
            QTimer.singleShot(0, self, self._end)

    def _fail(self, _: QMediaPlayer.Error, __: str) -> None:
        QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        done = self._done
        self.stop()
        if done is not None:
            done()


def _piece(samples: bytes, parent: QObject) -> QBuffer:
    """A WAV file in memory."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((1, WIDTH, RATE, 0, "NONE", ""))
        out.writeframes(samples + _RUN_OUT)
    made = QBuffer(parent)
    made.setData(file.getvalue())
    made.open(QIODevice.OpenModeFlag.ReadOnly)
    return made


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
