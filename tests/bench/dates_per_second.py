"""Promises told per second on one core: receipt, due, day and window of a mixed day of orders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from time import perf_counter
from typing import Final

from seoripul.central.calendar import Calendar
from seoripul.rules.promise import promise
from tests.bench.measure import Measure, at_least, figure

NAME: Final = "dates_per_second"
GOAL: Final = 100_000
ORDERS: Final = 50_000
ROUNDS: Final = 5
_FIRST: Final = datetime(2026, 1, 1, tzinfo=UTC)
_YEAR_S: Final = 365 * 24 * 3600
_PERIODS: Final = (("instant", 0),) * 6 + (("hours", 4), ("days", 3), ("days", 10), ("weeks", 1),
                                           ("months", 1))  # fmt: skip


def measure() -> list[Measure]:
    """The best of some rounds; the catalogue's mix has about half of its papers at once."""
    days = Calendar().days
    random = Random(20261124)
    orders = [
        (_FIRST + timedelta(seconds=random.randrange(_YEAR_S)), *random.choice(_PERIODS))
        for _ in range(ORDERS)
    ]
    for kind in dict.fromkeys(_PERIODS):
        promise(_FIRST + timedelta(seconds=_YEAR_S), *kind, days)
    best = min(_seconds(orders, days) for _ in range(ROUNDS))
    zones = min(_conversions(orders) for _ in range(ROUNDS))
    beside = f"changing zones alone, there and back: {ORDERS / zones:,.0f}/s"
    return [
        at_least("dates_per_second", ORDERS / best, GOAL, "promises/s", beside),
        figure("dates_per_second share of zones", zones / best, "of the time"),
    ]


def _seconds(orders: list[tuple[datetime, str, int]], days: object) -> float:
    began = perf_counter()
    for received, kind, length in orders:
        promise(received, kind, length, days)  # type: ignore[arg-type]
    return perf_counter() - began


def _conversions(orders: list[tuple[datetime, str, int]]) -> float:
    from seoripul.rules.seoul import SEOUL

    began = perf_counter()
    for received, _, _ in orders:
        received.astimezone(SEOUL).astimezone(UTC)
    return perf_counter() - began
