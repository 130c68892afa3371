"""From the order on the phone to the papers in the hand, as each window sees it."""

from __future__ import annotations

from seoripul.contract.pickup import CheckIn, PaymentKind, Step
from seoripul.contract.queue import TicketState
from seoripul.rules.pickup_code import is_whole
from seoripul.rules.reservation import Deed, State
from tests.central_pickup.scene import NOTHING, Scene, done, moment, paid
from tests.support.central import new_key


def test_from_order_to_hand_over(scene: Scene) -> None:
    placed = scene.placed("14:00")
    assert is_whole(placed.code)
    assert placed.fee_krw == 400 + 1000
    assert placed.expected_at == moment("14:00")
    assert placed.typed_check == "5678"
    assert scene.followed(placed).step is Step.RECEIVED

    done(scene.clerk.prepare(placed.reservation_id, new_key()))
    assert scene.followed(placed).step is Step.PREPARING
    done(scene.clerk.make_ready(placed.reservation_id, new_key()))
    assert scene.followed(placed).step is Step.READY

    scene.at("13:50")
    here = done(scene.scan(placed))
    assert (here.masked_name, here.ticket_number, here.counters) == ("홍*동", 801, (3, 4))
    assert (here.ahead, here.late) == (0, False)
    assert scene.board().waiting == (801,)
    assert scene.followed(placed).ahead == 0

    called = done(scene.clerk.next_ticket(new_key()))
    assert called.reservation_id == placed.reservation_id
    [call] = scene.board().calls
    assert (call.ticket_number, call.counter_no, call.current) == (801, 3, True)
    assert (scene.followed(placed).step, scene.followed(placed).counter_no) == (Step.CALLED, 3)

    handed = done(scene.clerk.hand_over(placed.reservation_id, paid(1400), new_key()))
    assert handed.state is State.HANDED_OVER
    assert handed.fee is not None
    assert handed.fee.kind is PaymentKind.CARD
    assert handed.ticket is not None
    assert handed.ticket.state is TicketState.DONE
    assert scene.followed(placed).step is Step.HANDED_OVER
    assert scene.board().waiting == ()
    assert not scene.board().calls[0].current


def test_the_clerk_sees_masked_names_and_what_may_be_done(scene: Scene) -> None:
    placed = scene.placed("14:00")
    row = scene.row(placed)
    assert (row.masked_name, row.masked_phone) == ("홍*동", "010-****-5678")
    assert row.allowed == (Deed.REJECT, Deed.PREPARE, Deed.MAKE_READY, Deed.CANCEL)
    assert [line.name_ko for line in row.documents] == ["주민등록표 등본", "가족관계증명서"]


def test_the_kiosk_knows_the_day_without_names(scene: Scene) -> None:
    placed = scene.ready("14:00")
    picture = scene.station()
    [line] = picture.today
    assert (line.number, line.state) == (placed.number, State.READY)
    assert line.code_hash == scene.central.office.secrets.code_hash(placed.code)
    assert picture.services == ("pickup", "delivery")
    assert "홍길동" not in repr(picture)
    board = scene.central.pair("board")
    told = scene.central.ask("GET", "/v1/station", device_key=board).json
    assert (told["check_key"], told["today"]) == ("", [])


def test_number_and_last_four_digits_are_as_good_as_the_code(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("14:00")
    here = done(scene.type_in(placed.number, "5678"))
    assert here.reservation_number == placed.number


def test_staff_check_in_a_visitor_who_has_neither(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("14:00")
    row = done(scene.clerk.check_in_at_desk(placed.reservation_id, NOTHING, new_key()))
    assert row.state is State.ARRIVED
    assert row.ticket is not None
    assert row.ticket.number == 801


def test_staff_order_for_a_visitor_without_a_phone(scene: Scene) -> None:
    order = scene.order("15:00", phone=None)
    placed = done(scene.clerk.place_reservation(order, new_key()))
    assert len(placed.typed_check) == 4
    row = scene.row(placed)
    assert (row.state, row.masked_phone, row.channel) == (State.CONFIRMED, "", "counter")


def test_visitors_are_called_by_slot_and_the_late_ones_after(scene: Scene) -> None:
    for slot, name in (("14:00", "가나다"), ("14:30", "라마바"), ("15:00", "사아자")):
        scene.ready(slot, name=name)
    first, second, third = (row for row in scene.desk().rows)
    scene.at("15:05")
    scene.central.do_duties()
    for row in (first, third, second):
        assert done(scene.clerk.check_in_at_desk(row.id, NOTHING, new_key())).ticket is not None
    called = []
    for at in (scene.clerk, scene.clerk_at(4), scene.clerk):
        told = done(at.next_ticket(new_key()))
        called.append(told.reservation_id)
        done(at.hand_over(told.reservation_id, paid(1400), new_key()))
    assert called == [second.id, third.id, first.id]


def test_papers_are_handed_over_without_a_check_in(scene: Scene) -> None:
    placed = scene.ready("14:00")
    row = done(scene.clerk.hand_over(placed.reservation_id, paid(1400), new_key()))
    assert (row.state, row.ticket) == (State.HANDED_OVER, None)


def test_the_same_key_again_gets_the_same_answer(scene: Scene) -> None:
    placed = scene.ready("14:00")
    scene.at("14:00")
    key = new_key()
    answers = [scene.kiosk.check_in(CheckIn(code=placed.code), key) for _ in range(2)]
    assert done(answers[0]) == answers[1]
