"""The lobby of OK민원센터 on a Monday: a kiosk, a clerk at counter 3, citizens, a set clock."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import Any, TypeVar

from seoripul.api_client.central import Central
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    CheckedIn,
    CheckIn,
    DeskPicture,
    DocumentWanted,
    FeeReceived,
    Followed,
    HandOver,
    IdentityProof,
    PaymentKind,
    PlaceReservation,
    Reason,
    ReservationPlaced,
    ReservationRow,
    StationPicture,
)
from seoripul.contract.queue import BoardPicture, TicketChanged, TicketDeed
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.reservation import State
from seoripul.rules.seoul import SEOUL
from tests.support.central import RunningCentral, new_key

T = TypeVar("T")
NOTHING = Reason()
BECAUSE = Reason(reason="잘못 눌렀습니다")
PHONE = Phone("010-0000-5678")


def done(answer: T | Refusal | None) -> T:
    """The answer, when it is none of the two others."""
    assert not isinstance(answer, Refusal), answer
    assert answer is not None
    return answer


def refused(answer: object, code: RefusalCode) -> Refusal:
    assert isinstance(answer, Refusal), answer
    assert answer.code is code
    return answer


class Scene:
    """Times are of Monday 2026-11-23 in Seoul unless a date is given."""

    def __init__(self, central: RunningCentral, closing: ExitStack) -> None:
        self.central = central
        self._closing = closing
        self.at("10:00")
        central.add_staff("clerk", name="김담당")
        self.citizen = self._client("")
        self.kiosk = self._client(central.pair("kiosk"))
        self.clerk = self.clerk_at(3)

    def _client(self, device_key: str, session: str | None = None) -> Central:
        client = self.central.client(device_key, session)
        self._closing.callback(client.close)
        return client

    def clerk_at(self, counter_no: int, login: str = "clerk") -> Central:
        return self._client(*self.desk_at(counter_no, login))

    def desk_at(self, counter_no: int, login: str = "clerk") -> tuple[str, str]:
        """Device key and session of somebody logged in at a counter."""
        key = self.central.pair("counter")
        return key, self.central.log_in(key, login, counter_no).session

    def kiosk_of(self, centre_id: str) -> Central:
        return self._client(self.central.pair("kiosk", centre_id))

    def at(self, time: str, day: str = "2026-11-23") -> None:
        """The clock reads so; the clerk's session goes on however long the jump."""
        self.central.clock.set(moment(time, day))
        for session in self.central.office.access.sessions():
            session.seen_at = self.central.clock.now()

    # citizens

    def order(
        self, slot: str = "14:00", day: str = "2026-11-23", documents: str = "CE01x1 CE03x1",
        name: str = "홍길동", phone: Phone | None = PHONE, centre: str = "ok",
    ) -> PlaceReservation:  # fmt: skip
        wanted = [one.rsplit("x", 1) for one in documents.split()]
        return PlaceReservation(
            centre_id=centre,
            documents=tuple(DocumentWanted(code=code, copies=int(many)) for code, many in wanted),
            slot_start=moment(slot, day),
            name=PersonName(name),
            phone=phone,
            consent=True,
        )

    def placed(self, slot: str = "14:00", **more: Any) -> ReservationPlaced:
        return done(self.citizen.place_reservation(self.order(slot, **more), new_key()))

    def ready(self, slot: str = "14:00", **more: Any) -> ReservationPlaced:
        """An order whose papers lie ready."""
        placed = self.placed(slot, **more)
        done(self.clerk.prepare(placed.reservation_id, new_key()))
        done(self.clerk.make_ready(placed.reservation_id, new_key()))
        return placed

    def arrived(self, slot: str = "14:00", **more: Any) -> ReservationPlaced:
        """A visitor who has checked in (the clock reads the slot's start)."""
        placed = self.ready(slot, **more)
        self.at(slot)
        done(self.scan(placed))
        return placed

    def scan(self, placed: ReservationPlaced) -> CheckedIn | Refusal:
        return self.kiosk.check_in(CheckIn(code=placed.code), new_key())

    def type_in(self, number: str, check: str) -> CheckedIn | Refusal:
        return self.kiosk.check_in(CheckIn(number=number, check=check), new_key())

    def followed(self, placed: ReservationPlaced) -> Followed:
        return done(self.citizen.followed(placed.follow))

    # what is seen

    def row(self, placed: ReservationPlaced, day: str = "2026-11-23") -> ReservationRow:
        rows = {row.id: row for row in self.desk(day).rows}
        return rows[placed.reservation_id]

    def calls(
        self,
        placed: ReservationPlaced | str,
        deed: TicketDeed = TicketDeed.CALL,
        at: Central | None = None,
    ) -> TicketChanged | Refusal:
        """A deed on the number of a visitor who is here; `placed` or its reservation's id."""
        which = placed if isinstance(placed, str) else placed.reservation_id
        row = next(row for row in self.desk().rows if row.id == which)
        assert row.ticket is not None
        return (at or self.clerk).change_ticket(row.ticket.number, deed, new_key())

    def state(self, placed: ReservationPlaced) -> State:
        return self.row(placed).state

    def desk(self, day: str = "2026-11-23") -> DeskPicture:
        return done(self.clerk.desk(datetime.fromisoformat(day).date()))

    def board(self) -> BoardPicture:
        return done(self.kiosk.board())

    def station(self) -> StationPicture:
        return done(self.kiosk.station())

    def places_left(self, slot: str, day: str = "2026-11-23") -> int:
        """By the public list of slots; a slot that is no longer offered raises KeyError."""
        date = datetime.fromisoformat(day).date()
        days = done(self.citizen.slots("ok", date, date))
        return {one.start: one.left for day in days for one in day.slots}[moment(slot, day)]


def moment(time: str, day: str = "2026-11-23") -> datetime:
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=SEOUL)


def paid(amount: int, kind: PaymentKind = PaymentKind.CARD) -> HandOver:
    return HandOver(
        identity=IdentityProof.RESIDENT_CARD, fee=FeeReceived(kind=kind, amount_krw=amount)
    )


HALF_A_MINUTE = timedelta(seconds=30)
