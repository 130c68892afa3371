"""The caller bar: where it may stand, and which of its keys another program must not have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from seoripul.kiosk.counter.chords import Chord, readable
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import DeskChoices

VERBS: Final = (Verb.CALL_NEXT, Verb.RECALL, Verb.HAND_OVER)
"""On the bar; the last ends the visit."""


class Box(NamedTuple):
    """Of a screen or a window, in pixels."""

    left: int
    top: int
    wide: int
    high: int


def chords_of(choices: DeskChoices) -> Mapping[str, Chord]:
    """The keys that can be used, by their verb."""
    texts = (choices.next_keys, choices.recall_keys, choices.done_keys)
    read = {verb.value: readable(text) for verb, text in zip(VERBS, texts, strict=True)}
    return {name: chord for name, chord in read.items() if chord is not None}


class KeysLack(StrEnum):
    """Why chosen keys cannot be used."""

    UNUSABLE = "unusable"
    """People type with it, or no such key can be heard from anywhere."""
    TWICE = "twice"


def lacking(choices: DeskChoices) -> KeysLack | None:
    """An empty text is a key not wanted."""
    texts = (choices.next_keys, choices.recall_keys, choices.done_keys)
    wanted = [text for text in texts if text]
    read = [readable(text) for text in wanted]
    if None in read:
        return KeysLack.UNUSABLE
    return KeysLack.TWICE if len(set(read)) < len(read) else None


def place_of(
    wanted: tuple[int, int] | None, size: tuple[int, int], screens: Iterable[Box]
) -> tuple[int, int]:
    """Where the bar stands: wholly on the screen it was on, else at the top of the first."""
    every = list(screens)
    first = every[0]
    if wanted is None:
        return first.left + (first.wide - size[0]) // 2, first.top
    home = next((one for one in every if _holds(one, wanted)), None)
    screen = home or first
    return (
        _within(wanted[0], screen.left, screen.left + screen.wide - size[0]),
        _within(wanted[1], screen.top, screen.top + screen.high - size[1]),
    )


def _holds(box: Box, at: tuple[int, int]) -> bool:
    return 0 <= at[0] - box.left < box.wide and 0 <= at[1] - box.top < box.high


def _within(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
