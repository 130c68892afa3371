"""How the database is opened: one connection that writes, a few that only read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

READERS: Final = 4
_BOTH: Final = ("PRAGMA foreign_keys=ON", "PRAGMA busy_timeout=2000")
_WRITER: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=4000",
    "PRAGMA journal_size_limit=67108864",
    "PRAGMA temp_store=MEMORY",
)
_READER: Final = ("PRAGMA query_only=ON",)


def open_writer(path: Path) -> Engine:
    """A durable commit returns only after the disk has it (WAL, synchronous=FULL)."""
    engine = _engine(path, StaticPool, {})
    _at_connect(engine, (*_BOTH, *_WRITER))
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def open_readers(path: Path) -> Engine:
    """Each transaction sees one moment of the database."""
    engine = _engine(path, QueuePool, {"pool_size": READERS, "max_overflow": 0})
    _at_connect(engine, (*_BOTH, *_READER))
    _begin_with(engine, "BEGIN")
    return engine


def _engine(path: Path, pool: Any, options: dict[str, Any]) -> Engine:
    address = f"sqlite:///{path.as_posix()}"
    connecting = {"check_same_thread": False, "isolation_level": None, "cached_statements": 512}
    options |= {"poolclass": pool, "connect_args": connecting, "hide_parameters": True}
    return create_engine(address, **options)


def _at_connect(engine: Engine, pragmas: tuple[str, ...]) -> None:
    def prepare(connection: Any, _record: Any) -> None:
        for pragma in pragmas:
            connection.execute(pragma)

    event.listen(engine, "connect", prepare)


def _begin_with(engine: Engine, words: str) -> None:
    def begin(conn: Connection) -> None:
        driver: Any = conn.connection.driver_connection
        driver.execute(words)

    event.listen(engine, "begin", begin)
