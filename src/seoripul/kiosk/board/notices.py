"""Which of a centre's notices stands on its boards now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from seoripul.contract.centres import Notice

TURN_S: Final = 15
"""How long one stands before the next: read twice, and calm."""
NOTHING: Final = Notice(ko="")


def in_time(notices: Iterable[Notice], now: datetime) -> tuple[Notice, ...]:
    """Those that have begun and are not over; a board that central has left goes on by itself."""
    return tuple(
        one
        for one in notices
        if (one.since is None or one.since <= now) and (one.until is None or now < one.until)
    )


def notice_now(notices: Iterable[Notice], now: datetime) -> Notice:
    """One after another by the clock, so that all boards of a lobby show the same."""
    shown = in_time(notices, now)
    return shown[int(now.timestamp()) // TURN_S % len(shown)] if shown else NOTHING
