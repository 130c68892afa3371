"""Several deeds, one transaction: each stands or falls alone, and none is answered early."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from seoripul.central.deed import CITIZEN, OFFICE, Deed
from seoripul.central.writer import LONGEST_QUEUE
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.central.scratch import (
    Work,
    make_table,
    words,
    writes,
    writes_then_fails,
    writes_then_refuses,
)
from tests.central.troubles import be_impatient, fill_up, held_by_another, make_room
from tests.support.central import RunningCentral


@pytest.fixture(autouse=True)
def table(central: RunningCentral) -> None:
    make_table(central)


@contextmanager
def writer_held(central: RunningCentral) -> Iterator[threading.Event]:
    """The writer stands inside a deed, so that what follows meets in one commit."""
    inside, go_on = threading.Event(), threading.Event()

    def hold(_deed: Deed) -> None:
        inside.set()
        go_on.wait(30)

    holding = threading.Thread(target=central.office.store.do_now, args=(OFFICE, hold))
    holding.start()
    inside.wait(30)
    try:
        yield go_on
    finally:
        go_on.set()
        holding.join()


def all_at_once(central: RunningCentral, *works: Work) -> list[object]:
    async def ask() -> list[object]:
        with writer_held(central) as go_on:
            asked = [asyncio.ensure_future(central.office.store.do(CITIZEN, w)) for w in works]
            await asyncio.wait(asked, timeout=0)
            go_on.set()
            return list(await asyncio.gather(*asked, return_exceptions=True))

    return asyncio.run(ask())


def test_a_deed_that_fails_takes_no_other_with_it(central: RunningCentral) -> None:
    heard = all_at_once(central, writes("first"), writes_then_fails("second"), writes("third"))
    assert heard[0] == "first"
    assert isinstance(heard[1], ZeroDivisionError)
    assert heard[2] == "third"
    assert words(central) == ["first", "third"]


def test_a_refused_deed_leaves_no_trace(central: RunningCentral) -> None:
    heard = all_at_once(central, writes_then_refuses("gone"), writes("here"))
    assert isinstance(heard[0], Refusal)
    assert words(central) == ["here"]


def test_a_refused_deed_may_keep_what_it_counted(central: RunningCentral) -> None:
    heard = all_at_once(central, writes_then_refuses("tried", keeps=True))
    assert isinstance(heard[0], Refusal)
    assert words(central) == ["tried"]


def test_what_a_refused_deed_would_touch_and_record_is_forgotten(central: RunningCentral) -> None:
    before = central.office.store.bulletin.version("ok")

    def work(deed: Deed) -> Refusal:
        deed.touch("ok")
        deed.record("nothing", "scratch", "x", "ok")
        refusal = writes_then_refuses("x")(deed)
        assert isinstance(refusal, Refusal)
        return refusal

    central.office.store.do_now(OFFICE, work)
    lines = central.office.store.read_now(
        lambda conn: conn.execute(text("SELECT count(*) FROM journal WHERE verb = 'nothing'"))
        .scalar_one()
    )  # fmt: skip
    assert central.office.store.bulletin.version("ok") == before
    assert lines == 0


def test_a_full_disk_refuses_every_deed_of_the_commit_and_central_goes_on(
    central: RunningCentral,
) -> None:
    central.office.store.do_now(OFFICE, fill_up)
    heard = all_at_once(central, writes("small"), writes("big" * 50_000))
    assert [one.code for one in heard if isinstance(one, Refusal)] == [
        RefusalCode.STORAGE_FULL,
        RefusalCode.STORAGE_FULL,
    ]
    assert words(central) == []
    central.office.store.do_now(OFFICE, make_room)
    assert central.office.store.do_now(OFFICE, writes("after")) == "after"
    assert words(central) == ["after"]


def test_a_database_held_by_another_program_is_told_as_busy(central: RunningCentral) -> None:
    central.office.store.do_now(OFFICE, be_impatient)
    with held_by_another(central):
        heard = central.office.store.do_now(OFFICE, writes("now"))
    assert isinstance(heard, Refusal)
    assert (heard.code, heard.status) == (RefusalCode.BUSY, 503)
    assert heard.facts.retry_after_s
    assert central.office.store.do_now(OFFICE, writes("later")) == "later"


def test_more_than_the_queue_holds_is_refused_at_once(central: RunningCentral) -> None:
    async def ask() -> list[object]:
        with writer_held(central) as go_on:
            store = central.office.store
            asked = [
                asyncio.ensure_future(store.do(CITIZEN, lambda deed: "done"))
                for _ in range(LONGEST_QUEUE + 5)
            ]
            await asyncio.wait(asked, timeout=0)
            early = [one.result() for one in asked if one.done()]
            go_on.set()
            return [early, *await asyncio.gather(*asked)]

    early, *heard = asyncio.run(ask())
    assert isinstance(early, list)
    assert {one.code for one in early} == {RefusalCode.BUSY}
    assert len(early) >= 5
    assert heard.count("done") == LONGEST_QUEUE + 5 - len(early)


def test_stopping_finishes_what_waits(central: RunningCentral) -> None:
    heard: list[object] = []

    def ask(word: str) -> None:
        heard.append(central.office.store.do_now(OFFICE, writes(word)))

    with writer_held(central):
        asking = [threading.Thread(target=ask, args=(str(n),)) for n in range(20)]
        for one in asking:
            one.start()
    for one in asking:
        one.join()
    central.restart()
    assert sorted(words(central), key=int) == [str(n) for n in range(20)]
    assert len(heard) == 20


def test_questions_see_one_moment_and_cannot_write(central: RunningCentral) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        central.office.store.read_now(
            lambda conn: conn.execute(text("INSERT INTO scratch (word) VALUES ('x')"))
        )
    assert words(central) == []
