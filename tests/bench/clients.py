"""Sixteen clients in a process of their own: raw sockets, requests written beforehand.

Run: `python -m tests.bench.clients HOST PORT WARM_UP < asks.json > figures.json`.
"""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Final, cast
from uuid import uuid4

import msgspec

from seoripul.contract.paths import KEY_HEADER, SESSION_HEADER

CLIENTS: Final = 16


class Ask(msgspec.Struct, frozen=True, omit_defaults=True):
    """One request. Client number i sends the i-th of every sixteen."""

    method: str
    path: str
    body: str = ""
    device_key: str = ""
    session: str = ""


class Figures(msgspec.Struct, frozen=True):
    done: int
    refused: int
    seconds: float
    latencies_ms: list[float]


def asked(host: str, port: int, asks: Sequence[Ask], warm_up: int) -> Figures:
    """Let the clients ask; the first `warm_up` requests are not measured."""
    words = ["-m", "tests.bench.clients", host, str(port), str(warm_up)]
    told = subprocess.run(
        [sys.executable, *words],
        input=msgspec.json.encode(asks),
        stdout=subprocess.PIPE,
        check=True,
        timeout=180,
    )
    return msgspec.json.decode(told.stdout, type=Figures)


def request(ask: Ask, host: str) -> bytes:
    """Commands carry a key of their own."""
    body = ask.body.encode()
    head = [f"{ask.method} {ask.path} HTTP/1.1", f"Host: {host}"]
    if ask.device_key:
        head.append(f"Authorization: Bearer {ask.device_key}")
    if ask.session:
        head.append(f"{SESSION_HEADER}: {ask.session}")
    if ask.method == "POST":
        head += [f"{KEY_HEADER}: {uuid4()}", "Content-Type: application/json"]
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*head, "", ""]).encode() + body


class Client(asyncio.Protocol):
    """Sends one request after another on one connection and times each answer."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._requests = requests
        self._rest = b""
        self.latencies: list[float] = []
        self.refused = 0
        self.finished: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def go(self) -> None:
        following = next(self._requests, None)
        if following is None:
            self.finished.set_result(None)
            return
        self._sent = perf_counter()
        self._transport.write(following)

    def data_received(self, data: bytes) -> None:
        self._rest += data
        head, gap, body = self._rest.partition(b"\r\n\r\n")
        if not gap or len(body) < length_of(head):
            return
        self.latencies.append(perf_counter() - self._sent)
        self.refused += not head.startswith(b"HTTP/1.1 200")
        self._rest = b""
        self.go()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.finished.done():
            self.finished.set_exception(exc or ConnectionError("central hung up"))


def length_of(head: bytes) -> int:
    """Bytes of the body, by the head of an answer."""
    lower = head.lower()
    at = lower.find(b"content-length:")
    if at < 0:
        return 0
    end = lower.find(b"\r\n", at)
    return int(lower[at + 15 : end if end > 0 else None])


async def run(host: str, port: int, requests: list[bytes]) -> Figures:
    loop = asyncio.get_running_loop()
    made = []
    for which in range(CLIENTS):
        supply = iter(requests[which::CLIENTS])
        made.append(await loop.create_connection(lambda own=supply: Client(own), host, port))  # type: ignore[misc]
    clients: list[Client] = [client for _, client in made]
    began = perf_counter()
    for client in clients:
        client.go()
    await asyncio.gather(*(client.finished for client in clients))
    seconds = perf_counter() - began
    for transport, _ in made:
        transport.abort()
    latencies = [one * 1000 for client in clients for one in client.latencies]
    return Figures(len(latencies), sum(c.refused for c in clients), seconds, latencies)


def be_quick() -> None:
    """No collector, and the event loop that central itself uses."""
    gc.freeze()
    gc.disable()
    if sys.platform != "win32":
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())


def main() -> None:
    host, port, warm_up = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    asks = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Ask])
    requests = [request(ask, host) for ask in asks]
    be_quick()
    asyncio.run(run(host, port, requests[:warm_up]))
    figures = asyncio.run(run(host, port, requests[warm_up:]))
    sys.stdout.buffer.write(msgspec.json.encode(figures))


if __name__ == "__main__":
    main()
