"""Who was logged in when central stopped, or has logged in at another process."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection

from seoripul.central.access import IDLE_AFTER, Access, Session
from seoripul.central.deed import Deed
from seoripul.central.people import records
from seoripul.central.people.devices import actor_of_device
from seoripul.central.people.sessions import actor_of

SLACK: Final = timedelta(minutes=1)
"""Last-seen times are written each minute."""
_EVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


def remember_sessions(deed: Deed) -> None:
    """At opening: who was logged in goes on, if not idle."""
    rows = records.open_sessions(deed.conn, deed.now - IDLE_AFTER - SLACK)
    deed.after(lambda: _remember(deed.access, rows))


def remember_people(conn: Connection, access: Access) -> None:
    """What the database knows of devices and sessions, in the place of what was remembered.

    How long somebody has been idle is not asked: who was seen where is told once a minute.
    """
    devices = {
        row.key_hash: actor_of_device(row.id, row)
        for row in records.every_device(conn)
        if row.revoked_at is None
    }
    access.replace(devices, map(_session, records.open_sessions(conn, _EVER)))


def _remember(access: Access, rows: list[Any]) -> None:
    for row in rows:
        access.begin_session(_session(row))


def _session(row: Any) -> Session:
    return Session(row.token_hash, actor_of(row, row.device_id, row.counter_no), row.seen_at)
