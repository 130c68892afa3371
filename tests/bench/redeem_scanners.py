"""Sixteen scanners in a process of their own: raw sockets, requests written beforehand.

Run: `python -m tests.bench.redeem_scanners HOST PORT WARM_UP < scans.json > figures.json`.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Iterator
from time import perf_counter
from typing import cast
from uuid import uuid4

import msgspec

from seoripul.contract.paths import CHECK_INS, KEY_HEADER
from tests.bench.redeem_office import Scan

SCANNERS = 16


class Figures(msgspec.Struct, frozen=True):
    done: int
    refused: int
    seconds: float
    latencies_ms: list[float]


def request(scan: Scan, host: str) -> bytes:
    body = msgspec.json.encode({"code": scan.code})
    head = (
        f"POST {CHECK_INS} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {scan.device_key}\r\n"
        f"{KEY_HEADER}: {uuid4()}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class Scanner(asyncio.Protocol):
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
        if not gap or len(body) < _length(head):
            return
        self.latencies.append(perf_counter() - self._sent)
        self.refused += not head.startswith(b"HTTP/1.1 200")
        self._rest = b""
        self.go()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.finished.done():
            self.finished.set_exception(exc or ConnectionError("central hung up"))


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.index(b"content-length:") + 15
    end = lower.find(b"\r\n", at)
    return int(lower[at : end if end > 0 else None])


async def run(host: str, port: int, requests: list[bytes]) -> Figures:
    supply = iter(requests)
    loop = asyncio.get_running_loop()
    made = [await loop.create_connection(lambda: Scanner(supply), host, port) for _ in range(16)]
    scanners = [scanner for _, scanner in made]
    began = perf_counter()
    for scanner in scanners:
        scanner.go()
    await asyncio.gather(*(scanner.finished for scanner in scanners))
    seconds = perf_counter() - began
    for transport, _ in made:
        transport.abort()
    latencies = [one * 1000 for scanner in scanners for one in scanner.latencies]
    return Figures(len(latencies), sum(s.refused for s in scanners), seconds, latencies)


def main() -> None:
    host, port, warm_up = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    scans = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Scan])
    requests = [request(scan, host) for scan in scans]
    gc.freeze()
    gc.disable()
    if sys.platform != "win32":
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(run(host, port, requests[:warm_up]))
    figures = asyncio.run(run(host, port, requests[warm_up:]))
    sys.stdout.buffer.write(msgspec.json.encode(figures))


if __name__ == "__main__":
    main()
