"""How the promise of an order stands, told before it is broken: at 60 and at 30 minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from seoripul.contract.delivery import OrderRow, Risk
from seoripul.rules.delivery_life import State

STILL_TO_PACK: Final = frozenset({State.ACCEPTED, State.ISSUED, State.REISSUE})
"""Work is left to do at the office. Before the identity check, and in a correction, the clock
stands."""
LIMITS: Final = ((Risk.LATE, 0), (Risk.WITHIN_30, 30), (Risk.WITHIN_60, 60))
"""Minutes until the envelope must be packed."""


def risk_of(row: OrderRow, now: datetime) -> Risk:
    """By the minutes left to pack it now, as the picture may be older. What is packed already is
    at the risk that central tells: its run may leave without it."""
    if row.state not in STILL_TO_PACK:
        return row.risk
    left = row.ready_by - now
    return next((risk for risk, most in LIMITS if left <= timedelta(minutes=most)), Risk.CALM)


def minutes_left(row: OrderRow, now: datetime) -> int:
    """Until the envelope must be packed; negative: so long ago."""
    return int((row.ready_by - now).total_seconds() // 60)


@dataclass(frozen=True)
class Warned:
    """What was sounded at this desk already."""

    of: frozenset[tuple[str, Risk]] = frozenset()


NOTHING_WARNED: Final = Warned()


def at_risk(rows: Iterable[OrderRow], now: datetime) -> dict[Risk, tuple[OrderRow, ...]]:
    """Of those still to be packed, the worst first; nobody who is calm."""
    every = tuple(row for row in rows if row.state in STILL_TO_PACK)
    found = {risk: tuple(r for r in every if risk_of(r, now) is risk) for risk, _ in LIMITS}
    return {risk: rows for risk, rows in found.items() if rows}


def lost(rows: Iterable[OrderRow]) -> tuple[OrderRow, ...]:
    """Envelopes that nobody can find: somebody must look for them, or have the papers made anew."""
    return tuple(row for row in rows if row.state is State.LOST)


def newly_warned(
    rows: Iterable[OrderRow], warned: Warned, now: datetime
) -> tuple[Risk | None, Warned]:
    """The worst that is new since the last look, and what has been sounded by now."""
    standing = at_risk(rows, now)
    seen = frozenset((row.id, risk) for risk, some in standing.items() for row in some)
    fresh = {risk for _, risk in seen - warned.of}
    worst = next((risk for risk, _ in LIMITS if risk in fresh), None)
    return worst, Warned(seen)
