"""All that a desk knows of the orders brought home, and how it changes. No clock, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from msgspec import structs

from seoripul.contract.delivery import DeliveryPicture, OrderRow
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.delivery.filters import Group, keep, search
from seoripul.kiosk.counter.delivery.intents import OrderIntent
from seoripul.kiosk.counter.delivery.notes import (
    OrderDone,
    OrderMoved,
    OrderNote,
    OrderRefused,
    OrderUnanswered,
)
from seoripul.kiosk.counter.delivery.risk import NOTHING_WARNED, Warned
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import NotReached, Refused


@dataclass(frozen=True)
class OrdersState:
    day: date | None = None
    """Whose finished orders are shown beside the open ones; None: today's."""
    picture: DeliveryPicture | None = None
    refused: Refusal | None = None
    """Why central does not tell the list."""
    text: str = ""
    group: Group | None = None
    chosen_id: str | None = None
    in_flight: OrderIntent | None = None
    failed: OrderIntent | None = None
    """Not answered at all: can be sent again with the same key."""
    note: OrderNote | None = None
    warned: Warned = NOTHING_WARNED

    def __repr__(self) -> str:
        return f"OrdersState(chosen={self.chosen_id})"


def rows(state: OrdersState) -> tuple[OrderRow, ...]:
    """The list as filtered and searched; central sorted it by urgency."""
    return search(keep(every(state), state.group), state.text)


def every(state: OrdersState) -> tuple[OrderRow, ...]:
    return state.picture.rows if state.picture is not None else ()


def row_of(state: OrdersState, order_id: str | None) -> OrderRow | None:
    return next((row for row in every(state) if row.id == order_id), None)


def chosen(state: OrdersState) -> OrderRow | None:
    return row_of(state, state.chosen_id)


def choose(state: OrdersState, order_id: str | None) -> OrdersState:
    return state if order_id == state.chosen_id else replace(state, chosen_id=order_id)


def take(state: OrdersState, picture: DeliveryPicture) -> OrdersState:
    """A newer picture. If somebody else moved the chosen order, say so."""
    before = chosen(state)
    after = replace(state, picture=picture, refused=None)
    now = chosen(after)
    if before is None or state.in_flight is not None:
        return after
    if now is not None and now.state is before.state:
        return after
    own = isinstance(state.note, OrderDone) and state.note.row.id == before.id
    if own and now is not None and isinstance(state.note, OrderDone):
        own = state.note.row.state is now.state
    moved = OrderMoved(before.number, now.state if now is not None else None)
    return after if own else replace(after, note=moved)


def turn_to(state: OrdersState, day: date, today: date) -> OrdersState:
    wanted = None if day == today else day
    if wanted == state.day:
        return state
    return replace(state, day=wanted, picture=None, note=None)


def sent(state: OrdersState, intent: OrderIntent) -> OrdersState:
    return replace(state, in_flight=intent, failed=None, note=None)


def answered(state: OrdersState, intent: OrderIntent, outcome: Outcome[OrderRow]) -> OrdersState:
    after = replace(state, in_flight=None)
    if isinstance(outcome, NotReached):
        return replace(after, failed=intent, note=OrderUnanswered(intent))
    if isinstance(outcome, Refused):
        return replace(after, note=OrderRefused(intent, outcome.refusal))
    return replace(settle(after, outcome.value), note=OrderDone(intent, outcome.value))


def settle(state: OrdersState, row: OrderRow) -> OrdersState:
    """Central's answer about one order, shown before the next picture comes."""
    if state.picture is None:
        return state
    settled = tuple(row if known.id == row.id else known for known in state.picture.rows)
    return replace(state, picture=structs.replace(state.picture, rows=settled))
