"""Runs of couriers."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, Protocol

from sqlalchemy import Column, Connection, Date, Index, Table, Text, bindparam, or_, select, update

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.dispatch import RunState

runs: Final = Table(
    "delivery_runs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("centre_id", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("window", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("courier_id", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("ordered_by", Text, nullable=False),
    Column("opened_at", UtcTime, nullable=False),
    Column("out_at", UtcTime),
    Column("ended_at", UtcTime),
    Index(None, "centre_id", "day"),
    Index(None, "courier_id", "day"),
)
"""`courier_id` is empty until somebody is chosen."""


class RunRow(Protocol):
    """A row as read."""

    id: str
    centre_id: str
    day: date
    window: str
    zone: str
    courier_id: str
    state: str
    ordered_by: str
    opened_at: datetime
    out_at: datetime | None
    ended_at: datetime | None


_OVER: Final = (RunState.RECONCILED.value, RunState.CANCELLED.value)
_by_id: Final = Prepared(select(runs).where(runs.c.id == bindparam("which")))
_of_day: Final = Prepared(
    select(runs)
    .where(
        runs.c.centre_id == bindparam("centre"),
        or_(
            runs.c.day == bindparam("that_day", type_=Date),
            (runs.c.state == RunState.OUT.value)
            & (runs.c.day < bindparam("before_day", type_=Date)),
        ),
    )
    .order_by(runs.c.day, runs.c.window, runs.c.zone, runs.c.opened_at, runs.c.id)
)
_of_courier: Final = Prepared(
    select(runs)
    .where(
        runs.c.courier_id == bindparam("courier"),
        runs.c.day == bindparam("that_day", type_=Date),
        *(runs.c.state != over for over in _OVER),
    )
    .order_by(runs.c.window, runs.c.opened_at, runs.c.id)
)
_write: Final = insert_into(runs)


def find(conn: Connection, run_id: str) -> RunRow | None:
    row: RunRow | None = _by_id.one(conn, which=run_id)
    return row


def of_day(conn: Connection, centre_id: str, day: date) -> list[RunRow]:
    """Those of a day, and earlier ones that have not been reckoned up yet."""
    rows: list[RunRow] = _of_day.all(conn, centre=centre_id, that_day=day, before_day=day)
    return rows


def of_courier(conn: Connection, courier_id: str, day: date) -> list[RunRow]:
    """Of a day, neither reckoned up nor cancelled, the morning's first."""
    rows: list[RunRow] = _of_courier.all(conn, courier=courier_id, that_day=day)
    return rows


def write(conn: Connection, **cells: Any) -> None:
    _write.run(conn, **cells)


def change(conn: Connection, run_id: str, **cells: Any) -> None:
    conn.execute(update(runs).where(runs.c.id == run_id).values(**cells))
