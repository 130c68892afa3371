"""Remember whom to tell, write what is to be told, forget both when the number ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final, NamedTuple

import msgspec

from seoripul.central.deed import Deed
from seoripul.central.messages.message import Kind
from seoripul.central.messages.records import contacts, letters, outbox
from seoripul.central.messages.steps import ENDED, Told, next_step
from seoripul.central.queue.records import tickets
from seoripul.contract import wire
from seoripul.contract.language import Language
from seoripul.contract.personal import Phone
from seoripul.contract.queue import IssueTicket, Line, Ticket


class Contact(msgspec.Struct, frozen=True):
    """What is sealed beside a number."""

    phone: Phone
    follow: str


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A message whose words are settled; `page` is what follows the public address."""

    phone: Phone
    language: Language
    title: str
    text: str
    """With `LINK` where the page's address belongs."""
    page: str


LINK: Final = "<link>"
LETTER_KEPT: Final = timedelta(days=3)
"""Then what it says is no news any more."""


class Key(NamedTuple):
    centre_id: str
    day: date
    number: int


class Telling:
    """`wake` is called, from any thread, when a commit has left something to send."""

    def __init__(self, soon_ahead: int, wake: Callable[[], None]) -> None:
        self._soon_ahead = soon_ahead
        self._wake = wake

    def number_taken(
        self, deed: Deed, number: int, ahead: int, asked: IssueTicket, follow: str
    ) -> None:
        """Keep the visitor's phone until the number ends, and tell the number."""
        if asked.phone is None:
            return
        key = Key(deed.actor.centre_id, deed.today, number)
        contact = wire.encode(Contact(asked.phone, follow)).decode()
        sealed, soon = deed.secrets.seal(contact), ahead <= self._soon_ahead
        contacts.write(deed.conn, *key, asked.language.value, sealed, soon=soon)
        _write(deed, key, Kind.NUMBER_TAKEN, ahead, 0)

    def write(
        self,
        deed: Deed,
        subject_id: str,
        kind: Kind,
        letter: Letter,
        later: timedelta = timedelta(),
    ) -> None:
        """To be sent once the commit stands and `later` is over, and again until it has left."""
        sealed = deed.secrets.seal(wire.encode(letter).decode())
        letters.write.run(
            deed.conn, id=deed.secrets.token(), subject_id=subject_id, kind=kind.value,
            sealed=sealed, made_at=deed.now, due_at=deed.now + later, tries=0,
        )  # fmt: skip
        deed.after(self._wake)

    def withdraw(self, deed: Deed, subject_id: str, kinds: Iterable[Kind]) -> bool:
        """Whether a letter of these kinds was there that nobody had tried to send yet."""
        found = [letters.drop_untried(deed.conn, subject_id, kind) for kind in kinds]
        return any(found)

    def look_around(self, deed: Deed) -> None:
        """Whom do the deeds of a commit concern: called, come near, or ended?"""
        for centre_id in sorted(deed.touched):
            rows = contacts.of_centre(deed.conn, centre_id)
            if rows:
                self._look(deed, rows)
                deed.after(self._wake)

    def _look(self, deed: Deed, rows: list[Any]) -> None:
        @lru_cache
        def waiting(centre_id: str, day: date, line: Line) -> tuple[int, ...]:
            return tickets.in_line(deed.conn, centre_id, day, line)

        for row in rows:
            key = Key(row.centre_id, row.day, row.number)
            found = tickets.find(deed.conn, *key)
            if found is None or found.state in ENDED:
                _forget(deed, key)
            else:
                ticket = tickets.shown(found)
                self._tell(deed, key, row, ticket, waiting(*key[:2], ticket.line))

    def _tell(
        self, deed: Deed, key: Key, row: Any, ticket: Ticket, waiting: tuple[int, ...]
    ) -> None:
        was = Told(bool(row.told_soon), row.told_calls)
        step = next_step(ticket, waiting, was, self._soon_ahead)
        if step.told != was:
            contacts.told(deed.conn, *key, soon=step.told.soon, calls=step.told.calls)
        if step.kind is Kind.CALLED:
            outbox.drop(deed.conn, *key)
        if step.kind is not None:
            _write(deed, key, step.kind, step.ahead, ticket.counter_no or 0)


def forget_days_gone(deed: Deed) -> bool:
    """A phone outlives no day; False: nothing is left for another round."""
    contacts.erase_before(deed.conn, deed.today)
    outbox.drop_before(deed.conn, deed.today)
    letters.drop_before(deed.conn, deed.now - LETTER_KEPT)
    return False


def _write(deed: Deed, key: Key, kind: Kind, ahead: int, counter_no: int) -> None:
    outbox.write.run(
        deed.conn, id=deed.secrets.token(), **key._asdict(), kind=kind.value, ahead=ahead,
        counter_no=counter_no, made_at=deed.now, due_at=deed.now, tries=0,
    )  # fmt: skip


def _forget(deed: Deed, key: Key) -> None:
    contacts.erase(deed.conn, *key)
    outbox.drop(deed.conn, *key)
