"""The office's memory: deeds go in one after another, questions are answered beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine

from seoripul.central import once
from seoripul.central.access import Access
from seoripul.central.bulletin import Bulletin
from seoripul.central.calendar import Calendar
from seoripul.central.clock import Clock
from seoripul.central.deed import OFFICE, Actor, Deed
from seoripul.central.engines import READERS, is_shared, open_readers, open_writer
from seoripul.central.messages.actions import Telling
from seoripul.central.orders import Answer, Order
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.secrets import Secrets
from seoripul.central.shared import Shared, listener
from seoripul.central.writer import Writer
from seoripul.contract.refusals import Refusal

T = TypeVar("T")


class Store:
    """Open it before use; `close` finishes what waits."""

    def __init__(
        self,
        database: URL,
        clock: Clock,
        secrets: Secrets,
        calendar: Calendar,
        access: Access,
        waits: Waits,
        telling: Telling | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._secrets = secrets
        self._calendar = calendar
        self._access = access
        self._waits = waits
        self._telling = telling
        self.bulletin = Bulletin(self.read, clock)
        self._shared = Shared(access, calendar) if is_shared(database) else None

    def open(self) -> None:
        """Raises sqlalchemy.exc.OperationalError when the database cannot be opened."""
        self._writing: Engine = open_writer(self._database)
        self._reading: Engine = open_readers(self._database)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="seoripul-reader")
        self._writer = Writer(
            self._writing,
            self._clock,
            self._secrets,
            self._calendar,
            self._access,
            self._waits,
            self.bulletin.announce,
            self._telling,
            self._shared,
        )
        self._writer.start()
        if self._shared is not None:
            self._listener = listener(self._database, self.bulletin, self._look_again)
            self._listener.start()

    def close(self) -> None:
        if self._shared is not None:
            self._listener.stop()
        self._writer.stop()
        self._readers.shutdown(wait=True)
        self._reading.dispose()
        self._writing.dispose()

    async def do(self, actor: Actor, work: Callable[[Deed], T | Refusal]) -> T | Refusal:
        """Do a deed without a command key (central's own duties); answered after the commit."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._writer.take(Order(actor, work, future))
        done: T | Refusal = await future
        return done

    async def answer(
        self,
        actor: Actor,
        work: Callable[[Deed], object],
        key: str,
        fingerprint: bytes,
        status: int = 200,
    ) -> Answer | Refusal:
        """Do a command once. The same key again repeats the first Answer (refused or done);
        with another fingerprint it is refused. A Refusal outside an Answer was not kept."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        hashed = once.key_hash(key)
        self._writer.take(Order(actor, work, future, key, hashed, fingerprint, status))
        answered: Answer | Refusal = await future
        return answered

    def take(self, order: Order) -> None:
        """Do a command once, as `answer` does; the order's own future hears of it."""
        self._writer.take(order)

    def do_now(self, actor: Actor, work: Callable[[Deed], T | Refusal]) -> T | Refusal:
        """`do` for a plain thread: opening the office, the command line."""
        future: Future[Any] = Future()
        self._writer.take(Order(actor, work, future))
        done: T | Refusal = future.result()
        return done

    async def may_have_changed(self) -> bool:
        """Whether another process may have changed what is remembered here of devices and
        sessions since it was last asked. It is remembered now."""
        if self._shared is None:
            return False
        if await self.read(self._shared.is_behind):
            await self.do(OFFICE, _nothing)
        return True

    def _look_again(self) -> None:
        self.do_now(OFFICE, _nothing)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Ask the database; the query sees one moment and cannot write."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, self.read_now, query)

    def read_now(self, query: Callable[[Connection], T]) -> T:
        with self._reading.connect() as conn, conn.begin():
            return query(conn)


def _nothing(_deed: Deed) -> None:
    """The writer looks first at what other processes have changed, then does this."""
