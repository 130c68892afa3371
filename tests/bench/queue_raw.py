"""The rows of a number given out and of a call, written by hand."""

from __future__ import annotations

import os
import sqlite3
from itertools import count
from typing import Final

from tests.bench.queue_office import CENTRE, DAY

_DAY: Final = DAY.isoformat()
_NOW: Final = 1_795_000_000_000
_NUMBER: Final = (
    "INSERT INTO last_ticket_numbers (centre_id, day, first, number) VALUES (?, ?, 50001, 50001)"
    " ON CONFLICT DO UPDATE SET number = number + 1 RETURNING number"
)
_TICKET: Final = (
    "INSERT INTO tickets (centre_id, day, number, line, state, late, place_at, issued_at, calls,"
    " subject_id) VALUES (?, ?, ?, 'certificates', 'WAITING', 0, ?, ?, 0, '')"
)
_FOLLOW: Final = (
    "INSERT INTO ticket_follows (follow_hash, centre_id, day, number) VALUES (?, ?, ?, ?)"
)
_ANSWER: Final = (
    "INSERT INTO command_answers (key_hash, fingerprint, answered_at, status, sealed)"
    " VALUES (?, ?, ?, 200, ?)"
)
_NEXT: Final = (
    "SELECT number FROM tickets WHERE centre_id = ? AND day = ? AND state = 'WAITING'"
    " AND line = 'certificates' ORDER BY late, place_at, issued_at, number LIMIT 1"
)
_CALL: Final = (
    "UPDATE tickets SET state = 'CALLED', called_at = ?, counter_no = ?, calls = 1"
    " WHERE centre_id = ? AND day = ? AND number = ?"
)
_DONE: Final = (
    "UPDATE tickets SET state = 'DONE', finished_at = ?"
    " WHERE centre_id = ? AND day = ? AND number = ?"
)
_CALLED: Final = (
    "INSERT INTO calls (centre_id, seq, day, number, line, counter_no, called_at, recall)"
    " VALUES (?, ?, ?, ?, 'certificates', ?, ?, 0)"
)
_ENDED: Final = "UPDATE calls SET ended_at = ? WHERE centre_id = ? AND day = ? AND number = ?"
_KEPT: Final = (
    "INSERT OR REPLACE INTO last_ticket_deeds (centre_id, day, number, verb, at, before, after)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_JOURNAL: Final = (
    "INSERT INTO journal (at, actor_kind, actor_id, actor_name, device_id, centre_id, verb,"
    " subject_kind, subject_id, reason) VALUES (?, 'staff', ?, ?, ?, ?, ?, 'ticket', ?, '')"
)
_CELLS: Final = os.urandom(120)
_seq: Final = count(1_000_000)


def give_number(conn: sqlite3.Connection, _job: int) -> str:
    (number,) = conn.execute(_NUMBER, (CENTRE, _DAY)).fetchone()
    conn.execute(_TICKET, (CENTRE, _DAY, number, _NOW + number, _NOW + number))
    conn.execute(_FOLLOW, (os.urandom(32).hex(), CENTRE, _DAY, number))
    _answer(conn)
    return CENTRE


def call_next(conn: sqlite3.Connection, counter_no: int) -> str:
    """End the number at the counter and call the next."""
    (number,) = conn.execute(_NEXT, (CENTRE, _DAY)).fetchone()
    at_counter = _at_counter.get(counter_no)
    if at_counter is not None:
        conn.execute(_DONE, (_NOW, CENTRE, _DAY, at_counter))
        conn.execute(_ENDED, (_NOW, CENTRE, _DAY, at_counter))
        _keep(conn, at_counter, "done")
    conn.execute(_CALL, (_NOW, counter_no, CENTRE, _DAY, number))
    conn.execute(_CALLED, (CENTRE, next(_seq), _DAY, number, counter_no, _NOW))
    _keep(conn, number, "call")
    _at_counter[counter_no] = number
    _answer(conn)
    return CENTRE


_at_counter: Final[dict[int, int]] = {}


def _keep(conn: sqlite3.Connection, number: int, verb: str) -> None:
    conn.execute(_KEPT, (CENTRE, _DAY, number, verb, _NOW, _CELLS, _CELLS))
    subject = f"{_DAY}/{number}"
    conn.execute(_JOURNAL, (_NOW, "bench", "bench", "bench", CENTRE, f"ticket_{verb}", subject))


def _answer(conn: sqlite3.Connection) -> None:
    conn.execute(_ANSWER, (os.urandom(16), os.urandom(16), _NOW, os.urandom(290)))
