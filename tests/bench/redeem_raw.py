"""The rows of a check-in, written by hand."""

from __future__ import annotations

import os
import sqlite3
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench import raw_commit
from tests.bench.redeem_office import Scan

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
_NOW: Final = 1_795_000_000_000
_BEFORE: Final = b'{"state":"READY","since":"2026-11-23T00:00:00Z"}'


def rate(database: Path, work: Path, day: str, scans: list[Scan]) -> float:
    """Check-ins per second on a copy of `database` in `work` (the same disk)."""
    return raw_commit.rate(database, work, scans, partial(_write, day))


def _write(day: str, conn: sqlite3.Connection, scan: Scan) -> str:
    which, centre = scan.reservation_id, scan.centre_id
    (number,) = conn.execute(_NUMBER, (centre, day)).fetchone()
    conn.execute(_TICKET, (centre, day, number, _NOW, _NOW, which))
    touched = conn.execute(_ARRIVE, (_NOW, day, number, _NOW, _BEFORE, which)).rowcount
    if touched != 1:
        raise RuntimeError("a scan was counted twice")
    conn.execute(_JOURNAL, (_NOW, "a device of the bench", "a device of the bench", centre, which))
    conn.execute(_ANSWER, (os.urandom(16), os.urandom(16), _NOW, os.urandom(290)))
    return centre
