"""All tables of all nouns, gathered, and the database brought to them."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import URL, Connection, MetaData, inspect, text

from seoripul.central import journal, once, versions
from seoripul.central.engines import is_shared, open_readers, open_writer
from seoripul.central.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

NOUNS: Final = (
    "people", "catalogue", "centres", "addresses", "pickup", "queue", "bells", "messages",
    "delivery", "dispatch",
)  # fmt: skip
NEWEST: Final = "0013"
"""The last migration of this program."""
_OWN: Final = (journal, once, versions)


class UnknownRevision(Exception):
    """The database was brought further than this program knows."""


def whole() -> MetaData:
    """The metadata with every noun's tables in it."""
    for noun in NOUNS:
        records = import_module(f"seoripul.central.{noun}.records")
        for part in pkgutil.iter_modules(getattr(records, "__path__", ())):
            import_module(f"{records.__name__}.{part.name}")
    return metadata


def bring_up_to_date(database: URL) -> None:
    """Migrate to the newest revision. Raises sqlalchemy.exc.OperationalError when the file
    cannot be opened or written, UnknownRevision when a newer program made it."""
    engine = open_writer(database)
    try:
        with engine.connect() as conn, conn.begin():
            if revision(conn) != NEWEST:
                _upgrade(conn)
    finally:
        engine.dispose()


def is_begun(database: URL) -> bool:
    """Whether a central has opened there before. Raises as `bring_up_to_date`."""
    if not is_shared(database):
        return Path(database.database or "").exists()
    engine = open_readers(database)
    try:
        with engine.connect() as conn:
            if revision(conn) is None:
                return False
            return bool(conn.execute(text("SELECT count(*) FROM centres")).scalar_one())
    finally:
        engine.dispose()


def revision(conn: Connection) -> str | None:
    """Of the database; None when it is new."""
    if not inspect(conn).has_table("alembic_version"):
        return None
    found = conn.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def alembic_config(conn: Connection | None = None) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("seoripul.central") / "migrations"))
    config.attributes["connection"] = conn
    return config


def _upgrade(conn: Connection) -> None:
    """Alembic is imported only where there is something to migrate: it takes its time."""
    from alembic import command
    from alembic.util import CommandError

    try:
        command.upgrade(alembic_config(conn), NEWEST)
    except CommandError as unknown:
        raise UnknownRevision(str(unknown)) from unknown
