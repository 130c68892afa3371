"""A lobby with sixteen counters for one line, sixteen kiosks, eight boards, made by real deeds."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec

from seoripul.api_client.central import Central
from seoripul.central.bootstrap import opened
from seoripul.central.centres import actions as centre_deeds
from seoripul.central.clock import SEOUL, SetClock
from seoripul.central.deed import OFFICE, Actor, Deed
from seoripul.central.office import Office
from seoripul.central.people import accounts, devices, passwords
from seoripul.central.queue.actions.issue import issue_ticket
from seoripul.central.settings import Settings
from seoripul.contract.centres import Centre, Counter, LineRange
from seoripul.contract.paths import NEXT_TICKET, TICKETS
from seoripul.contract.people import (
    AddStaff,
    DeviceKind,
    Enrol,
    Enrolled,
    LoggedIn,
    LogIn,
    OpenPairing,
    PairingOpened,
    Role,
    Staff,
)
from seoripul.contract.queue import IssueTicket, Line, TicketIssued
from tests.bench.clients import CLIENTS, Ask
from tests.bench.redeem_office import DAY, done

CENTRE: Final = "ok"
BOARDS: Final = 8
OPENED_AT: Final = datetime(DAY.year, DAY.month, DAY.day, 9, 30, tzinfo=SEOUL)
COUNTERS: Final = tuple(
    Counter(no=no, name="제증명", lines=(Line.CERTIFICATES,)) for no in range(1, CLIENTS + 1)
)
_CERTIFICATES: Final = (Line.CERTIFICATES, Line.PRIORITY)
_PASSPORTS: Final = (Line.PASSPORT_COLLECT, Line.PASSPORT_APPLY)
MORNING_COUNTERS: Final = (
    *(Counter(no=no, name="제증명", lines=_CERTIFICATES) for no in range(1, 4)),
    *(Counter(no=no, name="가족", lines=(Line.FAMILY, *_CERTIFICATES)) for no in range(4, 6)),
    *(Counter(no=no, name="여권", lines=_PASSPORTS) for no in range(6, 9)),
)
_NUMBERS: Final = LineRange(line=Line.CERTIFICATES, first=10_001, last=49_999)
_PASSWORD: Final = "말보다-papers-7"


class Lobby(msgspec.Struct, frozen=True):
    """Device keys."""

    kiosks: list[str]
    desks: list[str]
    boards: list[str]


def prepare(home: Path, waiting: int) -> Lobby:
    """`waiting` numbers are in the line already."""
    with opened(Settings(home=home), SetClock(OPENED_AT)) as office:
        _open_up(office, COUNTERS, (_NUMBERS,))
        kiosks, desks = (
            paired(office, kind, CLIENTS) for kind in (DeviceKind.KIOSK, DeviceKind.COUNTER)
        )
        lobby = Lobby(kiosks, desks, paired(office, DeviceKind.BOARD, BOARDS))
        for _ in range(0, waiting, 100):
            office.store.do_now(OFFICE, lambda deed: [_issue(deed) for _ in range(100)])
    return lobby


def prepare_morning(home: Path) -> Lobby:
    """Eight counters for five lines, one kiosk, one board, nobody there yet."""
    with opened(Settings(home=home), SetClock(OPENED_AT)) as office:
        _open_up(office, MORNING_COUNTERS)
        kiosks = paired(office, DeviceKind.KIOSK, 1)
        desks = paired(office, DeviceKind.COUNTER, len(MORNING_COUNTERS))
        return Lobby(kiosks, desks, paired(office, DeviceKind.BOARD, 1))


def paired(office: Office, kind: DeviceKind, many: int, centre: str = CENTRE) -> list[str]:
    return [_paired(office, kind, centre) for _ in range(many)]


def log_in(url: str, lobby: Lobby) -> list[str]:
    """A clerk at each counter; their sessions."""
    return [_session(url, key, no) for no, key in enumerate(lobby.desks, start=1)]


def takes(lobby: Lobby, each: int) -> list[Ask]:
    """Every kiosk gives out `each` numbers."""
    body = msgspec.json.encode(IssueTicket(line=Line.CERTIFICATES)).decode()
    return [Ask("POST", TICKETS, body, key) for key in lobby.kiosks] * each


def nexts(lobby: Lobby, sessions: list[str], each: int) -> list[Ask]:
    """Every clerk presses "next" `each` times."""
    pairs = zip(lobby.desks, sessions, strict=True)
    return [Ask("POST", NEXT_TICKET, "{}", key, session) for key, session in pairs] * each


def _open_up(
    office: Office, counters: tuple[Counter, ...], ranges: tuple[LineRange, ...] = ()
) -> None:
    staff = accounts.NewStaff(
        AddStaff(
            login="clerk", display_name="김담당", password="", roles=tuple(Role), centre_id=CENTRE
        ),
        passwords.hash_now(_PASSWORD),
    )

    def deed(deed: Deed) -> None:
        done(
            centre_deeds.change_counters(deed, centre_deeds.ChangeCounters(CENTRE, counters)),
            Centre,
        )
        wanted = centre_deeds.ChangeLineRanges(CENTRE, ranges)
        done(centre_deeds.change_line_ranges(deed, wanted), Centre)
        done(accounts.add_staff(deed, staff), Staff)

    office.store.do_now(OFFICE, deed)


def _paired(office: Office, kind: DeviceKind, centre: str) -> str:
    wanted = OpenPairing(kind=kind, centre_id=centre, name="bench")
    pairing = office.store.do_now(OFFICE, lambda deed: devices.open_pairing(deed, wanted))
    enrol = Enrol(pairing_code=done(pairing, PairingOpened).code)
    return done(
        office.store.do_now(OFFICE, lambda deed: devices.enrol(deed, enrol)), Enrolled
    ).device_key


def _issue(deed: Deed) -> None:
    deed.actor = Actor(kind="device", id="bench", name="bench", centre_id=CENTRE)
    done(issue_ticket(deed, IssueTicket(line=Line.CERTIFICATES)), TicketIssued)


def _session(url: str, key: str, counter_no: int) -> str:
    central = Central(url, key)
    try:
        wanted = LogIn(login="clerk", password=_PASSWORD, counter_no=counter_no)
        return done(central.log_in(wanted, str(uuid4())), LoggedIn).session
    finally:
        central.close()
