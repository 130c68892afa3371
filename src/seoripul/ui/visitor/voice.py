"""Sounds and speech of the kiosk, callable from any thread; the work is done on the window's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seoripul.contract.language import Language
from seoripul.kiosk.station.hardware.ports import Speaker
from seoripul.kiosk.visitor.effects import Sound
from seoripul.kiosk.visitor.states import LOUDEST, Page
from seoripul.ui.hardware.speech import Speech

Post = Callable[[Callable[[], None]], None]


class KioskVoice:
    """Implements `kiosk.visitor.runner.Voice`. `words`: what the window shows when it is asked,
    read after the page has been drawn."""

    def __init__(
        self,
        post: Post,
        speaker: Speaker,
        speech: Speech | None,
        words: Callable[[], Sequence[str]],
    ) -> None:
        self._post = post
        self._speaker = speaker
        self._speech = speech
        self._words = words

    def speaks(self, language: Language) -> bool:
        return self._speech is not None and self._speech.speaks(language)

    def play(self, sound: Sound, volume: int) -> None:
        self._post(lambda: self._speaker.play(sound.value, volume / LOUDEST))

    def say(self, page: Page, language: Language, volume: int) -> None:
        self._post(lambda: self._speak(self._words(), language, volume))

    def say_words(self, words: str, language: Language, volume: int) -> None:
        """One item's name: where the keys stand."""
        self._speak([words], language, volume)

    def hush(self) -> None:
        self._post(self._hush)

    def _speak(self, words: Sequence[str], language: Language, volume: int) -> None:
        if self._speech is not None:
            self._speech.say(words, language, volume / LOUDEST)

    def _hush(self) -> None:
        if self._speech is not None:
            self._speech.hush()
