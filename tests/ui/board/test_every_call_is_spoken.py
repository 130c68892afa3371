"""The announcer says every call, whole, once and in order; read back from what was played."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.station.config import CallVoice
from seoripul.kiosk.station.hardware.demo_announcer import HEARD, DemoAnnouncer
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.rules.call_clips import words_of
from seoripul.rules.korean_numbers import call_sentence
from seoripul.ui.board.caller import Caller
from tests.support.qt_waiting import until

pytestmark = pytest.mark.usefixtures("application")
NOW = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)


def calls(numbers: range) -> tuple[Announcement, ...]:
    return tuple(
        Announcement(seq=n, number=n, counter_no=(n - 1) % 30 + 1, recall=False) for n in numbers
    )


@contextmanager
def calling(announcer: Announcer) -> Iterator[Caller]:
    caller = Caller(announcer, CallVoice(), lambda: NOW, lambda: None, held_ms=0)
    yield caller
    caller.stop()


def heard(folder: Path) -> list[list[str]]:
    """The sounds of each piece, in the order of playing."""
    lines = (folder / HEARD).read_text(encoding="utf-8").splitlines()
    return [line.split()[1:] for line in lines]


class SlowHorn:
    """An announcer that is busy with a piece until the test lets it end."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, ...]] = []
        self.ends: Callable[[], None] | None = None

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        assert self.ends is None, "one call cut off another"
        self.pieces.append(sounds)
        self.ends = done

    def stop(self) -> None:
        self.ends = None

    def end(self) -> None:
        ends, self.ends = self.ends, None
        assert ends is not None
        ends()


def test_all_numbers_and_counters_are_said(tmp_path: Path) -> None:
    """1-999 and 1-30, each number once, all of them called at one moment."""
    with calling(DemoAnnouncer(tmp_path)) as caller:
        caller.call(calls(range(1, 1000)))
        until(lambda: caller.sounding is None, at_most_s=60)
    pieces = heard(tmp_path)
    assert {piece[0] for piece in pieces} == {"chime"}
    said = [words_of(piece[1:]) for piece in pieces]
    assert said == [call_sentence(n, (n - 1) % 30 + 1) for n in range(1, 1000)]


def test_calls_at_one_moment_wait_for_each_other() -> None:
    horn = SlowHorn()
    with calling(horn) as caller:
        caller.call(calls(range(801, 803)))
        caller.call(calls(range(803, 805)))
        for number in range(801, 805):
            until(lambda: horn.ends is not None)
            assert caller.sounding is not None
            assert caller.sounding.number == number
            horn.end()
        until(lambda: caller.sounding is None)
    said = [words_of(piece[1:]) for piece in horn.pieces]
    assert said == [call_sentence(n, (n - 1) % 30 + 1) for n in range(801, 805)]


def test_in_the_quiet_hours_calls_lead_the_board_without_a_sound(tmp_path: Path) -> None:
    shown = list[int]()
    silent = CallVoice(quiet_from="09:00", quiet_until="18:00")
    caller = Caller(
        DemoAnnouncer(tmp_path),
        silent,
        lambda: NOW,
        lambda: shown.extend([caller.sounding.number] if caller.sounding else []),
        held_ms=0,
    )
    caller.call(calls(range(1, 4)))
    until(lambda: caller.sounding is None)
    assert shown == [1, 2, 3]
    assert not (tmp_path / HEARD).exists()


def test_a_board_that_is_closed_says_nothing_more() -> None:
    horn = SlowHorn()
    with calling(horn) as caller:
        caller.call(calls(range(1, 4)))
    assert len(horn.pieces) == 1
    assert horn.ends is None
