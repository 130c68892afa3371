"""The order of the day's list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.filters import is_called
from seoripul.rules.reservation import State

Key = tuple[float | int | str, ...]


class Column(StrEnum):
    STATE = "state"
    TIME = "time"
    NAME = "name"
    DOCUMENTS = "documents"
    TICKET = "ticket"
    NUMBER = "number"


_RANK: Final = {state: rank for rank, state in enumerate(State)}
_NO_TICKET: Final = 10_000


def _by_state(row: ReservationRow) -> Key:
    return (0 if is_called(row) else 1, _RANK[row.state])


def _by_documents(row: ReservationRow) -> Key:
    return (row.documents[0].name_ko if row.documents else "", len(row.documents))


_KEYS: Final[dict[Column, Callable[[ReservationRow], Key]]] = {
    Column.STATE: _by_state,
    Column.TIME: lambda row: (row.slot_start.timestamp(),),
    Column.NAME: lambda row: (row.masked_name,),
    Column.DOCUMENTS: _by_documents,
    Column.TICKET: lambda row: (row.ticket.number if row.ticket else _NO_TICKET,),
    Column.NUMBER: lambda row: (row.number,),
}


def sort(
    rows: Iterable[ReservationRow], column: Column, *, descending: bool = False
) -> tuple[ReservationRow, ...]:
    """Sorted by one column; equal rows by time, then number, whichever way the column runs."""
    steady = sorted(rows, key=lambda row: (row.slot_start, row.number))
    return tuple(sorted(steady, key=_KEYS[column], reverse=descending))
