"""What central does by itself: expiry, idle log-off, forgetting, the new day; louder bells."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import date
from typing import Final

from seoripul.central import journal, once, versions
from seoripul.central.bells.actions import escalate
from seoripul.central.clock import SEOUL
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.delivery import duties as deliveries
from seoripul.central.messages.actions import forget_days_gone
from seoripul.central.office import Office
from seoripul.central.people.devices import know_devices
from seoripul.central.people.sessions import log_off_idle
from seoripul.central.pickup.duties import every_minute
from seoripul.central.queue.duties import WaitingTimes, end_pauses, forget_pages, look_everywhere

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
        ("orders", deliveries.every_minute),
        ("promises", deliveries.RiskWatch()),
        ("number pages", forget_pages),
        ("left phones", forget_days_gone),
        ("new day", NewDay()),
        ("pauses", end_pauses),
        ("waiting times", WaitingTimes()),
        ("answers", _forget_answers),
        ("journal", _forget_lines),
        *prompt_duties(),
    )


def prompt_duties() -> tuple[Duty, ...]:
    """Those for which a minute is too long."""
    return (("bells", escalate),)


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


@asynccontextmanager
async def on_duty(office: Office) -> AsyncIterator[None]:
    """A round at opening and one each `settings.duty_every_s`; prompt duties in between."""
    office.store.bulletin.attend()
    each = office.settings
    rounds = [
        asyncio.create_task(_rounds(office, every_duty(), each.duty_every_s, _look)),
        asyncio.create_task(_rounds(office, prompt_duties(), each.prompt_duty_every_s)),
    ]
    try:
        yield
    finally:
        await _ended(rounds)


async def _look(office: Office) -> None:
    """Beside the writer: estimates take their time, and so do addresses newly imported."""
    try:
        now, waits = office.clock.now(), office.waits
        await office.store.read(lambda conn: look_everywhere(conn, waits, now))
        await office.store.read(office.addresses.look)
    except Exception as failed:
        log.error("looking at lines and addresses failed: %s", type(failed).__name__)


async def _nothing(_office: Office) -> None:
    pass


async def _rounds(
    office: Office,
    duties: tuple[Duty, ...],
    every_s: float,
    first: Callable[[Office], Awaitable[None]] = _nothing,
) -> None:
    while True:
        await first(office)
        await do_all(office, duties)
        await asyncio.sleep(every_s)


async def _ended(rounds: list[asyncio.Task[None]]) -> None:
    for one in rounds:
        one.cancel()
        with suppress(asyncio.CancelledError):
            await one
