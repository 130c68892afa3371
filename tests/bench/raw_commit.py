"""What the disk and SQLite alone can do: the rows of a deed, written by hand.

One writer thread, WAL, synchronous=FULL, sixteen threads that submit and wait, group commit.
No HTTP, no codec, no sealing, no rules: the ceiling that central is held against.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from time import perf_counter
from typing import Any, Final

SUBMITTERS: Final = 16
LONGEST_BATCH: Final = 128
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=4000",
)
_VERSION: Final = "UPDATE centre_versions SET version = version + 1 WHERE centre_id = ?"
Write = Callable[[sqlite3.Connection, Any], str]
"""Writes the rows of one job; the centre whose version grows."""


class RawWriter:
    """Takes jobs from a queue, commits what waits together, then wakes the submitters."""

    def __init__(self, database: Path, write: Write) -> None:
        self._database = database
        self._write = write
        self.queue: SimpleQueue[tuple[Any, threading.Event] | None] = SimpleQueue()
        self.thread = threading.Thread(target=self._run, name="raw writer")

    def _run(self) -> None:
        conn = sqlite3.connect(self._database, isolation_level=None, cached_statements=512)
        for pragma in _PRAGMAS:
            conn.execute(pragma)
        while (first := self.queue.get()) is not None:
            batch = [first, *self._waiting()]
            conn.execute("BEGIN IMMEDIATE")
            for centre in {self._write(conn, job) for job, _ in batch}:
                conn.execute(_VERSION, (centre,))
            conn.execute("COMMIT")
            for _, done in batch:
                done.set()
        conn.close()

    def _waiting(self) -> Iterator[tuple[Any, threading.Event]]:
        try:
            for _ in range(LONGEST_BATCH - 1):
                order = self.queue.get_nowait()
                if order is None:
                    self.queue.put(None)
                    return
                yield order
        except Empty:
            return


def rate(database: Path, work: Path, jobs: Sequence[Any], write: Write) -> float:
    """Jobs per second on a copy of `database` in `work` (the same disk)."""
    copy = work / "raw.db"
    shutil.copyfile(database, copy)
    writer = RawWriter(copy, write)
    writer.thread.start()
    supply = iter(jobs)
    lock = threading.Lock()

    def submit() -> None:
        done = threading.Event()
        while True:
            with lock:
                job = next(supply, None)
            if job is None:
                return
            done.clear()
            writer.queue.put((job, done))
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
    return len(jobs) / seconds
