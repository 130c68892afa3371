"""At the door: what a courier's phone tells, at once or out of a dead spot.

Whatever no longer fits is refused and kept for the dispatcher to see: nothing told is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final, NamedTuple

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import door
from seoripul.central.delivery.possible import not_now
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.actions.reports import report
from seoripul.central.dispatch.fates import Fate
from seoripul.central.dispatch.records import couriers, runs, stops
from seoripul.central.dispatch.records.stops import StopRow
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.dispatch import AtTheDoor, Courier, DoorDone, RunState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import UNDOABLE, State
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.promise import Window

AT_ONCE: Final = timedelta(minutes=2)
"""Who is refused within it still stands at the door, and does something else."""
_TRIED_AGAIN: Final = frozenset(
    {RefusalCode.WRONG_RECEIPT_CODE, RefusalCode.ID_CHECK_MISSING, RefusalCode.FEE_NOT_SETTLED}
)


class AtStop(NamedTuple):
    """Who stands where, with what."""

    courier: Courier
    stop: StopRow
    row: DeliveryOrder
    rules: DeliveryRules
    given: AtTheDoor

    @property
    def note(self) -> str:
        return self.given.note.strip()[:200]


Step = Callable[[Deed, AtStop], DeliveryOrder | Refusal]
STEPS: Final[dict[Act, Step]] = {
    Act.DELIVER: lambda deed, at: door.deliver(deed, at.row, at.given, at.courier.name),
    Act.ABSENT: lambda deed, at: door.absent(deed, at.row, at.rules),
    Act.REFUSED: lambda deed, at: door.refused(deed, at.row, at.note),
    Act.WRONG_ADDRESS: lambda deed, at: door.wrong_address(deed, at.row, at.note),
    Act.WRONG_DOCUMENT: lambda deed, at: door.wrong_document(deed, at.row, at.rules, at.note),
    Act.LOSE: lambda deed, at: door.lose(deed, at.row, at.note),
    Act.UNDO: lambda deed, at: _undo(deed, at),
}
_FATES: Final = {Act.DELIVER: Fate.DELIVERED, Act.LOSE: Fate.LOST}


def at_the_door(deed: Deed, act: Act, given: AtTheDoor, order_id: str) -> DoorDone | Refusal:
    """NOT_FOUND for what was never on a run of this courier."""
    at = _find(deed, given, order_id)
    if isinstance(at, Refusal):
        return at
    if at.stop.outcome == act or (act is Act.UNDO and _is_still_to_do(at)):
        return _done(at.row, act)
    refused = _why_not(deed, at, act)
    after = refused if refused is not None else STEPS[act](deed, at)
    if isinstance(after, Refusal):
        return _kept(deed, at, act, after)
    _write(deed, at, act)
    return _done(after, act)


def _find(deed: Deed, given: AtTheDoor, order_id: str) -> AtStop | Refusal:
    courier = couriers.of_phone(deed.conn, deed.actor.device_id)
    row = orders.find(deed.conn, order_id)
    if courier is None or row is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="courier" if row else "order")
    stop = stops.last_of(deed.conn, order_id, courier.id)
    here = centres.on_file(deed, row.centre_id)
    if stop is None or here is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="order")
    return AtStop(courier, stop, row, here.centre.delivery, given)


def _why_not(deed: Deed, at: AtStop, act: Act) -> Refusal | None:
    """The run is over, or the office has gone on with the order without this courier."""
    run = runs.find(deed.conn, at.stop.run_id)
    gives_back = act is Act.WRONG_DOCUMENT and at.stop.outcome == Act.DELIVER
    takes_back = act is Act.UNDO and _is_told(at)
    is_out = run is not None and run.state == RunState.OUT
    if is_out and (_is_still_to_do(at) or gives_back or takes_back):
        return None
    return not_now(at.row)


def _is_still_to_do(at: AtStop) -> bool:
    return at.row.run_id == at.stop.run_id and at.row.state == State.OUT


def _is_told(at: AtStop) -> bool:
    """Something that can be taken back, and the courier has that very envelope."""
    same = (at.row.run_id, at.row.envelope) == (at.stop.run_id, at.stop.envelope)
    return same and at.stop.outcome in UNDOABLE and at.stop.back_at is None


def _undo(deed: Deed, at: AtStop) -> DeliveryOrder | Refusal:
    """By the phone's clock, however late it comes in out of a dead spot."""
    told_at, promised = at.stop.outcome_at, at.stop.promised_before
    while_at = timedelta(seconds=at.rules.undo_seconds)
    if told_at is None or promised is None or min(at.given.at, deed.now) - told_at > while_at:
        return refuse(RefusalCode.NOTHING_TO_UNDO, subject="order")
    return door.undo(deed, at.row, at.rules, promised)


def _write(deed: Deed, at: AtStop, act: Act) -> None:
    if act is Act.UNDO:
        never = dict.fromkeys(("outcome", "outcome_at", "told_at", "promised_before"))
        stops.change(deed.conn, at.stop, **never)
        return
    fate = _FATES.get(act)
    stops.change(
        deed.conn, at.stop, outcome=act.value, outcome_at=min(at.given.at, deed.now),
        told_at=deed.now, fate=fate or "", live=fate is None and act is not Act.WRONG_DOCUMENT,
        promised_before=at.row.delivery_date,
    )  # fmt: skip
    if act is Act.LOSE:
        report(deed, at.stop.run_id, at.row, at.courier.name, act, at.given, None)


def _kept(deed: Deed, at: AtStop, act: Act, refused: Refusal) -> Refusal:
    """Told late it cannot be done otherwise any more: the dispatcher must look at it."""
    late = deed.now - at.given.at > AT_ONCE
    if late or refused.code not in _TRIED_AGAIN:
        deed.keep()
        report(deed, at.stop.run_id, at.row, at.courier.name, act, at.given, refused.code)
    return refused


def _done(row: DeliveryOrder, act: Act) -> DoorDone:
    again = act is Act.ABSENT and row.state == State.FAILED_ATTEMPT
    return DoorDone(
        order_id=row.id,
        state=State(row.state),
        outcome=act,
        next_date=row.delivery_date if again else None,
        next_window=Window(row.window) if again else None,
    )
