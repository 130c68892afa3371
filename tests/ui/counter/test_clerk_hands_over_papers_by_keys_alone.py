"""The whole life of a reservation at the real desk, without touching a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seoripul.contract.pickup import IdentityProof, PaymentKind
from seoripul.contract.queue import TicketState
from seoripul.rules.reservation import State
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk, order

CTRL = Qt.KeyboardModifier.ControlModifier


def test_clerk_prepares_calls_hands_over_and_takes_back(
    office: RunningCentral, staff_desk: Desk
) -> None:
    placed = order(office)
    office.advance(hours=4)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_F5)
    staff_desk.wait_for(State.PREPARING)
    staff_desk.press(Qt.Key.Key_F6)
    staff_desk.wait_for(State.READY)
    assert "준비되었습니다" in staff_desk.said
    staff_desk.press(Qt.Key.Key_F8)
    staff_desk.wait_for(State.ARRIVED)
    staff_desk.press(Qt.Key.Key_F2)
    staff_desk.wait_for_call()
    assert "801번 고객님을 호출했습니다" in staff_desk.said
    staff_desk.press(Qt.Key.Key_F4)
    until(lambda: staff_desk.dialog is not None)
    staff_desk.press(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return)
    staff_desk.wait_for(State.HANDED_OVER)
    fee = staff_desk.row.fee
    assert fee is not None and fee.kind is PaymentKind.CARD and fee.amount_krw == 800
    assert staff_desk.window.undo.isVisible()
    staff_desk.press(Qt.Key.Key_Z, modifier=CTRL)
    staff_desk.wait_for(State.ARRIVED)
    assert "되돌렸습니다" in staff_desk.said


def test_the_usual_hand_over_takes_four_keys(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office)
    _bring_to_the_counter(office, staff_desk, placed.number)
    keys = (Qt.Key.Key_F4, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert len(keys) <= 6
    staff_desk.press(*keys)
    staff_desk.wait_for(State.HANDED_OVER)


def test_a_proxy_is_recorded_by_kind(office: RunningCentral, staff_desk: Desk) -> None:
    placed = order(office)
    _bring_to_the_counter(office, staff_desk, placed.number)
    staff_desk.press(Qt.Key.Key_F4, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1)
    dialog = staff_desk.dialog
    assert dialog is not None
    draft = dialog.property("objectName") and dialog.draft  # type: ignore[attr-defined]
    assert draft.proxy is not None and draft.identity is IdentityProof.DRIVER_LICENCE
    staff_desk.press(Qt.Key.Key_Return)
    staff_desk.wait_for(State.HANDED_OVER)


def test_a_visitor_who_does_not_come_is_called_again_then_set_aside(
    office: RunningCentral, staff_desk: Desk
) -> None:
    placed = order(office)
    _bring_to_the_counter(office, staff_desk, placed.number)
    for calls in (2, 3, 4):
        staff_desk.press(Qt.Key.Key_F3)
        staff_desk.wait_for_call(calls)
    staff_desk.press(Qt.Key.Key_F3)
    until(lambda: "세 번 모두" in staff_desk.said)
    staff_desk.press(Qt.Key.Key_F10)
    until(lambda: staff_desk.row.ticket.state is not TicketState.CALLED)  # type: ignore[union-attr]


def _bring_to_the_counter(office: RunningCentral, desk: Desk, number: str) -> None:
    office.advance(hours=4)
    desk.log_in()
    desk.choose(number)
    desk.press(Qt.Key.Key_F6)
    desk.wait_for(State.READY)
    desk.press(Qt.Key.Key_F8)
    desk.wait_for(State.ARRIVED)
    desk.press(Qt.Key.Key_F2)
    desk.wait_for_call()
