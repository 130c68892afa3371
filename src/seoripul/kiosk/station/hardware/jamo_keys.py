"""From Hangul back to the keys that were struck: a scanner types keys, whatever the input method.

The two-set layout (두벌식, KS X 5002). Digits never change; letters arrive as jamo or as
syllables already composed.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_ONE_KEY: Final = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        "qwertyuiopasdfghjklzxcvbnm",
        strict=True,
    )
) | dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))

_PAIRS: Final = {
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
    "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ",
    "ㅚ": "ㅗㅣ",
    "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ",
}
_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS: Final = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"


def struck(text: str) -> str:
    """The Latin keys behind `text`; full-width forms become plain, the rest stays."""
    return "".join(_keys(letter) for letter in text)


def _keys(letter: str) -> str:
    if "가" <= letter <= "힣":
        return "".join(map(_keys, _jamo(letter)))
    if letter in _PAIRS:
        return "".join(_ONE_KEY[single] for single in _PAIRS[letter])
    return _ONE_KEY.get(letter) or unicodedata.normalize("NFKC", letter)


def _jamo(syllable: str) -> str:
    place = ord(syllable) - ord("가")
    final = _FINALS[place % 28].strip()
    return _INITIALS[place // 588] + _VOWELS[place % 588 // 28] + final
