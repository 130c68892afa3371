"""Calls said by the system's own voice; the chime, and a language it lacks, come from clips."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

from seoripul.contract.language import Language
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.rules.call_clips import PAUSE, clips, words_of
from seoripul.ui.hardware.speech import Speech

LATE_MS: Final = 20_000
"""A voice that has not ended a sentence by then has failed."""
_OVER: Final = (QTextToSpeech.State.Ready, QTextToSpeech.State.Error)
Sounds = tuple[str, ...]


class SystemVoice(QObject):
    """Implements `ports.Announcer`. Main thread only."""

    def __init__(self, speech: Speech, clips: Announcer) -> None:
        super().__init__()
        self._speech, self._clips = speech, clips
        speech.setParent(self)
        self._left: deque[tuple[Language | None, Sounds]] = deque()
        self._volume = 0.0
        self._done: Callable[[], None] | None = None
        self._speaking = False
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._go_on)
        speech.engine.stateChanged.connect(self._heed)

    def announce(self, sounds: Sounds, volume: float, done: Callable[[], None]) -> None:
        self.stop()
        self._left.extend(_by_language(sounds))
        self._volume, self._done = volume, done
        self._go_on()

    def stop(self) -> None:
        self._left.clear()
        self._done = None
        self._speaking = False
        self._late.stop()
        self._clips.stop()
        self._speech.hush()

    def _go_on(self) -> None:
        self._speaking = False
        self._late.stop()
        if not self._left:
            self._end()
            return
        language, sounds = self._left.popleft()
        if language is None or not self._speech.speaks(language):
            self._clips.announce(sounds, self._volume, self._go_on)
            return
        self._late.start()
        self._speech.say([words_of(sounds).strip()], language, self._volume)

    def _heed(self, state: QTextToSpeech.State) -> None:
        """A sentence is over when the engine rests after having spoken, or gives up."""
        if not self._late.isActive():
            return
        if state not in _OVER:
            self._speaking = True
        elif self._speaking or state is QTextToSpeech.State.Error:
            QTimer.singleShot(0, self, self._go_on)

    def _end(self) -> None:
        done, self._done = self._done, None
        if done is not None:
            done()


def _by_language(sounds: Sounds) -> list[tuple[Language | None, Sounds]]:
    """The chime apart, then each language's sentence whole: a pause goes with what was said."""
    known, parts = clips(), list[tuple[Language | None, Sounds]]()
    for sound in sounds:
        last = parts[-1] if parts else None
        language = Language(known[sound].language) if sound in known else None
        if last is not None and (sound == PAUSE or language == last[0]):
            parts[-1] = (last[0], (*last[1], sound))
        else:
            parts.append((language, (sound,)))
    return parts
