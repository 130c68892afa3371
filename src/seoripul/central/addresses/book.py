"""Every address of an edition in memory, laid out so that a few scans of text find any.

One line per address in a long text, in the order of showing (road, number), and beside it the
same text in initial consonants: what was typed is looked for there, which is fast, and compared
with the text at the same place. The first that fit are the best.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from seoripul.rules.address_query import is_number_on_road, key_of, words_of
from seoripul.rules.hangul import initials, parted, typed_pattern
from seoripul.rules.road_address_file import RoadAddress

MOST_COMPARED: Final = 500
"""Addresses that fit one of several words, and are looked at for the others."""
_ROAD: Final = "\1"
_NAME: Final = "\2"
_PLACE: Final = "\3"
_END: Final = "\n"


class Book:
    """Never changed once made; safe from any thread."""

    def __init__(self, rows: Iterable[RoadAddress]) -> None:
        in_order = sorted(rows, key=_order)
        self._ids: Final = [one.id for one in in_order]
        self._roads: Final = _Column(_road_line(one) for one in in_order)
        self._names: Final = _Column(_name_line(one) for one in in_order)
        self._places: Final = _Column(_place_line(one) for one in in_order)

    def __len__(self) -> int:
        return len(self._ids)

    def find(self, query: str, most: int) -> list[str]:
        """Management numbers, the best first, at most `most`.

        Each word narrows. What follows the last that helps (a flat's number) is passed over, but
        not a number of the road that no building has.
        """
        best: list[int] = []
        words = words_of(query)
        for many in range(1, len(words) + 1):
            found = self._fitting(words[:many], most)
            if not found:
                lost = is_number_on_road(words[:many])
                return [] if lost else self._numbers(best)
            best = found
        return self._numbers(best)

    def _numbers(self, found: Iterable[int]) -> list[str]:
        return [self._ids[at] for at in found]

    def _fitting(self, words: Sequence[str], most: int) -> list[int]:
        together = list(islice(_once(self._meant_by("".join(words))), most))
        if together or len(words) == 1 or is_number_on_road(words):
            return together
        return self._fitting_each(words, most)

    def _fitting_each(self, words: Sequence[str], most: int) -> list[int]:
        """From the word that fits the fewest."""
        candidates = [list(islice(self._meant_by(word), MOST_COMPARED)) for word in words]
        patterns = [re.compile(typed_pattern(word)) for word in words]
        fitting = (at for at in min(candidates, key=len) if self._says(at, patterns))
        return list(islice(_once(fitting), most))

    def _meant_by(self, key: str) -> Iterator[int]:
        """Road and number first, then a name's beginning, postcode and dong, a name's middle."""
        yield from self._roads.fitting(key, _ROAD)
        yield from self._names.fitting(key, _NAME)
        yield from self._places.fitting(key, _PLACE)
        if len(key) > 1:
            yield from self._names.fitting(key)

    def _says(self, at: int, patterns: Sequence[re.Pattern[str]]) -> bool:
        line = f"{self._roads.line(at)}{self._names.line(at)}{self._places.line(at)}"
        return all(pattern.search(line) for pattern in patterns)


class _Column:
    """One text with a line per address."""

    def __init__(self, lines: Iterable[str]) -> None:
        kept = list(lines)
        self._text = _END.join(kept)
        self._initials = initials(self._text)
        self._begins = array("L")
        at = 0
        for line in kept:
            self._begins.append(at)
            at += len(line) + 1

    def fitting(self, key: str, mark: str = "") -> Iterator[int]:
        """Lines in which, behind `mark`, stands what `key` may become."""
        needle = mark + initials(parted(key))
        compare = re.compile(mark + typed_pattern(key)).match
        at = self._initials.find(needle)
        while at >= 0:
            if compare(self._text, at):
                yield bisect_right(self._begins, at) - 1
            at = self._initials.find(needle, at + 1)

    def line(self, at: int) -> str:
        begin = self._begins[at]
        last = at + 1 == len(self._begins)
        return self._text[begin:] if last else self._text[begin : self._begins[at + 1] - 1]


def _order(one: RoadAddress) -> tuple[str, int, int, int, str]:
    return one.road, one.below, one.main_no, one.sub_no, one.id


_key: Final = lru_cache(maxsize=4096)(key_of)


def _road_line(one: RoadAddress) -> str:
    number = one.building_no.replace(" ", "")
    return f"{_ROAD}{_key(one.road)}{number}"


def _name_line(one: RoadAddress) -> str:
    names = dict.fromkeys(key_of(name) for name in (one.building, one.register_name))
    return "".join(_NAME + name for name in names if name)


def _place_line(one: RoadAddress) -> str:
    places = dict.fromkeys((one.postcode, _key(one.admin_dong), _key(one.legal_dong)))
    return _PLACE + _PLACE.join(places)


def _once(found: Iterable[int]) -> Iterator[int]:
    seen: set[int] = set()
    for at in found:
        if at not in seen:
            seen.add(at)
            yield at
