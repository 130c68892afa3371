"""Opens the office: keys, database, first content, memory; and closes it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from seoripul.central import versions
from seoripul.central.access import Access
from seoripul.central.addresses.zones import seed as seed_zones
from seoripul.central.calendar import Calendar
from seoripul.central.catalogue.actions import seed as seed_catalogue
from seoripul.central.centres.records import holiday_overrides
from seoripul.central.centres.seed import seed as seed_centres
from seoripul.central.clock import Clock
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.messages.actions import Telling
from seoripul.central.messages.carriers import carrier_of
from seoripul.central.messages.sender import Sender
from seoripul.central.messages.settings import MessageSettings, read_settings
from seoripul.central.office import Office
from seoripul.central.people.devices import know_devices
from seoripul.central.people.passwords import Vault
from seoripul.central.people.remembering import remember_sessions
from seoripul.central.postgresql import ForgetfulServer
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.schema import UnknownRevision, bring_up_to_date, is_begun
from seoripul.central.secrets import Secrets, read_key
from seoripul.central.settings import Settings
from seoripul.central.store import Store
from seoripul.central.throttle import Throttle
from seoripul.contract.refusals import Refusal


class CannotOpen(Exception):
    """The office cannot open; the text says why."""


@contextmanager
def opened(settings: Settings, clock: Clock) -> Iterator[Office]:
    """An open office; on leaving, what waits is finished and everything closed.

    Raises OSError, sqlalchemy.exc.OperationalError and CannotOpen.
    """
    settings.home.mkdir(parents=True, exist_ok=True)
    office = _build(settings, clock)
    try:
        bring_up_to_date(settings.database)
    except UnknownRevision as unknown:
        raise CannotOpen(f"{settings.database} is of a newer program: {unknown}") from unknown
    except ForgetfulServer as forgetful:
        raise CannotOpen(f"{settings.database}: {forgetful}") from forgetful
    office.store.open()
    try:
        _begin(office)
        yield office
    finally:
        office.store.close()
        office.vault.close()


def _build(settings: Settings, clock: Clock) -> Office:
    if not settings.master_key.exists() and is_begun(settings.database):
        raise CannotOpen(
            f"{settings.master_key} is missing: names and codes in {settings.database}"
            " cannot be read without it; bring it back from your copy"
        )
    try:
        secrets = Secrets(read_key(settings.master_key))
    except ValueError as wrong:
        raise CannotOpen(f"{settings.master_key}: {wrong}") from wrong
    calendar, access, waits = Calendar(), Access(), Waits()
    found = _phones(settings)
    sender, telling = _messages(found)
    return Office(
        settings=settings,
        clock=clock,
        secrets=secrets,
        calendar=calendar,
        access=access,
        throttle=Throttle(settings.tries_per_minute),
        waits=waits,
        store=Store(settings.database, clock, secrets, calendar, access, waits, telling),
        vault=Vault(),
        sender=sender,
        public_address=found.public_address if found else "",
    )


def _phones(settings: Settings) -> MessageSettings | None:
    try:
        return read_settings(settings.home)
    except ValueError as wrong:
        raise CannotOpen(str(wrong)) from wrong


def _messages(found: MessageSettings | None) -> tuple[Sender | None, Telling | None]:
    """What sends messages to citizens and what writes them, where the operator set it up."""
    if found is None or not found.sends:
        return None, None
    sender = Sender(carrier_of(found), found.public_address)
    return sender, Telling(found.soon_ahead, sender.wake)


def _begin(office: Office) -> None:
    for work in (seed_centres, seed_zones, seed_catalogue, know_devices, remember_sessions):
        _must(office, work)
    office.calendar.replace(office.store.read_now(holiday_overrides))
    office.store.bulletin.load(office.store.read_now(versions.read))


def _must(office: Office, work: Callable[[Deed], object]) -> None:
    done = office.store.do_now(OFFICE, work)
    if isinstance(done, Refusal):
        raise CannotOpen(f"{office.settings.database}: {done.title}")
