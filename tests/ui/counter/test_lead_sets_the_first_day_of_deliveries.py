"""A lead sees from which day each zone and centre delivers, and sets it by keys alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from seoripul.contract.addresses import Zone
from seoripul.contract.people import Role
from seoripul.contract.refusals import Refusal
from seoripul.ui.counter.dialogs.rollout import RolloutDialog
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFTED = CTRL | Qt.KeyboardModifier.ShiftModifier
SEOCHO, SEOCHO_1 = 1, 5
"""Rows: OK민원센터, four zones, eighteen dongs."""


def zones(office: RunningCentral) -> dict[str, Zone]:
    client = office.client()
    heard = client.zones()
    client.close()
    assert not isinstance(heard, Refusal)
    return {one.code: one for one in heard}


def opened(desk: Desk) -> RolloutDialog:
    desk.press(Qt.Key.Key_B, modifier=SHIFTED)
    dialog = desk.dialog
    assert isinstance(dialog, RolloutDialog)
    until(lambda: dialog.list.count() == 23, why=dialog.told.text())
    return dialog


def type_day(desk: Desk, dialog: RolloutDialog, day: str) -> None:
    """Into the field of the whole zone, from the list."""
    dialog.whole.field.setFocus()
    for section in (day[:4], day[4:6], day[6:]):
        desk.press(section)


def test_a_zone_is_put_off_and_central_says_so(office: RunningCentral, staff_desk: Desk) -> None:
    staff_desk.log_in()
    dialog = opened(staff_desk)
    assert dialog.list.item(0).text() == "OK민원센터   2020-09-15부터 배송"
    staff_desk.press(Qt.Key.Key_Down)
    assert dialog.name.text() == "서초권역"
    assert "서초4동" in dialog.pilot.wanted.text()
    type_day(staff_desk, dialog, "20261201")
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.told.text() == "저장했습니다.", why=dialog.told.text())
    assert dialog.list.item(SEOCHO).text() == "서초권역   2026-12-01부터 배송"
    after = zones(office)["Z1"]
    assert (after.pilot_from, after.delivery_from) == (date(2020, 9, 15), date(2026, 12, 1))


def test_a_pilot_after_its_zone_is_told_before_it_is_sent(staff_desk: Desk) -> None:
    staff_desk.log_in()
    dialog = opened(staff_desk)
    staff_desk.press(Qt.Key.Key_Down)
    type_day(staff_desk, dialog, "20200901")
    assert not dialog.confirm.isEnabled()
    assert "늦을 수 없습니다" in dialog.lacking.text()


def test_another_centre_s_day_is_only_looked_at(staff_desk: Desk) -> None:
    staff_desk.log_in()
    dialog = opened(staff_desk)
    dialog.list.setCurrentRow(SEOCHO_1)
    assert dialog.name.text() == "서초1동 주민센터"
    assert not dialog.whole.field.isEnabled()
    assert not dialog.confirm.isEnabled()
    assert dialog.lacking.text() == "다른 센터는 그 센터의 팀장이 바꿉니다."


def test_an_outage_is_told_and_the_day_stays_in_its_field(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    dialog = opened(staff_desk)
    office.stop()
    staff_desk.press(Qt.Key.Key_Down)
    type_day(staff_desk, dialog, "20261201")
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: "응답하지 않았습니다" in dialog.told.text(), why=dialog.told.text())
    assert dialog.whole.day == date(2026, 12, 1)


def test_a_clerk_does_not_set_it(office: RunningCentral, staff_desk: Desk) -> None:
    office.add_staff("looker", (Role.COUNTER,), name="이구경", password=PASSWORD)
    staff_desk.log_in("looker")
    staff_desk.press(Qt.Key.Key_B, modifier=SHIFTED)
    assert staff_desk.dialog is None
    assert staff_desk.said == "이 작업을 할 권한이 없습니다."
