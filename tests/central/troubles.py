"""What befalls a database: no room, held by another. Said by the database itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import text

from seoripul.central.deed import Deed
from seoripul.central.engines import open_writer
from tests.support.central import RunningCentral
from tests.support.databases import ON_POSTGRESQL

_NO_ROOM = """
CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF length(NEW.word) > 50000 THEN RAISE disk_full; END IF; RETURN NEW; END $$;
CREATE TRIGGER no_room BEFORE INSERT ON scratch FOR EACH ROW EXECUTE FUNCTION no_room();
"""


def fill_up(deed: Deed) -> None:
    """From now on there is no room for a long word."""
    words = _NO_ROOM if ON_POSTGRESQL else "PRAGMA max_page_count=1"
    deed.conn.exec_driver_sql(words)


def make_room(deed: Deed) -> None:
    words = "DROP FUNCTION no_room CASCADE" if ON_POSTGRESQL else "PRAGMA max_page_count=1000000"
    deed.conn.exec_driver_sql(words)


def be_impatient(deed: Deed) -> None:
    """Central waits for another program no longer than a moment."""
    words = "SET lock_timeout = 20" if ON_POSTGRESQL else "PRAGMA busy_timeout=20"
    deed.conn.execute(text(words))


@contextmanager
def held_by_another(central: RunningCentral) -> Iterator[None]:
    """Another program stands in the middle of writing."""
    if ON_POSTGRESQL:
        engine = open_writer(central.settings.database)
        with engine.connect() as other, other.begin():
            yield
        engine.dispose()
        return
    database = central.home / "seoripul.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
