"""What keeps the journal as it was written, in the words of each database."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import DDL, Table, event

GUARDS: Final = {
    "sqlite": (
        "CREATE TRIGGER journal_stays BEFORE UPDATE ON journal"
        " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
        "CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal"
        " WHEN OLD.at > (SELECT max(at) FROM journal) - 63072000000"
        " BEGIN SELECT RAISE(ABORT, 'the journal is kept two years'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION journal_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE integrity_constraint_violation USING MESSAGE = 'the journal is append-only';"
        " END $$",
        "CREATE FUNCTION journal_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF OLD.at > (SELECT max(at) FROM journal) - 63072000000 THEN"
        " RAISE integrity_constraint_violation USING MESSAGE = 'the journal is kept two years';"
        " END IF; RETURN OLD; END $$",
        "CREATE TRIGGER journal_stays BEFORE UPDATE ON journal"
        " FOR EACH ROW EXECUTE FUNCTION journal_stays()",
        "CREATE TRIGGER journal_is_not_emptied BEFORE TRUNCATE ON journal"
        " FOR EACH STATEMENT EXECUTE FUNCTION journal_stays()",
        "CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal"
        " FOR EACH ROW EXECUTE FUNCTION journal_is_kept()",
    ),
}
"""Append-only, and kept for two years (730 days in milliseconds)."""


def guard(journal: Table) -> None:
    """The guards are made together with the table."""
    for dialect, guards in GUARDS.items():
        for words in guards:
            sql: Any = DDL(words)  # type: ignore[no-untyped-call]
            event.listen(journal, "after_create", sql.execute_if(dialect=dialect))
