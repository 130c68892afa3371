"""Wakes those who wait for a newer picture; each picture is drawn once per version."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Protocol

from sqlalchemy import Connection

from seoripul.central import versions
from seoripul.central.clock import Clock
from seoripul.contract import wire

KEPT_PICTURES: Final = 512
TOGETHER_S: Final = 0.05
"""Those whose time is over within so long are let go together."""

Read = Callable[[Callable[[Connection], Any]], Awaitable[Any]]


class Waiter(Protocol):
    """Whoever waits for a newer picture of a centre."""

    @property
    def centre_id(self) -> str: ...

    def heard(self) -> None:
        """Called once: the centre's bell has rung, or the time is over."""


class Draw(Protocol):
    """Draws a picture from one moment of the database."""

    def __call__(self, conn: Connection, version: int, now: datetime) -> object: ...


class Bulletin:
    """Lives on the event loop that `attend`s it; only `announce` comes from other threads."""

    def __init__(self, read: Read, clock: Clock) -> None:
        self._read = read
        self._clock = clock
        self._versions: dict[str, int] = {}
        self._waiting: dict[str, dict[Waiter, None]] = {}
        self._until: dict[Waiter, float] = {}
        """When each has waited long enough, by the loop's clock; whoever came first is first."""
        self._timer: asyncio.TimerHandle | None = None
        self._drawn: OrderedDict[tuple[str, ...], asyncio.Future[tuple[int, bytes]]]
        self._drawn = OrderedDict()
        self._renewals = 0
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def attend(self) -> None:
        """From now on the running loop serves those who wait."""
        self._loop = asyncio.get_running_loop()

    def load(self, current: Mapping[str, int]) -> None:
        self._versions.update(current)

    def announce(self, grown: Mapping[str, int]) -> None:
        """A commit stands: wake all who wait for these centres. Safe from any thread."""
        if self._loop is None or self._loop.is_closed():
            self._versions.update(grown)
        else:
            self._loop.call_soon_threadsafe(self._wake, grown)

    def begin_anew(self, current: Mapping[str, int]) -> None:
        """Something may have been missed: these are all versions. Safe from any thread."""
        if self._loop is None or self._loop.is_closed():
            self._versions = dict(current)
        else:
            self._loop.call_soon_threadsafe(self._renew, current)

    def _renew(self, current: Mapping[str, int]) -> None:
        self._forget()
        before, self._versions = self._versions, dict(current)
        for centre_id in list(self._waiting):
            if self.version(centre_id) != before.get(centre_id, 0):
                self._ring(centre_id)

    def forget_pictures(self) -> None:
        """Draw each of them again when it is next wanted. Safe from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._forget)

    def _forget(self) -> None:
        self._drawn.clear()
        self._renewals += 1

    def _wake(self, grown: Mapping[str, int]) -> None:
        """Of a commit here we may hear twice, and late of another process: that is no news."""
        for centre_id, version in grown.items():
            if version > self.version(centre_id):
                self._versions[centre_id] = version
                self._ring(centre_id)

    def version(self, centre_id: str) -> int:
        return self._versions.get(centre_id, 0)

    async def newer(self, centre_id: str, after: int | None, longest_s: float) -> int | None:
        """The version as soon as it differs from `after`; None when nothing came in time."""
        if after is None or self.version(centre_id) != after:
            return self.version(centre_id)
        if not self.is_open or longest_s <= 0:
            return None
        woken = _Woken(centre_id)
        self.listen(woken, longest_s)
        try:
            await woken.future
        finally:
            self.leave(woken)
        version = self.version(centre_id)
        return None if version == after else version

    @property
    def is_open(self) -> bool:
        return not self._closed

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._until)

    def listen(self, waiter: Waiter, longest_s: float) -> None:
        """Until the centre's bell rings or the time is over: everybody waits equally long."""
        assert self._loop is not None
        self._waiting.setdefault(waiter.centre_id, {})[waiter] = None
        until = self._until[waiter] = self._loop.time() + longest_s
        if self._timer is None:
            self._timer = self._loop.call_at(until, self._time_is_over)

    def leave(self, waiter: Waiter) -> None:
        """Harmless for whoever has heard."""
        if self._until.pop(waiter, None) is None:
            return
        here = self._waiting[waiter.centre_id]
        del here[waiter]
        if not here:
            del self._waiting[waiter.centre_id]

    def drawn(self, kind: str, centre_id: str, *more: str) -> bytes | None:
        """The picture of now, encoded; None where it is yet to be drawn."""
        drawn = self._drawn.get(self._key(kind, centre_id, more))
        if drawn is None or not drawn.done() or not _is_current(drawn, self.version(centre_id)):
            return None
        return drawn.result()[1]

    def once_drawn(
        self, then: Callable[[object], None], kind: str, centre_id: str, draw: Draw, *more: str
    ) -> None:
        """Call `then` when the picture has been drawn, or could not be."""
        self._begun(self._key(kind, centre_id, more), centre_id, draw).add_done_callback(then)

    async def picture(self, kind: str, centre_id: str, draw: Draw, *more: str) -> bytes:
        """The picture of now, encoded. `more` tells apart pictures of one kind (a day)."""
        drawn = self._begun(self._key(kind, centre_id, more), centre_id, draw)
        renewals = self._renewals
        version, body = drawn.result() if drawn.done() else await asyncio.shield(drawn)
        if version < self.version(centre_id) or renewals != self._renewals:
            return await self.picture(kind, centre_id, draw, *more)
        return body

    def close(self) -> None:
        """Let everybody go who waits."""
        self._closed = True
        for centre_id in list(self._waiting):
            self._ring(centre_id)

    def _key(self, kind: str, centre_id: str, more: Sequence[str]) -> tuple[str, ...]:
        return (kind, centre_id, *more, self._clock.today().isoformat())

    def _begun(
        self, key: tuple[str, ...], centre_id: str, draw: Draw
    ) -> asyncio.Future[tuple[int, bytes]]:
        drawn = self._drawn.get(key)
        if drawn is None or (drawn.done() and not _is_current(drawn, self.version(centre_id))):
            drawn = self._start(key, centre_id, draw)
        return drawn

    def _start(
        self, key: tuple[str, ...], centre_id: str, draw: Draw
    ) -> asyncio.Future[tuple[int, bytes]]:
        drawn = asyncio.ensure_future(self._draw(centre_id, draw))
        self._drawn[key] = drawn
        self._drawn.move_to_end(key)
        while len(self._drawn) > KEPT_PICTURES:
            self._drawn.popitem(last=False)
        return drawn

    async def _draw(self, centre_id: str, draw: Draw) -> tuple[int, bytes]:
        now = self._clock.now()

        def look(conn: Connection) -> tuple[int, bytes]:
            version = versions.of(conn, centre_id)
            return version, wire.encode(draw(conn, version, now))

        drawn: tuple[int, bytes] = await self._read(look)
        return drawn

    def _ring(self, centre_id: str) -> None:
        for waiter in self._waiting.pop(centre_id, ()):
            del self._until[waiter]
            waiter.heard()

    def _time_is_over(self) -> None:
        assert self._loop is not None
        self._timer, now, over = None, self._loop.time(), []
        for waiter, until in self._until.items():
            if until > now:
                later = max(until, now + TOGETHER_S)
                self._timer = self._loop.call_at(later, self._time_is_over)
                break
            over.append(waiter)
        for waiter in over:
            self.leave(waiter)
            waiter.heard()


class _Woken:
    """A coroutine that waits."""

    def __init__(self, centre_id: str) -> None:
        self.centre_id: Final = centre_id
        self.future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def heard(self) -> None:
        if not self.future.done():
            self.future.set_result(None)


def _is_current(drawn: asyncio.Future[tuple[int, bytes]], version: int) -> bool:
    return drawn.exception() is None and drawn.result()[0] >= version
