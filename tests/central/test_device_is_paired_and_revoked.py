"""Six digits, ten minutes, one device; and the end of a device that was lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoripul.central.deed import OFFICE
from seoripul.central.people import devices
from seoripul.contract import paths
from seoripul.contract.people import Device, DeviceKind, Enrol, Enrolled, OpenPairing, Role
from seoripul.contract.pickup import Reason
from tests.support.central import Heard, RunningCentral, running_central
from tests.support.databases import everything_kept


@pytest.fixture
def lead(central: RunningCentral) -> tuple[str, str]:
    central.add_staff("lead", roles=(Role.LEAD,))
    device_key = central.pair("counter")
    return device_key, central.log_in(device_key, "lead").session


def open_pairing(central: RunningCentral, lead: tuple[str, str], centre: str = "ok") -> Heard:
    wanted = OpenPairing(kind=DeviceKind.KIOSK, centre_id=centre, name="lobby")
    return central.ask("POST", paths.PAIRINGS, wanted, device_key=lead[0], session=lead[1])


def enrol(central: RunningCentral, code: str) -> Heard:
    return central.ask("POST", paths.ENROL, Enrol(pairing_code=code))


def test_lead_pairs_a_kiosk(central: RunningCentral, lead: tuple[str, str]) -> None:
    code = open_pairing(central, lead).json["code"]
    assert len(code) == 6
    assert code.isdigit()
    paired = enrol(central, code).read(Enrolled)
    assert (paired.kind, paired.centre_id, paired.name) == (DeviceKind.KIOSK, "ok", "lobby")
    assert central.ask("GET", paths.STATION, device_key=paired.device_key).status == 200


def test_a_code_is_good_once(central: RunningCentral, lead: tuple[str, str]) -> None:
    code = open_pairing(central, lead).json["code"]
    assert enrol(central, code).status == 200
    again = enrol(central, code)
    assert (again.status, again.json["code"]) == (403, "wrong_pairing_code")


def test_a_code_is_good_ten_minutes(central: RunningCentral, lead: tuple[str, str]) -> None:
    early, late = (open_pairing(central, lead).json["code"] for _ in range(2))
    central.advance(minutes=9, seconds=59)
    assert enrol(central, early).status == 200
    central.advance(seconds=1)
    assert enrol(central, late).json["code"] == "wrong_pairing_code"


def test_guessing_closes_the_pairing(central: RunningCentral, lead: tuple[str, str]) -> None:
    code = open_pairing(central, lead).json["code"]
    for _ in range(devices.MOST_WRONG_TRIES):
        assert enrol(central, "no code").status == 403
    assert enrol(central, code).json["code"] == "wrong_pairing_code"


def test_one_address_guesses_only_so_often(tmp_path: Path) -> None:
    with running_central(tmp_path, tries_per_minute=3) as central:
        assert [enrol(central, "000000").status for _ in range(4)] == [403, 403, 403, 429]
        refused = enrol(central, "000000")
        assert refused.json["code"] == "too_many_tries"
        assert int(refused.headers["retry-after"]) == refused.json["facts"]["retry_after_s"] > 0
        central.advance(minutes=1)
        assert enrol(central, "000000").status == 403


def test_a_lead_pairs_for_the_own_centre_only(
    central: RunningCentral, lead: tuple[str, str]
) -> None:
    assert open_pairing(central, lead, "1165066000").json["code"] == "not_permitted"


def test_a_revoked_device_is_a_stranger(central: RunningCentral, lead: tuple[str, str]) -> None:
    lost = central.enrolled("kiosk")
    path = paths.REVOKE_DEVICE.format(device_id=lost.device_id)
    told = central.ask("POST", path, Reason(reason="stolen"), device_key=lead[0], session=lead[1])
    assert told.read(Device).revoked_at == central.clock.now()
    refused = central.ask("GET", paths.STATION, device_key=lost.device_key)
    assert (refused.status, refused.json["code"]) == (401, "unknown_device")
    central.restart()
    assert central.ask("GET", paths.STATION, device_key=lost.device_key).status == 401


def test_revoking_a_counter_ends_the_session_at_it(
    central: RunningCentral, lead: tuple[str, str]
) -> None:
    central.add_staff("clerk", roles=(Role.COUNTER,))
    counter = central.enrolled("counter", name="second")
    session = central.log_in(counter.device_key, "clerk").session
    path = paths.REVOKE_DEVICE.format(device_id=counter.device_id)
    central.ask("POST", path, Reason(), device_key=lead[0], session=lead[1])
    assert len(central.office.access.sessions()) == 1
    assert (
        central.ask("GET", paths.DESK, device_key=counter.device_key, session=session).status == 401
    )


def test_a_device_of_the_command_line_is_known_within_a_minute(central: RunningCentral) -> None:
    """Another program on the same files pairs; this one learns of the device by its duty."""
    device = central.enrolled("kiosk")

    def forgotten() -> bool:
        central.office.access.forget_device(device.device_id)
        return central.ask("GET", paths.STATION, device_key=device.device_key).status == 401

    assert forgotten() or forgotten(), "central's own round at opening comes between but once"
    central.do_duties()
    assert central.ask("GET", paths.STATION, device_key=device.device_key).status == 200


def test_device_keys_are_not_stored(central: RunningCentral) -> None:
    device = central.enrolled("kiosk")
    central.restart()
    assert central.ask("GET", paths.STATION, device_key=device.device_key).status == 200
    kept = everything_kept(central.home)
    assert device.device_id.encode() in kept
    assert device.device_key.encode() not in kept


def test_the_office_pairs_only_for_centres_that_exist(central: RunningCentral) -> None:
    wanted = OpenPairing(kind=DeviceKind.BOARD, centre_id="nowhere", name="board")
    refused = central.office.store.do_now(OFFICE, lambda deed: devices.open_pairing(deed, wanted))
    assert getattr(refused, "status", None) == 404
