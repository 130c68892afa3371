"""What every chapter of the tour is given: the office, the orders, the record, the windows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from seoripul.api_client.central import new_key
from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.pickup import Followed, ReservationRow
from seoripul.contract.pickup import Step as OrderStep
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import Screen, StationConfig
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.visitor.events import Woke
from seoripul.ui.counter.main import open_counter
from seoripul.ui.tour.citizen import Ordered
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.kiosk_hands import KioskHands
from seoripul.ui.tour.office import TourOffice, given
from seoripul.ui.tour.phone import Phones
from seoripul.ui.tour.record import Record, Step, StepFailed
from seoripul.ui.tour.waiting import until
from seoripul.ui.visitor.main import open_kiosk

PORTRAIT: Final = Screen(width_px=1080, height_px=1920, width_mm=398.0, bottom_mm=780.0)
LANDSCAPE: Final = Screen(width_px=1920, height_px=1080, width_mm=708.0, bottom_mm=950.0)
SHAPES: Final = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


@dataclass
class Journey:
    office: TourOffice
    record: Record
    languages: tuple[Language, ...]
    phones: Phones = field(default_factory=dict)
    placed: dict[str, Ordered] = field(default_factory=dict)
    packed: dict[Language, str] = field(default_factory=dict)
    """Numbers of envelopes that wait for the afternoon."""

    @property
    def printer(self) -> DemoPrinter:
        return DemoPrinter(self.office.slips)

    def code(self, name: str) -> str:
        return self.placed[name].code

    def row(self, name: str) -> ReservationRow:
        """The reservation as the second desk sees it."""
        number = self.placed[name].number
        rows = given(self.office.lead.desk()).rows
        return next(row for row in rows if row.number == number)

    def make_ready(self, *names: str) -> None:
        for name in names:
            given(self.office.lead.make_ready(self.row(name).id, new_key()))

    def followed(self, name: str) -> Followed:
        """What the resident's page shows now."""
        return given(self.office.citizen().followed(self.placed[name].follow))

    def wait_for_order(self, name: str, step: OrderStep) -> None:
        until(lambda: self.followed(name).step is step, f"the order to be {step}")

    def code_in_hand(self, language: Language) -> str:
        """Read off the phone's screen as a camera does it; without a phone, off the paper."""
        phone, code = self.phones.get(language), self.code(f"main-{language}")
        if phone is not None and phone.code_on_the_screen() != code:
            raise StepFailed("the phone shows another code")
        return code

    def keep_slip(self, step: Step) -> None:
        """The newest slip of the demo printer is the step's picture."""
        until(lambda: bool(self.printer.slips()), "a slip")
        slips = self.printer.slips()
        self.record.keep(step, QImage(str(slips[-1])))

    def print_at_desk(self, hands: DeskHands, step: Step) -> None:
        """The cover slip of the chosen reservation."""
        before = len(self.printer.slips())
        hands.press(Verb.PRINT_COVER)
        until(lambda: len(self.printer.slips()) > before, "the cover slip")
        self.keep_slip(step)

    def reprint(self, kiosk: KioskHands, step: Step) -> None:
        """The number slip once more, marked 재발행."""
        before = len(self.printer.slips())
        kiosk.touch("printButton")
        until(lambda: len(self.printer.slips()) > before, "the second slip")
        self.keep_slip(step)

    @contextmanager
    def kiosk(self, shape: str, language: Language = Language.KO) -> Iterator[KioskHands]:
        """A paired kiosk of the lobby, shown, with the picture of the day."""
        name = "로비 키오스크" if shape == "portrait" else "로비 가로 키오스크"
        home, config = self.office.station(DeviceKind.KIOSK, name, SHAPES[shape], language)
        with opened(home, config) as hands:
            until(lambda: hands.state().place.centre is not None, "the picture of the day")
            yield hands

    @contextmanager
    def counter(self, language: Language) -> Iterator[DeskHands]:
        """A paired desk, shown, nobody logged in."""
        home, config = self.office.station(DeviceKind.COUNTER, "창구 3", PORTRAIT, language)
        counter = open_counter(home, config)
        counter.show()
        try:
            yield DeskHands(counter)
        finally:
            counter.close()


class Ticks:
    """The visitor's time: it goes by itself, and leaps when nobody wants to wait."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._ahead

    def leap(self, seconds: float) -> None:
        self._ahead += seconds


@contextmanager
def opened(home: Path, config: StationConfig) -> Iterator[KioskHands]:
    """The kiosk's own window and program, shown."""
    ticks = Ticks()
    kiosk = open_kiosk(home, config, ticks=ticks)
    kiosk.show()

    def leap(seconds: float) -> None:
        ticks.leap(seconds)
        kiosk.post(Woke())

    try:
        yield KioskHands(kiosk.window, lambda: kiosk.kiosk, leap)
    finally:
        kiosk.close()
