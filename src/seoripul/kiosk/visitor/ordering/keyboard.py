"""The letters of the keyboard on the screen: 두벌식 and Latin, with digits above them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

DIGITS: Final = "1234567890"
HYPHEN: Final = "-"
SPACE: Final = " "
_HANGUL: Final = ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ")
_LATIN: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_DOUBLED: Final = str.maketrans("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ")
_ON_HANGUL: Final = str.maketrans("".join(_LATIN), "".join(_HANGUL))


class Board(Struct, frozen=True):
    latin: bool = False
    shifted: bool = False
    """The next letter is doubled (ㄲ) or large (A)."""

    @property
    def rows(self) -> tuple[str, str, str, str]:
        first, second, third = (self._row(row) for row in (_LATIN if self.latin else _HANGUL))
        return DIGITS, first, second + HYPHEN, third

    def struck(self, key: str) -> str:
        """What a key of a keyboard on the desk writes, whose letters are Latin."""
        if self.latin or not key.isascii():
            return key
        hangul = key.lower().translate(_ON_HANGUL)
        return hangul.translate(_DOUBLED) if key.isupper() else hangul

    def _row(self, row: str) -> str:
        if not self.shifted:
            return row
        return row.upper() if self.latin else row.translate(_DOUBLED)


def writes(key: str) -> bool:
    """Whether a key may be a part of a text: one letter, digit, space or mark of an address."""
    return len(key) == 1 and (key.isalnum() or key in " -.,()")
