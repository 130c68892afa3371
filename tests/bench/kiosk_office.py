"""An office for the benches: its own central process, residents with ready papers, one kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from seoripul.api_client.central import Central, new_key
from seoripul.central.bootstrap import opened
from seoripul.central.centres.actions import (
    ChangeLineRanges,
    ChangeSlotRules,
    change_line_ranges,
    change_slot_rules,
)
from seoripul.central.clock import SEOUL, SetClock
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.people import accounts, devices, passwords
from seoripul.central.pickup.actions.change import change
from seoripul.central.pickup.actions.place import place
from seoripul.central.settings import Settings
from seoripul.contract.centres import LineRange, SlotRules
from seoripul.contract.people import AddStaff, DeviceKind, Enrol, LogIn, OpenPairing, Role
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import DocumentWanted, PlaceReservation, Reason
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import Device, Screen, StationConfig, write_config
from seoripul.rules import reservation as life
from seoripul.ui.child_central import ChildCentral

T = TypeVar("T")

ORDERED: Final = datetime(2026, 11, 24, 8, 0, tzinfo=SEOUL)
SLOT: Final = datetime(2026, 11, 24, 10, 30, tzinfo=SEOUL)
OPENED: Final = SLOT - timedelta(minutes=5)
_PASSWORD: Final = "말보다-papers-7"
_RULES: Final = SlotRules(capacity=1000, ready_minutes=60)
_RANGES: Final = tuple(
    LineRange(line=line, first=1001, last=90000) for line in ("pickup", "delivery")
)

HERE: Final = replace(OFFICE, centre_id="ok")


class BenchOffice:
    """`open` takes some seconds. `codes` are ready to be held to the kiosk at `kiosk_home`."""

    def __init__(self, folder: Path, residents: int, screen: Screen | None = None) -> None:
        self._folder, self._residents = folder, residents
        self._screen = screen or Screen()
        self._central = ChildCentral(folder / "central")
        self._lead = Central("")
        self._ids: list[str] = []
        self.codes: list[str] = []
        self.kiosk_home: Final = folder / "kiosk"

    def open(self) -> None:
        keys = self._fill()
        url = self._central.start(OPENED)
        kiosk = Device(id="k", key=keys["kiosk"], kind=DeviceKind.KIOSK, centre_id="ok", name="k")
        config = StationConfig(
            central_url=url,
            device=kiosk,
            screen=self._screen,
            scanner="wedge",
            printer="none",
            speaker="none",
        )
        self.kiosk_home.mkdir(parents=True)
        write_config(self.kiosk_home, config)
        self._lead = Central(url, keys["counter"])
        wish = LogIn(login="bench", password=_PASSWORD, counter_no=4)
        self._lead.session = must(self._lead.log_in(wish, new_key())).session

    def close(self) -> None:
        self._lead.close()
        self._central.stop()

    def send_all_home(self) -> None:
        """Every check-in is undone: the papers are ready again, the codes as good as new."""
        for reservation_id in self._ids:
            must(self._lead.undo(reservation_id, Reason(reason="bench"), new_key()))

    def _fill(self) -> dict[str, str]:
        """Directly into the files, before central opens."""
        settings = Settings(home=self._central.home, port=0)
        clock = SetClock(ORDERED)
        with opened(settings, clock) as office:
            do = office.store.do_now
            keys = {kind: do(OFFICE, _device(kind)) for kind in ("kiosk", "counter")}
            do(OFFICE, _set_up)
            do(OFFICE, self._order_all)
            clock.set(OPENED)
            do(HERE, self._make_all_ready)
        return keys

    def _order_all(self, deed: Deed) -> None:
        placed = [must(place(deed, _wish(number))) for number in range(self._residents)]
        self._ids = [one.reservation_id for one in placed]
        self.codes = [one.code for one in placed]

    def _make_all_ready(self, deed: Deed) -> None:
        for reservation_id in self._ids:
            must(change(deed, life.Deed.MAKE_READY, reservation_id, ""))


def must(answer: Any) -> Any:
    """The answer itself; a refusal ends the bench."""
    if isinstance(answer, Refusal):
        raise RuntimeError(f"refused: {answer.code} {answer.facts}")
    return answer


def _set_up(deed: Deed) -> None:
    must(change_slot_rules(deed, ChangeSlotRules("ok", _RULES)))
    must(change_line_ranges(deed, ChangeLineRanges("ok", _RANGES)))
    command = AddStaff(
        login="bench", display_name="bench", password="", roles=tuple(Role), centre_id="ok"
    )
    hashed = passwords.hash_now(_PASSWORD)
    must(accounts.add_staff(deed, accounts.NewStaff(command, hashed)))


def _device(kind: str) -> Callable[[Deed], str]:
    def enrol(deed: Deed) -> str:
        wanted = OpenPairing(kind=DeviceKind(kind), centre_id="ok", name=f"bench {kind}")
        code = must(devices.open_pairing(deed, wanted)).code
        key: str = must(devices.enrol(deed, Enrol(pairing_code=code))).device_key
        return key

    return enrol


def _wish(number: int) -> PlaceReservation:
    return PlaceReservation(
        centre_id="ok",
        documents=(DocumentWanted(code="CE01", copies=1),),
        slot_start=SLOT,
        name=PersonName("홍길동"),
        phone=Phone(f"010-2000-{number:04}"),
        consent=True,
    )
