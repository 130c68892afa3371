"""Sends what the outbox holds, in its own time: no deed and no visitor waits for a gateway."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from functools import partial
from typing import Final

from seoripul.central.deed import OFFICE
from seoripul.central.faults import bare
from seoripul.central.messages.message import Carrier, Message, NotCarried
from seoripul.central.messages.sending import claim, settle
from seoripul.central.office import Office
from seoripul.contract.refusals import Refusal

log: Final = logging.getLogger(__name__)
LOOK_EVERY_S: Final = 60.0
LEAST_WAIT_S: Final = 0.5


class Sender:
    """One task on central's event loop; `wake` may be called from any thread."""

    def __init__(self, carrier: Carrier, public_address: str) -> None:
        self._carrier = carrier
        self._address = public_address
        self._bell: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def wake(self) -> None:
        """Something may be due. Before `run` and after it nobody hears: the next start looks."""
        if self._loop is not None and self._bell is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._bell.set)

    async def run(self, office: Office) -> None:
        self._loop, self._bell = asyncio.get_running_loop(), asyncio.Event()
        while True:
            self._bell.clear()
            due_at = await self._round(office)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._bell.wait(), _wait_s(office, due_at))

    async def _round(self, office: Office) -> datetime | None:
        """One claim, carried together; when the next is due, None: nothing is."""
        try:
            claimed = await office.store.do(OFFICE, partial(claim, public_address=self._address))
            found = [] if isinstance(claimed, Refusal) else claimed
            ended = await asyncio.gather(*map(self._carry, found))
            ids = [one.id for one, over in zip(found, ended, strict=True) if over]
            due_at = await office.store.do(OFFICE, partial(settle, ids=ids))
        except Exception as fault:
            log.error("sending failed: %s", type(fault).__name__, exc_info=bare(fault))
            return None
        return None if isinstance(due_at, Refusal) else due_at

    async def _carry(self, message: Message) -> bool:
        """Whether it needs no further try."""
        try:
            await self._carrier.carry(message)
        except NotCarried as why:
            level = logging.ERROR if why.for_good else logging.WARNING
            log.log(level, "a message did not leave: %s", why)
            return why.for_good
        return True


def _wait_s(office: Office, due_at: datetime | None) -> float:
    if due_at is None:
        return LOOK_EVERY_S
    left = (due_at - office.clock.now()).total_seconds()
    return min(max(left, LEAST_WAIT_S), LOOK_EVERY_S)


@asynccontextmanager
async def on_duty(office: Office) -> AsyncIterator[None]:
    """Sends while central is open, where sending is set up."""
    if office.sender is None:
        yield
        return
    sending = asyncio.create_task(office.sender.run(office))
    try:
        yield
    finally:
        sending.cancel()
        with suppress(asyncio.CancelledError):
            await sending
