"""Kill -9 in the middle of the work: what was acknowledged is there, and only once."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from seoripul.contract import paths, wire
from seoripul.contract.people import DeviceKind, Enrolled, LoggedIn, LogIn, OpenPairing
from tests.support.central import PASSWORD
from tests.support.central_process import CentralProcess, office
from tests.support.databases import looking_into

ROUNDS = 3
CLIENTS = 6
ACKNOWLEDGED_BEFORE_THE_KILL = 40


class Lead:
    """Opens pairings as fast as answers come; each is a deed with a key of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.headers: dict[str, str] = {}
        self.acknowledged: dict[str, str] = {}
        self.sent: set[str] = set()
        self.enough = threading.Event()

    def arrive(self, address: str) -> None:
        code = office(
            self.home, "pair", "--kind", "counter", "--centre", "ok", "--name", "c"
        ).stdout.strip()
        device = wire.decode(
            self.post(address, paths.ENROL, {"pairing_code": code}, "enrol-key"), Enrolled
        )
        self.headers["Authorization"] = f"Bearer {device.device_key}"
        command = LogIn(login="lead", password=PASSWORD)
        session = wire.decode(self.post(address, paths.SESSIONS, command, "log-in-key"), LoggedIn)
        self.headers[paths.SESSION_HEADER] = session.session

    def post(self, address: str, path: str, command: object, key: str) -> bytes:
        connection = http.client.HTTPConnection(address, timeout=30)
        try:
            headers = self.headers | {paths.KEY_HEADER: key}
            connection.request("POST", path, wire.encode(command), headers)
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != 200:
                raise AssertionError(f"{answer.status} {body!r}")
            return body
        finally:
            connection.close()

    def open_pairing(self, address: str, key: str) -> None:
        wanted = OpenPairing(kind=DeviceKind.KIOSK, centre_id="ok", name=key)
        self.sent.add(key)
        told = self.post(address, paths.PAIRINGS, wanted, key).decode()
        assert self.acknowledged.setdefault(key, told) == told
        if len(self.acknowledged) % ACKNOWLEDGED_BEFORE_THE_KILL == 0:
            self.enough.set()

    def keep_on(self, address: str, prefix: str) -> None:
        number = 0
        while True:
            try:
                self.open_pairing(address, f"{prefix}-{number:06}")
            except (OSError, http.client.HTTPException):
                return
            number += 1


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralProcess]:
    words = ("--login", "lead", "--name", "L", "--roles", "lead", "--centre", "ok")
    added = office(tmp_path, "add-staff", *words, "--password-stdin", typed=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr
    process = CentralProcess(tmp_path)
    yield process.start()
    process.kill()


def opened(home: Path) -> list[str]:
    """The name in each journal line of an opened pairing."""
    with looking_into(home) as conn:
        found = conn.execute(text("SELECT reason FROM journal WHERE verb = 'open_pairing'"))
        return [str(row.reason) for row in found]


@pytest.mark.timeout(600)
def test_no_acknowledged_deed_is_lost_and_none_is_done_twice(
    central: CentralProcess, tmp_path: Path
) -> None:
    lead = Lead(tmp_path)
    lead.arrive(central.address)
    for turn in range(ROUNDS):
        working = [
            threading.Thread(target=lead.keep_on, args=(central.address, f"r{turn}-c{one}"))
            for one in range(CLIENTS)
        ]
        lead.enough.clear()
        for one in working:
            one.start()
        assert lead.enough.wait(60)
        central.kill()
        for one in working:
            one.join()
        before = opened(tmp_path)
        assert set(lead.acknowledged) <= set(before)
        central.start()
        for key in sorted(lead.sent):
            lead.open_pairing(central.address, key)
    done = [name for name in opened(tmp_path) if name.startswith("r")]
    assert len(done) == len(set(done))
    assert set(done) == lead.sent == set(lead.acknowledged)
