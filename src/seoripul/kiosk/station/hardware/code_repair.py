"""From what a scanner typed to a pick-up code that is certain, or to nothing.

Mended are the faults of a keyboard-wedge scanner: keys doubled, neighbours exchanged. A repair
counts only when exactly one candidate is left.

- Without `known`: one fault, candidates judged by their check digits alone.
- With `known` (is this code in the station's copy of today?): up to two faults, candidates
  judged by check digits and by being known; this settles the one exchange in four that check
  digits leave open.

What can go wrong. A text spoilt in another way passes as *some* well-formed code when exactly one
of its candidates happens to check: of texts of 40 random digits 28 %, of 41 digits 4 %. It is
*somebody's* code only if it equals one of the live ones among 10**37: with a million live codes
and the 1600 candidates of two faults below 1 in 10**28 for each spoilt scan (`wrong_person_odds`).
So a bad repair costs a visitor "unknown code, scan again", never another person's papers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Final

from seoripul.rules import pickup_code

Known = Callable[[str], bool]

_WHOLE: Final = re.compile(rf"(?<!\d)\d{{{pickup_code.LENGTH}}}(?!\d)")
_FEWEST_OF_A_CODE: Final = 30
_MOST_OF_A_CODE: Final = 50
MOST_CANDIDATES: Final = 1600


def certain_code(text: str, known: Known | None = None) -> str | None:
    """The one pick-up code that `text` stands for, or None."""
    whole = {found for found in _WHOLE.findall(text) if pickup_code.is_whole(found)}
    if len(whole) == 1:
        return str(whole.pop())
    digits = _digits(text)
    once = _well_formed(_one_fault(digits))
    return _only(_known_ones(digits, once, known)) or _only(once)


def looks_like_a_spoilt_code(text: str) -> bool:
    """True when almost all is digits and there are about as many as a code has."""
    digits = _digits(text)
    return _FEWEST_OF_A_CODE <= len(digits) <= _MOST_OF_A_CODE and len(text) - len(digits) <= 2


def wrong_person_odds(live_codes: int) -> float:
    """The chance that one spoilt scan is taken for another person's code (an upper bound)."""
    return MOST_CANDIDATES * live_codes / 10.0**pickup_code.RANDOM_DIGITS


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isascii() and letter.isdigit())


def _only(codes: set[str]) -> str | None:
    return next(iter(codes)) if len(codes) == 1 else None


def _well_formed(candidates: Iterable[str]) -> set[str]:
    return {code for code in candidates if int(code) % 97 == 1 and pickup_code.is_whole(code)}


def _known_ones(digits: str, once: set[str], known: Known | None) -> set[str]:
    if known is None:
        return set()
    return set(filter(known, once | _well_formed(_two_faults(digits))))


def _one_fault(digits: str) -> Iterator[str]:
    if len(digits) == pickup_code.LENGTH + 1:
        yield from _without_one_double(digits)
    elif len(digits) == pickup_code.LENGTH:
        yield from _with_one_exchange(digits)


def _two_faults(digits: str) -> Iterator[str]:
    if len(digits) not in range(pickup_code.LENGTH, pickup_code.LENGTH + 3):
        return
    for once in chain(_without_one_double(digits), _with_one_exchange(digits)):
        yield from _one_fault(once)


def _without_one_double(digits: str) -> Iterator[str]:
    for place in range(1, len(digits)):
        if digits[place] == digits[place - 1]:
            yield digits[:place] + digits[place + 1 :]


def _with_one_exchange(digits: str) -> Iterator[str]:
    for place in range(len(digits) - 1):
        if digits[place] != digits[place + 1]:
            yield digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
