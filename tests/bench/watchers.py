"""Watchers in a process of their own: long polls on raw sockets, and deeds that wake them.

Run: `python -m tests.bench.watchers HOST PORT < watching.json > late.json`.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from time import perf_counter
from typing import Final, cast

import msgspec

from tests.bench.clients import Ask, be_quick, length_of, request

_AT_ONCE: Final = 200
_PATIENCE_S: Final = 30.0


class Watching(msgspec.Struct, frozen=True):
    """`groups`: path and device key of each watcher, by group. `deeds`: which group each wakes."""

    groups: list[list[tuple[str, str]]]
    deeds: list[tuple[int, Ask]]
    pause_s: float
    central: int = 0
    """Process to weigh before and after everybody watches."""


class Late(msgspec.Struct, frozen=True):
    last_ms: list[float]
    """From the deed's request to the last watcher of its group, each deed."""
    bytes_each: float = 0.0


def watched(host: str, port: int, watching: Watching) -> Late:
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.watchers", host, str(port)],
        input=msgspec.json.encode(watching),
        stdout=subprocess.PIPE,
        check=True,
        timeout=300,
    )
    return msgspec.json.decode(told.stdout, type=Late)


class _Seen(msgspec.Struct):
    version: int


class Watcher(asyncio.Protocol):
    """Asks for the picture after the one it has, for ever."""

    def __init__(self, group: Group, path: str, key: str, host: str) -> None:
        self._group, self._path, self._key, self._host = group, path, key, host
        self._rest = b""
        self.version = -1
        self.sees = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._ask("")

    def _ask(self, after: str) -> None:
        ask = Ask("GET", self._path + after, device_key=self._key)
        self._transport.write(request(ask, self._host))

    def data_received(self, data: bytes) -> None:
        self._rest += data
        head, gap, body = self._rest.partition(b"\r\n\r\n")
        if not gap or len(body) < length_of(head):
            return
        self._rest = b""
        if head.startswith(b"HTTP/1.1 200"):
            self.version = msgspec.json.decode(body, type=_Seen).version
            self._group.seen(self)
            if not self.sees.done():
                self.sees.set_result(None)
        elif not head.startswith(b"HTTP/1.1 204"):
            raise RuntimeError(head.decode("latin-1"))
        self._ask(f"?after={self.version}")

    def close(self) -> None:
        self._transport.abort()


class Group:
    """Those who watch one centre."""

    def __init__(self) -> None:
        self.watchers: list[Watcher] = []
        self._missing: set[Watcher] = set()
        self._all: asyncio.Future[float] | None = None

    def expect(self) -> asyncio.Future[float]:
        self._missing = set(self.watchers)
        self._all = asyncio.get_running_loop().create_future()
        return self._all

    def seen(self, watcher: Watcher) -> None:
        self._missing.discard(watcher)
        if not self._missing and self._all is not None and not self._all.done():
            self._all.set_result(perf_counter())


class Doer(asyncio.Protocol):
    """Sends the deeds, one at a time."""

    def __init__(self) -> None:
        self._rest = b""
        self.answered: asyncio.Future[bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._rest += data
        head, gap, body = self._rest.partition(b"\r\n\r\n")
        if gap and len(body) >= length_of(head) and self.answered is not None:
            self._rest = b""
            self.answered.set_result(head)


async def run(host: str, port: int, watching: Watching) -> Late:
    loop = asyncio.get_running_loop()
    before = _weight(watching.central)
    groups = [Group() for _ in watching.groups]
    pairs = [(groups[at], one) for at, many in enumerate(watching.groups) for one in many]
    for start in range(0, len(pairs), _AT_ONCE):
        await asyncio.gather(
            *(_join(host, port, *pair) for pair in pairs[start : start + _AT_ONCE])
        )
    await asyncio.gather(*(watcher.sees for group in groups for watcher in group.watchers))
    await _at_pace(1.0)
    each = (_weight(watching.central) - before) / len(pairs)
    _, doer = await loop.create_connection(Doer, host, port)
    late = []
    for at, deed in watching.deeds:
        late.append(await _deed(doer, groups[at], request(deed, host)))
        await _at_pace(watching.pause_s)
    for group in groups:
        for watcher in group.watchers:
            watcher.close()
    return Late(late, each)


async def _join(host: str, port: int, group: Group, one: tuple[str, str]) -> None:
    loop = asyncio.get_running_loop()
    _, watcher = await loop.create_connection(lambda: Watcher(group, *one, host), host, port)
    group.watchers.append(watcher)


async def _deed(doer: Doer, group: Group, sent: bytes) -> float:
    everybody = group.expect()
    doer.answered = asyncio.get_running_loop().create_future()
    began = perf_counter()
    doer.transport.write(sent)
    head = await asyncio.wait_for(doer.answered, _PATIENCE_S)
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(head.decode("latin-1"))
    return (await asyncio.wait_for(everybody, _PATIENCE_S) - began) * 1000


async def _at_pace(seconds: float) -> None:
    """Clerks do not press all day without a breath."""
    breath = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(seconds, breath.set_result, None)
    await breath


def _weight(process: int) -> int:
    """Bytes that only this process holds."""
    if not process:
        return 0
    import psutil

    return int(psutil.Process(process).memory_full_info().uss)


def main() -> None:
    watching = msgspec.json.decode(sys.stdin.buffer.read(), type=Watching)
    be_quick()
    late = asyncio.run(run(sys.argv[1], int(sys.argv[2]), watching))
    sys.stdout.buffer.write(msgspec.json.encode(late))


if __name__ == "__main__":
    main()
