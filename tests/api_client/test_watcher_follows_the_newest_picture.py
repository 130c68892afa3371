"""A picture is followed until told to stop, and stopping never waits for central."""

from __future__ import annotations

import queue
import threading
import time

import msgspec

from seoripul.api_client.central import Central
from seoripul.api_client.watcher import Watcher
from seoripul.contract import wire
from seoripul.contract.pickup import StationPicture
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from tests.api_client.peer import Peer, hangs, hangs_up, says
from tests.kiosk.visitor.lobby import picture


def version(number: int) -> bytes:
    return wire.encode(msgspec.structs.replace(picture(), version=number))


class Followed:
    """One watcher's news, in order."""

    def __init__(self, central: Central) -> None:
        self.news: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.watcher: Watcher[StationPicture] = Watcher(
            central,
            lambda central, after: central.station(after),
            lambda picture: self.news.put(picture.version),
            self.news.put,
            self.news.put,
        )

    def next_news(self, count: int) -> list[object]:
        return [self.news.get(timeout=5) for _ in range(count)]


def test_each_newer_picture_arrives_once(peer: Peer, central: Central) -> None:
    peer.then(says(200, version(1)), says(204, b""), says(200, version(7)), hangs)
    followed = Followed(central)
    followed.watcher.start()
    assert followed.next_news(5) == [True, 1, True, True, 7]
    followed.watcher.stop()
    paths = [each.path for each in peer.heard[:3]]
    assert paths == ["/v1/station", "/v1/station?after=1", "/v1/station?after=1"]


def test_it_goes_on_after_central_was_away(peer: Peer, central: Central) -> None:
    peer.then(hangs_up, hangs_up, hangs_up, says(200, version(3)), hangs)
    followed = Followed(central)
    followed.watcher.start()
    assert followed.next_news(3) == [False, True, 3]
    followed.watcher.stop()


def test_it_hears_at_once_that_central_is_back(peer: Peer, central: Central) -> None:
    """A question for something newer would be answered only when something happens."""
    peer.then(says(200, version(3)), hangs_up, hangs_up, hangs_up, says(200, version(3)), hangs)
    followed = Followed(central)
    followed.watcher.start()
    assert followed.next_news(5) == [True, 3, False, True, 3]
    followed.watcher.stop()
    paths = [each.path for each in peer.heard]
    assert paths[1] == "/v1/station?after=3"
    assert paths[4] == "/v1/station"


def test_a_device_central_does_not_know_is_told(peer: Peer, central: Central) -> None:
    refusal = refuse(RefusalCode.UNKNOWN_DEVICE, 401)
    peer.then(says(401, wire.encode(refusal), "application/problem+json"), hangs)
    followed = Followed(central)
    followed.watcher.start()
    reached, told = followed.next_news(2)
    followed.watcher.stop()
    assert reached is True
    assert isinstance(told, Refusal)


def test_stopping_takes_less_than_a_second_while_central_hangs(
    peer: Peer, central: Central
) -> None:
    peer.then(hangs)
    followed = Followed(central)
    followed.watcher.start()
    assert peer.asked.wait(5)
    started = time.monotonic()
    followed.watcher.stop()
    assert time.monotonic() - started < 1
    assert followed.news.empty()
    assert not [each for each in threading.enumerate() if each.name == "watcher"]
