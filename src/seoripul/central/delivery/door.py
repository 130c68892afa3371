"""What runs and couriers do to an order: taken on a run, carried out, what happened at the door,
brought back. Each is one step of the order with its custody, its promise and its money."""

from __future__ import annotations

import hmac
from datetime import date
from typing import Final

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, contact, custody, notices, promises, steps
from seoripul.central.delivery.actions.bringing_back import (
    hold_until,
    is_back_already,
    lost,
    make_anew,
)
from seoripul.central.delivery.promising import ready_by
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import Holder
from seoripul.contract.dispatch import AtTheDoor
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State, received_back, unassigned
from seoripul.rules.promise import Window

MOST_CODE_TRIES: Final = 5
"""Then only an identity document opens the hand."""


def assign(deed: Deed, row: DeliveryOrder, run_id: str) -> DeliveryOrder | Refusal:
    return steps.move(deed, row, Act.ASSIGN, run_id=run_id)


def unassign(deed: Deed, row: DeliveryOrder) -> DeliveryOrder | Refusal:
    return steps.move(deed, row, Act.UNASSIGN, to=unassigned(row.attempts), run_id="")


def put_off(
    deed: Deed, row: DeliveryOrder, rules: DeliveryRules, run_day: date, run_window: str
) -> None:
    """Left behind by the runs of `run_window` (AM, PM) of `run_day`: a later promise, told."""
    cells = promises.by_the_next_run(deed, row, rules, run_day, run_window)
    if orders.change(deed.conn, row, **cells):
        after = steps.again(deed, row)
        moved = f"{_promise(row)} -> {_promise(after)}"
        deed.record("left_behind", "order", row.id, row.centre_id, moved)
        deed.touch(row.centre_id)
        notices.tell_new_date(deed, after)


def _promise(row: DeliveryOrder) -> str:
    return f"{row.delivery_date.isoformat()} {row.window}"


def load(deed: Deed, row: DeliveryOrder, courier: str) -> DeliveryOrder | Refusal:
    """`courier`: the name of who carries it, here as below."""
    after = steps.move(deed, row, Act.LOAD)
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.LOAD, Holder.COURIER, holder_name=courier)
    return after


def deliver(
    deed: Deed, row: DeliveryOrder, given: AtTheDoor, courier: str
) -> DeliveryOrder | Refusal:
    """By the recipient's code or an identity document; what is open is paid in whole."""
    refused = _unknown_hand(deed, row, given)
    if refused is None and given.paid is None:
        unpaid = books.of(deed, row).to_collect_krw
        refused = refuse(RefusalCode.FEE_NOT_SETTLED, amount_krw=unpaid) if unpaid else None
    if refused is not None:
        return refused
    by = "" if given.recipient is None else given.recipient.masked()
    after = steps.move(deed, row, Act.DELIVER, note=by, receipt_code=None)
    if isinstance(after, Refusal):
        return after
    if given.paid is not None:
        books.receive_at_the_door(deed, row, given.paid, courier)
    custody.write(deed, after, Act.DELIVER, Holder.RECIPIENT, note=by)
    return after


def absent(deed: Deed, row: DeliveryOrder, rules: DeliveryRules) -> DeliveryOrder | Refusal:
    """Nobody was there: tried again on the next working day, or held once it is back."""
    cells = promises.next_try(deed, row, rules)
    return steps.move(deed, row, Act.ABSENT, attempts=row.attempts + 1, **cells)


def refused(deed: Deed, row: DeliveryOrder, note: str) -> DeliveryOrder | Refusal:
    return steps.move(deed, row, Act.REFUSED, note=note)


def wrong_address(deed: Deed, row: DeliveryOrder, note: str) -> DeliveryOrder | Refusal:
    return steps.move(deed, row, Act.WRONG_ADDRESS, note=note)


def wrong_document(
    deed: Deed, row: DeliveryOrder, rules: DeliveryRules, note: str
) -> DeliveryOrder | Refusal:
    return make_anew(deed, row, Act.WRONG_DOCUMENT, rules, note)


def undo(
    deed: Deed, row: DeliveryOrder, rules: DeliveryRules, promised: date
) -> DeliveryOrder | Refusal:
    """Still on its way, as before what was told; `promised`: the day it had been promised for."""
    was_absent = row.state == State.FAILED_ATTEMPT
    after = steps.move(
        deed, row, Act.UNDO, attempts=row.attempts - was_absent, delivery_date=promised,
        ready_by=ready_by(rules, promised, Window(row.window)),
    )  # fmt: skip
    if was_absent and not isinstance(after, Refusal):
        notices.comes_after_all(deed, after)
    return after


def lose(deed: Deed, row: DeliveryOrder, note: str) -> DeliveryOrder | Refusal:
    return lost(deed, row, note)


def receive_back(
    deed: Deed, row: DeliveryOrder, serial: int, rules: DeliveryRules
) -> DeliveryOrder | Refusal:
    """The office has an envelope again. One that no longer counts (its papers were made anew)
    only ends its own chain."""
    if is_back_already(row, serial):
        custody.write(deed, row, Act.RECEIVE_BACK, Holder.OFFICE, envelope=serial)
        return row
    to = received_back(State(row.state), row.attempts, rules.attempts)
    waits = to in (State.HELD_AT_OFFICE, State.RETURNED)
    held = hold_until(deed, rules) if waits else {}
    after = steps.move(deed, row, Act.RECEIVE_BACK, to=to, run_id="", **held)
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.RECEIVE_BACK, Holder.OFFICE)
    return after


def _unknown_hand(deed: Deed, row: DeliveryOrder, given: AtTheDoor) -> Refusal | None:
    """A wrong code is counted, though nothing else of the deed is kept."""
    if given.identity is not None:
        return None
    if row.state != State.OUT:
        return None
    if not given.receipt_code or row.receipt_tries >= MOST_CODE_TRIES:
        return refuse(RefusalCode.ID_CHECK_MISSING, 422, subject="identity")
    code = contact.receipt_code(deed.secrets, row)
    if code and hmac.compare_digest(code.encode(), given.receipt_code.strip().encode()):
        return None
    orders.change(deed.conn, row, receipt_tries=row.receipt_tries + 1)
    deed.keep()
    return refuse(RefusalCode.WRONG_RECEIPT_CODE, 422, subject="receipt_code")
