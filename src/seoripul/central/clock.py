"""The office's clock: the real one, or one that can be set (demo and tests)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from threading import Lock
from typing import Final
from zoneinfo import ZoneInfo

SEOUL: Final = ZoneInfo("Asia/Seoul")


class Clock:
    """`now()` is aware and in UTC."""

    settable = False

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        """The date on the office's wall."""
        return self.now().astimezone(SEOUL).date()


class SetClock(Clock):
    """Stands still at a moment; with `runs`, goes on from it."""

    settable = True

    def __init__(self, at: datetime, *, runs: bool = False) -> None:
        self._lock = Lock()
        self._runs = runs
        self._at = at.astimezone(UTC)
        self._since = datetime.now(UTC)

    def now(self) -> datetime:
        with self._lock:
            gone = datetime.now(UTC) - self._since if self._runs else timedelta()
            return self._at + gone

    def set(self, at: datetime) -> None:
        with self._lock:
            self._at = at.astimezone(UTC)
            self._since = datetime.now(UTC)

    def advance(self, gone: timedelta) -> None:
        self.set(self.now() + gone)
