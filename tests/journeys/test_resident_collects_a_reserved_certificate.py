"""The whole thread: order, prepare, ready, scan, slip, call, board, hand over, done."""

from __future__ import annotations

from seoripul.api_client.central import new_key
from seoripul.contract.pickup import FeeReceived, HandOver, IdentityProof, PaymentKind, Step
from seoripul.kiosk.station.slips import SlipKind
from seoripul.kiosk.visitor.states import Received, SlipState
from seoripul.rules.reservation import State
from tests.journeys.people_and_places import BEFORE_SLOT, Clerk, Lobby, Resident, good
from tests.support.central import RunningCentral


def test_resident_collects_a_reserved_certificate(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    assert resident.follows(placed).step is Step.RECEIVED
    row = clerk.row(placed)
    assert (row.masked_name, row.masked_phone) == ("홍*동", "010-****-5678")

    clerk.prepares(placed)
    assert resident.follows(placed).step is Step.READY

    central.clock.set(BEFORE_SLOT)
    page = kiosk.scans(placed.code)
    assert isinstance(page, Received)
    assert (page.checked_in.masked_name, page.slip) == ("홍*동", SlipState.PRINTED)
    number = page.checked_in.ticket_number
    assert 801 <= number <= 899
    (slip,) = kiosk.slips
    assert (slip.kind, slip.number, slip.reprint) == (SlipKind.NUMBER, str(number), False)
    assert len(kiosk.printer.slips()) == 1
    followed = resident.follows(placed)
    assert (followed.step, followed.ticket_number) == (Step.ARRIVED, number)

    board = central.client(central.pair("board"))
    assert good(board.board()).waiting == (number,)
    clerk.logs_in()
    called = good(clerk.desk.next_ticket(new_key()))
    assert called.reservation_id == placed.reservation_id
    (call,) = good(board.board()).calls
    assert (call.ticket_number, call.counter_no, call.current) == (number, 3, True)
    assert resident.follows(placed).step is Step.CALLED

    fee = FeeReceived(kind=PaymentKind.CARD, amount_krw=placed.fee_krw)
    seen = HandOver(identity=IdentityProof.RESIDENT_CARD, fee=fee)
    handed = good(clerk.desk.hand_over(called.reservation_id, seen, new_key()))
    assert handed.state is State.HANDED_OVER
    assert resident.follows(placed).step is Step.HANDED_OVER
    assert [each.current for each in good(board.board()).calls] == [False]
    board.close()
