"""Core statements compiled once and run on the driver's cursor: the fast way in.

SQLAlchemy writes the SQL and converts the types; only its per-call machinery is left out.
Values that change are `bindparam("name")`; `IN` lists of varying length are not for here.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, bindparam, insert
from sqlalchemy.sql import ClauseElement

_Convert = Callable[[Any], Any]


class Prepared:
    """One statement; `run`, `one` and `all` take the bind values by name."""

    __slots__ = ("_converts", "_defaults", "_names", "_pick", "_results", "_row", "_sql",
                 "_statement")  # fmt: skip

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._sql = ""
        self._names: tuple[str, ...] | None = None
        self._pick: Callable[[Mapping[str, Any]], tuple[Any, ...]] = _nothing
        self._converts: tuple[tuple[int, _Convert], ...] = ()
        self._defaults: Mapping[str, Any] = {}
        self._results: tuple[tuple[int, _Convert], ...] = ()
        self._row: Callable[[Iterable[Any]], Any] = tuple

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
        driver: Any = conn.connection.driver_connection
        return driver.execute(self._sql, self._values(values))

    def _values(self, values: Mapping[str, Any]) -> Any:
        picked = self._pick({**self._defaults, **values} if self._defaults else values)
        if self._converts:
            cells = list(picked)
            for at, convert in self._converts:
                cells[at] = convert(cells[at])
            picked = tuple(cells)
        return picked if self._names is None else dict(zip(self._names, picked, strict=True))

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
        names = tuple(compiled.positiontup if compiled.positional else compiled.binds)
        converts = [_binder(compiled.binds[name].type, dialect) for name in names]
        self._names = None if compiled.positional else names
        self._pick = _picker(names)
        self._converts = tuple((at, c) for at, c in enumerate(converts) if c is not None)
        self._defaults = {n: v for n, v in compiled.params.items() if v is not None}
        self._shape_results(dialect)
        self._sql = str(compiled)

    def _shape_results(self, dialect: Dialect) -> None:
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


def _binder(kind: Any, dialect: Dialect) -> _Convert | None:
    if isinstance(kind, Date) and dialect.name == "sqlite":
        return _iso
    found: _Convert | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return found


def _iso(day: date | None) -> str | None:
    """What SQLAlchemy's own processor writes, in a tenth of the time."""
    return None if day is None else day.isoformat()


def _picker(names: tuple[str, ...]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    if not names:
        return _nothing
    if len(names) == 1:
        return lambda values: (values[names[0]],)
    return itemgetter(*names)


def _nothing(_values: Mapping[str, Any]) -> tuple[Any, ...]:
    return ()


def insert_into(table: Table, *, but: tuple[str, ...] = ()) -> Prepared:
    """INSERT of every column except `but` (those the database fills)."""
    cells = {c.name: bindparam(c.name, type_=c.type) for c in table.columns if c.name not in but}
    return Prepared(insert(table).values(cells))
