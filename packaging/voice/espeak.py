"""eSpeak NG, asked for a phrase and for where each of its sounds begins."""

from __future__ import annotations

import ctypes
from array import array
from dataclasses import dataclass, field
from typing import Final

LIBRARY: Final = "libespeak-ng.so.1"
_SYNCHRONOUS: Final = 2
_PHONEME_EVENTS: Final = 0x0001
_DO_NOT_EXIT: Final = 0x8000
_WORD, _PHONEME = 1, 7
_RATE, _PITCH, _RANGE = 1, 3, 4
_UTF8: Final = 1


class _Id(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    ]


_Heard = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass
class Spoken:
    """16-bit samples, and the sample at which each phoneme and each word (by its letter) begins."""

    samples: array[int] = field(default_factory=lambda: array("h"))
    phonemes: list[int] = field(default_factory=list)
    words: dict[int, int] = field(default_factory=dict)


class Espeak:
    """One voice at a time. Raises OSError where the library is not installed."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(LIBRARY)
        self.rate = self._library.espeak_Initialize(
            _SYNCHRONOUS, 0, None, _PHONEME_EVENTS | _DO_NOT_EXIT
        )
        self._heard = _Heard(self._take)
        self._library.espeak_SetSynthCallback(self._heard)
        self._spoken = Spoken()

    def choose(self, voice: str, words_a_minute: int, pitch: int, pitch_range: int) -> None:
        """Pitch and its range: 0 to 100, as eSpeak counts them."""
        if self._library.espeak_SetVoiceByName(voice.encode()):
            raise LookupError(f"eSpeak NG has no voice {voice}")
        for name, value in ((_RATE, words_a_minute), (_PITCH, pitch), (_RANGE, pitch_range)):
            self._library.espeak_SetParameter(name, value, 0)

    def say(self, text: str) -> Spoken:
        self._spoken = Spoken()
        letters = text.encode()
        self._library.espeak_Synth(letters, len(letters) + 1, 0, 1, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return self._spoken

    def _take(self, samples, count, events) -> int:
        if samples and count:
            self._spoken.samples.frombytes(ctypes.string_at(samples, count * 2))
        at = 0
        while events[at].type:
            event = events[at]
            if event.type == _PHONEME and bytes(event.id.string):
                self._spoken.phonemes.append(event.sample)
            if event.type == _WORD:
                self._spoken.words[event.text_position - 1] = event.sample
            at += 1
        return 0
