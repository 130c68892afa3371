"""The phone left for a number, sealed, until the number ends or the day is over."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    delete,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import metadata

contacts: Final = Table(
    "ticket_contacts",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("language", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("told_soon", Boolean, nullable=False),
    Column("told_calls", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""`sealed`: the phone and the token of the number's page. `told_calls`: of how many calls."""

_this: Final = (
    contacts.c.centre_id == bindparam("centre"),
    contacts.c.day == bindparam("of_day", type_=contacts.c.day.type),
    contacts.c.number == bindparam("which", type_=Integer),
)
_write: Final = insert_into(contacts)
_of_centre: Final = Prepared(
    select(contacts)
    .where(contacts.c.centre_id == bindparam("centre"))
    .order_by(contacts.c.day, contacts.c.number)
)
_find: Final = Prepared(select(contacts).where(*_this))
_told: Final = Prepared(
    update(contacts)
    .where(*_this)
    .values(
        told_soon=bindparam("soon", type_=Boolean), told_calls=bindparam("calls", type_=Integer)
    )
)
_erase: Final = Prepared(delete(contacts).where(*_this))
_erase_before: Final = Prepared(
    delete(contacts).where(contacts.c.day < bindparam("before", type_=contacts.c.day.type))
)


def write(
    conn: Connection,
    centre_id: str,
    day: date,
    number: int,
    language: str,
    sealed: bytes,
    *,
    soon: bool,
) -> None:
    _write.run(
        conn, centre_id=centre_id, day=day, number=number, language=language, sealed=sealed,
        told_soon=soon, told_calls=0,
    )  # fmt: skip


def of_centre(conn: Connection, centre_id: str) -> list[Any]:
    return list(_of_centre.all(conn, centre=centre_id))


def find(conn: Connection, centre_id: str, day: date, number: int) -> Any:
    """The row, or None."""
    return _find.one(conn, centre=centre_id, of_day=day, which=number)


def told(
    conn: Connection, centre_id: str, day: date, number: int, *, soon: bool, calls: int
) -> None:
    _told.run(conn, centre=centre_id, of_day=day, which=number, soon=soon, calls=calls)


def erase(conn: Connection, centre_id: str, day: date, number: int) -> None:
    _erase.run(conn, centre=centre_id, of_day=day, which=number)


def erase_before(conn: Connection, day: date) -> int:
    """The phones of days gone by; returns how many."""
    return _erase_before.run(conn, before=day)
