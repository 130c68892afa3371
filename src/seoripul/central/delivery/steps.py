"""One step in an order's life. Whoever moves orders (office, runs, the door, the clock) does so
by `move`; custody, money and promise are written beside it by the deed that knows of them."""

from __future__ import annotations

from typing import Any

from seoripul.central.deed import Deed
from seoripul.central.delivery import notices
from seoripul.central.delivery.possible import not_now, why_not
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.refusals import Refusal
from seoripul.rules.delivery_life import FINISHED, State, after
from seoripul.rules.delivery_life import Deed as Act


def move(
    deed: Deed,
    row: DeliveryOrder,
    act: Act,
    *,
    to: State | None = None,
    reason: str | None = None,
    note: str = "",
    **cells: Any,
) -> DeliveryOrder | Refusal:
    """The order after the step; NOT_ALLOWED_NOW where it does not lead anywhere.

    `to`: where the rules leave that to what happened before. `reason` is kept with the order and
    told to its citizen, `note` goes into the journal alone; `cells` are other columns.
    """
    refused = why_not(row, act, deed.today)
    if refused is not None:
        return refused
    state = to or after(act, State(row.state))
    assert state is not None
    cells["state"] = state.value
    if state != row.state:
        cells["since"] = deed.now
    if state in FINISHED and row.finished_at is None:
        cells["finished_at"] = deed.now
    if reason is not None:
        cells["reason"] = reason
    if not orders.change(deed.conn, row, **cells):
        return not_now(row)
    deed.record(act.value, "order", row.id, row.centre_id, note or reason or "")
    deed.touch(row.centre_id)
    after_it = again(deed, row)
    notices.tell(deed, row, act, after_it)
    return after_it


def again(deed: Deed, row: DeliveryOrder) -> DeliveryOrder:
    """As it stands now."""
    found = orders.find(deed.conn, row.id)
    assert found is not None
    return found
