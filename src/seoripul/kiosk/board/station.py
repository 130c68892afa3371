"""A lobby board put together: it watches one picture, keeps the last, and knows the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import Central
from seoripul.api_client.skew import Skew
from seoripul.api_client.watcher import Watcher
from seoripul.contract.queue import BoardPicture
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.copy import Copy
from seoripul.kiosk.station.link_state import LinkState


class BoardStation:
    def __init__(self, home: Path, config: StationConfig, patience: Patience | None = None) -> None:
        skew = Skew()
        key = config.device.key if config.device else ""
        self.clock: Final = OfficeClock(skew)
        self.link: Final = LinkState(self.clock.ticks)
        self.copy: Final = Copy(home / "board-picture.json", BoardPicture)
        self._central: Final = Central(
            config.central_url, key, ca_file=config.ca_file or None, patience=patience, skew=skew
        )
        self._heard_at: datetime | None = None
        self._watcher: Watcher[BoardPicture] | None = None

    @property
    def heard_at(self) -> datetime | None:
        """When central last answered anything, UTC; over a restart, when the copy was made."""
        kept = self.copy.kept
        return self._heard_at or (kept.heard_at if kept else None)

    def open(self) -> None:
        """Read the copy on the disk; no network yet."""
        self.copy.open()

    def start(
        self,
        arrived: Callable[[BoardPicture], None],
        reached: Callable[[bool], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Begin to watch; called back from the watcher's thread."""

        def take(picture: BoardPicture) -> None:
            self.copy.replace(picture, self.clock.now())
            arrived(picture)

        def hear(answered: bool) -> None:
            self.link.heard(answered)
            self._heard_at = self.clock.now() if answered else self._heard_at
            reached(self.link.online)

        self._watcher = Watcher(
            self._central,
            lambda central, after: central.board(after),
            take,
            hear,
            refused,
            name="board picture",
        )
        self._watcher.start()

    def close(self) -> None:
        """Under a second, whatever central does."""
        self._central.close()
        if self._watcher is not None:
            self._watcher.stop()
