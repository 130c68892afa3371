"""Stops: one envelope each on a run. An envelope is on one live run at most."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, Protocol

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    select,
    update,
)

from seoripul.central.dispatch.records.runs import runs
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

stops: Final = Table(
    "delivery_stops",
    metadata,
    Column("run_id", Text, primary_key=True),
    Column("order_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("envelope", Integer, nullable=False),
    Column("loaded_at", UtcTime),
    Column("outcome", Text),
    Column("outcome_at", UtcTime),
    Column("told_at", UtcTime),
    Column("back_at", UtcTime),
    Column("fate", Text, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("promised_before", Date),
    Index(None, "order_id"),
    sqlite_with_rowid=False,
)
"""`fate` is one of `dispatch.fates`, empty while it is open; `live` until then.
`promised_before`: the day promised before the outcome, for taking it back."""
Index(
    "uq_delivery_stops_live",
    stops.c.order_id,
    unique=True,
    sqlite_where=stops.c.live,
    postgresql_where=stops.c.live,
)


class StopRow(Protocol):
    """A row as read."""

    run_id: str
    order_id: str
    position: int
    envelope: int
    loaded_at: datetime | None
    outcome: str | None
    outcome_at: datetime | None
    told_at: datetime | None
    back_at: datetime | None
    fate: str
    live: bool
    promised_before: date | None


_this: Final = (
    stops.c.run_id == bindparam("run"),
    stops.c.order_id == bindparam("order_id_"),
)
_one: Final = Prepared(select(stops).where(*_this))
_of_run: Final = Prepared(
    select(stops)
    .where(stops.c.run_id == bindparam("run"))
    .order_by(stops.c.position, stops.c.order_id)
)
_of_courier: Final = Prepared(
    select(stops)
    .join(runs, runs.c.id == stops.c.run_id)
    .where(stops.c.order_id == bindparam("which"), runs.c.courier_id == bindparam("courier"))
    .order_by(runs.c.opened_at.desc())
)
_live: Final = Prepared(
    select(stops).where(stops.c.order_id == bindparam("which"), stops.c.live.is_(True))
)
_write: Final = insert_into(stops)
_drop: Final = Prepared(delete(stops).where(*_this))


def find(conn: Connection, run_id: str, order_id: str) -> StopRow | None:
    row: StopRow | None = _one.one(conn, run=run_id, order_id_=order_id)
    return row


def of_run(conn: Connection, run_id: str) -> list[StopRow]:
    """In the order of driving."""
    rows: list[StopRow] = _of_run.all(conn, run=run_id)
    return rows


def last_of(conn: Connection, order_id: str, courier_id: str) -> StopRow | None:
    """The newest stop of an order that was given to a courier."""
    row: StopRow | None = _of_courier.one(conn, which=order_id, courier=courier_id)
    return row


def live_one(conn: Connection, order_id: str) -> StopRow | None:
    row: StopRow | None = _live.one(conn, which=order_id)
    return row


def write(conn: Connection, run_id: str, order_id: str, position: int, envelope: int) -> None:
    _write.run(
        conn, run_id=run_id, order_id=order_id, position=position, envelope=envelope,
        loaded_at=None, outcome=None, outcome_at=None, told_at=None, back_at=None, fate="",
        live=True, promised_before=None,
    )  # fmt: skip


def change(conn: Connection, row: StopRow, **cells: Any) -> None:
    this = (stops.c.run_id == row.run_id) & (stops.c.order_id == row.order_id)
    conn.execute(update(stops).where(this).values(**cells))


def drop(conn: Connection, row: StopRow) -> None:
    _drop.run(conn, run=row.run_id, order_id_=row.order_id)
