"""How a call is said: Sino-Korean numbers, and the recorded clips that make up the sentence.

"백십칠 번 고객님, 삼 번 창구로 오십시오." Hundreds are one clip and what follows them another, so
that the sounds inside a number run together as they do in speech; never a name.
"""

from __future__ import annotations

from typing import Final

MOST: Final = 999
"""The highest ticket number that is said."""
MOST_COUNTERS: Final = 30
_DIGITS: Final = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_CUSTOMER: Final = "번 고객님,"
_COME: Final = "오십시오."


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


def call_sentence(number: int, counter: int) -> str:
    """What the voice says. Raises ValueError for a number or a counter that has no clip."""
    return f"{sino_korean(number)} {_CUSTOMER} {_counter(counter)} {_COME}"


def _counter(counter: int) -> str:
    if not 1 <= counter <= MOST_COUNTERS:
        raise ValueError(f"counter {counter} is not from 1 to {MOST_COUNTERS}")
    return f"{sino_korean(counter)} 번 창구로"


def call_clips(number: int, counter: int) -> tuple[str, ...]:
    """Names out of `clip_words`, in the order of playing; their words make up `call_sentence`."""
    call_sentence(number, counter)
    hundreds, rest = divmod(number, 100)
    spoken = [f"hundreds-{hundreds}"] if hundreds else []
    spoken += [f"number-{rest:02}"] if rest else []
    return (*spoken, "customer", f"counter-{counter:02}", "come")


def clip_words() -> dict[str, str]:
    """Every clip by its name and what is said in it: 9 + 99 + 30 + 2."""
    return {
        **{f"hundreds-{hundreds}": sino_korean(hundreds * 100) for hundreds in range(1, 10)},
        **{f"number-{rest:02}": sino_korean(rest) for rest in range(1, 100)},
        **{f"counter-{counter:02}": _counter(counter) for counter in range(1, MOST_COUNTERS + 1)},
        "customer": _CUSTOMER,
        "come": _COME,
    }
