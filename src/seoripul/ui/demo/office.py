"""The demonstration's own central, its clock, and devices paired the way an office does it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from seoripul.api_client.central import Central, new_key
from seoripul.contract.people import DeviceKind, LogIn, OpenPairing
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import StationConfig, read_config
from seoripul.kiosk.station.enrol import enrol
from seoripul.rules.seoul import SEOUL, day_of
from seoripul.ui.child_central import ChildCentral, office
from seoripul.ui.demo.moment import LOOK_AHEAD_DAYS, is_office_time, is_weekday, next_morning
from seoripul.ui.demo.morning import Morning, read_morning
from seoripul.ui.demo.phone import DemoPhone

T = TypeVar("T")
CENTRE: Final = "ok"
COUNTER_NO: Final = 3
NAMES: Final = {
    DeviceKind.KIOSK: "로비 키오스크",
    DeviceKind.BOARD: "로비 전광판",
    DeviceKind.COUNTER: "3번 창구",
}


class DemoFailed(Exception):
    """The office could not be set up; the text says where."""


class DemoOffice:
    def __init__(self, home: Path) -> None:
        self.home: Final = home
        self.central: Final = ChildCentral(home / "central", ["--demo-morning"])
        self.phone: Final = DemoPhone(home / "phone")
        self.moment: datetime | None = None
        """The demo clock's start in Seoul; None while the real time is shown."""

    def open(self, now: datetime) -> None:
        """Raises CentralFailed, DemoFailed, Unreachable, OSError."""
        self._open_phone()
        self.moment = None if is_office_time(now, is_weekday) else next_morning(now, is_weekday)
        self.central.start(self.moment)
        working = self._working_days(day_of(self.moment or now))
        if not working(day_of(self.moment or now)):
            self.central.stop()
            self.moment = next_morning(now, working)
            self.central.start(self.moment)

    def close(self) -> None:
        self.central.stop()
        self.phone.close()

    def _open_phone(self) -> None:
        """Messages lead to central's pages: its port is chosen before it starts."""
        self.phone.open()
        self.central.port = self.central.port or free_port()
        text = self.phone.settings(f"http://127.0.0.1:{self.central.port}")
        self.central.home.mkdir(parents=True, exist_ok=True)
        (self.central.home / "messages.toml").write_text(text, encoding="utf-8")

    def morning(self) -> Morning:
        """Raises OSError and msgspec.DecodeError."""
        return read_morning(self.central.home)

    def station_home(self, kind: DeviceKind) -> Path:
        return self.home / kind.value

    def pair_all(self, morning: Morning) -> None:
        """The first device by the office's own command, as on an office's first day; the
        others by the lead who has logged in there."""
        if all(self._is_paired(kind) for kind in NAMES):
            return
        words = ("--kind", "counter", "--centre", CENTRE, "--name", NAMES[DeviceKind.COUNTER])
        counter = self._enrol(DeviceKind.COUNTER, office(self.central.home, "pair", *words))
        lead = Central(self.central.url, counter.device.key if counter.device else "")
        try:
            wish = LogIn(login=morning.login, password=morning.password, counter_no=COUNTER_NO)
            lead.session = given(lead.log_in(wish, new_key()), "log-in").session
            for kind in (DeviceKind.KIOSK, DeviceKind.BOARD):
                self._enrol(kind, self._pairing_code(lead, kind))
            lead.log_out()
        finally:
            lead.close()

    def _pairing_code(self, lead: Central, kind: DeviceKind) -> str:
        wish = OpenPairing(kind=kind, centre_id=CENTRE, name=NAMES[kind])
        return given(lead.open_pairing(wish, new_key()), f"pairing the {kind}").code

    def _enrol(self, kind: DeviceKind, code: str) -> StationConfig:
        config = StationConfig(central_url=self.central.url)
        enrolled = enrol(self.station_home(kind), config, code, kind)
        return given(enrolled, f"enrolling the {kind}")

    def _is_paired(self, kind: DeviceKind) -> bool:
        """Known from an earlier demonstration in the same folder."""
        config = read_config(self.station_home(kind))
        if config.device is None:
            return False
        asking = Central(self.central.url, config.device.key)
        try:
            return not isinstance(asking.station(), Refusal)
        finally:
            asking.close()

    def _working_days(self, first: date) -> Callable[[date], bool]:
        asking = Central(self.central.url)
        try:
            last = first + timedelta(days=LOOK_AHEAD_DAYS - 1)
            days = given(asking.slots(CENTRE, first, last), "the office's calendar")
        finally:
            asking.close()
        closed = {each.day for each in days if each.closed_because is not None}
        return lambda day: is_weekday(day) and day not in closed


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def given(answer: T | Refusal, doing: str) -> T:
    if isinstance(answer, Refusal):
        raise DemoFailed(f"{doing}: {answer.title or answer.code}")
    return answer


def shown(moment: datetime | None) -> str:
    at = moment or datetime.now(UTC)
    return at.astimezone(SEOUL).strftime("%Y-%m-%d %H:%M")
