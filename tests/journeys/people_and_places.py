"""Who takes part in a journey: a resident with a phone, a clerk, a kiosk, a lobby board."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import new_key
from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    DeskPicture,
    DocumentWanted,
    Followed,
    PlaceReservation,
    ReservationPlaced,
    ReservationRow,
)
from seoripul.contract.queue import Line
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import Device, StationConfig
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.station.station import Station
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.effects import Sound
from seoripul.kiosk.visitor.runner import Runner
from seoripul.kiosk.visitor.states import Held, Kiosk, Numbered, Page, Received, SlipState, Told
from tests.support.central import MONDAY, RunningCentral

T = TypeVar("T")
PATIENCE_S = 15.0
SLOT = MONDAY.replace(hour=14, minute=30)
BEFORE_SLOT = MONDAY.replace(hour=14, minute=10)
HASTY = Patience(connect_s=1.0, answer_s=1.0, whole_s=1.0, tries=1)


def good(answer: T | Refusal | None) -> T:
    assert answer is not None
    assert not isinstance(answer, Refusal), answer
    return answer


def wanted(
    centre: str = "ok", slot: datetime = SLOT, phone: str | None = "010-1234-5678"
) -> PlaceReservation:
    return PlaceReservation(
        centre_id=centre,
        documents=(DocumentWanted(code="CE01", copies=2),),
        slot_start=slot,
        name=PersonName("홍길동"),
        phone=Phone(phone) if phone else None,
        consent=True,
    )


class Resident:
    """Orders on the web and follows the order's page."""

    def __init__(self, central: RunningCentral) -> None:
        self.web = central.client()

    def orders(self, command: PlaceReservation | None = None) -> ReservationPlaced:
        return good(self.web.place_reservation(command or wanted(), new_key()))

    def follows(self, placed: ReservationPlaced) -> Followed:
        return good(self.web.followed(placed.follow))


class Clerk:
    """Logged in at counter 3 of a centre."""

    def __init__(self, central: RunningCentral, centre: str = "ok") -> None:
        self._central = central
        self._login = f"clerk-{centre}"
        self._counter_no = 3 if centre == "ok" else 1
        central.add_staff(self._login, centre=centre)
        self._key = central.pair("counter", centre)
        self.desk = central.client(self._key)
        self.logs_in()

    def logs_in(self, counter_no: int | None = None) -> None:
        """Also after hours away, when the session has ended."""
        at = counter_no or self._counter_no
        session = self._central.log_in(self._key, self._login, at)
        self.desk.session = session.session

    def picture(self) -> DeskPicture:
        return good(self.desk.desk())

    def row(self, placed: ReservationPlaced) -> ReservationRow:
        return next(each for each in self.picture().rows if each.number == placed.number)

    def prepares(self, placed: ReservationPlaced) -> ReservationRow:
        row = self.row(placed)
        good(self.desk.prepare(row.id, new_key()))
        return good(self.desk.make_ready(row.id, new_key()))


class Ears:
    """The kiosk's voice: what it would have said."""

    def __init__(self) -> None:
        self.sounds: list[Sound] = []
        self.spoken: list[Page] = []

    def play(self, sound: Sound, volume: int) -> None:
        self.sounds.append(sound)

    def say(self, page: Page, language: Language, volume: int) -> None:
        self.spoken.append(page)

    def hush(self) -> None:
        pass


@dataclass
class Lobby:
    """A touch kiosk with the demo printer and everything real but the glass."""

    home: Path
    config: StationConfig
    patience: Patience = HASTY

    def __post_init__(self) -> None:
        self.slips: list[Slip] = []
        self._changed = threading.Condition()
        self.station = Station(self.home, self.config, self.patience)
        self.printer = DemoPrinter(self.home / "printed")
        self.runner = Runner(
            self.station.desk,
            self.printer,
            self._draw,
            Ears(),
            self.station.clock.ticks,
            self._notice,
            pages_at=self.config.pages_at,
        )
        self.station.listen(lambda picture: self.runner.post(events.PictureArrived(picture)))
        self.station.link.listen(lambda online: self.runner.post(events.LinkChanged(online)))

    def opens(self) -> Lobby:
        self.station.open()
        self.runner.start()
        self.station.start()
        return self

    def closes(self) -> None:
        """Also twice."""
        self.runner.stop()
        self.station.close()

    def scans(self, code: str) -> Page:
        """The page the visitor stands before in the end."""
        self.runner.post(events.Scanned(code))
        return self.until(lambda kiosk: kiosk.in_flight is None and _settled(kiosk)).plain

    def takes(self, line: Line) -> Page:
        """From the first page, one touch on a line."""
        for event in (
            events.HomePressed(),
            events.ServiceChosen("queue"),
            events.LineChosen(line),
        ):
            self.runner.post(event)
        return self.until(lambda kiosk: kiosk.in_flight is None and _settled(kiosk)).plain

    def types(self, number: str, check: str) -> Page:
        self.runner.post(events.TypingChosen())
        for digit in number + check:
            self.runner.post(events.DigitPressed(digit))
        self.runner.post(events.TypedConfirmed())
        return self.until(lambda kiosk: kiosk.in_flight is None and _settled(kiosk)).plain

    def until(self, wanted: Callable[[Kiosk], bool]) -> Kiosk:
        with self._changed:
            assert self._changed.wait_for(lambda: wanted(self.runner.kiosk), PATIENCE_S), (
                self.runner.kiosk
            )
            return self.runner.kiosk

    def knows(self, wanted: Callable[[Station], bool]) -> None:
        """Wait until the station's picture is so."""
        with self._changed:
            assert self._changed.wait_for(lambda: wanted(self.station), PATIENCE_S)

    def _notice(self, kiosk: Kiosk) -> None:
        with self._changed:
            self._changed.notify_all()

    def _draw(self, slip: Slip, dots_across: int) -> Raster:
        self.slips.append(slip)
        return Raster(bytes(dots_across // 8), dots_across, 1)


def _settled(kiosk: Kiosk) -> bool:
    page = kiosk.plain
    has_paper = isinstance(page, Received | Numbered | Held | Told)
    return not has_paper or page.slip is not SlipState.PRINTING


def lobby(central: RunningCentral, home: Path, centre: str = "ok") -> Lobby:
    """A kiosk that central knows, and that has heard its first picture."""
    enrolled = central.enrolled("kiosk", centre)
    device = Device(
        id=enrolled.device_id,
        key=enrolled.device_key,
        kind=DeviceKind.KIOSK,
        centre_id=centre,
        name=enrolled.name,
    )
    made = Lobby(home, StationConfig(central_url=central.url, device=device)).opens()
    made.until(lambda kiosk: "pickup" in kiosk.place.services)
    return made


def told(page: Page) -> Told:
    assert isinstance(page, Told), page
    return page
