"""The documents of a reservation, as named and priced on the day of the order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import Column, Connection, Date, Integer, Table, Text, bindparam, select

from seoripul.central.pickup.records.reservations import reservations
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata
from seoripul.contract.pickup import DocumentLine

ordered: Final = Table(
    "reservation_documents",
    metadata,
    Column("reservation_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name_ko", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("fee_krw", Integer, nullable=False),
    sqlite_with_rowid=False,
)

_write: Final = insert_into(ordered)
_of: Final = Prepared(
    select(ordered)
    .where(ordered.c.reservation_id == bindparam("which"))
    .order_by(ordered.c.position)
)
_of_day: Final = Prepared(
    select(ordered)
    .join(reservations, reservations.c.id == ordered.c.reservation_id)
    .where(
        reservations.c.centre_id == bindparam("centre"),
        reservations.c.day == bindparam("of_day", type_=Date),
    )
    .order_by(ordered.c.reservation_id, ordered.c.position)
)


def write(conn: Connection, reservation_id: str, lines: Iterable[DocumentLine]) -> None:
    for position, line in enumerate(lines):
        _write.run(
            conn, reservation_id=reservation_id, position=position, code=line.code,
            name_ko=line.name_ko, name_en=line.name_en, copies=line.copies, fee_krw=line.fee_krw,
        )  # fmt: skip


def of(conn: Connection, reservation_id: str) -> tuple[DocumentLine, ...]:
    return tuple(_line(row) for row in _of.all(conn, which=reservation_id))


def of_day(conn: Connection, centre_id: str, day: date) -> dict[str, tuple[DocumentLine, ...]]:
    """Documents of a day's reservations, by reservation id."""
    lines: dict[str, list[DocumentLine]] = {}
    for row in _of_day.all(conn, centre=centre_id, of_day=day):
        lines.setdefault(row.reservation_id, []).append(_line(row))
    return {which: tuple(found) for which, found in lines.items()}


def _line(row: Any) -> DocumentLine:
    return DocumentLine(
        code=row.code,
        name_ko=row.name_ko,
        name_en=row.name_en,
        copies=row.copies,
        fee_krw=row.fee_krw,
    )
