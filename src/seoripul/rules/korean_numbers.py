"""How a call is said in Korean: Sino-Korean numbers, never a name.

"백십칠 번 고객님, 삼 번 창구로 오십시오."
"""

from __future__ import annotations

from typing import Final

MOST: Final = 999
"""The highest ticket number that is said."""
MOST_COUNTERS: Final = 30
_DIGITS: Final = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_RUN_TOGETHER: Final = (
    ("백육", "뱅뉵"), ("백일", "배길"), ("백이", "배기"), ("백오", "배고"),
    ("십육", "심뉵"), ("십일", "시빌"), ("십이", "시비"), ("십오", "시보"),
    ("고객님", "고갱님"),
)  # fmt: skip
"""Written and spoken, where a final consonant meets a vowel or a nasal (표준 발음법 13, 18, 29)."""


def sino_korean(number: int) -> str:
    """117 → 백십칠; a leading one is not said. Raises ValueError outside 1–999."""
    if not 1 <= number <= MOST:
        raise ValueError(f"{number} is not from 1 to {MOST}")
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    return _times(hundreds, "백") + _times(tens, "십") + _DIGITS[ones]


def _times(how_many: int, unit: str) -> str:
    if how_many == 0:
        return ""
    return unit if how_many == 1 else _DIGITS[how_many] + unit


def number_phrase(number: int) -> str:
    """The first half of a call. Raises ValueError outside 1–999."""
    return f"{sino_korean(number)} 번 고객님,"


def counter_phrase(counter: int) -> str:
    """The second half of a call. Raises ValueError outside 1–30."""
    if not 1 <= counter <= MOST_COUNTERS:
        raise ValueError(f"counter {counter} is not from 1 to {MOST_COUNTERS}")
    return f"{sino_korean(counter)} 번 창구로 오십시오."


def call_sentence(number: int, counter: int) -> str:
    """What the voice says. Raises ValueError for a number or a counter that is not said."""
    return f"{number_phrase(number)} {counter_phrase(counter)}"


def as_spoken(text: str) -> str:
    """Letters for the sounds, where they differ: 백육십육 번 → 뱅뉵심뉵 번."""
    for written, spoken in _RUN_TOGETHER:
        text = text.replace(written, spoken)
    return text
