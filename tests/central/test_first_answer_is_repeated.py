"""One command key, one deed, one answer, however often it is sent."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlalchemy import Connection, text

from seoripul.central import once
from seoripul.central.deed import OFFICE
from seoripul.contract import paths
from seoripul.contract.people import DeviceKind, Enrol, OpenPairing
from tests.support.central import Heard, RunningCentral
from tests.support.databases import everything_kept

WANTED = OpenPairing(kind=DeviceKind.KIOSK, centre_id="ok", name="lobby")


@pytest.fixture
def lead(central: RunningCentral) -> tuple[str, str]:
    """Device key and session of a lead at a counter."""
    central.add_staff("lead")
    device_key = central.pair("counter")
    return device_key, central.log_in(device_key, "lead").session


def open_pairing(central: RunningCentral, lead: tuple[str, str], key: str, name: str) -> Heard:
    wanted = OpenPairing(kind=DeviceKind.KIOSK, centre_id="ok", name=name)
    device_key, session = lead
    return central.ask(
        "POST", paths.PAIRINGS, wanted, device_key=device_key, session=session, key=key
    )


def open_pairings(central: RunningCentral) -> int:
    def count(conn: Connection) -> int:
        return int(conn.execute(text("SELECT count(*) FROM pairings")).scalar_one())

    return central.office.store.read_now(count)


def kept_answers(central: RunningCentral) -> int:
    def count(conn: Connection) -> int:
        return int(conn.execute(text("SELECT count(*) FROM command_answers")).scalar_one())

    return central.office.store.read_now(count)


def test_the_same_key_again_gets_the_same_answer(
    central: RunningCentral, lead: tuple[str, str]
) -> None:
    first = open_pairing(central, lead, "one-and-the-same", "lobby")
    second = open_pairing(central, lead, "one-and-the-same", "lobby")
    assert first.status == second.status == 200
    assert second.body == first.body
    assert "x-seoripul-repeated" not in first.headers
    assert second.headers["x-seoripul-repeated"] == "1"
    assert open_pairings(central) == 1


def test_the_answer_outlives_a_restart(central: RunningCentral, lead: tuple[str, str]) -> None:
    first = open_pairing(central, lead, "one-and-the-same", "lobby")
    central.restart()
    assert open_pairing(central, lead, "one-and-the-same", "lobby").body == first.body
    assert open_pairings(central) == 1


def test_a_refused_command_stays_refused_for_its_key(central: RunningCentral) -> None:
    command = Enrol(pairing_code="000000")
    first = central.ask("POST", paths.ENROL, command, key="late-duplicate")
    second = central.ask("POST", paths.ENROL, command, key="late-duplicate")
    assert (first.status, first.json["code"]) == (403, "wrong_pairing_code")
    assert (second.status, second.body) == (first.status, first.body)
    assert second.headers["content-type"] == "application/problem+json"


def test_a_key_used_for_something_else_is_refused(
    central: RunningCentral, lead: tuple[str, str]
) -> None:
    open_pairing(central, lead, "one-and-the-same", "lobby")
    other = open_pairing(central, lead, "one-and-the-same", "hall")
    assert (other.status, other.json["code"]) == (422, "key_reused")
    assert open_pairings(central) == 1


@pytest.mark.parametrize("key", ["", "short", "k" * 201, "with space inside"])
def test_a_command_without_a_proper_key_is_refused(central: RunningCentral, key: str) -> None:
    heard = central.ask("POST", paths.ENROL, Enrol(pairing_code="000000"), key=key)
    assert (heard.status, heard.json["code"]) == (400, "key_missing")


def test_many_copies_at_once_do_the_thing_once(
    central: RunningCentral, lead: tuple[str, str]
) -> None:
    heard: list[Heard] = []
    copies = [
        threading.Thread(
            target=lambda: heard.append(open_pairing(central, lead, "one-and-the-same", "lobby"))
        )
        for _ in range(16)
    ]
    for one in copies:
        one.start()
    for one in copies:
        one.join()
    assert {one.body for one in heard} == {heard[0].body}
    assert len(heard) == 16
    assert open_pairings(central) == 1


def test_central_alone_cannot_read_a_kept_answer(
    central: RunningCentral, lead: tuple[str, str]
) -> None:
    told = open_pairing(central, lead, "one-and-the-same", "lobby").json["code"]
    central.restart()
    content = everything_kept(central.home)
    assert b"open_pairing" in content
    assert told.encode() not in content
    assert b"one-and-the-same" not in content


def test_answers_are_kept_two_days(central: RunningCentral, lead: tuple[str, str]) -> None:
    open_pairing(central, lead, "one-and-the-same", "lobby")
    kept = kept_answers(central)
    central.advance(hours=47, minutes=59)
    central.do_duties()
    assert kept_answers(central) == kept
    central.advance(minutes=2)
    central.do_duties()
    assert kept_answers(central) == 0


def test_forgetting_goes_in_slices(central: RunningCentral) -> None:
    store, now = central.office.store, central.clock.now()

    def fill(conn: Connection) -> None:
        row = {"fingerprint": b"", "status": 200, "sealed": b"", "answered_at": now}
        once.keep(conn, [row | {"key_hash": n.to_bytes(16, "big")} for n in range(1200)])

    store.do_now(OFFICE, lambda deed: fill(deed.conn))
    later = now + timedelta(hours=49)
    gone = [store.do_now(OFFICE, lambda deed: once.prune(deed.conn, later)) for _ in range(4)]
    assert gone == [once.SLICE, once.SLICE, 1200 - 2 * once.SLICE, 0]
