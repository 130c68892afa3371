"""All tables of all nouns, gathered, and the database brought to them."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from sqlalchemy import MetaData

from seoripul.central import journal, once, versions
from seoripul.central.engines import open_writer
from seoripul.central.tables import metadata

NOUNS: Final = ("people", "catalogue", "centres", "pickup", "queue")
_OWN: Final = (journal, once, versions)


def whole() -> MetaData:
    """The metadata with every noun's tables in it."""
    for noun in NOUNS:
        name = f"seoripul.central.{noun}.records"
        if find_spec(name) is None:
            continue
        records = import_module(name)
        for part in pkgutil.iter_modules(getattr(records, "__path__", ())):
            import_module(f"{name}.{part.name}")
    return metadata


def bring_up_to_date(database: Path) -> None:
    """Raises sqlalchemy.exc.OperationalError when the file cannot be opened or written."""
    engine = open_writer(database)
    with engine.connect() as conn, conn.begin():
        whole().create_all(conn)
    engine.dispose()
