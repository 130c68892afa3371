"""A station put together: what kiosk, board and counter share, opened and closed as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import Central
from seoripul.api_client.skew import Skew
from seoripul.api_client.watcher import Watcher
from seoripul.contract.pickup import CheckedIn, StationPicture
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.copy import Copy
from seoripul.kiosk.station.desk import Desk
from seoripul.kiosk.station.link_state import LinkState
from seoripul.kiosk.station.outbox import Outbox, Row
from seoripul.kiosk.station.sender import Sender

Arrived = Callable[[StationPicture], None]


class Station:
    """`desk` for the verbs, `clock` for the office's time, `link` for what the status shows."""

    def __init__(self, home: Path, config: StationConfig, patience: Patience | None = None) -> None:
        skew = Skew()
        key = config.device.key if config.device else ""
        ca_file = config.ca_file or None
        self.config: Final = config
        self.clock: Final = OfficeClock(skew)
        self.link: Final = LinkState(self.clock.ticks)
        self.central: Final = Central(
            config.central_url, key, ca_file=ca_file, patience=patience, skew=skew
        )
        self.copy: Final = Copy(home / "station-picture.json", StationPicture)
        self.outbox: Final = Outbox(home / "outbox.sqlite")
        self.sender: Final = Sender(self.central, self.outbox, self.clock, self._settled)
        self.desk: Final = self._desk()
        self._arrived: list[Arrived] = []
        self._refused: list[Callable[[Refusal], None]] = []
        self._settled_here: list[Callable[[Row, CheckedIn | Refusal], None]] = []
        self._watcher: Final = Watcher(
            self.central,
            lambda central, after: central.station(after),
            self._take,
            self.link.heard,
            self._refuse,
            name="station picture",
        )

    def listen(self, arrived: Arrived) -> None:
        """Called with each picture, from the watcher's thread."""
        self._arrived.append(arrived)

    def listen_refused(self, refused: Callable[[Refusal], None]) -> None:
        """Called when central does not know this device any more, from the watcher's thread."""
        self._refused.append(refused)

    def listen_settled(self, settled: Callable[[Row, CheckedIn | Refusal], None]) -> None:
        """Called when central has answered something held here, from the sender's thread."""
        self._settled_here.append(settled)

    def open(self) -> None:
        """Read what is on the disk; no network yet. Raises OSError or sqlite3.Error."""
        self.copy.open()
        self.outbox.open()

    def start(self) -> None:
        """Begin to watch and to send."""
        self.link.listen(lambda online: self.sender.wake() if online else None)
        self.sender.start()
        self._watcher.start()

    def close(self) -> None:
        """Under a second, whatever central does."""
        self.central.close()
        self._watcher.stop()
        self.sender.stop()
        self.outbox.close()

    def _desk(self) -> Desk:
        return Desk(
            self.central,
            self.outbox,
            self.copy,
            self.clock,
            online=lambda: self.link.online,
            reached=self.link.heard,
            held=self.sender.wake,
        )

    def _take(self, picture: StationPicture) -> None:
        self.copy.replace(picture, self.clock.now())
        for each in self._arrived:
            each(picture)

    def _refuse(self, refusal: Refusal) -> None:
        for each in self._refused:
            each(refusal)

    def _settled(self, row: Row, answer: CheckedIn | Refusal) -> None:
        self.link.heard(True)
        for each in self._settled_here:
            each(row, answer)
