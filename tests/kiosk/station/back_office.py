"""A station's parts with a central whose answers the test decides, over the real client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import Central
from seoripul.api_client.skew import Skew
from seoripul.contract import paths, wire
from seoripul.contract.pickup import CopyLine, StationPicture
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.kiosk.station.copy import Copy
from seoripul.kiosk.station.desk import Desk
from seoripul.kiosk.station.outbox import Outbox
from seoripul.kiosk.station.projected import hash_of
from seoripul.rules.reservation import State
from tests.api_client.peer import Peer
from tests.kiosk.visitor.lobby import CODE, NOON, picture

SHORT = Patience(connect_s=0.5, answer_s=0.3, whole_s=0.3, tries=1)
KEY = "00" * 32


def line(
    code: str = CODE, state: State = State.READY, *, starts: timedelta = timedelta()
) -> CopyLine:
    start = NOON + starts
    return CopyLine(
        code_hash=hash_of(code, KEY),
        number="12345678",
        state=state,
        slot_start=start,
        slot_end=start + timedelta(minutes=30),
        expected_at=start,
    )


def today(*lines: CopyLine, now: datetime = NOON) -> StationPicture:
    return msgspec.structs.replace(picture(), today=lines, now=now)


@dataclass
class BackOffice:
    home: Path
    peer: Peer
    most_pages: int = 1000

    def __post_init__(self) -> None:
        self.skew = Skew()
        self.set_clock(NOON)
        self.central = Central(self.peer.url, "key", patience=SHORT, skew=self.skew)
        self.copy = Copy(self.home / "picture.json", StationPicture)
        self.outbox = Outbox(self.home / "outbox.sqlite", self.most_pages)
        self.outbox.open()
        self.clock = OfficeClock(self.skew)
        self.online = True
        self.desk = Desk(
            self.central, self.outbox, self.copy, self.clock, online=lambda: self.online
        )

    def set_clock(self, at: datetime) -> None:
        ticks = OfficeClock(self.skew).ticks()
        self.skew.hear(at.timestamp(), ticks, ticks)

    def keys(self) -> list[str]:
        """The keys central has been asked with, in order."""
        return [each.headers[paths.KEY_HEADER] for each in self.peer.heard]

    def crash(self) -> BackOffice:
        """The process ends without a word; the next one finds the disk as it is."""
        self.outbox.close()
        self.central.close()
        return BackOffice(self.home, self.peer)

    def close(self) -> None:
        self.outbox.close()
        self.central.close()


def encoded(value: object) -> bytes:
    return wire.encode(value)
