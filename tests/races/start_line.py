"""Many clients at once over real HTTP: connections open, requests written at one signal."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

from seoripul.contract import paths, wire
from tests.support.central import Heard


class Sent(NamedTuple):
    """One command on its way."""

    path: str
    command: object
    key: str
    device_key: str = ""
    session: str = ""


class StartLine:
    """A field of runners, each with a connection of its own that stays open."""

    def __init__(self, url: str, runners: int) -> None:
        address = url.removeprefix("http://")
        self._connections = [
            http.client.HTTPConnection(address, timeout=30) for _ in range(runners)
        ]
        self._pool = ThreadPoolExecutor(runners, thread_name_prefix="runner")
        self._barrier = threading.Barrier(runners)

    def __enter__(self) -> StartLine:
        for connection in self._connections:
            connection.connect()
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True)
        for connection in self._connections:
            connection.close()

    def race(self, requests: Sequence[Sent]) -> list[Heard]:
        """One request a runner, all let go at once; the answers in the order of the runners."""
        runs = [
            self._pool.submit(partial(self._run, connection, sent))
            for connection, sent in zip(self._connections, requests, strict=True)
        ]
        return [run.result() for run in runs]

    def _run(self, connection: http.client.HTTPConnection, sent: Sent) -> Heard:
        headers = {paths.KEY_HEADER: sent.key}
        if sent.device_key:
            headers["Authorization"] = f"Bearer {sent.device_key}"
        if sent.session:
            headers[paths.SESSION_HEADER] = sent.session
        body = wire.encode(sent.command)
        self._barrier.wait(timeout=30)
        connection.request("POST", sent.path, body, headers)
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return Heard(answer.status, told, answer.read())
