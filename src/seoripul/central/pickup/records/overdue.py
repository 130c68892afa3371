"""What the clock must see to: slots gone by, and contacts to forget."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Integer, bindparam, null, select, update

from seoripul.central.pickup.records.reservations import Reservation, reservations
from seoripul.central.prepared import Prepared
from seoripul.central.tables import UtcTime
from seoripul.rules.reservation import State

_slice: Final = bindparam("most", type_=Integer)
_past_slot: Final = Prepared(
    select(reservations)
    .where(
        reservations.c.centre_id == bindparam("centre"),
        reservations.c.state == bindparam("in_state"),
        reservations.c.slot_end < bindparam("before_moment", type_=UtcTime),
        reservations.c.since < bindparam("before_moment", type_=UtcTime),
    )
    .order_by(reservations.c.slot_end)
    .limit(_slice)
)
_finished: Final = Prepared(
    select(reservations.c.id, reservations.c.centre_id)
    .where(
        reservations.c.finished_at < bindparam("before_moment", type_=UtcTime),
        reservations.c.name.is_not(None),
    )
    .limit(_slice)
)
_erase: Final = Prepared(
    update(reservations)
    .where(reservations.c.id == bindparam("which"))
    .values(name=null(), phone=null(), check_hash="")
)


def past_slot(
    conn: Connection, centre_id: str, state: State, before: datetime, most: int
) -> list[Reservation]:
    """Those in `state` since before a moment, whose slot ended before it too; oldest first."""
    rows: list[Reservation] = _past_slot.all(
        conn, centre=centre_id, in_state=state.value, before_moment=before, most=most
    )
    return rows


def erasable(conn: Connection, before: datetime, most: int) -> list[tuple[str, str]]:
    """Id and centre of orders finished before a moment whose contact is still here."""
    rows = _finished.all(conn, before_moment=before, most=most)
    return [(row.id, row.centre_id) for row in rows]


def erase_contact(conn: Connection, reservation_id: str) -> None:
    _erase.run(conn, which=reservation_id)
