"""What somebody typed to find an address, brought to the form addresses are compared in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from unicodedata import normalize

from seoripul.rules.hangul import is_syllable

LONGEST: Final = 80
_FIRST_POSTCODE: Final = "06500"
_LAST_POSTCODE: Final = "06806"
_CITY_AND_DISTRICT: Final = re.compile(
    r"^\s*(?:서울(?:특별시|시)?\s*서초구|서울특별시|서울시|서초구)\s*(?=\S)"
)
_REMARK: Final = re.compile(r"\([^)]*\)?")
_POSTCODE_BEFORE: Final = re.compile(r"^\s*\(?\d{5}\)?\s+(?=\S)")
_NUMBER: Final = re.compile(r"\d+(?:-\d+)?")
_PLAIN: Final = re.compile(r"[0-9a-z가-힣]*")
_NOTHING_SAID: Final = re.compile(r"(?<!\d)-|-(?!\d)|[^\w-]|_")


def is_number_on_road(words: Sequence[str]) -> bool:
    """서초대로, 123: whether the last word is a building's number on the road before it."""
    *before, last = words
    return (
        bool(before) and before[-1].endswith(("로", "길", "지하")) and bool(_NUMBER.fullmatch(last))
    )


def is_postcode_of_district(text: str) -> bool:
    """Whether five digits lie between 06500 and 06806."""
    good = len(text) == 5 and text.isascii() and text.isdigit()
    return good and _FIRST_POSTCODE <= text <= _LAST_POSTCODE


def key_of(text: str) -> str:
    """Without spaces, marks and capitals; full-width and taken-apart letters made plain."""
    if _PLAIN.fullmatch(text):
        return text
    plain = "".join(_plain(c) for c in normalize("NFC", text))
    return _NOTHING_SAID.sub("", plain.casefold())


def _plain(c: str) -> str:
    """A lone consonant stays one: NFKC would make half a syllable of it."""
    return c if is_syllable(c) or "ㄱ" <= c <= "ㅣ" else normalize("NFKC", c)


def words_of(query: str) -> tuple[str, ...]:
    """Keys of its words: without city, district, remarks in brackets and what a comma parts off.

    (06611) 서울특별시 서초구 서초대로 123, 101동 1203호 (서초동) → 서초대로, 123
    """
    told = normalize("NFC", query)[:LONGEST]
    told = _POSTCODE_BEFORE.sub("", told)
    told = _REMARK.sub(" ", told)
    told = _CITY_AND_DISTRICT.sub("", told)
    words = (key_of(word) for word in told.partition(",")[0].split())
    return tuple(word for word in words if word)
