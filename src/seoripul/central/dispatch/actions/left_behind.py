"""A run has left without a packed envelope that was promised for it: the next run brings it, and
its citizen is told so, once."""

from __future__ import annotations

from typing import Final

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import door
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.records import runs
from seoripul.central.dispatch.records.runs import RunRow
from seoripul.contract.dispatch import RunState
from seoripul.rules.delivery_life import State
from seoripul.rules.promise import is_missed_by

_AT_THE_OFFICE: Final = (RunState.PLANNED, RunState.LOCKED, RunState.LOADING)
_PACKED: Final = (State.PACKED, State.FAILED_ATTEMPT)


def promise_anew(deed: Deed, run: RunRow) -> None:
    """Once the last run of its zone and half of the day has left. What is on another run goes
    with that one; what is not packed yet is a matter of the office, whose staff see it late."""
    here = centres.on_file(deed, run.centre_id)
    if here is None or run.day > deed.today or _another_goes(deed, run):
        return
    for row in _left_behind(deed, run):
        door.put_off(deed, row, here.centre.delivery, run.day, run.window)


def _another_goes(deed: Deed, run: RunRow) -> bool:
    return any(
        other.state in _AT_THE_OFFICE
        and (other.day, other.window, other.zone) == (run.day, run.window, run.zone)
        for other in runs.of_day(deed.conn, run.centre_id, run.day)
        if other.id != run.id
    )


def _left_behind(deed: Deed, run: RunRow) -> list[DeliveryOrder]:
    return [
        row
        for state in _PACKED
        for row in orders.in_state(deed.conn, run.centre_id, state)
        if not row.run_id
        and row.zone == run.zone
        and is_missed_by(row.delivery_date, row.window, run.day, run.window)
    ]
