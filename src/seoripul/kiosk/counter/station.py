"""A staff desk put together: its client, clock, link and, while somebody is logged in, its list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import Central
from seoripul.api_client.skew import Skew
from seoripul.api_client.watcher import Ask, Picture, Watcher
from seoripul.contract.pickup import DeskPicture
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.shift import Shift
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.link_state import LinkState


class CounterStation:
    """The day's list is kept in memory only: it is personal, and a desk must not carry it home."""

    def __init__(self, config: StationConfig, patience: Patience | None = None) -> None:
        skew = Skew()
        key = config.device.key if config.device else ""
        self.config: Final = config
        self.clock: Final = OfficeClock(skew)
        self.link: Final = LinkState(self.clock.ticks)
        self.central: Final = Central(
            config.central_url, key, ca_file=config.ca_file or None, patience=patience, skew=skew
        )
        self.shift: Final = Shift(self.central, self.link.heard)
        self._watcher: Watcher[DeskPicture] | None = None
        self._beside: dict[str, Watcher[Any]] = {}

    def watch(
        self,
        arrived: Callable[[DeskPicture], None],
        reached: Callable[[bool], None],
        refused: Callable[[Refusal], None],
        day: date | None = None,
    ) -> None:
        """Follow a day's list (None: today's) in the session of whoever is logged in; called
        back from a thread."""
        self.rest()

        def hear(answered: bool) -> None:
            self.link.heard(answered)
            reached(self.link.online)

        self._watcher = Watcher(
            self.central,
            lambda central, after: central.desk(day, after),
            arrived,
            hear,
            refused,
            name="desk picture",
        )
        self._watcher.start()

    def watch_beside(
        self,
        name: str,
        ask: Ask[Picture],
        arrived: Callable[[Any], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Follow another picture beside the list, one of each `name`; called back from a thread."""
        self.leave(name)
        self._beside[name] = Watcher(self.central, ask, arrived, refused=refused, name=name)
        self._beside[name].start()

    def leave(self, name: str) -> None:
        """Stop following what `watch_beside` follows; safe to call twice."""
        watcher = self._beside.pop(name, None)
        if watcher is not None:
            watcher.stop()

    def rest(self) -> None:
        """Stop following the list; safe to call twice."""
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None

    def close(self) -> None:
        """Under a second, whatever central does."""
        self.central.close()
        self.rest()
        for name in tuple(self._beside):
            self.leave(name)
