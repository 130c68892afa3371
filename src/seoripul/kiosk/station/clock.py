"""The office's time at a station: central's clock carried on by this machine's monotonic one."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

from seoripul.api_client.skew import Skew
from seoripul.rules.seoul import day_of


class OfficeClock:
    """Until central has answered once, this machine's own clock is believed."""

    def __init__(self, skew: Skew) -> None:
        self._skew = skew

    def now(self) -> datetime:
        """UTC."""
        office = self._skew.office(time.monotonic())
        return datetime.fromtimestamp(time.time() if office is None else office, UTC)

    @property
    def knows(self) -> bool:
        """Has central told its time since this program started?"""
        return self._skew.office(time.monotonic()) is not None

    def today(self) -> date:
        """The date in Seoul."""
        return day_of(self.now())

    def ticks(self) -> float:
        """Monotonic seconds: for waits and time-outs, never for dates."""
        return time.monotonic()

    def wrong_by_s(self) -> float | None:
        """How far this machine's clock is ahead of the office's; None before the first answer."""
        office = self._skew.office(time.monotonic())
        return None if office is None else time.time() - office
