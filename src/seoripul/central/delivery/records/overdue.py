"""What the clock must see to."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Date, Integer, bindparam, null, or_, select, update

from seoripul.central.delivery.records.orders import DeliveryOrder, orders
from seoripul.central.prepared import Prepared
from seoripul.central.tables import UtcTime
from seoripul.rules.delivery_life import State

_slice: Final = bindparam("most", type_=Integer)
_before: Final = bindparam("before_moment", type_=UtcTime)
_of_centre: Final = orders.c.centre_id == bindparam("centre")
_held: Final = Prepared(
    select(orders)
    .where(
        _of_centre,
        or_(orders.c.state == State.HELD_AT_OFFICE.value, orders.c.state == State.RETURNED.value),
        orders.c.hold_until < bindparam("today", type_=Date),
        orders.c.hold_over.is_(False),
    )
    .limit(_slice)
)
_since: Final = Prepared(
    select(orders)
    .where(_of_centre, orders.c.state == bindparam("in_state"), orders.c.since < _before)
    .order_by(orders.c.since)
    .limit(_slice)
)
_erasable: Final = Prepared(
    select(orders).where(orders.c.finished_at < _before, orders.c.name.is_not(None)).limit(_slice)
)
_erase: Final = Prepared(
    update(orders)
    .where(orders.c.id == bindparam("which"))
    .values(name=null(), phone=null(), address=null(), phone_hash="", receipt_code=null())
)


def held_in_vain(conn: Connection, centre_id: str, today: date, most: int) -> list[DeliveryOrder]:
    """Kept at the office until a day gone by, and not said so yet."""
    rows: list[DeliveryOrder] = _held.all(conn, centre=centre_id, today=today, most=most)
    return rows


def in_state_since(
    conn: Connection, centre_id: str, state: State, before: datetime, most: int
) -> list[DeliveryOrder]:
    """Since before a moment, the longest first."""
    rows: list[DeliveryOrder] = _since.all(
        conn, centre=centre_id, in_state=state.value, before_moment=before, most=most
    )
    return rows


def erasable(conn: Connection, before: datetime, most: int) -> list[DeliveryOrder]:
    """Finished before a moment, and the contact is still here."""
    rows: list[DeliveryOrder] = _erasable.all(conn, before_moment=before, most=most)
    return rows


def erase_contact(conn: Connection, order_id: str) -> None:
    _erase.run(conn, which=order_id)
