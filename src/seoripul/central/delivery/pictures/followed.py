"""The page that follows an order and its parts: no name, no address."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from seoripul.central.centres import records as centres
from seoripul.central.delivery import contact
from seoripul.central.delivery.books import would_release
from seoripul.central.delivery.possible import why_not
from seoripul.central.delivery.records import ledger, ordered, orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.secrets import Secrets
from seoripul.contract.delivery import FollowedPart, OrderFollowed, OrderStep, PayWhere
from seoripul.contract.money import Balance
from seoripul.rules.delivery_life import BEFORE_OUT, Deed, State
from seoripul.rules.promise import Window
from seoripul.rules.seoul import day_of

_STEPS: Final = {
    State.SUBMITTED: OrderStep.IDENTITY_WANTED,
    State.ACCEPTED: OrderStep.RECEIVED,
    State.CORRECTION: OrderStep.CORRECTION,
    State.ISSUED: OrderStep.READY_TO_SEND,
    State.PACKED: OrderStep.READY_TO_SEND,
    State.ASSIGNED: OrderStep.READY_TO_SEND,
    State.OUT: OrderStep.OUT,
    State.DELIVERED: OrderStep.DELIVERED,
    State.CLOSED: OrderStep.DELIVERED,
    State.REJECTED: OrderStep.REJECTED,
    State.CANCELLED: OrderStep.CANCELLED,
    State.FAILED_ATTEMPT: OrderStep.ABSENT,
    State.RETURNED: OrderStep.RETURNED,
    State.HELD_AT_OFFICE: OrderStep.HELD_AT_OFFICE,
    State.LOST: OrderStep.LOST,
    State.REISSUE: OrderStep.MADE_ANEW,
    State.DESTROYED: OrderStep.DESTROYED,
}
_COMES_TO_THE_DOOR: Final = BEFORE_OUT | {State.OUT, State.FAILED_ATTEMPT, State.REISSUE}


def followed(
    conn: Connection, version: int, now: datetime, secrets: Secrets, follow_hash: str
) -> OrderFollowed:
    """Raises LookupError when there is no such order or centre."""
    parts = orders.by_follow(conn, follow_hash)
    there = centres.find(conn, parts[0].centre_id) if parts else None
    if there is None:
        raise LookupError("no such order")
    books = [ledger.of(conn, one.id) for one in parts]
    return OrderFollowed(
        version=version,
        now=now,
        centre=there.centre.name,
        receipt_code=_receipt_code(secrets, parts),
        stamp=_sum(one.stamp for one in books),
        delivery=_sum(one.delivery for one in books),
        pay=PayWhere(parts[0].pay),
        parts=tuple(_part(conn, one, now) for one in parts),
    )


def can_cancel(row: DeliveryOrder, now: datetime) -> bool:
    """By the citizen: until the envelope is on its way."""
    return row.state in BEFORE_OUT and why_not(row, Deed.CANCEL, day_of(now)) is None


def _part(conn: Connection, row: DeliveryOrder, now: datetime) -> FollowedPart:
    released, cancellable = would_release(row, Deed.CANCEL), can_cancel(row, now)
    return FollowedPart(
        number=row.number,
        step=_STEPS[State(row.state)],
        since=row.since,
        delivery_date=row.delivery_date,
        window=Window(row.window),
        promised_first=row.promised_first,
        documents=ordered.lines(conn, row.id),
        attempts=row.attempts,
        hold_until=row.hold_until,
        cancel_free=cancellable and released.stamp and released.delivery,
        cancellable=cancellable,
        reason="" if row.state == State.CANCELLED else row.reason,
    )


def _receipt_code(secrets: Secrets, parts: Iterable[DeliveryOrder]) -> str:
    codes = (contact.receipt_code(secrets, one) for one in parts if one.state in _COMES_TO_THE_DOOR)
    return next((code for code in codes if code), "")


def _sum(balances: Iterable[Balance]) -> Balance:
    each = list(balances)
    return Balance(
        owed_krw=sum(one.owed_krw for one in each),
        received_krw=sum(one.received_krw for one in each),
    )
