"""New reservation by keys: documents, time, name, consent; then the QR slip comes out."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seoripul.contract.pickup import Channel
from seoripul.kiosk.counter import desk as desk_state
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.counter.dialogs.placed import PlacedDialog
from seoripul.ui.hardware.still_pictures import read_picture
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def open_form(desk: Desk) -> NewReservationDialog:
    desk.press(Qt.Key.Key_F7)
    dialog = desk.dialog
    assert isinstance(dialog, NewReservationDialog)
    until(lambda: dialog.documents.list.count() > 10 and dialog.times.day.count() > 0)
    return dialog


def test_the_form_says_what_is_missing_step_by_step(staff_desk: Desk) -> None:
    staff_desk.log_in()
    dialog = open_form(staff_desk)
    assert dialog.lacking.text() == "필요한 서류를 고르세요."
    assert not dialog.confirm.isEnabled()
    staff_desk.press("CE01", Qt.Key.Key_Return)
    assert dialog.lacking.text() == "받으실 시간을 고르세요."
    assert dialog.draft.copies == {"CE01": 1}


def test_a_reservation_is_placed_and_its_qr_printed(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    dialog = open_form(staff_desk)
    staff_desk.press("CE01", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert dialog.draft.copies == {"CE01": 2}
    _to_first_slot(staff_desk, dialog)
    dialog.name.setFocus()
    staff_desk.press("Hong Gildong")
    dialog.consent.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: dialog.confirm.isEnabled(), why=dialog.lacking.text())
    assert "800원" in dialog._sum.text()
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: isinstance(staff_desk.dialog, PlacedDialog))
    staff_desk.press(Qt.Key.Key_Return)
    shown = staff_desk.dialog
    assert isinstance(shown, PlacedDialog)
    until(lambda: shown.lacking.text() == "인쇄했습니다.")
    slip = next(staff_desk.slips.glob("*.png"))
    assert [len(read.text) for read in read_picture(slip)[0]] == [40]
    staff_desk.press(Qt.Key.Key_Escape)
    _is_listed(staff_desk)


def _to_first_slot(desk: Desk, dialog: NewReservationDialog) -> None:
    until(lambda: any(slot.left for day in dialog.times.days for slot in day.slots))
    until(lambda: not dialog._settle.isActive() and dialog.times.told.text() == "")
    day = next(at for at, d in enumerate(dialog.times.days) if any(s.left for s in d.slots))
    dialog.times.day.setCurrentIndex(day)
    free = dialog.times.free_buttons()[0]
    until(free.isVisible)
    free.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert dialog.draft.slot is not None


def _is_listed(desk: Desk) -> None:
    assert desk.counter.view is not None
    view = desk.counter.view
    until(lambda: any(row.channel is Channel.COUNTER for row in desk_state.rows(view.state)))
    row = next(row for row in desk_state.rows(view.state) if row.channel is Channel.COUNTER)
    assert row.masked_name == "H**g G*****g"
    assert row.masked_phone == ""
