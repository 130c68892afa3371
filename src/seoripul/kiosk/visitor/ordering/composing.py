"""Hangul out of the keys of a 두벌식 keyboard, as an input method puts it together.

What was pressed is kept as it was pressed, so that erasing takes back one key; `composed` makes
the text of it. Consonants without a vowel stay apart: ㅈㅁㄷㄹ is a search by initials.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from seoripul.rules.hangul import FINALS, FIRST_SYLLABLE, INITIALS

_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TWO: Final = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ", "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
_APART: Final = {one: two for two, one in _TWO.items()}


class _Syllable(NamedTuple):
    lead: str = ""
    vowel: str = ""
    tail: str = ""

    @property
    def text(self) -> str:
        if not (self.lead and self.vowel):
            return self.lead + self.vowel
        place = INITIALS.index(self.lead) * len(_VOWELS) + _VOWELS.index(self.vowel)
        tail = FINALS.index(self.tail) + 1 if self.tail else 0
        return chr(FIRST_SYLLABLE + place * (len(FINALS) + 1) + tail)


def composed(keys: str) -> str:
    """ㅅㅓㅊㅗ → 서초; ㅅㅊ → ㅅㅊ. Anything else stands as it was pressed."""
    done, last = "", _Syllable()
    for key in keys:
        finished, last = _joined(last, key)
        done += finished
    return done + last.text


def unfinished(text: str) -> bool:
    """Whether a letter stands alone, as no name and no address has it."""
    return any(letter in INITIALS or letter in _VOWELS or letter in FINALS for letter in text)


def _joined(last: _Syllable, key: str) -> tuple[str, _Syllable]:
    """What is finished by this key, and the syllable that goes on."""
    if key in _VOWELS:
        return _with_vowel(last, key)
    if key in INITIALS:
        return _with_consonant(last, key)
    return last.text + key, _Syllable()


def _with_vowel(last: _Syllable, key: str) -> tuple[str, _Syllable]:
    if last.tail:
        apart = _APART.get(last.tail, last.tail)
        return last._replace(tail=apart[:-1]).text, _Syllable(apart[-1], key)
    if not last.vowel:
        return "", last._replace(vowel=key)
    both = _TWO.get(last.vowel + key)
    return ("", last._replace(vowel=both)) if both else (last.text, _Syllable("", key))


def _with_consonant(last: _Syllable, key: str) -> tuple[str, _Syllable]:
    if last.lead and last.vowel:
        tail = _TWO.get(last.tail + key, "") if last.tail else key
        if tail and tail in FINALS:
            return "", last._replace(tail=tail)
    return last.text, _Syllable(key)
