"""Delivery orders. Name, phone, address, receipt code and the page's token are sealed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, Protocol

from sqlalchemy import (
    BindParameter,
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    or_,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.rules.delivery_life import FINISHED, State

orders: Final = Table(
    "delivery_orders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("split_group", Text, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("centre_id", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("placed_at", UtcTime, nullable=False),
    Column("name", LargeBinary),
    Column("phone", LargeBinary),
    Column("phone_hash", Text, nullable=False),
    Column("wanted", Text, nullable=False),
    Column("address", LargeBinary),
    Column("zone", Text, nullable=False),
    Column("dong", Text, nullable=False),
    Column("pay", Text, nullable=False),
    Column("identity_check", Boolean, nullable=False),
    Column("identity", Text),
    Column("state", Text, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("received_at", UtcTime, nullable=False),
    Column("pauses", Text, nullable=False),
    Column("extended_by", Integer, nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("delivery_date", Date, nullable=False),
    Column("window", Text, nullable=False),
    Column("ready_by", UtcTime, nullable=False),
    Column("promised_first", Date, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("priority", Boolean, nullable=False),
    Column("envelope", Integer, nullable=False),
    Column("packed_by", Text, nullable=False),
    Column("packed_count", Integer, nullable=False),
    Column("run_id", Text, nullable=False),
    Column("hold_until", Date),
    Column("hold_over", Boolean, nullable=False),
    Column("ticket_day", Date),
    Column("ticket_number", Integer),
    Column("follow_hash", Text, nullable=False),
    Column("follow", LargeBinary, nullable=False),
    Column("receipt_code", LargeBinary),
    Column("receipt_tries", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("finished_at", UtcTime),
    Index(None, "centre_id", "state"),
    Index(None, "centre_id", "since"),
    Index(None, "phone_hash", "placed_at"),
    Index(None, "split_group"),
    Index(None, "follow_hash"),
    Index(None, "run_id"),
    Index(None, "finished_at"),
)
"""`received_at`: from when the promise counts. `wanted`: all that was ordered at once, by code.
`envelope`: the serial of the one that counts, 0 before any. `split_group`: id of the first of
`parts` ordered together. `run_id` stays until the office has the envelope again.
"""


class DeliveryOrder(Protocol):
    """A row as read."""

    id: str
    number: str
    split_group: str
    parts: int
    centre_id: str
    channel: str
    language: str
    placed_at: datetime
    name: bytes | None
    phone: bytes | None
    phone_hash: str
    wanted: str
    address: bytes | None
    zone: str
    dong: str
    pay: str
    identity_check: bool
    identity: str | None
    state: str
    since: datetime
    received_at: datetime
    pauses: str
    extended_by: int
    due_at: datetime
    delivery_date: date
    window: str
    ready_by: datetime
    promised_first: date
    attempts: int
    priority: bool
    envelope: int
    packed_by: str
    packed_count: int
    run_id: str
    hold_until: date | None
    hold_over: bool
    ticket_day: date | None
    ticket_number: int | None
    follow_hash: str
    follow: bytes
    receipt_code: bytes | None
    receipt_tries: int
    reason: str
    finished_at: datetime | None


_which: Final[BindParameter[str]] = bindparam("which")
is_finished: Final = or_(*(orders.c.state == one.value for one in sorted(FINISHED)))
_since: Final = bindparam("since_moment", type_=UtcTime)
_until: Final = bindparam("until_moment", type_=UtcTime)
_by_id: Final = Prepared(select(orders).where(orders.c.id == _which))
_by_number: Final = Prepared(select(orders).where(orders.c.number == _which))
_by_follow: Final = Prepared(
    select(orders).where(orders.c.follow_hash == _which).order_by(orders.c.ready_by, orders.c.id)
)
_of_group: Final = Prepared(
    select(orders).where(orders.c.split_group == _which).order_by(orders.c.ready_by, orders.c.id)
)
_of_run: Final = Prepared(select(orders).where(orders.c.run_id == _which))
_of_phone: Final = Prepared(
    select(orders)
    .where(orders.c.phone_hash == _which, orders.c.placed_at >= _since)
    .order_by(orders.c.placed_at)
)
_in_state: Final = Prepared(
    select(orders)
    .where(orders.c.centre_id == bindparam("centre"), orders.c.state == bindparam("in_state"))
    .order_by(orders.c.ready_by, orders.c.id)
)
_shown: Final = Prepared(
    select(orders)
    .where(
        orders.c.centre_id == bindparam("centre"),
        or_(
            ~or_(is_finished, orders.c.state == State.DELIVERED.value),
            (orders.c.since >= _since) & (orders.c.since < _until),
        ),
    )
    .order_by(orders.c.ready_by, orders.c.id)
)
_write: Final = insert_into(orders)


def find(conn: Connection, order_id: str) -> DeliveryOrder | None:
    row: DeliveryOrder | None = _by_id.one(conn, which=order_id)
    return row


def by_number(conn: Connection, number: str) -> DeliveryOrder | None:
    row: DeliveryOrder | None = _by_number.one(conn, which=number)
    return row


def by_follow(conn: Connection, follow_hash: str) -> list[DeliveryOrder]:
    """Every part, soonest first."""
    rows: list[DeliveryOrder] = _by_follow.all(conn, which=follow_hash)
    return rows


def of_group(conn: Connection, split_group: str) -> list[DeliveryOrder]:
    rows: list[DeliveryOrder] = _of_group.all(conn, which=split_group)
    return rows


def of_run(conn: Connection, run_id: str) -> list[DeliveryOrder]:
    rows: list[DeliveryOrder] = _of_run.all(conn, which=run_id)
    return rows


def of_phone(conn: Connection, phone_hash: str, since: datetime) -> list[DeliveryOrder]:
    """Placed since a moment, oldest first."""
    rows: list[DeliveryOrder] = _of_phone.all(conn, which=phone_hash, since_moment=since)
    return rows


def in_state(conn: Connection, centre_id: str, state: State) -> list[DeliveryOrder]:
    """The most urgent first."""
    rows: list[DeliveryOrder] = _in_state.all(conn, centre=centre_id, in_state=state.value)
    return rows


def shown(
    conn: Connection, centre_id: str, since: datetime, until: datetime
) -> list[DeliveryOrder]:
    """At work, and those that came to their state (delivered, finished) within a span."""
    rows: list[DeliveryOrder] = _shown.all(
        conn, centre=centre_id, since_moment=since, until_moment=until
    )
    return rows


def write(conn: Connection, **cells: Any) -> None:
    _write.run(conn, **cells)


def change(conn: Connection, row: DeliveryOrder, **cells: Any) -> bool:
    """False when the order is no longer in the state of `row`."""
    still = update(orders).where(orders.c.id == row.id, orders.c.state == row.state)
    return conn.execute(still.values(**cells)).rowcount == 1
