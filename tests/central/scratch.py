"""A table of its own and deeds on it, to try the store without any noun."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, insert, select

from seoripul.central.deed import Deed
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from tests.support.central import RunningCentral

from seoripul.central.deed import OFFICE  # isort: skip

scratch = Table(
    "scratch", MetaData(), Column("no", Integer, primary_key=True), Column("word", Text)
)
Work = Callable[[Deed], object]


def make_table(central: RunningCentral) -> None:
    def make(deed: Deed) -> None:
        scratch.create(deed.conn)

    central.office.store.do_now(OFFICE, make)


def writes(word: str) -> Work:
    def work(deed: Deed) -> str:
        deed.conn.execute(insert(scratch).values(word=word))
        return word

    return work


def writes_then_refuses(word: str, *, keeps: bool = False) -> Work:
    def work(deed: Deed) -> Refusal:
        writes(word)(deed)
        if keeps:
            deed.keep()
        return refuse(RefusalCode.NOT_ALLOWED_NOW)

    return work


def writes_then_fails(word: str) -> Work:
    def work(deed: Deed) -> object:
        writes(word)(deed)
        raise ZeroDivisionError(word)

    return work


def words(central: RunningCentral) -> list[str]:
    def look(conn: Connection) -> list[str]:
        return list(conn.execute(select(scratch.c.word).order_by(scratch.c.no)).scalars())

    return central.office.store.read_now(look)
