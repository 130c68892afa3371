"""What every outcome page is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.ui.words import Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

Fact = dict[str, str]
"""`icon`, `label`, `value`."""

HELPED_AT: Final = QT_TRANSLATE_NOOP("words", "도와드릴 곳")
COME: Final = QT_TRANSLATE_NOOP("words", "전광판에 번호가 나오면 {place}로 오세요.")


class Outcome(Struct, frozen=True):
    """`tone`: good, info, warn or bad; never told by colour alone, `icon` says it too."""

    icon: str = ""
    tone: str = "info"
    title: str = ""
    text: str = ""
    next_step: str = ""
    headline: str = ""
    """The one thing to remember: a number, a time, a place."""
    headline_label: str = ""
    headline_icon: str = ""
    facts: tuple[Fact, ...] = ()
    may_try_again: bool = False


def centre_name(centre: CentreName | None, words: Words) -> str:
    if centre is None:
        return words.say(QT_TRANSLATE_NOOP("words", "서리풀 민원"))
    korean = words.language is Language.KO
    return centre.ko if korean or not centre.en else centre.en


def counters(numbers: tuple[int, ...], words: Words) -> str:
    """3·4번 창구, Counters 3, 4; empty without numbers."""
    if not numbers:
        return ""
    one = words.translate("words", "{numbers}번 창구", "one counter")
    several = words.translate("words", "{numbers}번 창구", "several counters")
    place = several if len(numbers) > 1 else one
    return place.format(numbers=words.numbers(numbers))


def any_counter(words: Words) -> str:
    return words.say(QT_TRANSLATE_NOOP("words", "창구"))


def counter_facts(numbers: tuple[int, ...], words: Words) -> Iterator[Fact]:
    if numbers:
        label = words.say(QT_TRANSLATE_NOOP("words", "받으실 곳"))
        yield fact("monitor-smartphone", label, counters(numbers, words))


def fact(icon: str, label: str, value: str) -> Fact:
    return {"icon": icon, "label": label, "value": value}
