"""Qt's silent engine stands in for a voice; without a voice nothing is offered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

from seoripul.contract.language import Language
from seoripul.kiosk.visitor.effects import Sound
from seoripul.kiosk.visitor.states import Home
from seoripul.ui.hardware.speech import Speech, open_speech
from seoripul.ui.visitor.voice import KioskVoice
from tests.support.qt_waiting import until


class Heard:
    """A speaker that remembers."""

    def __init__(self) -> None:
        self.sounds: list[tuple[str, float]] = []

    def play(self, sound: str, volume: float) -> None:
        self.sounds.append((sound, volume))

    def stop(self) -> None:
        self.sounds.clear()


@pytest.fixture
def speech(application: QApplication) -> Iterator[Speech]:
    made = Speech(QTextToSpeech("mock"))
    yield made
    made.hush()
    made.deleteLater()


def voice_of(speech: Speech | None, speaker: Heard, words: list[str]) -> KioskVoice:
    return KioskVoice(lambda call: call(), speaker, speech, lambda: words)


def test_a_page_is_said_in_the_visitors_language(speech: Speech) -> None:
    voice = voice_of(speech, Heard(), ["Hold up your QR", "Help"])
    assert voice.speaks(Language.EN)
    voice.say(Home(), Language.EN, 5)
    until(lambda: speech.engine.state() is QTextToSpeech.State.Speaking)
    assert speech.engine.locale().language().name == "English"
    assert speech.engine.volume() == pytest.approx(1.0)


def test_a_newer_page_stops_the_older_one(speech: Speech) -> None:
    voice = voice_of(speech, Heard(), ["One", "Two"])
    voice.say(Home(), Language.EN, 3)
    until(lambda: speech.engine.state() is QTextToSpeech.State.Speaking)
    voice.hush()
    until(lambda: speech.engine.state() is QTextToSpeech.State.Ready)


def test_a_language_without_a_voice_is_not_offered(speech: Speech) -> None:
    voice = voice_of(speech, Heard(), ["안녕하세요"])
    assert not voice.speaks(Language.KO)
    voice.say(Home(), Language.KO, 3)
    assert speech.engine.state() is QTextToSpeech.State.Ready


def test_sounds_are_as_loud_as_the_visitor_wants() -> None:
    speaker = Heard()
    voice_of(None, speaker, []).play(Sound.GOOD, 2)
    assert speaker.sounds == [("good", pytest.approx(0.4))]


def test_an_engine_that_makes_no_sound_is_no_voice(application: QApplication) -> None:
    engines = QTextToSpeech.availableEngines()
    assert open_speech(unreal=engines) is None
