"""A picture is sent when it is new, drawn once per version, and a lost watcher holds up nobody."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from sqlalchemy import Connection

from seoripul.central.deed import OFFICE, Deed
from seoripul.contract import paths
from tests.support.central import Heard, RunningCentral, running_central


def touch(central: RunningCentral, centre: str = "ok") -> None:
    central.office.store.do_now(OFFICE, lambda deed: deed.touch(centre))


def board(central: RunningCentral, device_key: str, after: int | None = None) -> Heard:
    query = "" if after is None else f"?after={after}"
    return central.ask("GET", paths.BOARD + query, device_key=device_key)


def watching(work: Callable[[], Heard], count: int) -> tuple[list[threading.Thread], list[Heard]]:
    heard: list[Heard] = []
    watchers = [threading.Thread(target=lambda: heard.append(work())) for _ in range(count)]
    for one in watchers:
        one.start()
    return watchers, heard


def waiters(central: RunningCentral) -> int:
    """How many wait for a newer picture."""
    return central.office.store.bulletin.waiting


def until(condition: Callable[[], bool]) -> None:
    """A bounded poll that goes by the loop under test, not by the clock."""
    nothing = threading.Event()
    for _ in range(2000):
        if condition():
            return
        nothing.wait(0.005)
    raise AssertionError("it never came")


def test_all_watchers_of_a_centre_wake_at_a_deed(central: RunningCentral) -> None:
    device_key = central.pair("board")
    version = board(central, device_key).json["version"]
    watchers, heard = watching(lambda: board(central, device_key, version), 20)
    until(lambda: waiters(central) == 20)
    touch(central)
    for one in watchers:
        one.join()
    assert [one.status for one in heard] == [200] * 20
    assert {one.body for one in heard} == {heard[0].body}
    assert heard[0].json["version"] == version + 1


def test_a_deed_elsewhere_wakes_nobody_and_waiting_ends_with_204(tmp_path: Path) -> None:
    with running_central(tmp_path, longest_wait_s=0.3) as central:
        device_key = central.pair("board")
        version = board(central, device_key).json["version"]
        watchers, heard = watching(lambda: board(central, device_key, version), 1)
        until(lambda: waiters(central) == 1)
        touch(central, "1165066000")
        watchers[0].join()
        assert (heard[0].status, heard[0].body) == (204, b"")


@pytest.mark.parametrize("after", [0, 999_999])
def test_a_watcher_with_another_version_is_answered_at_once(
    central: RunningCentral, after: int
) -> None:
    """Older, or from before the database was brought back from a copy."""
    device_key = central.pair("board")
    touch(central)
    assert board(central, device_key, after).status == 200


def test_a_refused_deed_wakes_nobody(tmp_path: Path) -> None:
    with running_central(tmp_path, longest_wait_s=0.3) as central:
        device_key = central.pair("board")
        version = board(central, device_key).json["version"]
        watchers, heard = watching(lambda: board(central, device_key, version), 1)
        until(lambda: waiters(central) == 1)
        central.ask("POST", paths.ENROL, {"pairing_code": "000000"})
        watchers[0].join()
        assert heard[0].status == 204


def test_a_picture_is_drawn_once_for_all_who_ask(central: RunningCentral) -> None:
    drawn: list[int] = []

    def draw(_conn: Connection, version: int, _now: datetime) -> dict[str, int]:
        drawn.append(version)
        return {"version": version}

    async def ask(count: int) -> set[bytes]:
        pictures = [central.office.store.bulletin.picture("test", "ok", draw) for _ in range(count)]
        return set(await asyncio.gather(*pictures))

    loop = central.loop
    first = asyncio.run_coroutine_threadsafe(ask(50), loop).result(30)
    again = asyncio.run_coroutine_threadsafe(ask(50), loop).result(30)
    assert first == again
    assert len(drawn) == 1
    touch(central)
    until(lambda: central.office.store.bulletin.version("ok") > drawn[0])
    assert asyncio.run_coroutine_threadsafe(ask(5), loop).result(30) != first
    assert len(drawn) == 2


def test_every_picture_changes_at_midnight(central: RunningCentral) -> None:
    central.do_duties()
    before = central.office.store.bulletin.version("ok")
    central.do_duties()
    assert central.office.store.bulletin.version("ok") == before
    central.clock.advance(timedelta(days=1))
    central.do_duties()
    until(lambda: central.office.store.bulletin.version("ok") == before + 1)


def test_a_watcher_that_went_away_or_reads_nothing_holds_up_nobody(
    central: RunningCentral,
) -> None:
    device_key = central.pair("board")
    version = board(central, device_key).json["version"]
    host, port = central.url.removeprefix("http://").split(":")
    request = (
        f"GET {paths.BOARD}?after={version} HTTP/1.1\r\nHost: x\r\n"
        f"Authorization: Bearer {device_key}\r\n\r\n"
    ).encode()
    lost = [socket.create_connection((host, int(port))) for _ in range(30)]
    try:
        for one in lost:
            one.sendall(request)
        until(lambda: waiters(central) == 30)
        for one in lost[:15]:
            one.close()
        touch(central)
        assert board(central, device_key, version).json["version"] == version + 1
    finally:
        for one in lost:
            one.close()


def test_closing_lets_everybody_go_at_once(tmp_path: Path) -> None:
    with running_central(tmp_path) as central:
        device_key = central.pair("board")
        version = board(central, device_key).json["version"]
        watchers, heard = watching(lambda: board(central, device_key, version), 10)
        until(lambda: waiters(central) == 10)
        begun = perf_counter()
    took = perf_counter() - begun
    for one in watchers:
        one.join()
    assert [one.status for one in heard] == [204] * 10
    assert took < central.settings.longest_wait_s / 4


def test_a_version_grows_once_for_a_commit_and_survives_a_restart(central: RunningCentral) -> None:
    before = central.office.store.bulletin.version("ok")

    def twice(deed: Deed) -> None:
        deed.touch("ok")
        deed.touch("ok")

    central.office.store.do_now(OFFICE, twice)
    central.restart()
    assert central.office.store.bulletin.version("ok") == before + 1
