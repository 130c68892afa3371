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
from itertools import accumulate, chain, islice
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
_DIGIT: Final = re.compile(r"\d")


class Book:
    """Never changed once made; safe from any thread."""

    def __init__(self, rows: Iterable[RoadAddress]) -> None:
        in_order = sorted(rows, key=_order)
        self._ids: Final = [one.id for one in in_order]
        self._roads: Final = _Column(_ROAD + _key(one.road) for one in in_order)
        self._numbers: Final = _Column(_ROAD + _number_on_road(one) for one in in_order)
        off_ground = (_ROAD + _number_on_road(one) if one.below else "" for one in in_order)
        self._off_ground: Final = _Column(off_ground)
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
            found = self._narrowed(words[:many], best, most)
            if not found:
                return [] if is_number_on_road(words[:many]) else self._named(best)
            best = found
        return self._named(best)

    def _named(self, found: Iterable[int]) -> list[str]:
        return [self._ids[at] for at in found]

    def _narrowed(self, words: Sequence[str], before: Sequence[int], most: int) -> list[int]:
        """`before`: what fits all words but the last; where that is all, nothing else can fit."""
        if 0 < len(before) < most:
            return [at for at in before if self._says(at, ["".join(words)])] or [
                at for at in before if self._says(at, words)
            ]
        together = list(islice(_once(self._meant_by("".join(words))), most))
        if together or len(words) == 1 or is_number_on_road(words):
            return together
        return self._fitting_each(words, most)

    def _fitting_each(self, words: Sequence[str], most: int) -> list[int]:
        """From the word that fits the fewest."""
        candidates = [list(islice(self._meant_by(word), MOST_COMPARED)) for word in words]
        fitting = (at for at in min(candidates, key=len) if self._says(at, words))
        return list(islice(_once(fitting), most))

    def _meant_by(self, key: str) -> Iterator[int]:
        """Road and number first, then a name's beginning, postcode and dong, a name's middle."""
        for on_roads in (self._numbers,) if _DIGIT.search(key) else (self._roads, self._off_ground):
            yield from on_roads.fitting(key, _ROAD)
        yield from self._names.fitting(key, _NAME)
        yield from self._places.fitting(key, _PLACE)
        if len(key) > 1:
            yield from self._names.fitting(key)

    def _says(self, at: int, words: Sequence[str]) -> bool:
        line = f"{self._numbers.value(at)}{self._names.value(at)}{self._places.value(at)}"
        return all(_pattern(word).search(line) for word in words)


@lru_cache(maxsize=64)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(typed_pattern(word))


class _Column:
    """One text with a line for each value, and whose value it is."""

    def __init__(self, values: Iterable[str]) -> None:
        owners: dict[str, list[int]] = {}
        for at, value in enumerate(values):
            owners.setdefault(value, []).append(at)
        self._text = _END.join(owners)
        self._initials = initials(self._text)
        self._begins = array("L", accumulate((len(one) + 1 for one in owners), initial=0))
        self._owners = array("L", chain.from_iterable(owners.values()))
        self._first = array("L", accumulate(map(len, owners.values()), initial=0))
        self._line_of = array("L", bytes(len(self._owners) * self._owners.itemsize))
        for line, which in enumerate(owners.values()):
            for at in which:
                self._line_of[at] = line

    def fitting(self, key: str, mark: str = "") -> Iterator[int]:
        """Whose value has, behind `mark`, what `key` may become."""
        for at in self._places_of(key, mark):
            line = bisect_right(self._begins, at) - 1
            yield from self._owners[self._first[line] : self._first[line + 1]]

    def _places_of(self, key: str, mark: str) -> Iterator[int]:
        pattern, needle = _pattern(mark + key), mark + initials(parted(key))
        at = self._initials.find(needle)
        while at >= 0:
            if pattern.match(self._text, at):
                yield at
            at = self._initials.find(needle, at + 1)

    def value(self, at: int) -> str:
        line = self._line_of[at]
        return self._text[self._begins[line] : self._begins[line + 1] - 1]


def _order(one: RoadAddress) -> tuple[str, int, int, int, str]:
    return one.road, one.below, one.main_no, one.sub_no, one.id


_key: Final = lru_cache(maxsize=4096)(key_of)


def _number_on_road(one: RoadAddress) -> str:
    return _key(one.road) + one.building_no.replace(" ", "")


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
