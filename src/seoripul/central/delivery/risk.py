"""How a promise stands: warned an hour and half an hour before the run would leave without it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from seoripul.central.delivery.promising import runs_from, runs_until
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import Risk
from seoripul.rules.delivery_life import State
from seoripul.rules.promise import Window

WARNED: Final = ((timedelta(0), Risk.LATE), (timedelta(minutes=30), Risk.WITHIN_30),
                 (timedelta(minutes=60), Risk.WITHIN_60))  # fmt: skip
_AT_THE_DESK: Final = frozenset({State.ACCEPTED, State.ISSUED, State.REISSUE})
_FOR_A_RUN: Final = frozenset({State.PACKED, State.ASSIGNED, State.FAILED_ATTEMPT})


def risk(row: DeliveryOrder, rules: DeliveryRules, now: datetime) -> Risk:
    """To be packed by then, to leave by then; on its way it is late or not."""
    state = State(row.state)
    if state in _AT_THE_DESK:
        return _by(row.ready_by, now)
    if state in _FOR_A_RUN:
        return _by(_leaves_by(row, rules), now)
    over = runs_until(rules, row.delivery_date, Window(row.window))
    return Risk.LATE if state is State.OUT and now > over else Risk.CALM


def _by(limit: datetime, now: datetime) -> Risk:
    left = limit - now
    return next((one for within, one in WARNED if left <= within), Risk.CALM)


def _leaves_by(row: DeliveryOrder, rules: DeliveryRules) -> datetime:
    """What is promised for a day may still go in the afternoon."""
    window = Window.PM if row.window == Window.DAY else Window(row.window)
    return runs_from(rules, row.delivery_date, window)
