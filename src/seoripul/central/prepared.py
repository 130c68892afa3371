"""Core statements compiled once and run on the driver's cursor: the fast way in.

SQLAlchemy writes the SQL and converts the types; only its per-call machinery is left out.
Values that change are `bindparam("name")`; `IN` lists of varying length are not for here.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from importlib import import_module
from itertools import chain
from typing import Any, Final

from sqlalchemy import Connection, Date, Dialect, Table, bindparam, insert
from sqlalchemy.sql import ClauseElement, Insert

MOST_ROWS: Final = 32
_Convert = Callable[[Any], Any]
_Fill = Callable[..., Any]


class Prepared:
    """One statement, or what makes it for a dialect; `run`, `one` and `all` take the bind values
    by name."""

    __slots__ = ("_fill", "_shape", "_sql", "_statement")

    def __init__(self, statement: ClauseElement | Callable[[Dialect], ClauseElement]) -> None:
        self._statement = statement
        self._sql = ""
        self._fill: _Fill = tuple
        self._shape: _Convert = tuple

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
        """Run once per row; on SQLite an INSERT takes up to `MOST_ROWS` at a time."""
        if not self._sql:
            self._compile(conn)
        filled = [self._fill(**row) for row in rows]
        cursor = conn.connection.cursor()
        if isinstance(self._statement, Insert) and conn.dialect.positional:
            for at in range(0, len(filled), MOST_ROWS):
                some = filled[at : at + MOST_ROWS]
                cursor.execute(self._rows_sql(len(some)), tuple(chain.from_iterable(some)))
        else:
            cursor.executemany(self._sql, filled)
        cursor.close()

    def _rows_sql(self, many: int) -> str:
        """The INSERT with so many rows of values; the driver keeps each length prepared."""
        head, words, row = self._sql.partition(" VALUES ")
        return head + words + ", ".join([row] * many)

    def _execute(self, conn: Connection, values: Mapping[str, Any]) -> Any:
        if not self._sql:
            self._compile(conn)
        driver: Any = conn.connection.driver_connection
        return driver.execute(self._sql, self._fill(**values))

    def _compile(self, conn: Connection) -> None:
        dialect = conn.dialect
        statement = self._statement
        if not isinstance(statement, ClauseElement):
            statement = self._statement = statement(dialect)
        compiled: Any = statement.compile(dialect=dialect)
        names = tuple(compiled.positiontup or dict.fromkeys(compiled.bind_names.values()))
        converts = [_binder(compiled.binds[name].type, dialect) for name in names]
        defaults = {name: value for name, value in compiled.params.items() if value is not None}
        self._fill = _filler(names, converts, defaults, positional=compiled.positional)
        self._shape = _shaper(self._statement, dialect)
        self._sql = str(compiled)


def _filler(
    names: Sequence[str],
    converts: Sequence[_Convert | None],
    defaults: Mapping[str, Any],
    *,
    positional: bool,
) -> _Fill:
    """Bind values by name → what the driver takes, as one expression."""
    pairs = zip(names, converts, strict=True)
    cells = [_cell(name, at, convert) for at, (name, convert) in enumerate(pairs)]
    if positional:
        made = f"({''.join(cell + ', ' for cell in cells)})"
    else:
        made = f"{{{', '.join(f'{n!r}: {c}' for n, c in zip(names, cells, strict=True))}}}"
    known = {f"given_{name}": value for name, value in defaults.items()}
    asked = [f"{n}=given_{n}" if n in defaults else n for n in dict.fromkeys(names)]
    takes = f"*, {', '.join(asked)}" if asked else ""
    return _written(f"lambda {takes}: {made}", converts, known)


def _shaper(statement: Any, dialect: Dialect) -> _Convert:
    """A row of the driver → a named tuple, as one expression."""
    columns = list(getattr(statement, "_returning", ()) or ())
    columns = columns or list(getattr(statement, "selected_columns", ()))
    if not columns:
        return tuple
    converts = [
        column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
    ]
    names = [getattr(column, "key", None) or f"column_{at}" for at, column in enumerate(columns)]
    kind: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    if not any(converts):
        shape: _Convert = kind._make
        return shape
    cells = [_cell(f"row[{at}]", at, convert) for at, convert in enumerate(converts)]
    made = f"lambda row: new(kind, ({''.join(cell + ', ' for cell in cells)}))"
    return _written(made, converts, {"new": tuple.__new__, "kind": kind})


def _cell(value: str, at: int, convert: _Convert | None) -> str:
    return value if convert is None else f"convert_{at}({value})"


def _written(made: str, converts: Sequence[_Convert | None], known: dict[str, Any]) -> _Fill:
    """`made` out of column names and positions alone; namedtuple is made the same way."""
    known |= {f"convert_{at}": convert for at, convert in enumerate(converts)}
    function: _Fill = eval(made, {"__builtins__": {}, **known})  # noqa: S307
    return function


def _binder(kind: Any, dialect: Dialect) -> _Convert | None:
    if isinstance(kind, Date) and dialect.name == "sqlite":
        return _iso
    found: _Convert | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return found


def _iso(day: date | None) -> str | None:
    """What SQLAlchemy's own processor writes, in a tenth of the time."""
    return None if day is None else day.isoformat()


def insert_into(table: Table, *, but: tuple[str, ...] = ()) -> Prepared:
    """INSERT of every column except `but` (those the database fills)."""
    return Prepared(insert(table).values(_cells(table, but)))


def put_into(table: Table) -> Prepared:
    """INSERT of every column, in place of the row that has the same primary key."""

    def put(dialect: Dialect) -> ClauseElement:
        dialects: Any = import_module(f"sqlalchemy.dialects.{dialect.name}")
        asked = dialects.insert(table).values(_cells(table))
        others = {c.name: asked.excluded[c.name] for c in table.columns if not c.primary_key}
        key = list(table.primary_key)
        made: ClauseElement = asked.on_conflict_do_update(index_elements=key, set_=others)
        return made

    return Prepared(put)


def _cells(table: Table, but: tuple[str, ...] = ()) -> dict[str, Any]:
    return {c.name: bindparam(c.name, type_=c.type) for c in table.columns if c.name not in but}
