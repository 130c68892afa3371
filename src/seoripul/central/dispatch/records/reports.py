"""What couriers told and somebody must look at, until it is settled."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, Protocol

from sqlalchemy import (
    Column,
    Connection,
    Index,
    LargeBinary,
    Table,
    Text,
    bindparam,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

reports: Final = Table(
    "door_reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("centre_id", Text, nullable=False),
    Column("run_id", Text, nullable=False),
    Column("order_id", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("courier_name", Text, nullable=False),
    Column("deed", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("told_at", UtcTime, nullable=False),
    Column("refused", Text),
    Column("order_state", Text, nullable=False),
    Column("note", LargeBinary),
    Column("settled_at", UtcTime),
    Index(None, "centre_id", "settled_at"),
)
"""`note` is sealed."""


class ReportRow(Protocol):
    """A row as read."""

    id: str
    centre_id: str
    run_id: str
    order_id: str
    number: str
    courier_name: str
    deed: str
    at: datetime
    told_at: datetime
    refused: str | None
    order_state: str
    note: bytes | None
    settled_at: datetime | None


_by_id: Final = Prepared(select(reports).where(reports.c.id == bindparam("which")))
_open: Final = Prepared(
    select(reports)
    .where(reports.c.centre_id == bindparam("centre"), reports.c.settled_at.is_(None))
    .order_by(reports.c.told_at, reports.c.id)
)
_write: Final = insert_into(reports)


def find(conn: Connection, report_id: str) -> ReportRow | None:
    row: ReportRow | None = _by_id.one(conn, which=report_id)
    return row


def open_ones(conn: Connection, centre_id: str) -> list[ReportRow]:
    rows: list[ReportRow] = _open.all(conn, centre=centre_id)
    return rows


def write(conn: Connection, **cells: Any) -> None:
    _write.run(conn, **cells)


def settle(conn: Connection, report_id: str, at: datetime) -> None:
    this = reports.c.id == report_id
    conn.execute(update(reports).where(this).values(settled_at=at, note=None))
