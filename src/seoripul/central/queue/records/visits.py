"""A day's numbers as its statistics read them."""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import Connection, bindparam, select

from seoripul.central.prepared import Prepared
from seoripul.central.queue.records.tickets import tickets
from seoripul.rules.day_statistics import Visit

_of_day: Final = Prepared(
    select(
        tickets.c.line,
        tickets.c.state,
        tickets.c.issued_at,
        tickets.c.called_at,
        tickets.c.finished_at,
    ).where(
        tickets.c.centre_id == bindparam("centre"),
        tickets.c.day == bindparam("of_day", type_=tickets.c.day.type),
    )
)


def of_day(conn: Connection, centre_id: str, day: date) -> list[Visit]:
    return [Visit(*row) for row in _of_day.all(conn, centre=centre_id, of_day=day)]
