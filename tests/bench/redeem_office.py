"""A home with many orders that are ready, made by the real deeds, and central on it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

import msgspec

from seoripul.central.bootstrap import opened
from seoripul.central.centres import actions as centre_deeds
from seoripul.central.centres import records as centres
from seoripul.central.clock import SEOUL, SetClock
from seoripul.central.deed import CITIZEN, OFFICE, Actor, Deed
from seoripul.central.office import Office
from seoripul.central.people import devices
from seoripul.central.pickup.actions.change import change
from seoripul.central.pickup.actions.place import place
from seoripul.central.settings import Settings
from seoripul.contract.centres import Centre, LineRange, SlotRules
from seoripul.contract.people import DeviceKind, Enrol, Enrolled, OpenPairing, PairingOpened
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import DocumentWanted, PlaceReservation, ReservationPlaced
from seoripul.contract.refusals import Refusal
from seoripul.rules import reservation as life

T = TypeVar("T")
ORDERED_AT: Final = datetime(2026, 11, 23, 9, 0, tzinfo=SEOUL)
DAY: Final = date(2026, 11, 24)
_NUMBERS: Final = LineRange(line="pickup", first=10_001, last=19_999)
_RULES: Final = SlotRules(capacity=500)


class Scan(msgspec.Struct, frozen=True):
    """One QR held to one kiosk."""

    device_key: str
    code: str
    reservation_id: str
    centre_id: str


def prepare(home: Path, per_centre: int) -> list[Scan]:
    """`per_centre` orders ready for `DAY` at each of the 19 centres, as they may come by."""
    scans: list[Scan] = []
    with opened(Settings(home=home), SetClock(ORDERED_AT)) as office:
        for centre in office.store.read_now(lambda conn: [one.id for one in centres.every(conn)]):
            key = _open_up(office, centre)
            scans += _orders(office, centre, key, DAY, per_centre)
    return sorted(scans, key=lambda scan: scan.code)


def _open_up(office: Office, centre: str) -> str:
    """Room for everybody, and a kiosk; its key."""

    def deed(deed: Deed) -> PairingOpened | Refusal:
        rules = centre_deeds.ChangeSlotRules(centre, _RULES)
        ranges = centre_deeds.ChangeLineRanges(centre, (_NUMBERS,))
        done(centre_deeds.change_slot_rules(deed, rules), Centre)
        done(centre_deeds.change_line_ranges(deed, ranges), Centre)
        wanted = OpenPairing(kind=DeviceKind.KIOSK, centre_id=centre, name="kiosk")
        return devices.open_pairing(deed, wanted)

    pairing = done(office.store.do_now(OFFICE, deed), PairingOpened)
    enrol = Enrol(pairing_code=pairing.code)
    return done(
        office.store.do_now(CITIZEN, lambda deed: devices.enrol(deed, enrol)), Enrolled
    ).device_key


def _orders(office: Office, centre: str, key: str, day: date, many: int) -> list[Scan]:
    command = PlaceReservation(
        centre_id=centre,
        documents=(DocumentWanted(code="CE01", copies=1),),
        slot_start=datetime(day.year, day.month, day.day, 10, 0, tzinfo=SEOUL),
        name=PersonName("홍길동"),
        phone=Phone("010-1234-5678"),
        consent=True,
    )
    clerk = Actor(kind="staff", id="bench", name="bench", centre_id=centre, counter_no=1)

    def order(deed: Deed) -> list[Scan]:
        return [_ready(deed, command, key) for _ in range(many)]

    return done(office.store.do_now(clerk, order), list)


def _ready(deed: Deed, command: PlaceReservation, key: str) -> Scan:
    placed = done(place(deed, command), ReservationPlaced)
    made = change(deed, life.Deed.MAKE_READY, placed.reservation_id, "")
    if isinstance(made, Refusal):
        raise RuntimeError(made)
    return Scan(key, placed.code, placed.reservation_id, command.centre_id)


def done(value: object, wanted: type[T]) -> T:
    if not isinstance(value, wanted):
        raise RuntimeError(f"not prepared: {value}")
    return value


class Serving(NamedTuple):
    place: tuple[str, int]
    """Host and port."""
    pid: int


@contextmanager
def serving(home: Path) -> Iterator[tuple[str, int]]:
    """Host and port of a real central process whose clock says 09:50 of `DAY`."""
    with central_process(home) as central:
        yield central.place


@contextmanager
def central_process(home: Path) -> Iterator[Serving]:
    at = f"{DAY.isoformat()}T09:50:00+09:00"
    words = ["central", "--home", str(home), "--port", "0", "--at", at, "--stop-with-stdin"]
    with subprocess.Popen(
        [sys.executable, "-m", "seoripul", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            for line in process.stdout:
                if line.startswith("listening "):
                    host, port = line.split("//")[1].strip().rsplit(":", 1)
                    yield Serving((host, int(port)), process.pid)
                    break
            else:
                raise RuntimeError("central did not open")
        finally:
            process.stdin.close()
            process.wait(30)
