"""What keeps a table as it was written, in the words of each database."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import DDL, Table, event

_SQLITE: Final = (
    "CREATE TRIGGER {table}_stays BEFORE UPDATE ON {table}"
    " BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    "CREATE TRIGGER {table}_is_kept BEFORE DELETE ON {table}"
    " BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
)
_POSTGRESQL: Final = (
    "CREATE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " RAISE integrity_constraint_violation USING MESSAGE = '{table} is append-only';"
    " END $$",
    "CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON {table}"
    " FOR EACH ROW EXECUTE FUNCTION {table}_stays()",
    "CREATE TRIGGER {table}_is_not_emptied BEFORE TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION {table}_stays()",
)


def guards(table: str, dialect: str) -> tuple[str, ...]:
    """The statements that make `table` append-only."""
    words = _SQLITE if dialect == "sqlite" else _POSTGRESQL
    return tuple(one.format(table=table) for one in words)


def guard(table: Table) -> None:
    """The guards are made together with the table."""
    for dialect in ("sqlite", "postgresql"):
        for words in guards(table.name, dialect):
            sql: Any = DDL(words)  # type: ignore[no-untyped-call]
            event.listen(table, "after_create", sql.execute_if(dialect=dialect))
