"""A visitor rings at a kiosk: the desk shows it, sounds, and the clerk's key answers it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seoripul.api_client.central import Central, new_key
from seoripul.contract.bells import Bell
from seoripul.contract.language import Language
from seoripul.kiosk.counter.bells import Sound
from seoripul.ui.counter.words.bells import answered_words
from tests.central_pickup.scene import done
from tests.support.central import MONDAY, RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


class Listener:
    """Implements `ports.Speaker`: remembers what was to be heard."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, float]] = []

    def play(self, sound: str, volume: float) -> None:
        self.heard.append((sound, volume))

    def stop(self) -> None: ...


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def bell_desk(
    application: QApplication, office: RunningCentral, tmp_path: Path, listener: Listener
) -> Iterator[Desk]:
    desk = Desk(office, tmp_path / "desk", "3번 창구 PC", speaker=listener)
    yield desk
    desk.close()


@pytest.fixture
def kiosk(office: RunningCentral) -> Iterator[Central]:
    with closing(office.client(office.pair("kiosk", name="1층 로비 왼쪽"))) as client:
        yield client


def rung(kiosk: Central, desk: Desk) -> Bell:
    bell = done(kiosk.ring_bell(new_key(), Language.EN))
    until(lambda: desk.window.bells.isVisible(), why="no bell is shown")
    return bell


def test_the_desk_names_the_kiosk_and_sounds(
    bell_desk: Desk, kiosk: Central, listener: Listener
) -> None:
    bell_desk.log_in()
    assert not bell_desk.window.bells.isVisible()
    rung(kiosk, bell_desk)
    strip = bell_desk.window.bells
    assert strip.name.text() == "1층 로비 왼쪽"
    assert "직원을 기다립니다" in strip.words.text() and "영어" in strip.words.text()
    assert strip.answer.accessibleName() == "응답 (Ctrl+E)"
    until(lambda: [sound for sound, _ in listener.heard] == [Sound.RINGS.value])


def test_the_key_answers_and_the_kiosk_knows(bell_desk: Desk, kiosk: Central) -> None:
    bell_desk.log_in()
    bell = rung(kiosk, bell_desk)
    bell_desk.press(Qt.Key.Key_E, modifier=CTRL)
    strip = bell_desk.window.bells
    until(lambda: strip.name.text() == "응답했습니다. 가실 곳: 1층 로비 왼쪽")
    until(lambda: not strip.answer.isVisible(), why="the bell still rings")
    (seen,) = done(kiosk.station()).bells
    assert (seen.id, seen.answered_from) == (bell.id, 3)


def test_after_a_minute_it_is_louder_and_looks_otherwise(
    bell_desk: Desk, kiosk: Central, listener: Listener, office: RunningCentral
) -> None:
    bell_desk.log_in()
    rung(kiosk, bell_desk)
    office.advance(seconds=61)
    office.do_duties()
    strip = bell_desk.window.bells
    until(lambda: "아직 아무도 응답하지 않았습니다" in strip.words.text())
    assert strip.property("tone") == "loud"
    until(lambda: (Sound.LOUD.value, 1.0) in listener.heard)


def test_of_two_clerks_the_slower_one_is_told() -> None:
    bell = Bell(id="b", device_id="k", name="1층 로비", rung_at=MONDAY, answered_from=2)
    assert answered_words(bell, 2) == "응답했습니다. 가실 곳: 1층 로비"
    assert answered_words(bell, 3) == "2번 창구에서 먼저 응답했습니다."
    assert answered_words(replace(bell, answered_from=None), 3) == "다른 직원이 먼저 응답했습니다."


def test_another_desks_answer_ends_it_here(
    bell_desk: Desk, kiosk: Central, office: RunningCentral
) -> None:
    bell_desk.log_in()
    bell = rung(kiosk, bell_desk)
    office.add_staff("clerk2")
    key = office.pair("counter")
    with closing(office.client(key, office.log_in(key, "clerk2", 2).session)) as other:
        done(other.answer_bell(bell.id, new_key()))
    until(lambda: not bell_desk.window.bells.isVisible(), why="the bell still rings")


def test_without_central_the_button_says_why(
    bell_desk: Desk, kiosk: Central, office: RunningCentral
) -> None:
    bell_desk.log_in()
    rung(kiosk, bell_desk)
    office.stop()
    strip = bell_desk.window.bells
    until(lambda: not strip.answer.isEnabled(), why="the button can be pressed")
    assert "연결이 끊겨" in strip.answer.accessibleDescription()
    office.start()
