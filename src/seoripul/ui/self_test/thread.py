"""One order, from the resident's phone to the paper in the hand, through a central of our own."""

from __future__ import annotations

from pathlib import Path

from seoripul.api_client.central import new_key
from seoripul.contract.people import DeviceKind
from seoripul.contract.pickup import (
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    ReservationPlaced,
    Step,
)
from seoripul.kiosk.station.config import Screen
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.visitor.states import Received
from seoripul.rules.reservation import State
from seoripul.ui.hardware.demo_wedge import strike
from seoripul.ui.hardware.still_pictures import read_picture
from seoripul.ui.self_test.devices import draw_code
from seoripul.ui.self_test.pages import expect_picture
from seoripul.ui.self_test.report import NotAsExpected
from seoripul.ui.tour.citizen import Wish, order
from seoripul.ui.tour.office import COLLECTING, TourOffice, given
from seoripul.ui.tour.waiting import until
from seoripul.ui.visitor.program import open_kiosk


class Thread:
    """Each deed is one check; a deed that failed makes the later ones fail too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._office = TourOffice(folder)
        self._placed: ReservationPlaced | None = None
        self._row_id = ""

    def open_office(self) -> str:
        self._office.open()
        health = given(self._office.lead.health())
        return f"central {health.get('version', '')} at {self._office.url}"

    def close_office(self) -> str:
        self._office.close()
        return "stopped"

    def order(self) -> str:
        self._placed = order(self._office.citizen(), Wish("10:30", "홍길동"), 0)
        self._expect(Step.RECEIVED)
        return f"slot 10:30, {self._placed.fee_krw} KRW"

    def prepare(self) -> str:
        rows = given(self._office.lead.desk()).rows
        self._row_id = next(row.id for row in rows if row.number == self.placed.number)
        given(self._office.lead.make_ready(self._row_id, new_key()))
        self._expect(Step.READY)
        return "ready"

    def check_in(self) -> str:
        """With the code as a scanner reads it from the resident's QR."""
        self._office.at(COLLECTING)
        self._office.lead.session = None
        self._office.log_in()
        home, config = self._office.station(DeviceKind.KIOSK, "self-test", Screen())
        kiosk = open_kiosk(home, config)
        try:
            kiosk.show()
            until(lambda: kiosk.kiosk.place.centre is not None, "the picture of the day")
            strike(kiosk.window, self._scanned())
            until(lambda: isinstance(kiosk.kiosk.page, Received), "the number")
            page = kiosk.kiosk.page
            expect_picture("the number's page", kiosk.window.grabWindow())
        finally:
            kiosk.close()
        assert isinstance(page, Received)
        self._expect(Step.ARRIVED)
        return f"ticket {page.checked_in.ticket_number}, {page.checked_in.masked_name}"

    def slip(self) -> str:
        """What the kiosk's demo printer printed for it."""
        printer = DemoPrinter(self._office.slips)
        until(lambda: bool(printer.slips()), "the slip")
        return printer.slips()[0].name

    def call(self) -> str:
        called = given(self._office.lead.next_ticket(new_key()))
        if called.reservation_id != self._row_id:
            raise NotAsExpected("somebody else was called")
        self._expect(Step.CALLED)
        return f"call {called.seq}"

    def hand_over(self) -> str:
        fee = FeeReceived(kind=PaymentKind.CASH, amount_krw=self.placed.fee_krw)
        paper = HandOver(identity=IdentityProof.RESIDENT_CARD, fee=fee)
        row = given(self._office.lead.hand_over(self._row_id, paper, new_key()))
        if row.state is not State.HANDED_OVER:
            raise NotAsExpected(f"the reservation is {row.state}")
        self._expect(Step.HANDED_OVER)
        return "handed over"

    @property
    def placed(self) -> ReservationPlaced:
        if self._placed is None:
            raise NotAsExpected("there is no order")
        return self._placed

    def _scanned(self) -> str:
        path = self._folder / "phone.png"
        draw_code(self.placed.code, path)
        found, _ = read_picture(path)
        return found[0].text if found else ""

    def _expect(self, step: Step) -> None:
        shown = given(self._office.citizen().followed(self.placed.follow)).step
        if shown is not step:
            raise NotAsExpected(f"the resident's page shows {shown}, not {step}")
