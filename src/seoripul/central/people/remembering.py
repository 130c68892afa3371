"""Who was logged in when central stopped."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from seoripul.central.access import IDLE_AFTER, Access, Session
from seoripul.central.deed import Deed
from seoripul.central.people import records
from seoripul.central.people.sessions import actor_of

SLACK: Final = timedelta(minutes=1)
"""Last-seen times are written each minute."""


def remember_sessions(deed: Deed) -> None:
    """At opening: who was logged in goes on, if not idle."""
    rows = records.open_sessions(deed.conn, deed.now - IDLE_AFTER - SLACK)
    deed.after(lambda: _remember(deed.access, rows))


def _remember(access: Access, rows: list[Any]) -> None:
    for row in rows:
        actor = actor_of(row, row.device_id, row.counter_no)
        access.begin_session(Session(row.token_hash, actor, row.seen_at))
