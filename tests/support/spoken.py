"""What somebody in the lobby hears, put together from the clips that are played."""

from __future__ import annotations

from collections.abc import Iterable

from seoripul.rules.call_clips import PAUSE, clips

WORDS = {name: clip.words for name, clip in clips().items()}


def words_of(sounds: Iterable[str]) -> str:
    """A pause stands for a space between phrases. Raises KeyError for a sound that is no clip."""
    return "".join(" " if sound == PAUSE else WORDS[sound] for sound in sounds)
