"""What of the fees is not owed any more when an order ends before the door (rules, section 5).

Cancelling is free until the papers are issued; then the stamp fee is final, and the delivery fee
comes back until the envelope is on its way. Papers that the office must make anew cost nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from seoripul.rules.delivery_life import BEFORE_ISSUE, BEFORE_OUT, State


class Released(NamedTuple):
    stamp: bool
    delivery: bool


BOTH = Released(stamp=True, delivery=True)


def released_by_cancelling(state: State, *, been_out: bool, anew: bool) -> Released:
    """`been_out`: a courier has had an envelope of this order. `anew`: the office had to make
    the papers again (wrong, lost)."""
    if anew or state in BEFORE_ISSUE or state in (State.LOST, State.REISSUE):
        return BOTH
    return Released(stamp=False, delivery=state in BEFORE_OUT and not been_out)
