"""민원택배 at the kiosk with the real central: addresses, promise, slip, express counter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from seoripul.api_client.central import new_key
from seoripul.central.addresses.sample import import_sample
from seoripul.contract.addresses import SetZone
from seoripul.contract.delivery import ChangeOrder, OrderRow, OrderStep
from seoripul.contract.pickup import IdentityProof
from seoripul.contract.queue import Line, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.order_words import grouped
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.ordering.drafts import At, Ordering
from seoripul.kiosk.visitor.states import Kiosk, Ordered, Page, SlipState, Told, Unreachable
from seoripul.rules.delivery_life import Deed, State
from tests.journeys.people_and_places import Clerk, Lobby, Resident, good, told
from tests.kiosk.visitor.ordering.orders import keys
from tests.support.central import RunningCentral

LATER = date(2027, 1, 4)
WITHOUT_ID, WITH_ID = "LD01", "CE01"


def ordering(kiosk: Kiosk) -> Ordering | None:
    page = kiosk.plain
    return page if isinstance(page, Ordering) else None


class Visitor:
    """One who stands at the kiosk's order pages."""

    def __init__(self, lobby: Lobby) -> None:
        self.lobby = lobby

    def sees(self, wanted: Callable[[Ordering], bool]) -> Ordering:
        def seen(kiosk: Kiosk) -> bool:
            page = ordering(kiosk)
            return page is not None and wanted(page)

        page = ordering(self.lobby.until(seen))
        assert page is not None
        return page

    def touches(self, *happened: events.Event) -> None:
        for event in happened:
            self.lobby.runner.post(event)

    def chooses(self, document: str, copies: int = 1) -> None:
        self.touches(events.HomePressed(), events.ServiceChosen("delivery"))
        self.lobby.until(lambda kiosk: kiosk.shelf is not None)
        self.touches(events.CopiesChanged(document, copies))
        self.sees(lambda page: page.quote is not None or page.trouble is not None)

    def writes_down(self, document: str, place: str = "서초대로 902") -> None:
        """Up to the summary."""
        self.chooses(document)
        self.touches(events.TypedConfirmed(), *keys(place))
        found = self.sees(lambda page: bool(page.found)).found
        assert found
        self.touches(events.AddressChosen(found[0].id))
        self.sees(lambda page: page.at is At.DETAIL)
        self.touches(*keys("101동 1203호"), events.TypedConfirmed())
        self.touches(*keys("홍길동"), events.TypedConfirmed())
        self.touches(*map(events.DigitPressed, "12345678"), events.TypedConfirmed())
        self.sees(lambda page: page.at is At.REVIEW and page.quote is not None)
        self.touches(events.ConsentToggled())

    def orders(self) -> Page:
        self.touches(events.TypedConfirmed())
        return self.outcome()

    def outcome(self) -> Page:
        return self.lobby.until(_ended).plain


def _ended(kiosk: Kiosk) -> bool:
    page = kiosk.plain
    printing = isinstance(page, Ordered) and page.slip is SlipState.PRINTING
    return isinstance(page, (Ordered, Told, Unreachable)) and not printing


@pytest.fixture
def visitor(central: RunningCentral, kiosk: Lobby) -> Visitor:
    import_sample(central.office.store)
    return Visitor(kiosk)


def row(clerk: Clerk, page: Ordered) -> OrderRow:
    number = page.placed.orders[0].number
    return next(each for each in good(clerk.desk.delivery()).rows if each.number == number)


def test_papers_without_a_check_are_on_their_way_with_one_visit(
    visitor: Visitor, clerk: Clerk, resident: Resident
) -> None:
    visitor.writes_down(WITHOUT_ID)
    page = visitor.orders()
    assert isinstance(page, Ordered)
    assert row(clerk, page).state is State.ACCEPTED
    [slip] = visitor.lobby.slips
    assert slip.number == grouped(page.placed.orders[0].number)
    assert "도착 11월 23일(월) 오후 2:00–6:00 사이" in slip.lines
    assert slip.qr is not None
    followed = good(resident.web.followed_order(slip.qr.rpartition("/d/")[2]))
    assert followed.parts[0].step is OrderStep.RECEIVED
    assert "홍길동" not in repr(slip)


def test_papers_with_a_check_wait_for_the_express_counter(visitor: Visitor, clerk: Clerk) -> None:
    visitor.writes_down(WITH_ID)
    page = visitor.orders()
    assert isinstance(page, Ordered)
    ticket = page.placed.ticket
    assert ticket is not None
    assert (ticket.line, ticket.state) == (Line.DELIVERY, TicketState.WAITING)
    [slip] = visitor.lobby.slips
    assert slip.number == str(ticket.number)
    waiting = row(clerk, page)
    assert waiting.state is State.SUBMITTED
    seen = ChangeOrder(identity=IdentityProof.RESIDENT_CARD)
    good(clerk.desk.change_order(waiting.id, Deed.CONFIRM_IDENTITY, seen, new_key()))
    assert row(clerk, page).state is State.ACCEPTED


def test_an_answer_lost_on_the_way_is_one_order_and_a_second_is_meant(
    central: RunningCentral, visitor: Visitor, clerk: Clerk
) -> None:
    visitor.writes_down(WITHOUT_ID)
    central.stop()
    lost = visitor.orders()
    assert isinstance(lost, Unreachable)
    assert lost.ordering is not None
    sent = lost.ordering.sent
    assert sent is not None
    central.restart()
    first = good(visitor.lobby.station.central.place_order(sent.command, sent.key))
    visitor.touches(events.TriedAgain())
    visitor.lobby.until(lambda kiosk: isinstance(kiosk.plain, Ordered))
    page = visitor.outcome()
    assert isinstance(page, Ordered)
    assert page.placed == first
    visitor.writes_down(WITHOUT_ID)
    assert told(visitor.orders()).code is RefusalCode.DUPLICATE_ORDER
    visitor.touches(events.TriedAgain())
    visitor.lobby.until(lambda kiosk: isinstance(kiosk.plain, Ordered))
    clerk.logs_in()
    assert len(good(clerk.desk.delivery()).rows) == 2


def test_each_no_is_told_where_it_can_be_mended(visitor: Visitor, clerk: Clerk) -> None:
    visitor.chooses(WITHOUT_ID, 99)
    page = visitor.sees(lambda page: page.trouble is not None)
    assert page.trouble is not None
    assert (page.at, page.trouble.code) == (At.DOCUMENTS, RefusalCode.COPIES_OUT_OF_RANGE)

    visitor.chooses(WITHOUT_ID)
    visitor.touches(events.TypedConfirmed(), *keys("서초대로 902"))
    found = visitor.sees(lambda page: bool(page.found)).found
    assert found
    assert found[0].zone is not None
    good(clerk.desk.set_zone(found[0].zone.code, SetZone(delivery_from=LATER), new_key()))
    visitor.touches(events.AddressChosen(found[0].id))
    page = visitor.sees(lambda page: page.trouble is not None)
    assert page.trouble is not None
    assert page.at is At.ADDRESS
    assert page.trouble.code is RefusalCode.DELIVERY_NOT_YET
    assert page.trouble.facts.day == LATER
