"""Commands made here and not yet answered: written before the first attempt, kept over a crash.

The rows hold what central must be told (a pick-up code), so the file is the owner's only and
each row goes as soon as it is answered.
"""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS outbox (
  key TEXT PRIMARY KEY, verb TEXT NOT NULL, body BLOB NOT NULL, subject TEXT NOT NULL,
  made_at INTEGER NOT NULL, tries INTEGER NOT NULL, last_code TEXT NOT NULL,
  held INTEGER NOT NULL) WITHOUT ROWID"""

_PATIENCE_MS: Final = 2000
"""With a file that another program holds, once it is open here."""
_PRIMARY: Final = 0xFF
"""Of an extended result code of SQLite."""
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""The last: a table of another shape."""


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    verb: str
    body: bytes
    subject: str
    """What the command is about, as a keyed hash: one subject is held once."""
    made_at: datetime
    tries: int = 0
    last_code: str = ""

    def __repr__(self) -> str:
        return f"Row({self.verb}, tries={self.tries}, last_code={self.last_code!r})"


class OutboxFull(Exception):
    """The disk takes no more: the command must not be started."""


class OutboxLocked(OSError):
    """Another program holds the file; it is whole, and what is in it is not lost."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EBUSY, "another program holds the outbox", str(path))


class Outbox:
    """`most_pages`: it grows to this many pages of 4 KiB (64 MiB) and then counts as full.
    `patience_s`: how long a file that another program holds is waited for."""

    def __init__(self, path: Path, most_pages: int = 16384, patience_s: float = 5.0) -> None:
        self._path = path
        self._most_pages = most_pages
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None

    def open(self) -> None:
        """What a crash left behind is held for the sender. A damaged file is laid aside.

        Raises OutboxLocked, and OSError when the disk does not let it be opened.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = self._connect()
        except sqlite3.DatabaseError as trouble:
            self._must_be_damage(trouble)
            aside = self._path.with_suffix(f".damaged-{os.getpid()}")
            log.error("the outbox is damaged and was laid aside as %s", aside.name)
            self._path.replace(aside)
            self._db = self._connect()

    def _must_be_damage(self, trouble: sqlite3.DatabaseError) -> None:
        """Only a file that is no database, or a broken one, may be laid aside."""
        code = trouble.sqlite_errorcode & _PRIMARY
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise OutboxLocked(self._path) from None
        if code not in _DAMAGE:
            raise OSError(errno.EIO, trouble.sqlite_errorname, str(self._path)) from None

    def close(self) -> None:
        with self._lock:
            opened, self._db = self._db, None
            if opened is not None:
                opened.close()

    def write(self, row: Row) -> None:
        """On the disk when this returns. Raises OutboxFull."""
        made_at = int(row.made_at.timestamp() * 1000)
        values = (row.key, row.verb, row.body, row.subject, made_at)
        try:
            self._do("INSERT INTO outbox VALUES (?, ?, ?, ?, ?, 0, '', 0)", values)
        except sqlite3.Error as trouble:
            raise OutboxFull(type(trouble).__name__) from None

    def hold(self, key: str) -> bool:
        """Leave the row to the sender. False: the disk did not take it."""
        return self._try("UPDATE outbox SET held = 1 WHERE key = ?", (key,))

    def tried(self, key: str, code: str) -> None:
        """One more attempt without a final answer; `code` says why."""
        statement = "UPDATE outbox SET tries = tries + 1, last_code = ? WHERE key = ?"
        self._try(statement, (code, key), flush=False)

    def settle(self, key: str) -> None:
        """Answered, or not wanted any more. Loss of this very statement only means that the
        same key is asked again."""
        self._try("DELETE FROM outbox WHERE key = ?", (key,), flush=False)

    def held(self) -> tuple[Row, ...]:
        """Oldest first."""
        return self._rows("SELECT * FROM outbox WHERE held = 1 ORDER BY made_at, key", ())

    def holding(self, subject: str) -> Row | None:
        found = self._rows("SELECT * FROM outbox WHERE held = 1 AND subject = ?", (subject,))
        return found[0] if found else None

    def _connect(self) -> sqlite3.Connection:
        self._path.touch(mode=0o600, exist_ok=True)
        db = sqlite3.connect(
            self._path,
            check_same_thread=False,
            isolation_level=None,
            timeout=self._patience_s,
        )
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            db.execute(f"PRAGMA max_page_count = {int(self._most_pages)}")
            db.execute(_TABLE)
            db.execute("UPDATE outbox SET held = 1")
            db.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        except sqlite3.Error:
            db.close()
            raise
        return db

    def _try(self, statement: str, values: tuple[object, ...], *, flush: bool = True) -> bool:
        try:
            self._do(statement, values, flush=flush)
        except sqlite3.Error as trouble:
            log.warning("outbox: %s", type(trouble).__name__)
            return False
        return True

    def _do(self, statement: str, values: tuple[object, ...], *, flush: bool = True) -> None:
        with self._lock:
            db = self._opened()
            if flush:
                db.execute(statement, values)
                return
            db.execute("PRAGMA synchronous = NORMAL")
            try:
                db.execute(statement, values)
            finally:
                db.execute("PRAGMA synchronous = FULL")

    def _rows(self, statement: str, values: tuple[object, ...]) -> tuple[Row, ...]:
        with self._lock:
            found = self._db.execute(statement, values).fetchall() if self._db else []
        return tuple(_row(*columns) for columns in found)

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            raise sqlite3.OperationalError("the outbox is not open")
        return self._db


def _row(
    key: str, verb: str, body: bytes, subject: str, made_at: int, tries: int, code: str, _held: int
) -> Row:
    at = datetime.fromtimestamp(made_at / 1000, UTC)
    return Row(key, verb, body, subject, at, tries, code)
