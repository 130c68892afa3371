"""What a failing database means for whoever asked: a refusal, or another try."""

from __future__ import annotations

import sqlite3
from typing import Final

from sqlalchemy.exc import DBAPIError

from seoripul.central.orders import busy, storage_full
from seoripul.contract.refusals import Refusal

_FULL: Final = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY,
                          sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM})  # fmt: skip
_LOCKED: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_SERVER_IS_FULL: Final = frozenset({"53000", "53100", "53200", "58030"})
"""SQLSTATE: insufficient resources, disk full, out of memory, input or output error."""
_SERVER_IS_BUSY: Final = ("08", "53", "57P", "55P03", "25P03", "25006", "40")
"""Connection, too many connections, shutting down, lock not got, stood still, standby, conflict."""
_CONFLICT: Final = frozenset({"40001", "40P01"})
"""Serialization failure, deadlock: nothing was done, the same may be done again."""
_LOST: Final = ("OperationalError", "InterfaceError")
"""Of psycopg without an SQLSTATE: the connection was refused or is gone."""


def storage_refusal(surprise: BaseException) -> Refusal | None:
    """The refusal for a failing disk, a locked or unreachable database; None for any other."""
    cause = surprise.orig if isinstance(surprise, DBAPIError) else surprise
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return _server_refusal(cause)
    if code & 0xFF in _FULL:
        return storage_full()
    return busy() if code & 0xFF in _LOCKED else None


def is_conflict(surprise: BaseException) -> bool:
    """Whether the whole transaction was undone by the server and may simply be done again."""
    cause = surprise.orig if isinstance(surprise, DBAPIError) else surprise
    return getattr(cause, "sqlstate", None) in _CONFLICT


def _server_refusal(cause: BaseException | None) -> Refusal | None:
    state: str | None = getattr(cause, "sqlstate", "")
    if state is None:
        return busy() if {kind.__name__ for kind in type(cause).__mro__} & set(_LOST) else None
    if state in _SERVER_IS_FULL:
        return storage_full()
    return busy() if state.startswith(_SERVER_IS_BUSY) else None
