"""Documents as they hold from a day on; a row once written is never changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

import msgspec
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    select,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.catalogue import Document, Period

documents: Final = Table(
    "documents",
    metadata,
    Column("code", Text, primary_key=True),
    Column("effective_from", Date, primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("written_at", UtcTime, nullable=False),
    Column("name_ko", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("group", Text, nullable=False),
    Column("fee_krw", Integer, nullable=False),
    Column("fee_unit", Text, nullable=False),
    Column("period", Text, nullable=False),
    Column("period_length", Integer, nullable=False),
    Column("identity_check", Boolean, nullable=False),
    Column("phone_orderable", Boolean, nullable=False),
    Column("reservable", Boolean, nullable=False),
    Column("deliverable", Boolean, nullable=False),
    Column("remarks", Text, nullable=False),
    Column("fee_source", Text, nullable=False),
    Column("fee_confidence", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""`revision` grows when a sheet corrects a row of the same day: the older one stays."""

_FIELDS: Final = Document.__struct_fields__
_cells: Final = [documents.c[name] for name in _FIELDS]
_write: Final = insert_into(documents)
_count: Final = Prepared(select(func.count()).select_from(documents))
_all: Final = Prepared(
    select(*_cells).order_by(documents.c.code, documents.c.effective_from, documents.c.revision)
)
_one: Final = Prepared(
    select(*_cells)
    .where(
        documents.c.code == bindparam("which"),
        documents.c.effective_from <= bindparam("day", type_=documents.c.effective_from.type),
    )
    .order_by(documents.c.effective_from.desc(), documents.c.revision.desc())
    .limit(1)
)
_newest_revision: Final = Prepared(
    select(func.max(documents.c.revision).label("newest")).where(
        documents.c.code == bindparam("which"),
        documents.c.effective_from == bindparam("day", type_=documents.c.effective_from.type),
    )
)


def is_empty(conn: Connection) -> bool:
    return int(_count.one(conn)[0]) == 0


def versions(conn: Connection) -> tuple[Document, ...]:
    """Every document with every day from which it holds, corrected rows left out."""
    newest = {(one.code, one.effective_from): one for one in map(_document, _all.all(conn))}
    return tuple(newest.values())


def on(conn: Connection, day: date) -> tuple[Document, ...]:
    """The catalogue of a day, by code."""
    held = {one.code: one for one in versions(conn) if one.effective_from <= day}
    return tuple(held.values())


def find(conn: Connection, code: str, day: date) -> Document | None:
    row = _one.one(conn, which=code, day=day)
    return None if row is None else _document(row)


def exactly(conn: Connection, code: str, effective_from: date) -> Document | None:
    """The row that begins to hold on that very day."""
    held = find(conn, code, effective_from)
    return held if held is not None and held.effective_from == effective_from else None


def write(conn: Connection, rows: Iterable[Document], written_at: Any) -> None:
    for one in rows:
        newest = _newest_revision.one(conn, which=one.code, day=one.effective_from).newest
        revision = 1 if newest is None else newest + 1
        _write.run(conn, revision=revision, written_at=written_at, **msgspec.structs.asdict(one))


def _document(row: Any) -> Document:
    return Document(**{**row._asdict(), "period": Period(row.period)})
