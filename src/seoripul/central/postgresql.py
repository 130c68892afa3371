"""How a PostgreSQL database is opened, for one central among several on it.

Every transaction that writes first takes one lock of the whole database: deeds of all processes
go in one after another, as they do on SQLite (docs/decisions/0021).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from seoripul.central.engines import READERS

CHANNEL: Final = "seoripul_versions"
"""Each commit tells here which versions have grown: `<centre id> <version>`."""
_LOCK: Final = 0x5E01_2901
"""Any number that no other program takes as an advisory lock in this database."""
_BEGIN: Final = f"BEGIN; SELECT pg_advisory_xact_lock({_LOCK})"
_PREPARED_STATEMENTS: Final = 500
_CONNECTING: Final = {
    "application_name": "seoripul",
    "connect_timeout": 5,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
_PROCESS_THAT_STANDS_STILL_MS: Final = 10_000
"""The server ends a writing transaction that hangs so long, so that the others go on."""
_WRITER: Final = {
    "default_transaction_isolation": "read\\ committed",
    "default_transaction_read_only": "off",
    "lock_timeout": "5000",
    "idle_in_transaction_session_timeout": str(_PROCESS_THAT_STANDS_STILL_MS),
}
_READER: Final = {
    "default_transaction_isolation": "repeatable\\ read",
    "default_transaction_read_only": "on",
}


class ForgetfulServer(Exception):
    """The server may lose a commit it has confirmed."""


def open_writer(database: URL) -> Engine:
    """A commit returns only after the server's disk has it.

    `begin` takes the lock in the same breath: psycopg itself begins nothing. Raises at the first
    connection ForgetfulServer when the server runs with fsync=off.
    """
    engine = _engine(database, _WRITER, poolclass=QueuePool, pool_size=1, max_overflow=0)

    def prepare(connection: Any, _record: Any) -> None:
        connection.autocommit = True
        if connection.execute("SHOW fsync").fetchone()[0] != "on":
            raise ForgetfulServer("the server runs with fsync=off: it would lose orders")
        if connection.execute("SHOW synchronous_commit").fetchone()[0] == "off":
            connection.execute("SET synchronous_commit = on")

    def begin(conn: Connection) -> None:
        driver: Any = conn.connection.driver_connection
        try:
            driver.execute(_BEGIN, prepare=False)
        except Exception:
            driver.rollback()
            raise

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def open_readers(database: URL) -> Engine:
    """Each transaction sees one moment of the database and cannot write."""
    pool = {"poolclass": QueuePool, "pool_size": READERS, "max_overflow": 0}
    return _engine(database, _READER, pool_pre_ping=True, **pool)


def open_listener(database: URL) -> Engine:
    """For one connection that waits for `CHANNEL`."""
    return _engine(database, {}, poolclass=NullPool, isolation_level="AUTOCOMMIT")


def tell(conn: Connection, grown: Mapping[str, int]) -> None:
    """In the deeds' own transaction: heard by every process if and when it commits."""
    driver: Any = conn.connection.driver_connection
    words = [f"{centre_id} {version}" for centre_id, version in grown.items()]
    driver.execute("SELECT pg_notify(%s, word) FROM unnest(%s::text[]) word", (CHANNEL, words))


def heard(payload: str) -> tuple[str, int]:
    """What `tell` told."""
    centre_id, _, version = payload.rpartition(" ")
    return centre_id, int(version)


def _engine(database: URL, settings: Mapping[str, str], **options: Any) -> Engine:
    told = " ".join(f"-c {name}={value}" for name, value in settings.items())
    connecting = {**_CONNECTING, **({"options": told} if told else {})}
    engine = create_engine(database, connect_args=connecting, hide_parameters=True, **options)

    def remember_statements(connection: Any, _record: Any) -> None:
        connection.prepare_threshold = 2
        connection.prepared_max = _PREPARED_STATEMENTS

    event.listen(engine, "connect", remember_statements)
    return engine
