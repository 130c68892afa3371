"""A look is answered by its connection alone: what comes before, behind and beside it still is."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final

import pytest

from seoripul.central.deed import OFFICE, Deed
from seoripul.contract import paths
from tests.central.test_watchers_wake_after_the_commit import touch, until
from tests.support.central import Heard, RunningCentral, new_key

LOBBY: Final = paths.LOBBY.replace("{centre_id}", "ok")


class Talk:
    """One connection, spoken to in raw bytes."""

    def __init__(self, wire: socket.socket, heard: BinaryIO) -> None:
        self.wire = wire
        self._heard = heard

    def says(self, *asked: str) -> None:
        """All of it in one packet."""
        self.wire.sendall("".join(asked).encode())

    def hears(self) -> Heard:
        status = int(self._heard.readline().split()[1])
        lines = iter(self._heard.readline, b"\r\n")
        pairs = (line.decode().rstrip().split(": ", 1) for line in lines)
        headers = {name.lower(): value for name, value in pairs}
        return Heard(status, headers, self._heard.read(int(headers.get("content-length", 0))))

    def is_over(self) -> bool:
        return self._heard.read() == b""


@contextmanager
def talking(central: RunningCentral) -> Iterator[Talk]:
    host, port = central.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as wire, wire.makefile("rb") as f:
        yield Talk(wire, f)


def look(path: str = LOBBY, *headers: str) -> str:
    return "\r\n".join([f"GET {path} HTTP/1.1", "Host: x", *headers, "", ""])


def version_of(central: RunningCentral) -> int:
    """Of the lobby, which has been drawn now."""
    version: int = central.ask("GET", LOBBY).json["version"]
    return version


def test_the_second_look_is_told_the_same_in_the_same_words(central: RunningCentral) -> None:
    with talking(central) as talk:
        touch(central)
        until(lambda: central.office.store.bulletin.drawn("lobby", "ok") is None)
        talk.says(look())
        first = talk.hears()
        talk.says(look())
        assert talk.hears() == first


def test_questions_in_one_packet_are_answered_in_their_order(central: RunningCentral) -> None:
    kiosk, version = central.pair("kiosk"), version_of(central)
    ring = "\r\n".join(
        [f"POST {paths.TICKETS} HTTP/1.1", "Host: x", f"Authorization: Bearer {kiosk}",
         f"{paths.KEY_HEADER}: {new_key()}", "Content-Length: 23", "", '{"line":"certificates"}']
    )  # fmt: skip
    with talking(central) as talk:
        talk.says(look(), look("/v1/health"), ring, look(f"{LOBBY}?after={version}"))
        told = [talk.hears() for _ in range(4)]
    assert [one.status for one in told] == [200] * 4
    assert "number" in told[2].json
    assert [told[0].json["version"], told[3].json["version"]] == [version, version + 1]


def test_what_is_asked_behind_a_wait_is_answered_after_it(central: RunningCentral) -> None:
    version = version_of(central)
    with talking(central) as talk:
        talk.says(look(f"{LOBBY}?after={version}"), look("/v1/health"))
        until(lambda: central.office.store.bulletin.waiting == 1)
        touch(central)
        assert talk.hears().json["version"] == version + 1
        assert talk.hears().json["ok"]


@pytest.mark.parametrize("after", ["", "?after={version}"])
def test_a_connection_that_wants_to_close_is_closed(central: RunningCentral, after: str) -> None:
    version = version_of(central)
    with talking(central) as talk:
        talk.says(look(LOBBY + after.format(version=version), "Connection: close"))
        if after:
            until(lambda: central.office.store.bulletin.waiting == 1)
            touch(central)
        told = talk.hears()
        assert (told.status, told.headers["connection"]) == (200, "close")
        assert talk.is_over()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"{LOBBY}?after=soon", 400),
        (paths.LOBBY.replace("{centre_id}", "nowhere"), 404),
        (paths.LOBBY.replace("{centre_id}", "nowhere") + "?after=0", 404),
        (paths.LOBBY.replace("{centre_id}", "o%6B"), 200),
        (f"{LOBBY}?{'a' * 400}", 200),
        (paths.BOARD, 401),
        (f"{paths.BOARD}?after=1", 401),
    ],
)
def test_what_is_no_plain_look_is_answered_as_ever(
    central: RunningCentral, path: str, status: int
) -> None:
    version_of(central)
    told = central.ask("GET", path)
    assert told.status == status
    assert told.headers["x-content-type-options"] == "nosniff"


def test_whoever_waits_is_told_when_the_picture_cannot_be_drawn(central: RunningCentral) -> None:
    """The centre is gone by the time the bell rings."""
    version = version_of(central)

    def vanish(deed: Deed) -> None:
        deed.conn.exec_driver_sql("UPDATE centres SET id = 'gone' WHERE id = 'ok'")
        deed.touch("ok")

    with talking(central) as talk:
        talk.says(look(f"{LOBBY}?after={version}"))
        until(lambda: central.office.store.bulletin.waiting == 1)
        central.office.store.do_now(OFFICE, vanish)
        told = talk.hears()
        assert (told.status, told.json["code"]) == (404, "not_found")
        talk.says(look("/v1/health"))
        assert talk.hears().status == 200


def number_please(kiosk: str, key: str, body: str = '{"line":"certificates"}') -> str:
    head = [f"POST {paths.TICKETS} HTTP/1.1", "Host: x", f"Authorization: Bearer {kiosk}",
            f"{paths.KEY_HEADER}: {key}", f"Content-Length: {len(body)}", "", body]  # fmt: skip
    return "\r\n".join(head)


def test_a_command_that_comes_in_pieces_is_done_once(central: RunningCentral) -> None:
    asked = number_please(central.pair("kiosk"), new_key())
    with talking(central) as talk:
        talk.says(asked[:-10])
        talk.says(asked[-10:])
        first = talk.hears()
        talk.says(asked, asked)
        again = [talk.hears(), talk.hears()]
    assert first.status == 200
    assert [one.json for one in again] == [first.json] * 2
    assert [one.headers["x-seoripul-repeated"] for one in again] == ["1", "1"]


@pytest.mark.parametrize("body", ['{"line":7}', '{"line"', '{"line":"certificates","x":'])
def test_a_command_that_says_nothing_is_refused_and_the_next_is_heard(
    central: RunningCentral, body: str
) -> None:
    kiosk = central.pair("kiosk")
    with talking(central) as talk:
        talk.says(number_please(kiosk, new_key(), body), number_please(kiosk, new_key()))
        told = [talk.hears(), talk.hears()]
    assert [one.status for one in told] == [400, 200]
    assert told[0].json["code"] == "bad_request"


def test_whoever_hangs_up_within_a_command_has_asked_nothing(central: RunningCentral) -> None:
    kiosk, key = central.pair("kiosk"), new_key()
    with talking(central) as talk:
        talk.says(number_please(kiosk, key)[:-5])
    with talking(central) as talk:
        talk.says(number_please(kiosk, key))
        told = talk.hears()
    assert told.status == 200
    assert "x-seoripul-repeated" not in told.headers
