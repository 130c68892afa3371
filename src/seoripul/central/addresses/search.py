"""Finding addresses: each process keeps the edition that counts in memory, read when it changed."""

from __future__ import annotations

from threading import Lock
from typing import Final, NamedTuple

from sqlalchemy import Connection

from seoripul.central.addresses.book import Book
from seoripul.central.addresses.looking_up import known_zones, told
from seoripul.central.addresses.records import addresses, editions
from seoripul.contract.addresses import AddressesFound


class _Mark(NamedTuple):
    """What a book was made of."""

    edition: int
    revision: int


class AddressSearch:
    """Safe from any thread."""

    def __init__(self) -> None:
        self._making: Final = Lock()
        self._held: tuple[_Mark, Book] | None = None

    def find(self, conn: Connection, query: str, most: int) -> AddressesFound:
        """At most `most`, the best first, from `conn`'s moment of the database.

        While another thread reads a new edition, the one before still answers.
        """
        held = self.look(conn)
        if held is None:
            return AddressesFound(imported=False)
        mark, book = held
        ids = book.find(query, most)
        rows, zones = addresses.some(conn, mark.edition, ids), known_zones(conn)
        found = tuple(told(rows[one], zones) for one in ids if one in rows)
        return AddressesFound(imported=True, addresses=found)

    def look(self, conn: Connection) -> tuple[_Mark, Book] | None:
        """The book of the edition that counts, made if need be; None before any import."""
        current = editions.current(conn)
        if current is None:
            return None
        mark = _Mark(current.number, current.revision)
        held = self._held
        if held is not None and (held[0] == mark or self._making.locked()):
            return held
        with self._making:
            if self._held is None or self._held[0] != mark:
                self._held = mark, Book(addresses.every(conn, mark.edition))
            return self._held
