"""All tables of all nouns, gathered, and the database brought to them."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData

from seoripul.central import journal, once, versions
from seoripul.central.engines import open_writer
from seoripul.central.tables import metadata

NOUNS: Final = ("people", "catalogue", "centres", "pickup", "queue")
_OWN: Final = (journal, once, versions)


def whole() -> MetaData:
    """The metadata with every noun's tables in it."""
    for noun in NOUNS:
        records = import_module(f"seoripul.central.{noun}.records")
        for part in pkgutil.iter_modules(getattr(records, "__path__", ())):
            import_module(f"{records.__name__}.{part.name}")
    return metadata


def bring_up_to_date(database: Path) -> None:
    """Migrate to the newest revision. Raises sqlalchemy.exc.OperationalError when the file
    cannot be opened or written, alembic.util.CommandError when a newer program made it."""
    engine = open_writer(database)
    try:
        with engine.connect() as conn, conn.begin():
            if revision(conn) != newest():
                command.upgrade(alembic_config(conn), "head")
    finally:
        engine.dispose()


def revision(conn: Connection) -> str | None:
    """Of the database; None when it is new."""
    return MigrationContext.configure(conn).get_current_revision()


def newest() -> str | None:
    """Of this program."""
    return ScriptDirectory.from_config(alembic_config()).get_current_head()


def alembic_config(conn: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("seoripul.central") / "migrations"))
    config.attributes["connection"] = conn
    return config
