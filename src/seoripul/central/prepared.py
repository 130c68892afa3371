"""Core statements compiled once and run on the driver's cursor: the fast way in.

SQLAlchemy writes the SQL and converts the types; only its per-call machinery is left out.
Values that change are `bindparam("name")`; `IN` lists of varying length are not for here.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert
from sqlalchemy.sql import ClauseElement

_Convert = Callable[[Any], Any]


class Prepared:
    """One statement; `run`, `one` and `all` take the bind values by name."""

    __slots__ = (
        "_binds",
        "_defaults",
        "_fetches",
        "_positional",
        "_results",
        "_row",
        "_sql",
        "_statement",
    )

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._sql = ""
        self._binds: tuple[tuple[str, _Convert | None], ...] = ()
        self._defaults: Mapping[str, Any] = {}
        self._results: tuple[tuple[int, _Convert], ...] = ()
        self._row: Callable[[Iterable[Any]], Any] = tuple
        self._positional = True

    def run(self, conn: Connection, **values: Any) -> int:
        """Rows touched."""
        return int(self._execute(conn, values).rowcount)

    def one(self, conn: Connection, **values: Any) -> Any:
        """The first row (a named tuple), or None."""
        found = self._execute(conn, values).fetchone()
        return None if found is None else self._shape(found)

    def all(self, conn: Connection, **values: Any) -> list[Any]:
        return [self._shape(found) for found in self._execute(conn, values).fetchall()]

    def many(self, conn: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run once per row."""
        if not self._sql:
            self._compile(conn)
        cursor = conn.connection.cursor()
        cursor.executemany(self._sql, [self._values(row) for row in rows])
        cursor.close()

    def _execute(self, conn: Connection, values: Mapping[str, Any]) -> Any:
        if not self._sql:
            self._compile(conn)
        cursor = conn.connection.cursor()
        cursor.execute(self._sql, self._values(values))
        return cursor

    def _values(self, values: Mapping[str, Any]) -> Any:
        given = {**self._defaults, **values} if self._defaults else values
        if self._positional:
            return [
                given[name] if convert is None else convert(given[name])
                for name, convert in self._binds
            ]
        return {n: given[n] if c is None else c(given[n]) for n, c in self._binds}

    def _shape(self, found: Any) -> Any:
        if not self._results:
            return self._row(found)
        cells = list(found)
        for at, convert in self._results:
            cells[at] = convert(cells[at])
        return self._row(cells)

    def _compile(self, conn: Connection) -> None:
        dialect = conn.dialect
        compiled: Any = self._statement.compile(dialect=dialect)
        names = compiled.positiontup if compiled.positional else list(compiled.binds)
        kinds = {name: compiled.binds[name].type for name in names}
        self._binds = tuple(
            (n, kinds[n].dialect_impl(dialect).bind_processor(dialect)) for n in names
        )
        self._defaults = {n: v for n, v in compiled.params.items() if v is not None}
        self._positional = bool(compiled.positional)
        self._shape_results(dialect)
        self._sql = str(compiled)

    def _shape_results(self, dialect: Any) -> None:
        statement: Any = self._statement
        cells = list(getattr(statement, "_returning", ()) or ())
        cells = cells or list(getattr(statement, "selected_columns", ()))
        if not cells:
            return
        converts = [
            cell.type.dialect_impl(dialect).result_processor(dialect, None) for cell in cells
        ]
        self._results = tuple((at, c) for at, c in enumerate(converts) if c is not None)
        names = [getattr(cell, "key", None) or f"column_{at}" for at, cell in enumerate(cells)]
        kind: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]
        self._row = kind._make


def insert_into(table: Table, *, but: tuple[str, ...] = ()) -> Prepared:
    """INSERT of every column except `but` (those the database fills)."""
    cells = {c.name: bindparam(c.name, type_=c.type) for c in table.columns if c.name not in but}
    return Prepared(insert(table).values(cells))
