"""Wakes those who wait for a newer picture; each picture is drawn once per version."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from sqlalchemy import Connection

from seoripul.central import versions
from seoripul.central.clock import Clock
from seoripul.contract import wire

KEPT_PICTURES: Final = 512

Read = Callable[[Callable[[Connection], Any]], Awaitable[Any]]


class Draw(Protocol):
    """Draws a picture from one moment of the database."""

    def __call__(self, conn: Connection, version: int, now: datetime) -> object: ...


class Bulletin:
    """Lives on the event loop that `attend`s it; only `announce` comes from other threads."""

    def __init__(self, read: Read, clock: Clock) -> None:
        self._read = read
        self._clock = clock
        self._versions: dict[str, int] = {}
        self._bells: dict[str, asyncio.Future[None]] = {}
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
        for centre_id in list(self._bells):
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
        if self._closed or longest_s <= 0:
            return None
        await self._heard(centre_id, longest_s)
        version = self.version(centre_id)
        return None if version == after else version

    async def picture(self, kind: str, centre_id: str, draw: Draw, *more: str) -> bytes:
        """The picture of now, encoded. `more` tells apart pictures of one kind (a day)."""
        key = (kind, centre_id, *more, self._clock.today().isoformat())
        current = self.version(centre_id)
        drawn = self._drawn.get(key)
        if drawn is None or (drawn.done() and not _is_current(drawn, current)):
            drawn = self._start(key, centre_id, draw)
        renewals = self._renewals
        version, body = drawn.result() if drawn.done() else await asyncio.shield(drawn)
        if version < self.version(centre_id) or renewals != self._renewals:
            return await self.picture(kind, centre_id, draw, *more)
        return body

    def close(self) -> None:
        """Let everybody go who waits."""
        self._closed = True
        for centre_id in list(self._bells):
            self._ring(centre_id)

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

    async def _heard(self, centre_id: str, longest_s: float) -> None:
        """Until the centre's bell rings or the time is over; thousands wait here."""
        bell, loop = self._bell(centre_id), asyncio.get_running_loop()
        woken: asyncio.Future[None] = loop.create_future()

        def wake(*_: object) -> None:
            if not woken.done():
                woken.set_result(None)

        bell.add_done_callback(wake)
        over = loop.call_later(longest_s, wake)
        try:
            await woken
        finally:
            over.cancel()
            bell.remove_done_callback(wake)

    def _bell(self, centre_id: str) -> asyncio.Future[None]:
        bell = self._bells.get(centre_id)
        if bell is None:
            bell = self._bells[centre_id] = asyncio.get_running_loop().create_future()
        return bell

    def _ring(self, centre_id: str) -> None:
        bell = self._bells.pop(centre_id, None)
        if bell is not None and not bell.done():
            bell.set_result(None)


def _is_current(drawn: asyncio.Future[tuple[int, bytes]], version: int) -> bool:
    return drawn.exception() is None and drawn.result()[0] >= version
