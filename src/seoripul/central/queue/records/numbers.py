"""The last number issued of each range and day: the next one is taken in one statement."""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import (
    Column,
    Connection,
    Date,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.queue.records.tickets import tickets
from seoripul.central.tables import metadata
from seoripul.rules.ticket_numbers import NumberRange, next_number

last_numbers: Final = Table(
    "last_ticket_numbers",
    metadata,
    Column("centre_id", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""The last number issued of each range (named by its first number) and day."""

_DAY: Final = last_numbers.c.day.type
_numbers_key: Final = (
    last_numbers.c.centre_id == bindparam("centre"),
    last_numbers.c.day == bindparam("of_day", type_=_DAY),
    last_numbers.c.first == bindparam("range_first", type_=Integer),
)
_last_number: Final = Prepared(select(last_numbers.c.number).where(*_numbers_key))
_highest: Final = Prepared(
    select(func.max(tickets.c.number).label("number")).where(
        tickets.c.centre_id == bindparam("centre"),
        tickets.c.day == bindparam("of_day", type_=_DAY),
        tickets.c.number >= bindparam("range_first", type_=Integer),
        tickets.c.number <= bindparam("range_last", type_=Integer),
    )
)
_next_number: Final = Prepared(
    update(last_numbers)
    .where(*_numbers_key, last_numbers.c.number < bindparam("range_last", type_=Integer))
    .values(number=last_numbers.c.number + 1)
    .returning(last_numbers.c.number)
)
_first_number: Final = insert_into(last_numbers)


def take_number(conn: Connection, centre_id: str, day: date, numbers: NumberRange) -> int | None:
    """The next number of a range (`rules.ticket_numbers.next_number`); None when it is used up."""
    first, last = numbers
    key = {"centre": centre_id, "of_day": day, "range_first": first}
    row = _next_number.one(conn, range_last=last, **key)
    if row is not None:
        return int(row.number)
    if _last_number.one(conn, **key) is not None:
        return None
    number = next_number(numbers, _highest.one(conn, range_last=last, **key).number)
    if number is not None:
        _first_number.run(conn, centre_id=centre_id, day=day, first=first, number=number)
    return number
