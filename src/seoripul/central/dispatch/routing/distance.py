"""How far two stops are apart: a straight line, or what their addresses say.

Road-name addresses are numbered every 20 m, odd on the left and even on the right, so that two
numbers of a road are ten metres apart for each step; "서초대로12길" leaves "서초대로" at number
12 (rules of the road-name address law). Where two stops share no main road, a guess in metres.
"""

from __future__ import annotations

import math
import re
from typing import Final, NamedTuple

from seoripul.central.dispatch.records.coordinates import Point

METRES_PER_NUMBER: Final = 10
SAME_DONG_M: Final = 1_000
OTHER_DONG_M: Final = 3_000
EARTH_M: Final = 6_371_000
_ADDRESS: Final = re.compile(
    r"(?:^|\s)(?P<main>[가-힣]+?(?:로|길))(?:\s*(?P<branch>\d+)번?[가-힣]?길)?"
    r"\s+(?:지하\s*)?(?P<no>\d+)"
)


class Place(NamedTuple):
    """Where a stop is, as far as it is known."""

    dong: str
    main: str
    """Main road; empty where the address is none we can read."""
    branch: int
    """Number at which a side road leaves it; 0: on the main road itself."""
    number: int
    point: Point | None = None


def place(address: str, dong: str = "", point: Point | None = None) -> Place:
    """Of a road-name address like "서초대로12길 34, 101동 1203호"."""
    found = _ADDRESS.search(address)
    if found is None:
        return Place(dong, "", 0, 0, point)
    return Place(dong, found["main"], int(found["branch"] or 0), int(found["no"]), point)


def metres(one: Place, other: Place) -> int:
    if one.point is not None and other.point is not None:
        return round(_straight(one.point, other.point))
    if not one.main or one.main != other.main:
        return SAME_DONG_M if one.dong and one.dong == other.dong else OTHER_DONG_M
    return METRES_PER_NUMBER * _numbers_apart(one, other)


def _numbers_apart(one: Place, other: Place) -> int:
    if one.branch == other.branch:
        return abs(one.number - other.number)
    return abs(_at(one) - _at(other)) + _aside(one) + _aside(other)


def _at(here: Place) -> int:
    """Number on the main road where one is, or turns off."""
    return here.branch or here.number


def _aside(here: Place) -> int:
    return here.number if here.branch else 0


def _straight(one: Point, other: Point) -> float:
    """Metres on the ground; exact enough for a district."""
    north = math.radians(other.lat - one.lat)
    east = math.radians(other.lon - one.lon) * math.cos(math.radians((one.lat + other.lat) / 2))
    return EARTH_M * math.hypot(north, east)
