"""The one thread that writes: it takes what waits, commits it together, then answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Thread
from time import sleep
from typing import Any, Final

from sqlalchemy import Connection, Engine

from seoripul.central.access import Access
from seoripul.central.batch import Batch
from seoripul.central.calendar import Calendar
from seoripul.central.clock import Clock
from seoripul.central.faults import bare
from seoripul.central.messages.actions import Telling
from seoripul.central.once import LONGEST_BATCH
from seoripul.central.orders import Order, busy
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.secrets import Secrets
from seoripul.central.shared import Shared
from seoripul.central.storage_trouble import is_conflict, storage_refusal

log: Final = logging.getLogger(__name__)
LONGEST_QUEUE: Final = 4096
CROWD: Final = 4
"""So many deeds in one commit tell that more are on their way."""
GATHERING_S: Final = 0.0001
"""What the next commit then waits for them: a deed of a full commit costs less than one alone."""
MOST_CONFLICTS: Final = 3
"""So often a commit undone by the server because of another is done again."""


class Writer:
    """Owns the writing connection. `announce` hears of grown versions after each commit."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        secrets: Secrets,
        calendar: Calendar,
        access: Access,
        waits: Waits,
        announce: Callable[[dict[str, int]], None],
        telling: Telling | None = None,
        shared: Shared | None = None,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._secrets = secrets
        self._calendar = calendar
        self._access = access
        self._waits = waits
        self._announce = announce
        self._telling = telling
        self._shared = shared
        self._conn: Connection | None = None
        self._queue: SimpleQueue[Order | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="seoripul-writer")
        self._known: dict[str, Any] = {}
        self._open = False
        self._last = 0

    def start(self) -> None:
        self._open = True
        self._thread.start()

    def stop(self) -> None:
        """Finish what waits, then end; orders that come later are refused."""
        if self._open:
            self._open = False
            self._queue.put(None)
            self._thread.join()

    def take(self, order: Order) -> None:
        """Queue an order; a full queue or a closing office answers BUSY at once."""
        if not self._open or self._queue.qsize() >= LONGEST_QUEUE:
            order.settle(busy())
        else:
            self._queue.put(order)

    def _run(self) -> None:
        last = False
        while not last:
            orders, last = self._gather()
            if orders:
                self._commit(orders)
            self._last = len(orders)
        self._let_go()
        self._refuse_the_rest()

    def _gather(self) -> tuple[list[Order], bool]:
        first = self._queue.get()
        if first is None:
            return [], True
        if self._last >= CROWD:
            sleep(GATHERING_S)
        orders = [first]
        try:
            while len(orders) < LONGEST_BATCH:
                order = self._queue.get_nowait()
                if order is None:
                    return orders, True
                orders.append(order)
        except Empty:
            pass
        return orders, False

    def _commit(self, orders: list[Order]) -> None:
        try:
            batch = self._perform(orders)
        except Exception as surprise:
            refusal = storage_refusal(surprise)
            why = refusal.title if refusal is not None else type(surprise).__name__
            self._known.clear()
            log.error("nothing was written: %s", why, exc_info=bare(surprise))
            if self._shared is not None:
                self._let_go()
            _answer(orders, [refusal or surprise] * len(orders))
            return
        for act in batch.afterwards:
            _try(act)
        if batch.grown:
            if self._shared is not None:
                self._shared.stand(batch.grown)
            self._announce(batch.grown)
        _answer(orders, batch.outcomes)

    def _perform(self, orders: list[Order]) -> Batch:
        if self._conn is None:
            self._conn = self._engine.connect()
        for _ in range(MOST_CONFLICTS):
            try:
                return self._perform_on(self._conn, orders)
            except Exception as surprise:
                if not is_conflict(surprise):
                    raise
        return self._perform_on(self._conn, orders)

    def _perform_on(self, conn: Connection, orders: list[Order]) -> Batch:
        with conn.begin():
            if self._shared is not None:
                self._shared.catch_up(conn)
                self._known.clear()
            now = self._clock.now()
            batch = Batch(
                conn,
                now,
                self._secrets,
                self._calendar,
                self._access,
                self._waits,
                self._known,
                self._telling,
            )
            batch.recall(orders)
            for order in orders:
                batch.perform(order)
            batch.finish()
            if self._shared is not None and batch.grown:
                self._shared.tell(conn, batch.grown)
        return batch

    def _let_go(self) -> None:
        """Of the connection; a server's may be broken, the next order opens another."""
        conn, self._conn = self._conn, None
        if conn is not None:
            if self._shared is not None:
                conn.invalidate()
            conn.close()

    def _refuse_the_rest(self) -> None:
        while not self._queue.empty():
            order = self._queue.get()
            if order is not None:
                _answer([order], [busy()])


def _try(act: Callable[[], None]) -> None:
    """The commit stands: what fails now is a fault to mend, but no reason to stop writing."""
    try:
        act()
    except Exception as fault:
        log.error("after a commit: %s", type(fault).__name__, exc_info=bare(fault))


def _answer(orders: Sequence[Order], outcomes: Sequence[Any]) -> None:
    """One wake-up per event loop and batch; orders of plain threads are settled here."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[Order, Any]]] = {}
    for order, outcome in zip(orders, outcomes, strict=True):
        if isinstance(order.future, Future):
            order.settle(outcome)
        else:
            by_loop.setdefault(order.future.get_loop(), []).append((order, outcome))
    for loop, pairs in by_loop.items():
        try:
            loop.call_soon_threadsafe(_settle_all, pairs)
        except RuntimeError:
            log.warning("%d answers had nobody left to hear them", len(pairs))


def _settle_all(pairs: Sequence[tuple[Order, Any]]) -> None:
    for order, outcome in pairs:
        order.settle(outcome)
