"""What became of each envelope of a run, and whether that adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import Connection

from seoripul.central.delivery.records import custody, orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.records import stops
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.central.dispatch.records.stops import StopRow
from seoripul.contract.delivery import CustodyLine, Holder
from seoripul.rules.delivery_life import Deed


class Fate(StrEnum):
    DELIVERED = "delivered"
    RETURNED = "returned"
    HELD = "held"
    LOST = "lost"


COMES_BACK: Final = frozenset({Deed.ABSENT, Deed.REFUSED, Deed.WRONG_ADDRESS, Deed.WRONG_DOCUMENT})
"""After these the envelope is to come back to the office."""


class OnRun(NamedTuple):
    """A stop, its order as it stands now, and who has had that envelope since it left."""

    stop: StopRow
    row: DeliveryOrder
    last: CustodyLine | None

    @property
    def is_lost(self) -> bool:
        """Nobody has found it since."""
        return self.last is not None and self.last.deed is Deed.LOSE

    @property
    def is_at_the_office(self) -> bool:
        """There again, or done away with there, though nobody scanned it back."""
        there = (Holder.OFFICE, Holder.NOBODY)
        return self.last is not None and self.last.holder in there and not self.is_lost

    @property
    def is_settled(self) -> bool:
        """Handed over, at the office again, or known to be lost."""
        return bool(self.stop.fate) or self.is_lost or self.is_at_the_office

    @property
    def fate(self) -> Fate | None:
        """Of a loaded envelope; None while nobody has said anything."""
        if self.stop.fate:
            return Fate(self.stop.fate)
        if self.is_lost:
            return Fate.LOST
        comes_back = self.stop.outcome in COMES_BACK
        return Fate.RETURNED if comes_back or self.is_at_the_office else None


def of_run(conn: Connection, run: RunRow) -> list[OnRun]:
    """In the order of driving."""
    found = [(stop, orders.find(conn, stop.order_id)) for stop in stops.of_run(conn, run.id)]
    return [on_run(conn, run, stop, row) for stop, row in found if row is not None]


def on_run(conn: Connection, run: RunRow, stop: StopRow, row: DeliveryOrder) -> OnRun:
    """The chain is read where it matters: once the run has left, until the stop is settled."""
    if run.out_at is None or stop.fate:
        return OnRun(stop, row, None)
    chain = [line for line in custody.of(conn, row.id) if line.envelope == stop.envelope]
    return OnRun(stop, row, chain[-1] if chain else None)


def sums(fates: Iterable[Fate | None]) -> dict[str, int]:
    """How many of each, for a run's figures."""
    counted = Counter(fates)
    return {one.value: counted[one] for one in Fate}
