"""What the disk and SQLite alone can do: the rows of the same deed, written by hand.

One writer thread, WAL, synchronous=FULL, sixteen threads that submit and wait, group commit.
No HTTP, no codec, no sealing, no rules: the ceiling that central is held against.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from time import perf_counter
from typing import Final

from tests.bench.redeem_office import Scan

SUBMITTERS: Final = 16
LONGEST_BATCH: Final = 128
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=4000",
)
_NUMBER: Final = (
    "INSERT INTO last_ticket_numbers (centre_id, day, first, number) VALUES (?, ?, 10001, 10001)"
    " ON CONFLICT DO UPDATE SET number = number + 1 RETURNING number"
)
_TICKET: Final = (
    "INSERT INTO tickets (centre_id, day, number, line, state, late, place_at, issued_at, calls,"
    " subject_id) VALUES (?, ?, ?, 'pickup', 'WAITING', 0, ?, ?, 0, ?)"
)
_ARRIVE: Final = (
    "UPDATE reservations SET state = 'ARRIVED', since = ?, ticket_day = ?, ticket_number = ?,"
    " last_deed = 'check_in', last_deed_at = ?, before = ? WHERE id = ? AND state = 'READY'"
)
_JOURNAL: Final = (
    "INSERT INTO journal (at, actor_kind, actor_id, actor_name, device_id, centre_id, verb,"
    " subject_kind, subject_id, reason)"
    " VALUES (?, 'device', ?, 'kiosk', ?, ?, 'check_in', 'reservation', ?, '')"
)
_ANSWER: Final = (
    "INSERT INTO command_answers (key_hash, fingerprint, answered_at, status, sealed)"
    " VALUES (?, ?, ?, 200, ?)"
)
_VERSION: Final = "UPDATE centre_versions SET version = version + 1 WHERE centre_id = ?"
_NOW: Final = 1_795_000_000_000
_BEFORE: Final = b'{"state":"READY","since":"2026-11-23T00:00:00Z"}'


class RawWriter:
    """Takes scans from a queue, commits what waits together, then wakes the submitters."""

    def __init__(self, database: Path, day: str) -> None:
        self._database = database
        self._day = day
        self.queue: SimpleQueue[tuple[Scan, threading.Event] | None] = SimpleQueue()
        self.thread = threading.Thread(target=self._run, name="raw writer")

    def _run(self) -> None:
        conn = sqlite3.connect(self._database, isolation_level=None, cached_statements=512)
        for pragma in _PRAGMAS:
            conn.execute(pragma)
        while (first := self.queue.get()) is not None:
            batch = [first, *self._waiting()]
            conn.execute("BEGIN IMMEDIATE")
            for scan, _ in batch:
                self._write(conn, scan)
            for centre in {scan.centre_id for scan, _ in batch}:
                conn.execute(_VERSION, (centre,))
            conn.execute("COMMIT")
            for _, done in batch:
                done.set()
        conn.close()

    def _waiting(self) -> Iterator[tuple[Scan, threading.Event]]:
        try:
            for _ in range(LONGEST_BATCH - 1):
                order = self.queue.get_nowait()
                if order is None:
                    self.queue.put(None)
                    return
                yield order
        except Empty:
            return

    def _write(self, conn: sqlite3.Connection, scan: Scan) -> None:
        which, centre, day = scan.reservation_id, scan.centre_id, self._day
        (number,) = conn.execute(_NUMBER, (centre, day)).fetchone()
        conn.execute(_TICKET, (centre, day, number, _NOW, _NOW, which))
        touched = conn.execute(_ARRIVE, (_NOW, day, number, _NOW, _BEFORE, which)).rowcount
        if touched != 1:
            raise RuntimeError("a scan was counted twice")
        conn.execute(
            _JOURNAL, (_NOW, "a device of the bench", "a device of the bench", centre, which)
        )
        conn.execute(_ANSWER, (os.urandom(16), os.urandom(16), _NOW, os.urandom(290)))


def rate(database: Path, work: Path, day: str, scans: list[Scan]) -> float:
    """Deeds per second on a copy of `database` in `work` (the same disk)."""
    copy = work / "raw.db"
    shutil.copyfile(database, copy)
    writer = RawWriter(copy, day)
    writer.thread.start()
    supply = iter(scans)
    lock = threading.Lock()

    def submit() -> None:
        done = threading.Event()
        while True:
            with lock:
                scan = next(supply, None)
            if scan is None:
                return
            done.clear()
            writer.queue.put((scan, done))
            done.wait()

    threads = [threading.Thread(target=submit) for _ in range(SUBMITTERS)]
    began = perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = perf_counter() - began
    writer.queue.put(None)
    writer.thread.join()
    for left in work.glob("raw.db*"):
        left.unlink()
    return len(scans) / seconds
