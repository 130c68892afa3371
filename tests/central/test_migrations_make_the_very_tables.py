"""A database brought up to date by migrations is the one the program expects."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from seoripul.central.engines import open_writer
from seoripul.central.schema import (
    NEWEST,
    UnknownRevision,
    alembic_config,
    bring_up_to_date,
    revision,
    whole,
)


def names(conn: Connection) -> set[str]:
    """Of every table, index and trigger of ours."""
    found = conn.execute(text("SELECT name FROM sqlite_master WHERE sql IS NOT NULL"))
    return {name for name in found.scalars() if not name.startswith("alembic")}


def triggers(conn: Connection) -> dict[str, str]:
    found = conn.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: " ".join(row.sql.split()) for row in found}


def test_migrating_gives_what_the_program_expects(tmp_path: Path) -> None:
    bring_up_to_date(tmp_path / "migrated.db")
    migrated, made = open_writer(tmp_path / "migrated.db"), open_writer(tmp_path / "made.db")
    with migrated.connect() as one, made.connect() as other, other.begin():
        whole().create_all(other)
        assert compare_metadata(MigrationContext.configure(one), whole()) == []
        assert names(one) == names(other)
        assert triggers(one) == triggers(other) != {}
        assert revision(one) == NEWEST
    migrated.dispose()
    made.dispose()


def test_the_program_knows_its_last_migration() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [NEWEST]


def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    bring_up_to_date(database)
    bring_up_to_date(database)
    engine = open_writer(database)
    with engine.connect() as conn:
        assert revision(conn) == NEWEST
    engine.dispose()


def test_every_step_can_be_taken_back(tmp_path: Path) -> None:
    engine = open_writer(tmp_path / "a.db")
    with engine.connect() as conn, conn.begin():
        command.upgrade(alembic_config(conn), "head")
        command.downgrade(alembic_config(conn), "base")
        assert names(conn) == set()
        command.upgrade(alembic_config(conn), "head")
        assert revision(conn) == NEWEST
    engine.dispose()


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    bring_up_to_date(database)
    engine = open_writer(database)
    with engine.connect() as conn, conn.begin():
        conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(UnknownRevision, match="9999"):
        bring_up_to_date(database)
