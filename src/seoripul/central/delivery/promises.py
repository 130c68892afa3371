"""The promise of an order that stands: worked out anew when its clock stood or starts again."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import msgspec

from seoripul.central.deed import Deed
from seoripul.central.delivery.promising import promised, ready_by
from seoripul.central.delivery.records import ordered
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.centres import DeliveryRules
from seoripul.rules.promise import Pause, Promise, Window, next_run
from seoripul.rules.seoul import day_of


class Stood(msgspec.Struct, frozen=True):
    """A correction; `came_at` None: it is still awaited."""

    asked_at: datetime
    came_at: datetime | None = None


_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder(tuple[Stood, ...]).decode


def cells_of(rules: DeliveryRules, found: Promise) -> dict[str, Any]:
    """The columns of a promise."""
    return {
        "due_at": found.legal_due_at,
        "delivery_date": found.delivery_date,
        "window": found.delivery_window.value,
        "ready_by": ready_by(rules, found.delivery_date, found.delivery_window),
    }


def pauses_of(row: DeliveryOrder) -> tuple[Stood, ...]:
    return _decode(row.pauses)


def with_pauses(pauses: tuple[Stood, ...]) -> str:
    return _encode(pauses).decode()


def again(deed: Deed, row: DeliveryOrder, rules: DeliveryRules, **changed: Any) -> dict[str, Any]:
    """Columns of the promise with `received_at`, `pauses` or `extended_by` changed.

    What was promised for a later day stays so. Raises ValueError for too long an extension.
    """
    pauses = changed.get("pauses", pauses_of(row))
    found = promised(
        ordered.of(deed.conn, row.id),
        changed.get("received_at", row.received_at),
        deed.calendar.days,
        pauses=[Pause(one.asked_at, one.came_at) for one in pauses if one.came_at is not None],
        extended_by=changed.get("extended_by", row.extended_by),
    )
    told = Promise(row.received_at, row.due_at, row.delivery_date, Window(row.window))
    if told.lateness > found.lateness:
        found = told._replace(legal_due_at=max(found.legal_due_at, told.legal_due_at))
    return cells_of(rules, found)


def by_the_next_run(
    deed: Deed, row: DeliveryOrder, rules: DeliveryRules, run_day: date, run_window: str
) -> dict[str, Any]:
    """After the runs of `run_window` (AM, PM) of `run_day` have left it behind."""
    day, window = next_run(row.window, run_day, run_window, deed.calendar.days)
    return cells_of(rules, Promise(row.received_at, row.due_at, day, window))


def next_try(deed: Deed, row: DeliveryOrder, rules: DeliveryRules) -> dict[str, Any]:
    """The same part of the next working day."""
    day = deed.calendar.days.nth(day_of(deed.now).toordinal() + 1)
    window = Window(row.window)
    found = Promise(row.received_at, row.due_at, date.fromordinal(day), window)
    return cells_of(rules, found)
