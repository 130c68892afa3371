"""A real central for tests: uvicorn in a thread, files of its own, a clock that is set."""

from __future__ import annotations

import asyncio
import http.client
import itertools
import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from argon2 import PasswordHasher

from seoripul.api_client import central as api_client
from seoripul.api_client.asking import Patience
from seoripul.central import duties
from seoripul.central.bootstrap import opened
from seoripul.central.clock import SEOUL, SetClock
from seoripul.central.deed import OFFICE
from seoripul.central.doors import Doors
from seoripul.central.office import Office
from seoripul.central.people import accounts, devices
from seoripul.contract import paths, wire
from seoripul.contract.people import (
    AddStaff,
    DeviceKind,
    Enrol,
    Enrolled,
    LoggedIn,
    LogIn,
    OpenPairing,
    PairingOpened,
    Role,
    Staff,
)
from tests.support.databases import begin, settings_at

MONDAY: Final = datetime(2026, 11, 23, 10, 20, tzinfo=SEOUL)
"""A working Monday morning."""
PASSWORD: Final = "말보다-papers-7"
START_S: Final = 30
_keys: Final = itertools.count(1)


def new_key() -> str:
    """A command key never used before in this run."""
    return f"key-of-a-test-{next(_keys):08}"


@dataclass(frozen=True)
class Heard:
    """An answer as it came over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    def read(self, wanted: type[Any]) -> Any:
        return wire.decode(self.body, wanted)


UNHURRIED: Final = Patience(connect_s=10.0, answer_s=20.0, whole_s=30.0)
"""A busy machine is no outage: what a person would be asked to repeat, a test waits for."""


class RunningCentral:
    """`start` and `stop` it, or use `running_central`; the clock stands still unless moved."""

    def __init__(self, home: Path, at: datetime = MONDAY, **settings: Any) -> None:
        self.clock: Final = SetClock(at)
        quiet: dict[str, Any] = {"tries_per_minute": 100_000}
        quiet |= {"duty_every_s": 3600.0, "prompt_duty_every_s": 3600.0}
        self.settings = settings_at(home, port=0, **(quiet | settings))
        self._duties = duties.every_duty()
        self._opened = threading.Event()
        self._failed: BaseException | None = None
        self.url = ""

    @property
    def home(self) -> Path:
        return self.settings.home

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop central serves on."""
        return self.doors.servers[0].get_loop()

    def start(self) -> RunningCentral:
        begin(self.settings)
        self._opened.clear()
        self._thread = threading.Thread(target=self._run, name="central under test")
        self._thread.start()
        if not self._opened.wait(START_S) or self._failed is not None:
            raise RuntimeError("central did not open") from self._failed
        return self

    def stop(self) -> None:
        """A clean end: what waits is finished."""
        self.doors.close()
        self._thread.join(START_S)
        if self._thread.is_alive():
            raise RuntimeError("central did not stop")

    def restart(self) -> None:
        self.stop()
        self.start_again()

    def start_again(self) -> None:
        """After `stop`: the same files, the same address."""
        self.settings = replace(self.settings, port=int(self.url.rsplit(":", 1)[1]))
        self.start()

    def do_duties(self) -> None:
        """What central does by itself each minute."""
        for _, work in self._duties:
            self.office.store.do_now(OFFICE, work)

    def advance(self, **gone: float) -> None:
        """Move the clock: `advance(minutes=3)`."""
        self.clock.advance(timedelta(**gone))

    # who takes part

    def pair(self, kind: str, centre: str = "ok", name: str = "") -> str:
        """A device key, through the real routes; the pairing is opened by the office."""
        return self.enrolled(kind, centre, name).device_key

    def enrolled(self, kind: str, centre: str = "ok", name: str = "") -> Enrolled:
        wanted = OpenPairing(kind=DeviceKind(kind), centre_id=centre, name=name or f"test {kind}")
        open_now = self.office.store.do_now(OFFICE, lambda deed: devices.open_pairing(deed, wanted))
        if not isinstance(open_now, PairingOpened):
            raise ValueError(open_now)
        heard = self.ask("POST", paths.ENROL, Enrol(pairing_code=open_now.code))
        found: Enrolled = heard.read(Enrolled)
        return found

    def add_staff(
        self,
        login: str = "clerk",
        roles: tuple[Role, ...] = tuple(Role),
        centre: str = "ok",
        name: str = "김담당",
        password: str = PASSWORD,
    ) -> Staff:
        command = AddStaff(
            login=login, display_name=name, password="", roles=roles, centre_id=centre
        )
        new = accounts.NewStaff(command, _hashed(password))
        added = self.office.store.do_now(OFFICE, lambda deed: accounts.add_staff(deed, new))
        if not isinstance(added, Staff):
            raise ValueError(added)
        return added

    def log_in(self, device_key: str, login: str = "clerk", counter_no: int | None = 3) -> LoggedIn:
        command = LogIn(login=login, password=PASSWORD, counter_no=counter_no)
        heard = self.ask("POST", paths.SESSIONS, command, device_key=device_key)
        if heard.status != 200:
            raise ValueError(heard)
        found: LoggedIn = heard.read(LoggedIn)
        return found

    def client(self, device_key: str = "", session: str | None = None) -> api_client.Central:
        """As a station asks; close it."""
        return api_client.Central(self.url, device_key, session, patience=UNHURRIED)

    # over the wire

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        device_key: str = "",
        session: str = "",
        key: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Heard:
        """One request on a connection of its own. A command gets a new key unless told."""
        raw = body if isinstance(body, bytes) else b"" if body is None else wire.encode(body)
        sent = dict(headers or {})
        if device_key:
            sent["Authorization"] = f"Bearer {device_key}"
        if session:
            sent[paths.SESSION_HEADER] = session
        if key is not None or method != "GET":
            sent[paths.KEY_HEADER] = new_key() if key is None else key
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=60)
        try:
            connection.request(method, path, raw, sent)
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Heard(answer.status, told, answer.read())
        finally:
            connection.close()

    def _run(self) -> None:
        try:
            with opened(self.settings, self.clock) as self.office:
                self.doors = Doors(self.office, said=self._said)
                self.doors.run()
        except BaseException as failed:
            self._failed = failed
        finally:
            self._opened.set()

    def _said(self, url: str) -> None:
        self.url = url
        self._opened.set()

    office: Office
    doors: Doors


@lru_cache(maxsize=8)
def _hashed(password: str) -> str:
    """Quick to verify: a hash names its own costs. Passwords set over the wire cost the full."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(password)


@contextmanager
def running_central(home: Path, at: datetime = MONDAY, **settings: Any) -> Iterator[RunningCentral]:
    central = RunningCentral(home, at, **settings).start()
    try:
        yield central
    finally:
        central.stop()


@contextmanager
def lasting_central(home: Path) -> Iterator[RunningCentral]:
    """For several tests: none of its threads begins, and seems left behind, in one of them."""
    with running_central(home) as central:
        for pool in (central.office.store._readers, central.office.vault._threads):
            _all_come(pool)
        yield central


def _all_come(pool: ThreadPoolExecutor) -> None:
    together = threading.Barrier(pool._max_workers + 1)
    for _ in range(pool._max_workers):
        pool.submit(together.wait, START_S)
    together.wait(START_S)
