"""Who takes part when documents come home: a kiosk, two clerks, a dispatcher, a courier, a lead."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from seoripul.api_client.central import Central, new_key
from seoripul.contract import paths
from seoripul.contract.addresses import SetZone
from seoripul.contract.delivery import (
    AddressGiven,
    ChangeOrder,
    OrderChannel,
    OrderFollowed,
    OrderPlaced,
    OrderRow,
    PlaceOrder,
    ReceiveMoney,
    RefundMoney,
)
from seoripul.contract.dispatch import (
    AtTheDoor,
    ChangeRun,
    Courier,
    CourierShift,
    DoorDone,
    OpenRun,
    Run,
    RunDeed,
    SaveCourier,
)
from seoripul.contract.money import PaymentKind
from seoripul.contract.people import Enrol, Enrolled, Role
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import DocumentWanted, IdentityProof, Reason
from seoripul.rules.delivery_life import Deed
from seoripul.rules.promise import Window
from seoripul.rules.seoul import day_of
from tests.journeys.people_and_places import good
from tests.support.central import RunningCentral

LAND = "LD01"
"""토지(임야)대장 등본: at once, without an identity check, by phone too, 500 won."""
REGISTER = "CE01"
"""주민등록표 등본: at once, an identity check, 400 won."""
PERMIT = "PM02"
"""식품 영업허가증: three days, an identity check, 28,000 won."""
DELIVERY_FEE = 3000
HOME = AddressGiven(
    road_address=PostalAddress("서초대로 123"),
    postcode="06605",
    dong_code="1165053100",
    detail=PostalAddress("101동 1203호"),
)
"""In 서초4동."""
WEEKDAYS = range(5)


def order_of(*codes: str, copies: int = 1, **more: Any) -> PlaceOrder:
    command = PlaceOrder(
        documents=tuple(DocumentWanted(code=code, copies=copies) for code in codes),
        recipient=PersonName("홍길동"),
        phone=Phone("010-1234-5678"),
        address=HOME,
        channel=OrderChannel.KIOSK,
        consent=True,
    )
    return replace(command, **more)


class Delivery:
    """OK민원센터 with everybody at work; the clock stands unless moved."""

    def __init__(self, central: RunningCentral, closing: ExitStack) -> None:
        self.central = central
        self._closing = closing
        self._seats: list[tuple[Central, str, str, int]] = []
        self.kiosk = self.client(central.pair("kiosk"))
        self.clerk = self.at_a_desk("clerk", 3)
        self.second = self.at_a_desk("second", 4)
        self.citizen = self.client("")

    def client(self, device_key: str, session: str | None = None) -> Central:
        client = self.central.client(device_key, session)
        self._closing.callback(client.close)
        return client

    def at_a_desk(
        self, login: str, counter_no: int, roles: tuple[Role, ...] = tuple(Role)
    ) -> Central:
        self.central.add_staff(login, roles=roles, name=f"담당 {login}")
        key = self.central.pair("counter")
        desk = self.client(key, self.central.log_in(key, login, counter_no).session)
        self._seats.append((desk, key, login, counter_no))
        return desk

    def at(self, moment: datetime) -> None:
        """Later that day, or another one: idle sessions have ended, so staff log in again."""
        self.central.clock.set(moment)
        self.central.do_duties()
        for desk, key, login, counter_no in self._seats:
            desk.session = self.central.log_in(key, login, counter_no).session

    # orders

    def placed(self, command: PlaceOrder | None = None) -> OrderPlaced:
        """From the kiosk, or by the clerk where the channel says so."""
        wanted = command or order_of(LAND)
        asks = self.kiosk if wanted.channel is OrderChannel.KIOSK else self.clerk
        return good(asks.place_order(wanted, new_key()))

    def row(self, order_id: str) -> OrderRow:
        picture = good(self.clerk.delivery())
        return next(each for each in picture.rows if each.id == order_id)

    def does(self, order_id: str, deed: Deed, by: Central | None = None, **given: Any) -> OrderRow:
        asks = by or self.clerk
        return good(asks.change_order(order_id, deed.value, ChangeOrder(**given), new_key()))

    def packed(self, order_id: str) -> OrderRow:
        """Issued, counted by one and by another."""
        issued = self.does(order_id, Deed.ISSUE)
        count = sum(line.copies for line in issued.documents)
        self.does(order_id, Deed.PACK, count=count)
        return self.does(order_id, Deed.CHECK, self.second, count=count)

    def code_of(self, order_id: str) -> str:
        return good(self.clerk.label(order_id, Reason(reason="봉투"), new_key())).code

    def pays(self, order_id: str, kind: PaymentKind = PaymentKind.CARD) -> OrderRow:
        """All that is open, at the counter."""
        row = self.row(order_id)
        given = ReceiveMoney(
            kind=kind, stamp_krw=row.stamp.open_krw, delivery_krw=row.delivery.open_krw
        )
        return good(self.clerk.receive_money(order_id, given, new_key()))

    def refunds(self, order_id: str) -> OrderRow:
        """All that was received and is not owed."""
        row = self.row(order_id)
        given = RefundMoney(
            kind=PaymentKind.CARD,
            stamp_krw=max(-row.stamp.open_krw, 0),
            delivery_krw=max(-row.delivery.open_krw, 0),
            reason="취소",
        )
        return good(self.clerk.refund_money(order_id, given, new_key()))

    def follows(self, placed: OrderPlaced) -> OrderFollowed:
        return good(self.citizen.followed_order(placed.follow))

    def begins_in(self, zone: str, day: date) -> None:
        """A lead sets the day on which deliveries begin there."""
        good(self.clerk.set_zone(zone, SetZone(delivery_from=day), new_key()))

    # couriers and runs

    def hires(self, name: str) -> tuple[Courier, Central]:
        """A courier for every run, with a phone."""
        shifts = tuple(
            CourierShift(weekday=day, window=window)
            for day in WEEKDAYS
            for window in (Window.AM, Window.PM)
        )
        saved = good(
            self.clerk.save_courier(SaveCourier(name=name, eligible=True, shifts=shifts), new_key())
        )
        opened = good(self.clerk.pair_courier(saved.id, new_key()))
        heard = self.central.ask("POST", paths.ENROL, Enrol(pairing_code=opened.code))
        enrolled: Enrolled = heard.read(Enrolled)
        return saved, self.client(enrolled.device_key)

    def run_of(
        self, courier: Courier, orders: tuple[str, ...], day: date, window: Window, zone: str = "Z1"
    ) -> Run:
        """Opened, filled and locked."""
        opened = good(
            self.clerk.open_run(
                OpenRun(day=day, window=window, zone=zone, courier_id=courier.id), new_key()
            )
        )
        self.drives(opened, RunDeed.ASSIGN, orders=orders)
        self.drives(opened, RunDeed.PROPOSE)
        return self.drives(opened, RunDeed.LOCK)

    def drives(self, run: Run, deed: RunDeed, **given: Any) -> Run:
        return good(self.clerk.change_run(run.id, deed, ChangeRun(**given), new_key()))

    def leaves(self, run: Run) -> Run:
        """Every envelope scanned out, then off."""
        for stop in run.stops:
            self.drives(run, RunDeed.SCAN_OUT, envelope_code=self.code_of(stop.order_id))
        return self.drives(run, RunDeed.START)

    def comes_back(self, run: Run) -> Run:
        """What was not delivered is scanned in, then the sheet is reconciled."""
        picture = good(self.clerk.dispatch(run.day))
        now = next(each for each in picture.runs if each.id == run.id)
        for stop in now.stops:
            if stop.outcome not in (Deed.DELIVER, Deed.LOSE, None):
                self.drives(run, RunDeed.SCAN_BACK, envelope_code=self.code_of(stop.order_id))
        return self.drives(run, RunDeed.RECONCILE, reason="마감")

    def at_the_door(self, phone: Central, order_id: str, deed: Deed, **given: Any) -> DoorDone:
        told = AtTheDoor(at=self.central.clock.now(), **given)
        return good(phone.at_the_door(order_id, deed.value, told, new_key()))

    def today(self) -> date:
        return day_of(self.central.clock.now())


ID_SEEN = IdentityProof.RESIDENT_CARD
