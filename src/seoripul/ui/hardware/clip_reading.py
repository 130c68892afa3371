"""Sound files of the product, read into samples that can be put together."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

RATE: Final = 48_000
WIDTH: Final = 2
"""Bytes of a sample; one channel."""
SUFFIXES: Final = (".opus", ".wav")
_FFMPEG: Final = ("avutil-59.dll",) if sys.platform == "win32" else ("libavutil.so.59",)
"""As it is loaded by the Qt that this program is pinned to."""
_ERRORS: Final = 16
Read = Callable[[bytes], None]


def sounds_folder() -> Path:
    return Path(str(files("seoripul.resources") / "sounds"))


def file_of(sound: str, folder: Path) -> Path | None:
    """None for a sound that does not ship."""
    paths = [folder / f"{sound}{suffix}" for suffix in SUFFIXES]
    return next((path for path in paths if path.is_file()), None)


def sample_format() -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(RATE)
    made.setChannelCount(1)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made


def _hush_library() -> None:
    """FFmpeg remarks on stderr, twice a clip, that Qt keeps no time of the samples an Opus file
    begins and ends with; they are left out all the same. Errors are still told."""
    for name in _FFMPEG:
        with suppress(OSError, AttributeError):
            ctypes.CDLL(name).av_log_set_level(_ERRORS)


class ClipReader(QObject):
    """Reads sounds one after another and hands over their samples joined, in `RATE` and `WIDTH`.

    A file that is missing or broken is left out. Main thread only; answers from the event loop,
    or at once when there is nothing to read.
    """

    def __init__(self, sounds: tuple[str, ...], read: Read, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        found = [file_of(sound, folder) for sound in sounds]
        self._left = [path for path in reversed(found) if path is not None]
        self._samples = bytearray()
        self._read = read
        self._decoder: QAudioDecoder | None = None

    def start(self) -> None:
        self._let_go()
        if not self._left:
            self._read(bytes(self._samples))
            return
        decoder = self._decoder = QAudioDecoder(self)
        _hush_library()
        decoder.setAudioFormat(sample_format())
        decoder.bufferReady.connect(self._take)
        decoder.finished.connect(self.start)
        decoder.error.connect(self._skip)
        decoder.setSource(QUrl.fromLocalFile(str(self._left.pop())))
        decoder.start()

    def stop(self) -> None:
        self._left.clear()
        self._let_go()

    def _take(self) -> None:
        decoder = self._decoder
        while decoder is not None and decoder.bufferAvailable():
            self._samples += bytes(decoder.read().constData())

    def _skip(self, _: QAudioDecoder.Error) -> None:
        self.start()

    def _let_go(self) -> None:
        """Each file gets a decoder of its own: one that is used again may end at once."""
        if self._decoder is not None:
            self._decoder.disconnect(self)
            self._decoder.deleteLater()
            self._decoder = None
