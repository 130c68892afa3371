"""A believable morning to show: invented people, real deeds, done at past moments of today.

The people and their papers stand in `resources/demo/morning.csv`; slots are counted from the
current one. What a demonstration needs to go on (codes to scan, the log-in) is written to
`demo-morning.json` in central's home. Only `seoripul central --demo-morning` does this.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from seoripul.central.addresses.sample import import_sample
from seoripul.central.centres import records as centres
from seoripul.central.deed import CITIZEN, OFFICE, Actor, Deed
from seoripul.central.demo_deeds import deeds_of
from seoripul.central.demo_numbers import numbers_of
from seoripul.central.demo_staff import LOGIN, PASSWORD, DemoRefused, demo_staff, must
from seoripul.central.office import Office
from seoripul.central.people import passwords
from seoripul.central.pickup.actions.place import place
from seoripul.central.pickup.records import reservations
from seoripul.contract import wire
from seoripul.contract.centres import Centre
from seoripul.contract.language import Language
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import DocumentWanted, PlaceReservation, ReservationPlaced
from seoripul.contract.refusals import Refusal
from seoripul.rules.seoul import at_minute, day_of
from seoripul.rules.slots import slot_starts

CENTRE: Final = "ok"
ELSEWHERE: Final = "1165053100"
FILE: Final = "demo-morning.json"


class DemoOrder(msgspec.Struct, frozen=True, kw_only=True):
    """One invented order; `situation` says what a scan will be answered."""

    situation: str
    number: str
    typed_check: str
    code: str
    follow: str
    slot_start: datetime


class DemoMorning(msgspec.Struct, frozen=True, kw_only=True):
    login: str
    password: str
    orders: tuple[DemoOrder, ...]


class Visitor(NamedTuple):
    """A row of the sheet."""

    situation: str
    slot: str
    name: str
    phone: str
    language: str
    documents: str


def fill(office: Office) -> DemoMorning:
    """Fill today, unless it has been filled already. Raises DemoRefused and OSError."""
    import_sample(office.store)
    path = office.settings.home / FILE
    hashed = passwords.hash_now(PASSWORD)
    orders = office.store.do_now(OFFICE, lambda deed: _morning(deed, hashed))
    if isinstance(orders, Refusal):
        raise DemoRefused(orders.title)
    if orders or not path.exists():
        morning = DemoMorning(login=LOGIN, password=PASSWORD, orders=orders)
        path.write_bytes(wire.encode(morning))
    sys.stdout.write(f"demo staff: login {LOGIN}, password {PASSWORD}\n")
    return read(path)


def read(path: Path) -> DemoMorning:
    """Raises OSError and msgspec.DecodeError."""
    return wire.decode(path.read_bytes(), DemoMorning)


def _morning(deed: Deed, hashed: str) -> tuple[DemoOrder, ...]:
    staff = demo_staff(deed, hashed, CENTRE)
    if reservations.of_day(deed.conn, CENTRE, deed.today):
        return ()
    sheet = files("seoripul") / "resources" / "demo" / "morning.csv"
    lines = csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines())
    starts = _starts(deed)
    script: list[tuple[datetime, int, Callable[[], object]]] = []
    orders: list[DemoOrder] = []
    for row, line in enumerate(lines):
        visitor = Visitor(**line)
        start = _start(deed, starts, visitor.slot)
        if start is not None:
            placed = _place(deed, visitor, start, row)
            orders.append(_order(visitor, placed))
            script += _scripted(deed, staff, visitor, placed, row)
    numbers = numbers_of(deed, _centre(deed), staff[-1])
    script += [(moment, len(script) + at, act) for at, (moment, act) in enumerate(numbers)]
    for _, _, act in sorted(script, key=lambda one: one[:2]):
        act()
    return tuple(orders)


def _starts(deed: Deed) -> list[datetime]:
    centre = _centre(deed)
    return list(slot_starts(centre.slots, centre.hours, deed.today, deed.calendar.is_working_day))


def _centre(deed: Deed) -> Centre:
    found = centres.find(deed.conn, CENTRE)
    if found is None:
        raise DemoRefused(f"there is no centre {CENTRE}")
    return found.centre


def _start(deed: Deed, starts: list[datetime], slot: str) -> datetime | None:
    """A slot counted from the current one; None where the day has none there."""
    if slot == "past":
        return at_minute(_working_day(deed, 21), 600)
    current = sum(start <= deed.now for start in starts) - 1
    at = max(current, 0) + int(slot)
    return starts[at] if 0 <= at < len(starts) else None


def _working_day(deed: Deed, days_ago: int) -> date:
    day = deed.today - timedelta(days=days_ago)
    while not deed.calendar.is_working_day(day):
        day -= timedelta(days=1)
    return day


def _place(deed: Deed, visitor: Visitor, start: datetime, row: int) -> ReservationPlaced:
    """Ordered on the web on the morning of the working day before the slot's."""
    days_ago = (deed.today - day_of(start)).days + 1
    ordered_at = at_minute(_working_day(deed, days_ago), 9 * 60) + timedelta(minutes=4 * row)
    wanted = [one.rsplit("x", 1) for one in visitor.documents.split()]
    command = PlaceReservation(
        centre_id=ELSEWHERE if visitor.situation == "elsewhere" else CENTRE,
        documents=tuple(DocumentWanted(code=code, copies=int(many)) for code, many in wanted),
        slot_start=start,
        name=PersonName(visitor.name),
        phone=Phone(visitor.phone),
        consent=True,
        language=Language(visitor.language),
    )
    placed: ReservationPlaced = must(place(replace(deed, now=ordered_at, actor=CITIZEN), command))
    return placed


def _scripted(
    deed: Deed, staff: list[Actor], visitor: Visitor, placed: ReservationPlaced, row: int
) -> list[tuple[datetime, int, Callable[[], object]]]:
    """What happens to one order until now, each at its moment by its actor."""
    return [
        (moment, row, partial(act, replace(deed, now=moment, actor=actor)))
        for moment, actor, act in deeds_of(visitor.situation, placed, deed.now, row, staff)
        if moment <= deed.now
    ]


def _order(visitor: Visitor, placed: ReservationPlaced) -> DemoOrder:
    return DemoOrder(
        situation=visitor.situation,
        number=placed.number,
        typed_check=placed.typed_check,
        code=placed.code,
        follow=placed.follow,
        slot_start=placed.slot_start,
    )
