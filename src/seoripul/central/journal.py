"""Who did what, when, where and to whose order: append-only, kept two years."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    or_,
    select,
)

from seoripul.central.deed import Written
from seoripul.central.journal_guards import guard
from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.pickup import HistoryLine

KEPT_FOR: Final = timedelta(days=730)
SLICE: Final = 500

journal: Final = Table(
    "journal",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("actor_kind", Text, nullable=False),
    Column("actor_id", Text, nullable=False),
    Column("actor_name", Text, nullable=False),
    Column("device_id", Text, nullable=False),
    Column("centre_id", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("subject_kind", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Index(None, "subject_id", "at"),
    Index(None, "at"),
)

guard(journal)

_append: Final = insert_into(journal, but=("id",))
_of_subject: Final = Prepared(
    select(journal)
    .where(
        journal.c.subject_kind == bindparam("subject_kind"),
        journal.c.subject_id == bindparam("subject_id"),
    )
    .order_by(journal.c.id)
)
_held: Final = Prepared(
    select(journal.c.id)
    .where(
        journal.c.subject_kind == bindparam("subject_kind"),
        journal.c.subject_id == bindparam("subject_id"),
        journal.c.verb == bindparam("did"),
    )
    .limit(1)
)
_between: Final = Prepared(
    select(journal)
    .where(
        journal.c.at >= bindparam("since", type_=UtcTime),
        journal.c.at < bindparam("until", type_=UtcTime),
        or_(bindparam("centre", type_=Text).is_(None), journal.c.centre_id == bindparam("centre")),
    )
    .order_by(journal.c.id)
    .limit(bindparam("most", type_=Integer))
)
_prune: Final = Prepared(
    delete(journal).where(
        journal.c.id.in_(
            select(journal.c.id)
            .where(journal.c.at < bindparam("before", type_=UtcTime))
            .order_by(journal.c.id)
            .limit(SLICE)
        )
    )
)


def append(conn: Connection, lines: Iterable[Written]) -> None:
    _append.many(conn, [line._asdict() for line in lines])


def of_subject(conn: Connection, subject_kind: str, subject_id: str) -> tuple[HistoryLine, ...]:
    """All that happened to one thing, oldest first."""
    rows = _of_subject.all(conn, subject_kind=subject_kind, subject_id=subject_id)
    return tuple(_line(row) for row in rows)


def holds(conn: Connection, subject_kind: str, subject_id: str, verb: str) -> bool:
    """Whether something was ever done to one thing."""
    found = _held.one(conn, subject_kind=subject_kind, subject_id=subject_id, did=verb)
    return found is not None


def between(
    conn: Connection, since: datetime, until: datetime, centre: str | None, most: int
) -> tuple[HistoryLine, ...]:
    """Lines of a span (`until` excluded), oldest first; `centre` None: of the whole district."""
    rows = _between.all(conn, since=since, until=until, centre=centre, most=most)
    return tuple(_line(row) for row in rows)


def prune(conn: Connection, now: datetime) -> int:
    """Forget one slice of lines older than two years; returns how many."""
    return _prune.run(conn, before=now - KEPT_FOR - timedelta(days=1))


def _line(row: object) -> HistoryLine:
    line: Written = row  # type: ignore[assignment]
    place = line.centre_id if not line.device_id else f"{line.centre_id}/{line.device_id}"
    return HistoryLine(
        at=line.at,
        verb=line.verb,
        by=line.actor_name or line.actor_kind,
        where=place,
        reason=line.reason,
    )
