"""The office's clock: the real one, or one that can be set (demo and tests)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Final
from zoneinfo import ZoneInfo

SEOUL: Final = ZoneInfo("Asia/Seoul")


_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)


def day_around(now: datetime) -> tuple[datetime, datetime, date]:
    """When Seoul's day of `now` begins and ends, in UTC, and its date."""
    midnight = now.astimezone(SEOUL).replace(hour=0, minute=0, second=0, microsecond=0)
    ends = midnight + timedelta(days=1)
    return midnight.astimezone(UTC), ends.astimezone(UTC), midnight.date()


class Clock:
    """`now()` is aware and in UTC."""

    settable = False
    _known: tuple[datetime, datetime, date] = (_LONG_AGO, _LONG_AGO, _LONG_AGO.date())
    """From when to when it is which date: asked for at every look at a picture."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        """The date on the office's wall."""
        now = self.now()
        begins, ends, today = self._known
        if not begins <= now < ends:
            begins, ends, today = self._known = day_around(now)
        return today


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


DEMO_FILE: Final = "demo-clock"
"""In central's home while its clock is set: seconds by which it differs from the real one."""


def write_demo_clock(home: Path, clock: Clock) -> None:
    """Tell the office commands beside a central which clock it goes by."""
    file = home / DEMO_FILE
    if not clock.settable:
        file.unlink(missing_ok=True)
        return
    ahead = clock.now() - datetime.now(UTC)
    file.write_text(str(ahead.total_seconds()), encoding="ascii")


def clock_of(home: Path) -> Clock:
    """The clock by which the central of `home` goes, or last went."""
    file = home / DEMO_FILE
    if not file.exists():
        return Clock()
    ahead = timedelta(seconds=float(file.read_text(encoding="ascii")))
    return SetClock(datetime.now(UTC) + ahead, runs=True)
