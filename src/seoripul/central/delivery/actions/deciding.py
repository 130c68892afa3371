"""Accepted or not, and when: identity, correction, extension, rejection, cancelling."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, promises, steps
from seoripul.central.delivery.own_centre import Here
from seoripul.central.delivery.promises import Stood
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.delivery import ChangeOrder
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act


def confirm_identity(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """From now on the promise counts (choice): nothing could be done before."""
    if given.identity is None:
        return refuse(RefusalCode.ID_CHECK_MISSING, 422, subject="identity")
    cells = promises.again(deed, here.row, here.centre.delivery, received_at=deed.now)
    return steps.move(
        deed, here.row, Act.CONFIRM_IDENTITY,
        identity=given.identity.value, received_at=deed.now, **cells,
    )  # fmt: skip


def reject(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    return _end(deed, here, Act.REJECT, given)


def cancel(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    return _end(deed, here, Act.CANCEL, given)


def _end(deed: Deed, here: Here, act: Act, given: ChangeOrder) -> DeliveryOrder | Refusal:
    after = steps.move(deed, here.row, act, reason=given.reason.strip(), run_id="")
    if not isinstance(after, Refusal):
        books.release(deed, here.row, act)
    return after


def ask_correction(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """The clock stands until it has come in."""
    pauses = (*promises.pauses_of(here.row), Stood(deed.now))
    return steps.move(
        deed, here.row, Act.ASK_CORRECTION,
        reason=given.reason.strip(), pauses=promises.with_pauses(pauses),
    )  # fmt: skip


def take_correction(deed: Deed, here: Here, _given: ChangeOrder) -> DeliveryOrder | Refusal:
    *ended, open_one = promises.pauses_of(here.row)
    pauses = (*ended, Stood(open_one.asked_at, deed.now))
    cells = promises.again(deed, here.row, here.centre.delivery, pauses=pauses)
    return steps.move(
        deed, here.row, Act.TAKE_CORRECTION,
        reason="", pauses=promises.with_pauses(pauses), **cells,
    )  # fmt: skip


def extend(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """Once, and by the period's own length at most (law art. 21 of the decree)."""
    if given.extend_by < 1:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="extend_by")
    try:
        cells = promises.again(deed, here.row, here.centre.delivery, extended_by=given.extend_by)
    except ValueError:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="extend_by")
    reason = given.reason.strip()
    return steps.move(
        deed, here.row, Act.EXTEND, reason=reason, extended_by=given.extend_by, **cells
    )
