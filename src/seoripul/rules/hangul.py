"""Hangul as it is typed: initial consonants (초성) and syllables that are not finished yet."""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from unicodedata import normalize

_SYLLABLES_OF_AN_INITIAL: Final = 588
_SYLLABLES_OF_A_BEGINNING: Final = 28
"""A consonant and a vowel, with each final or none."""
FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
FINALS: Final = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_CLUSTERS: Final = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
"""What an input method makes of two consonants typed one after the other."""
INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_LONE: Final = {normalize("NFKD", c): c for c in INITIALS}
"""NFD begins a syllable with the conjoining twin of the consonant that a keyboard types."""


def initials(text: str) -> str:
    """서초대로 123 → ㅅㅊㄷㄹ 123; one character for one. Two consonants in one are taken apart
    by `parted` before."""
    return text.translate(_initial_of_each())


@cache
def _initial_of_each() -> dict[int, str]:
    every = range(FIRST_SYLLABLE, _LAST_SYLLABLE + 1)
    return {code: _LONE[normalize("NFD", chr(code))[0]] for code in every}


def parted(typed: str) -> str:
    """ㄳ → ㄱㅅ: what an input method has put together."""
    return "".join(_CLUSTERS.get(c, c) for c in typed)


def is_syllable(character: str) -> bool:
    return FIRST_SYLLABLE <= ord(character) <= _LAST_SYLLABLE


def typed_pattern(typed: str) -> str:
    """A regular expression of the text that somebody means who has typed so far.

    A consonant stands for any syllable it begins (ㅅㅊㄷㄹ, also mixed: 서초ㄷㄹ); the last
    syllable may be unfinished: 서ㅊ, 서초, and 서촏 for 서초대로.
    """
    apart = parted(typed)
    return "".join(_inner(c) for c in apart[:-1]) + _last(apart[-1:])


def _inner(c: str) -> str:
    return _any_begun_by(c) or re.escape(c)


def _last(c: str) -> str:
    if not c or not is_syllable(c):
        return _inner(c) if c else ""
    final = (ord(c) - FIRST_SYLLABLE) % _SYLLABLES_OF_A_BEGINNING
    bare = chr(ord(c) - final)
    if not final:
        return _span(bare, _SYLLABLES_OF_A_BEGINNING)
    both = parted(FINALS[final - 1])
    stays, moves = both[:-1], both[-1]
    kept = chr(ord(bare) + FINALS.index(stays) + 1) if stays else bare
    return f"(?:{c}|{kept}{_any_begun_by(moves)})"


def _any_begun_by(consonant: str) -> str:
    """Syllables with this initial; nothing for another character."""
    number = INITIALS.find(consonant)
    if number < 0:
        return ""
    return _span(chr(FIRST_SYLLABLE + number * _SYLLABLES_OF_AN_INITIAL), _SYLLABLES_OF_AN_INITIAL)


def _span(first: str, many: int) -> str:
    return f"[{first}-{chr(ord(first) + many - 1)}]"
