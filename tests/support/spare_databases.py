"""Databases in this run's PostgreSQL cluster: lent to homes, emptied in the end of each test.

Making and dropping a database takes the server longer than most tests.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from typing import Final

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    delete,
    inspect,
    make_url,
    table,
    text,
)
from sqlalchemy.pool import NullPool

from seoripul.central.schema import bring_up_to_date
from seoripul.central.settings import DRIVER

VARIABLE: Final = "TEST_CLUSTER"
"""Names the address of the cluster's database `postgres`."""
CLUSTER: Final = os.environ.get(VARIABLE, "")
_WORKER: Final = os.environ.get("PYTEST_XDIST_WORKER", "alone")
_MODEL: Final = f"model_of_{_WORKER}"
_numbers: Final = count(1)
_lent: Final[dict[Path, str]] = {}
_once: Final[list[str]] = []
_spare: Final[list[str]] = []


def of(home: Path) -> URL:
    """The database lent to a home, brought up to date and without a row."""
    name = _lent.get(home.resolve())
    if name is None:
        name = _lent[home.resolve()] = _spare.pop() if _spare else _new(_model())
    return _address(name)


def empty() -> URL:
    """A database without any table, used once."""
    _once.append(_new("template0"))
    return _address(_once[-1])


def end_connections(home: Path) -> None:
    """The server ends every connection of the centrals of this home."""
    ask = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = :name"
    with _cluster().connect() as conn:
        conn.execute(text(ask), {"name": _lent[home.resolve()]})


@contextmanager
def forgetful(server: URL) -> Iterator[None]:
    """For a moment the server confirms what its disk does not have yet."""
    with _engine(server).connect() as conn:
        _set_fsync(conn, "off")
        try:
            yield
        finally:
            _set_fsync(conn, "on")


def _set_fsync(conn: Connection, wanted: str) -> None:
    conn.execute(text(f"ALTER SYSTEM SET fsync = {wanted}"))
    conn.execute(text("SELECT pg_reload_conf()"))
    for _ in range(2000):
        if conn.execute(text("SHOW fsync")).scalar_one() == wanted:
            return
    raise AssertionError("the server did not hear")


def take_back() -> None:
    """In the end of a test."""
    for home in list(_lent):
        end_connections(home)
        name = _lent.pop(home)
        if _emptied(name):
            _spare.append(name)
        else:
            _once.append(name)
    while _once:
        _say(f"DROP DATABASE {_once.pop()} WITH (FORCE)")


def _emptied(name: str) -> bool:
    """Whether it is again as it was made."""
    with _engine(_address(name)).connect() as conn:
        tables = _tables(conn)
        if tables != _tables_of_the_model():
            return False
        deletes = [str(delete(table(one))) for one in tables if one != "alembic_version"]
        guards_off = "SET LOCAL session_replication_role = replica"
        conn.exec_driver_sql(";".join(["BEGIN", guards_off, *deletes, "COMMIT"]))
        return True


def _tables(conn: Connection) -> list[str]:
    return sorted(inspect(conn).get_table_names())


@cache
def _tables_of_the_model() -> list[str]:
    with _engine(_address(_model())).connect() as conn:
        return _tables(conn)


@cache
def _model() -> str:
    """Brought up to date once."""
    _say(f"CREATE DATABASE {_MODEL} TEMPLATE template0")
    bring_up_to_date(_address(_MODEL))
    return _MODEL


def _new(model: str) -> str:
    name = f"test_{_WORKER}_{next(_numbers)}"
    _say(f"CREATE DATABASE {name} TEMPLATE {model}")
    return name


def _say(words: str) -> None:
    with _cluster().connect() as conn:
        conn.execute(text(words))


@cache
def _cluster() -> Engine:
    return _engine(make_url(CLUSTER).set(drivername=DRIVER))


def _engine(database: URL) -> Engine:
    return create_engine(database, poolclass=NullPool, isolation_level="AUTOCOMMIT")


def _address(name: str) -> URL:
    return make_url(CLUSTER).set(drivername=DRIVER, database=name)
