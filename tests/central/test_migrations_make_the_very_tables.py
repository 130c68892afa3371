"""A database brought up to date by migrations is the one the program expects."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, inspect, text

from seoripul.central.engines import open_writer
from seoripul.central.schema import (
    NEWEST,
    UnknownRevision,
    alembic_config,
    bring_up_to_date,
    revision,
    whole,
)
from tests.support.databases import ON_POSTGRESQL, empty_database

_SQLITE_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
_POSTGRESQL_TRIGGERS = """
SELECT tgname AS name, pg_get_triggerdef(t.oid) || pg_get_functiondef(tgfoid) AS sql
FROM pg_trigger t WHERE NOT tgisinternal
"""


@contextmanager
def writing(database: URL) -> Iterator[Connection]:
    engine = open_writer(database)
    with engine.connect() as conn, conn.begin():
        yield conn
    engine.dispose()


@pytest.fixture
def made_by_hand(tmp_path: Path) -> Iterator[Connection]:
    with writing(empty_database(tmp_path, "made")) as conn:
        yield conn


@pytest.fixture
def database(tmp_path: Path) -> URL:
    return empty_database(tmp_path, "migrated")


def names(conn: Connection) -> set[str]:
    """Of every table, index and trigger of ours."""
    found = inspect(conn)
    tables = {name for name in found.get_table_names() if not name.startswith("alembic")}
    indexes = {one["name"] for table in tables for one in found.get_indexes(table)}
    return tables | {str(name) for name in indexes} | set(triggers(conn))


def triggers(conn: Connection) -> dict[str, str]:
    """Each with what it says."""
    asked = _POSTGRESQL_TRIGGERS if ON_POSTGRESQL else _SQLITE_TRIGGERS
    return {row.name: " ".join(row.sql.split()) for row in conn.execute(text(asked))}


def test_migrating_gives_what_the_program_expects(database: URL, made_by_hand: Connection) -> None:
    bring_up_to_date(database)
    whole().create_all(made_by_hand)
    with writing(database) as migrated:
        assert compare_metadata(MigrationContext.configure(migrated), whole()) == []
        assert names(migrated) == names(made_by_hand)
        assert triggers(migrated) == triggers(made_by_hand) != {}
        assert revision(migrated) == NEWEST


def test_the_program_knows_its_last_migration() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [NEWEST]


def test_migrating_twice_changes_nothing(database: URL) -> None:
    bring_up_to_date(database)
    bring_up_to_date(database)
    with writing(database) as conn:
        assert revision(conn) == NEWEST


def test_every_step_can_be_taken_back(database: URL) -> None:
    with writing(database) as conn:
        command.upgrade(alembic_config(conn), "head")
        command.downgrade(alembic_config(conn), "base")
        assert names(conn) == set()
        command.upgrade(alembic_config(conn), "head")
        assert revision(conn) == NEWEST


def test_a_database_of_a_newer_program_is_left_alone(database: URL) -> None:
    bring_up_to_date(database)
    with writing(database) as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UnknownRevision, match="9999"):
        bring_up_to_date(database)
