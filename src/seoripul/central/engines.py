"""How the database is opened: one connection that writes, a few that only read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

READERS: Final = 4
POSTGRESQL: Final = "postgresql"
_BOTH: Final = ("PRAGMA foreign_keys=ON", "PRAGMA busy_timeout=2000")
_WRITER: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=4000",
    "PRAGMA journal_size_limit=67108864",
    "PRAGMA temp_store=MEMORY",
)
_READER: Final = ("PRAGMA query_only=ON",)


def of_file(path: Path) -> URL:
    """The address of an SQLite file."""
    return URL.create("sqlite", database=path.as_posix())


def is_shared(database: URL) -> bool:
    """Whether several centrals may serve from this database (PostgreSQL)."""
    return database.get_backend_name() == POSTGRESQL


def open_writer(database: URL) -> Engine:
    """A durable commit returns only after the disk has it (WAL, synchronous=FULL)."""
    if is_shared(database):
        from seoripul.central import postgresql

        return postgresql.open_writer(database)
    engine = _engine(database, StaticPool, {})
    _at_connect(engine, (*_BOTH, *_WRITER))
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def open_readers(database: URL) -> Engine:
    """Each transaction sees one moment of the database."""
    if is_shared(database):
        from seoripul.central import postgresql

        return postgresql.open_readers(database)
    engine = _engine(database, QueuePool, {"pool_size": READERS, "max_overflow": 0})
    _at_connect(engine, (*_BOTH, *_READER))
    _begin_with(engine, "BEGIN")
    return engine


def _engine(database: URL, pool: Any, options: dict[str, Any]) -> Engine:
    connecting = {"check_same_thread": False, "isolation_level": None, "cached_statements": 512}
    options |= {"poolclass": pool, "connect_args": connecting, "hide_parameters": True}
    return create_engine(database, **options)


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
