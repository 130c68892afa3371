"""Which recorded clips make up a spoken call.

A call is two phrases, the number and the counter, with a pause at the comma. Only the number is
put together, right after its hundreds: "백|십칠 번 고객님," so 510 clips say every call. Three
heads for each hundred let the join sound as it is spoken: 배|길 (백일), 백|칠, 뱅|뉵 (백육).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from seoripul.rules import english_numbers, korean_numbers
from seoripul.rules.korean_numbers import MOST_COUNTERS, sino_korean

PAUSE: Final = "pause"
"""The sound between two phrases: silence."""
Phrase = Callable[[int], str]


class Join(StrEnum):
    """How a hundred ends before what follows it."""

    OPEN = "open"
    STOP = "stop"
    NASAL = "nasal"


class Part(StrEnum):
    WHOLE = "whole"
    HEAD = "head"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Clip:
    """`part` of the spoken `phrase`; `head` is where the phrase is cut, as it is written."""

    language: str
    phrase: str
    part: Part = Part.WHOLE
    head: str = ""
    join: Join = Join.STOP

    @property
    def words(self) -> str:
        """What is heard, as it is written."""
        if self.part is Part.WHOLE:
            return self.phrase
        return self.head if self.part is Part.HEAD else self.phrase.removeprefix(self.head)


def korean_call(number: int, counter: int) -> tuple[str, ...]:
    """Names out of `clips`, in the order of playing. Raises ValueError when it has no clip."""
    korean_numbers.call_sentence(number, counter)
    hundreds, rest = divmod(number, 100)
    return (*_number("ko", hundreds, rest, f"-{_join(rest)}"), PAUSE, f"ko/counter-{counter:02}")


def english_call(number: int, counter: int) -> tuple[str, ...]:
    """Names out of `clips`, in the order of playing. Raises ValueError when it has no clip."""
    english_numbers.call_sentence(number, counter)
    hundreds, rest = divmod(number, 100)
    return (*_number("en", hundreds, rest, "-stop"), PAUSE, f"en/counter-{counter:02}")


def _number(language: str, hundreds: int, rest: int, join: str) -> tuple[str, ...]:
    if not hundreds:
        return (f"{language}/number-{rest:02}",)
    if not rest:
        return (f"{language}/hundreds-{hundreds}",)
    return f"{language}/hundreds-{hundreds}{join}", f"{language}/after-hundred-{rest:02}"


def _join(rest: int) -> Join:
    first = sino_korean(rest)[0] if rest else ""
    if first == "육":
        return Join.NASAL
    return Join.OPEN if first and first in "일이오" else Join.STOP


_FOLLOWED_BY: Final = {Join.OPEN: 1, Join.STOP: 3, Join.NASAL: 6}
"""What a head is spoken before: its last sound must run on into the next, never burst."""


@cache
def clips() -> dict[str, Clip]:
    """Every clip of both languages by its name."""
    return {**_clips("ko", korean_numbers.number_phrase, korean_numbers.counter_phrase, Join)} | {
        **_clips("en", english_numbers.number_phrase, english_numbers.counter_phrase, [Join.STOP])
    }


def words_of(sounds: Iterable[str]) -> str:
    """What is heard, as it is written: "백십칠 번 고객님, 삼 번 창구로 오십시오."; a pause is a
    space. Raises KeyError for a sound that is no clip."""
    known = clips()
    return "".join(" " if sound == PAUSE else known[sound].words for sound in sounds)


def _clips(
    language: str, number: Phrase, counter: Phrase, joins: type[Join] | list[Join]
) -> dict[str, Clip]:
    return {
        **{f"{language}/number-{n:02}": Clip(language, number(n)) for n in range(1, 100)},
        **{f"{language}/hundreds-{h}": Clip(language, number(100 * h)) for h in range(1, 10)},
        **{
            f"{language}/hundreds-{h}-{join}": _cut(
                language, number, 100 * h, _FOLLOWED_BY[join], Part.HEAD
            )
            for h in range(1, 10)
            for join in joins
        },
        **{
            f"{language}/after-hundred-{rest:02}": _cut(language, number, 100, rest, Part.REST)
            for rest in range(1, 100)
        },
        **{
            f"{language}/counter-{n:02}": Clip(language, counter(n))
            for n in range(1, MOST_COUNTERS + 1)
        },
    }


def _cut(language: str, number: Phrase, hundreds: int, rest: int, part: Part) -> Clip:
    head = {"ko": sino_korean(hundreds), "en": f"{english_numbers.number_phrase(hundreds)[:-1]} "}
    return Clip(language, number(hundreds + rest), part, head[language], _join(rest))
