"""What became of each envelope of a run, and whether that adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.records.stops import StopRow
from seoripul.rules.delivery_life import Deed, State


class Fate(StrEnum):
    DELIVERED = "delivered"
    RETURNED = "returned"
    HELD = "held"
    LOST = "lost"


COMES_BACK: Final = frozenset({Deed.ABSENT, Deed.REFUSED, Deed.WRONG_ADDRESS, Deed.WRONG_DOCUMENT})
"""After these the envelope is to come back to the office."""


def of(stop: StopRow, row: DeliveryOrder) -> Fate | None:
    """Of a loaded envelope; None while nobody has said anything."""
    if stop.fate:
        return Fate(stop.fate)
    if stop.outcome in COMES_BACK or is_at_the_office(stop, row):
        return Fate.RETURNED
    return Fate.LOST if is_lost(stop, row) else None


def is_settled(stop: StopRow, row: DeliveryOrder) -> bool:
    """Handed over, at the office again, or known to be lost."""
    return bool(stop.fate) or is_lost(stop, row) or is_at_the_office(stop, row)


def is_lost(stop: StopRow, row: DeliveryOrder) -> bool:
    """The office has declared it so meanwhile."""
    return row.state == State.LOST and row.envelope == stop.envelope


def is_at_the_office(stop: StopRow, row: DeliveryOrder) -> bool:
    """Found there before anybody said what happened at the door."""
    return stop.outcome is None and row.run_id != stop.run_id


def sums(fates: Iterable[Fate | None]) -> dict[str, int]:
    """How many of each, for a run's figures."""
    counted = Counter(fates)
    return {one.value: counted[one] for one in Fate}
