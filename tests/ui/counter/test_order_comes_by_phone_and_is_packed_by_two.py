"""A clerk takes an order on the telephone by keys alone; two people pack it; a label comes out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seoripul.contract.delivery import OrderChannel, OrderRow
from seoripul.kiosk.counter.desk import Page
from seoripul.rules.delivery_life import State
from seoripul.ui.counter.delivery.order_form import OrderForm
from seoripul.ui.counter.delivery.order_placed import OrderPlacedDialog
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.hardware.still_pictures import read_picture
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def second_desk(
    application: QApplication, office: RunningCentral, tmp_path: Path
) -> Iterator[Desk]:
    office.add_staff(login="second", name="이둘째", password=PASSWORD)
    made = Desk(office, tmp_path / "second", "4번 창구 PC")
    yield made
    made.close()


def open_form(desk: Desk) -> OrderForm:
    desk.press(Qt.Key.Key_O, modifier=CTRL)
    form = desk.dialog
    assert isinstance(form, OrderForm)
    until(lambda: len(form.catalogue) > 10 and form.address.dong.count() > 1)
    return form


def fill(desk: Desk, form: OrderForm, document: str = "LD01 2") -> None:
    """On the telephone: documents, who, where to, agreed."""
    desk.press(Qt.Key.Key_F2, document, Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F4, "Hong Gildong", Qt.Key.Key_Return, "01012345678")
    desk.press(Qt.Key.Key_F5, "Seocho-daero 123", Qt.Key.Key_Return, "06611")
    form.address.dong.setCurrentIndex(1)
    desk.press(Qt.Key.Key_F9)


def place(desk: Desk) -> OrderPlacedDialog:
    form = open_form(desk)
    fill(desk, form)
    until(lambda: form.quote is not None and form.confirm.isEnabled(), why=form.lacking.text())
    desk.press(Qt.Key.Key_Return, modifier=CTRL)
    assert form.read_back.isVisible()
    desk.press(Qt.Key.Key_Return)
    until(lambda: isinstance(desk.dialog, OrderPlacedDialog), why=form.read_back.warning.text())
    placed = desk.dialog
    assert isinstance(placed, OrderPlacedDialog)
    return placed


def row(desk: Desk) -> OrderRow:
    assert desk.counter.view is not None
    chosen = desk.counter.view.orders.chosen
    assert chosen is not None
    return chosen


def choose(desk: Desk, number: str) -> None:
    """On the page of orders."""
    desk.press(Qt.Key.Key_Slash)
    view = desk.counter.view
    assert view is not None
    desk.press(number)
    until(lambda: desk.window.delivery.list.model.rowCount() == 1, why="not listed")
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
    until(lambda: view.orders.chosen is not None and row(desk).number == number)


def wait_for(desk: Desk, state: State) -> None:
    until(lambda: row(desk).state is state, why=f"{row(desk).state}: {desk.said}")


def test_an_order_by_phone_is_packed_by_two_and_labelled(
    staff_desk: Desk, second_desk: Desk
) -> None:
    staff_desk.log_in()
    placed = place(staff_desk).placed
    number = placed.orders[0].number
    assert placed.stamp_krw > 0
    assert placed.delivery_krw == 3000
    staff_desk.press(Qt.Key.Key_Escape)
    choose(staff_desk, number)
    assert row(staff_desk).channel is OrderChannel.PHONE
    staff_desk.press(Qt.Key.Key_F5)
    wait_for(staff_desk, State.ISSUED)
    staff_desk.press(Qt.Key.Key_F6, "2", Qt.Key.Key_Return)
    until(lambda: bool(row(staff_desk).packed_by), why=staff_desk.said)
    staff_desk.press(Qt.Key.Key_F6)
    assert "다른 직원" in staff_desk.said
    second_desk.log_in("second", counter="4")
    second_desk.press(Qt.Key.Key_3, modifier=Qt.KeyboardModifier.AltModifier)
    choose(second_desk, number)
    second_desk.press(Qt.Key.Key_F6, "2", Qt.Key.Key_Return)
    wait_for(second_desk, State.PACKED)
    second_desk.press(Qt.Key.Key_F9)
    until(lambda: second_desk.said == "인쇄했습니다.", why=second_desk.said)
    label = next(second_desk.slips.glob("*.png"))
    assert [len(code.text) for code in read_picture(label)[0]] == [20]


def test_what_was_typed_outlives_the_window_and_other_letters(staff_desk: Desk) -> None:
    staff_desk.log_in()
    form = open_form(staff_desk)
    fill(staff_desk, form)
    staff_desk.press(Qt.Key.Key_Escape)
    until(lambda: staff_desk.dialog is None)
    staff_desk.press(Qt.Key.Key_Equal, modifier=CTRL)
    again = open_form(staff_desk)
    assert again.recipient.text() == "Hong Gildong"
    assert again.draft.copies == {"LD01": 2}
    assert again.address.road.text() == "Seocho-daero 123"
    assert again.draft.by_phone


def test_a_document_that_needs_an_identity_check_is_reserved_instead(staff_desk: Desk) -> None:
    staff_desk.log_in()
    form = open_form(staff_desk)
    fill(staff_desk, form, "CE01 2")
    assert not form.confirm.isEnabled()
    assert form.reserve.isVisible()
    staff_desk.press(Qt.Key.Key_F10)
    until(lambda: isinstance(staff_desk.dialog, NewReservationDialog))
    reservation = staff_desk.dialog
    assert isinstance(reservation, NewReservationDialog)
    assert reservation.draft.copies == {"CE01": 2}
    assert reservation.name.text() == "Hong Gildong"


def test_the_same_order_a_moment_later_is_asked_about(staff_desk: Desk) -> None:
    staff_desk.log_in()
    place(staff_desk)
    staff_desk.press(Qt.Key.Key_Escape)
    form = open_form(staff_desk)
    staff_desk.press(Qt.Key.Key_F2)
    fill(staff_desk, form)
    until(lambda: form.quote is not None and form.confirm.isEnabled(), why=form.lacking.text())
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    staff_desk.press(Qt.Key.Key_Return)
    until(lambda: form.read_back.warning.isVisible())
    assert form.confirm.text() == "그래도 한 번 더 접수"
    staff_desk.press(Qt.Key.Key_Return)
    until(lambda: isinstance(staff_desk.dialog, OrderPlacedDialog))


def test_an_order_is_not_lost_while_central_is_away(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    form = open_form(staff_desk)
    fill(staff_desk, form)
    until(lambda: form.quote is not None and form.confirm.isEnabled(), why=form.lacking.text())
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    office.stop()
    staff_desk.press(Qt.Key.Key_Return)
    until(lambda: form.read_back.warning.isVisible() and form.confirm.isEnabled())
    assert "두 번 접수되지 않습니다" in form.read_back.warning.text()
    office.start_again()
    staff_desk.press(Qt.Key.Key_Return)
    until(lambda: isinstance(staff_desk.dialog, OrderPlacedDialog))


def test_the_page_of_orders_is_one_of_three(staff_desk: Desk) -> None:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_3, modifier=Qt.KeyboardModifier.AltModifier)
    assert staff_desk.window.pages[Page.DELIVERY].isVisible()
    assert not staff_desk.window.list.isVisible()
