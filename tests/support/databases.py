"""Where a central under test keeps what it knows: an SQLite file, or a database of its own in
the cluster of this run (`python3 dev.py test --postgresql`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import (
    URL,
    Connection,
    MetaData,
    Table,
    inspect,
    select,
)

from seoripul.central.engines import of_file, open_readers
from seoripul.central.schema import bring_up_to_date
from seoripul.central.secrets import read_key
from seoripul.central.settings import Settings
from tests.support import spare_databases

ON_POSTGRESQL: Final = bool(spare_databases.CLUSTER)


def settings_at(home: Path, **settings: Any) -> Settings:
    """Central's settings with `home` and the database that belongs to it, made if need be."""
    return Settings(home=home, address=address_of(home), **settings)


def begin(settings: Settings) -> None:
    """A new home gets its key and a file brought up to date, as a first opening makes them.

    The migrations are run once, not in each test; on PostgreSQL the database lent is so already.
    """
    file = Path(settings.database.database or "")
    if ON_POSTGRESQL or file.exists():
        return
    settings.home.mkdir(parents=True, exist_ok=True)
    read_key(settings.master_key)
    file.write_bytes(_model())


@cache
def _model() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "model.db"
        bring_up_to_date(of_file(file))
        return file.read_bytes()


def address_of(home: Path) -> str:
    """Empty on SQLite. The same home has the same database until the test ends."""
    return spare_databases.of(home).render_as_string(hide_password=False) if ON_POSTGRESQL else ""


def empty_database(folder: Path, name: str) -> URL:
    """A database without any table."""
    return spare_databases.empty() if ON_POSTGRESQL else of_file(folder / f"{name}.db")


@contextmanager
def looking_into(home: Path) -> Iterator[Connection]:
    """A reader's look at the database of a home, beside its central."""
    engine = open_readers(settings_at(home).database)
    try:
        with engine.connect() as conn:
            yield conn
    finally:
        engine.dispose()


def everything_kept(home: Path) -> bytes:
    """All that stands in central's files but its key, and in the cells of its database."""
    files = [one for one in home.rglob("*") if one.is_file() and one.suffix != ".key"]
    kept = b"\0".join(one.read_bytes() for one in files)
    if not ON_POSTGRESQL:
        return kept
    with looking_into(home) as conn:
        tables = [Table(name, MetaData(), autoload_with=conn) for name in _tables(conn)]
        cells = [cell for one in tables for row in conn.execute(select(one)) for cell in row]
    return b"\0".join([kept, *(c if isinstance(c, bytes) else str(c).encode() for c in cells)])


def _tables(conn: Connection) -> list[str]:
    return inspect(conn).get_table_names()
