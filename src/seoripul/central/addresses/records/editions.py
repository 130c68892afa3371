"""Editions: what each full address file became, how far its import is, and which one counts."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
    update,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract import wire

editions: Final = Table(
    "address_editions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("file_hash", Text, nullable=False),
    Column("read_bytes", BigInteger, nullable=False),
    Column("read_lines", BigInteger, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("elsewhere", Integer, nullable=False),
    Column("rejected", Integer, nullable=False),
    Column("first_rejected", Text, nullable=False),
    Column("begun_at", UtcTime, nullable=False),
    Column("whole_at", UtcTime),
    Column("revision", Integer, nullable=False),
)
"""`whole_at` is null while its file is being read. `revision` grows with each file of changes."""

newest_whole: Final = (
    select(func.max(editions.c.number)).where(editions.c.whole_at.is_not(None)).scalar_subquery()
)
"""The number of the edition that counts; null before any."""


class Progress(NamedTuple):
    """How far a file has been read."""

    read_bytes: int = 0
    read_lines: int = 0
    taken: int = 0
    elsewhere: int = 0
    """Lines of other districts."""
    rejected: int = 0
    first_rejected: tuple[str, ...] = ()


class Edition(NamedTuple):
    number: int
    file_hash: str
    progress: Progress
    whole_at: datetime | None
    revision: int


_which: Final = editions.c.number == bindparam("which")
_current: Final = Prepared(select(editions).where(editions.c.number == newest_whole))
_unfinished: Final = Prepared(
    select(editions)
    .where(editions.c.whole_at.is_(None))
    .order_by(editions.c.number.desc())
    .limit(1)
)
_newest: Final = Prepared(select(func.max(editions.c.number).label("number")))
_write: Final = insert_into(editions)
_go_on: Final = Prepared(
    update(editions)
    .where(_which, editions.c.read_lines == bindparam("before"), editions.c.whole_at.is_(None))
    .values({c: bindparam(f"now_{c.name}", type_=c.type) for c in list(editions.c)[2:8]})
)
_finish: Final = Prepared(
    update(editions).where(_which).values(whole_at=bindparam("moment", type_=UtcTime))
)
_revise: Final = Prepared(update(editions).where(_which).values(revision=editions.c.revision + 1))
_forget: Final = Prepared(delete(editions).where(_which))
_old: Final = Prepared(select(editions.c.number).where(editions.c.number < newest_whole))


def current(conn: Connection) -> Edition | None:
    return _edition(_current.one(conn))


def unfinished(conn: Connection) -> Edition | None:
    return _edition(_unfinished.one(conn))


def old(conn: Connection) -> tuple[int, ...]:
    """Numbers of those that a newer one has replaced."""
    return tuple(row.number for row in _old.all(conn))


def begin(conn: Connection, file_hash: str, now: datetime) -> Edition:
    number = int(_newest.one(conn).number or 0) + 1
    nothing = _cells(Progress())
    _write.run(
        conn, number=number, file_hash=file_hash, begun_at=now, whole_at=None, revision=0, **nothing
    )
    return Edition(number, file_hash, Progress(), None, 0)


def go_on(conn: Connection, number: int, before: Progress, now: Progress) -> bool:
    """False when somebody else has gone on meanwhile: nothing is changed then."""
    cells = {f"now_{name}": cell for name, cell in _cells(now).items()}
    return _go_on.run(conn, which=number, before=before.read_lines, **cells) == 1


def finish(conn: Connection, number: int, now: datetime) -> None:
    _finish.run(conn, which=number, moment=now)


def revise(conn: Connection, number: int) -> None:
    _revise.run(conn, which=number)


def forget(conn: Connection, number: int) -> None:
    _forget.run(conn, which=number)


def _cells(progress: Progress) -> dict[str, Any]:
    kept = wire.encode(progress.first_rejected).decode()
    return {**progress._asdict(), "first_rejected": kept}


def _edition(row: Any) -> Edition | None:
    if row is None:
        return None
    told = wire.decode(row.first_rejected.encode(), tuple[str, ...])
    progress = Progress(
        row.read_bytes, row.read_lines, row.taken, row.elsewhere, row.rejected, told
    )
    return Edition(row.number, row.file_hash, progress, row.whole_at, row.revision)
