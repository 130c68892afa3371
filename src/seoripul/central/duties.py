"""What central does by itself each minute: expiry, idle log-off, forgetting, the new day."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import date
from typing import Any, Final

from seoripul.central import journal, once, versions
from seoripul.central.clock import SEOUL
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.office import Office
from seoripul.central.people.devices import know_devices
from seoripul.central.people.sessions import log_off_idle
from seoripul.central.pickup.duties import every_minute
from seoripul.central.queue.duties import forget_pages

log: Final = logging.getLogger(__name__)
MOST_SLICES: Final = 400

Duty = tuple[str, Callable[[Deed], object]]
"""A name for the log and a deed; True means: there is more, do it again at once."""


def every_duty() -> tuple[Duty, ...]:
    """The nouns' duties, then the office's own."""
    return (
        ("devices", know_devices),
        ("idle sessions", log_off_idle),
        ("reservations", every_minute),
        ("number pages", forget_pages),
        ("new day", NewDay()),
        ("answers", _forget_answers),
        ("journal", _forget_lines),
    )


class NewDay:
    """Every picture changes at midnight in Seoul."""

    def __init__(self) -> None:
        self._day: date | None = None

    def __call__(self, deed: Deed) -> None:
        day = deed.now.astimezone(SEOUL).date()
        if self._day not in (None, day):
            for centre_id in versions.read(deed.conn):
                deed.touch(centre_id)
        self._day = day


def _forget_answers(deed: Deed) -> bool:
    return once.prune(deed.conn, deed.now) == once.SLICE


def _forget_lines(deed: Deed) -> bool:
    return journal.prune(deed.conn, deed.now) == journal.SLICE


async def do_all(office: Office, duties: tuple[Duty, ...]) -> None:
    """One round. A duty that fails is logged and does not keep the others from theirs."""
    for name, work in duties:
        try:
            for _ in range(MOST_SLICES):
                if await office.store.do(OFFICE, work) is not True:
                    break
        except Exception as failed:
            log.error("duty %s failed: %s", name, type(failed).__name__)


def on_duty(office: Office) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """A round at opening and one each `settings.duty_every_s`."""

    @asynccontextmanager
    async def hours(_app: Any) -> AsyncIterator[None]:
        office.store.bulletin.attend()
        rounds = asyncio.create_task(_rounds(office))
        try:
            yield
        finally:
            rounds.cancel()
            with suppress(asyncio.CancelledError):
                await rounds

    return hours


async def _rounds(office: Office) -> None:
    duties = every_duty()
    while True:
        await do_all(office, duties)
        await asyncio.sleep(office.settings.duty_every_s)
