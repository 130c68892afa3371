"""Several deeds in one transaction, each in its savepoint, each answered after the commit."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from seoripul.central import journal, once, versions
from seoripul.central.access import Access
from seoripul.central.calendar import Calendar
from seoripul.central.deed import OFFICE, Deed, Written
from seoripul.central.faults import bare
from seoripul.central.messages.actions import Telling
from seoripul.central.once import KeptAnswer
from seoripul.central.orders import Answer, Order, key_reused
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.secrets import Secrets
from seoripul.central.storage_trouble import storage_refusal
from seoripul.contract import wire
from seoripul.contract.refusals import Refusal

log: Final = logging.getLogger(__name__)


@dataclass(slots=True)
class Batch:
    """The deeds of one commit. Nothing of it may be answered before `conn` has committed."""

    conn: Connection
    now: datetime
    secrets: Secrets
    calendar: Calendar
    access: Access
    waits: Waits
    known: dict[str, Any]
    telling: Telling | None = None
    outcomes: list[Any] = field(default_factory=list)
    grown: dict[str, int] = field(default_factory=dict)
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    _touched: set[str] = field(default_factory=set)
    _written: list[Written] = field(default_factory=list)
    _recalled: dict[bytes, KeptAnswer] = field(default_factory=dict)
    _answers: dict[bytes, tuple[bytes, Answer]] = field(default_factory=dict)
    _kept: list[dict[str, Any]] = field(default_factory=list)

    def recall(self, orders: Sequence[Order]) -> None:
        """Look up what was answered under these orders' keys before."""
        hashes = [order.key_hash for order in orders if order.key]
        self._recalled = once.find(self.conn, hashes)

    def perform(self, order: Order) -> None:
        """Do one recalled deed. Raises only when the storage fails; the batch is void then."""
        self.outcomes.append(self._earlier(order) or self._fresh(order))

    def finish(self) -> None:
        """The last statements before the commit."""
        if self.telling is not None and self._touched:
            self._fresh(Order(OFFICE, self._look_around, Future()))
        if self._written:
            journal.append(self.conn, self._written)
        if self._kept:
            once.keep(self.conn, self._kept)
        if self._touched:
            self.grown = versions.grow(self.conn, self._touched)

    def _look_around(self, deed: Deed) -> None:
        """What the deeds of this commit are to tell on phones."""
        assert self.telling is not None
        deed.touched |= self._touched
        self.telling.look_around(deed)

    def _earlier(self, order: Order) -> Any:
        if not order.key:
            return None
        here = self._answers.get(order.key_hash)
        if here is not None:
            mark, answer = here
            return answer._replace(repeated=True) if mark == order.fingerprint else key_reused()
        kept = self._recalled.get(order.key_hash)
        if kept is None:
            return None
        if kept.fingerprint != order.fingerprint:
            return key_reused()
        try:
            return Answer(kept.status, once.unseal(order.key, kept.sealed), repeated=True)
        except ValueError as damaged:
            return damaged

    def _fresh(self, order: Order) -> Any:
        deed = Deed(
            self.conn, self.now, order.actor, self.secrets, self.calendar, self.access,
            telling=self.telling, waits=self.waits, known=self.known,
        )  # fmt: skip
        speak = self.conn.connection.driver_connection
        assert speak is not None
        speak.execute("SAVEPOINT deed")
        try:
            value = order.work(deed)
            answer = self._answer(order, value) if order.key else value
        except Exception as surprise:
            if storage_refusal(surprise) is not None:
                raise
            log.error("a deed failed: %s", type(surprise).__name__, exc_info=bare(surprise))
            self._undo(speak)
            return surprise
        if isinstance(value, Refusal) and not deed.kept:
            self._undo(speak)
        else:
            self._touched |= deed.touched
            self._written += deed.written
            self.afterwards += deed.afterwards
        if order.key:
            self._remember(order, answer)
        return answer

    def _undo(self, speak: Any) -> None:
        """Back to the newest savepoint, this deed's; the others end with the commit."""
        speak.execute("ROLLBACK TO deed")
        self.known.clear()

    @staticmethod
    def _answer(order: Order, value: object) -> Answer:
        status = value.status if isinstance(value, Refusal) else order.status
        return Answer(status, wire.encode(value))

    def _remember(self, order: Order, answer: Answer) -> None:
        self._answers[order.key_hash] = (order.fingerprint, answer)
        self._kept.append(
            {
                "key_hash": order.key_hash,
                "fingerprint": order.fingerprint,
                "answered_at": self.now,
                "status": answer.status,
                "sealed": once.seal(order.key, answer.body),
            }
        )
