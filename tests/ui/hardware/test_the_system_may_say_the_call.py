"""Qt's silent engine stands in for a system's voice; it speaks English and no Korean."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

from seoripul.rules.call_clips import PAUSE, english_call, korean_call, words_of
from seoripul.ui.hardware.speech import Speech
from seoripul.ui.hardware.system_voice import SystemVoice
from tests.support.qt_waiting import until

KOREAN, ENGLISH = korean_call(117, 3), english_call(117, 3)
CALL = ("chime", *KOREAN, PAUSE, PAUSE, *ENGLISH)


class Clips:
    """Plays clips at once, and remembers them in the order of everything that was heard."""

    def __init__(self, heard: list[str]) -> None:
        self.heard = heard

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        self.heard.append(" ".join(sounds))
        done()

    def stop(self) -> None: ...


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def voice(application: QApplication, heard: list[str]) -> Iterator[SystemVoice]:
    speech = Speech(QTextToSpeech("mock"))
    speech.engine.sayingWord.connect(lambda word, *_: heard.append(word))
    made = SystemVoice(speech, Clips(heard))
    yield made
    made.stop()
    made.deleteLater()


def test_the_system_says_what_it_can_and_clips_the_rest(
    voice: SystemVoice, heard: list[str]
) -> None:
    ends = list[int]()
    voice.announce(CALL, 0.9, lambda: ends.append(len(heard)))
    until(lambda: bool(ends))
    assert heard[:2] == ["chime", " ".join((*KOREAN, PAUSE, PAUSE))]
    said = words_of(ENGLISH).replace(",", "").replace(".", "").split()
    assert [word.strip(",.") for word in heard[2:]] == said
    assert ends == [len(heard)]


def test_a_call_that_is_stopped_is_not_ended(voice: SystemVoice, heard: list[str]) -> None:
    ends = list[int]()
    voice.announce(ENGLISH, 0.9, lambda: ends.append(1))
    until(lambda: bool(heard))
    voice.stop()
    again = list[int]()
    voice.announce(("chime",), 0.9, lambda: again.append(1))
    assert heard[-1] == "chime"
    assert (ends, again) == ([], [1])
