"""A lead plans lunches and stops a line at the desk, by keys alone; central and kiosk follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from seoripul.api_client.central import new_key
from seoripul.contract.centres import Centre, SetShifts, Shift
from seoripul.contract.people import Role
from seoripul.contract.queue import Line, TicketIssued
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.ui.counter.dialogs.issuing import IssuingDialog
from seoripul.ui.counter.dialogs.shifts import ShiftsDialog
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
COLLEAGUE_S = Shift(counter_no=5, begins=540, ends=720, weekdays=(5,))


def centre(office: RunningCentral) -> Centre:
    client = office.client()
    heard = client.centres()
    client.close()
    assert not isinstance(heard, Refusal)
    return next(one for one in heard if one.name.id == "ok")


def roster(staff_desk: Desk) -> ShiftsDialog:
    staff_desk.press(Qt.Key.Key_T, modifier=SHIFTED)
    dialog = staff_desk.dialog
    assert isinstance(dialog, ShiftsDialog)
    return dialog


def issuing(staff_desk: Desk) -> IssuingDialog:
    staff_desk.press(Qt.Key.Key_N, modifier=SHIFTED)
    dialog = staff_desk.dialog
    assert isinstance(dialog, IssuingDialog)
    until(lambda: dialog.said(dialog.chosen) is not None, why=dialog.told.text())
    return dialog


def takes(office: RunningCentral, kiosk_key: str, line: Line) -> TicketIssued | Refusal:
    kiosk = office.client(kiosk_key)
    answer = kiosk.issue_ticket(line, new_key())
    kiosk.close()
    return answer


def test_lunches_are_planned_counter_after_counter(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    dialog = roster(staff_desk)
    dialog.form.has_lunch.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.told.text() == "근무를 넣었습니다.", why=dialog.told.text())
    assert dialog.list.item(1).text() == "1번 창구 · 월–금 09:00–18:00 · 점심 12:00–13:00"
    assert dialog.form.counter.currentText() == "2번 창구"
    assert dialog.lacking.text().startswith("근무가 없는 요일에 쉬는 것으로 세는 창구: 2, 3")
    dialog.form.lunch.begins.setFocus()
    staff_desk.press("1300", Qt.Key.Key_Tab, "1400")
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.list.count() == 3, why=dialog.told.text())
    spells = [(one.counter_no, one.begins, one.ends) for one in centre(office).shifts]
    assert spells == [(1, 540, 720), (1, 780, 1080), (2, 540, 780), (2, 840, 1080)]


def test_a_duty_is_taken_out_and_what_a_colleague_wrote_stays(
    office: RunningCentral, staff_desk: Desk
) -> None:
    staff_desk.log_in()
    dialog = roster(staff_desk)
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.list.count() == 2, why=dialog.told.text())
    office.add_staff("other", name="박팀장")
    key = office.pair("counter")
    other = office.client(key, office.log_in(key, "other", counter_no=2).session)
    both = (*centre(office).shifts, COLLEAGUE_S)
    other.set_shifts("ok", SetShifts(shifts=both), new_key())
    other.close()
    dialog.list.setFocus()
    staff_desk.press(Qt.Key.Key_Down)
    dialog.remove.setFocus()
    staff_desk.press(Qt.Key.Key_Space)
    until(lambda: dialog.told.text() == "근무를 뺐습니다.", why=dialog.told.text())
    assert centre(office).shifts == (COLLEAGUE_S,)
    assert dialog.list.item(1).text() == "5번 창구 · 토 09:00–12:00"


def test_a_line_is_stopped_for_today_and_given_again(
    office: RunningCentral, staff_desk: Desk
) -> None:
    kiosk = office.pair("kiosk")
    office.advance(hours=1)
    staff_desk.log_in()
    dialog = issuing(staff_desk)
    assert dialog.list.item(0).text() == "제증명 · 발급 중 · 대기 0명"
    staff_desk.press("3", Qt.Key.Key_Return)
    until(lambda: dialog.told.text() == "제증명: 오늘은 발급 중지", why=dialog.told.text())
    until(lambda: "번호 발급 마감" in dialog.list.item(0).text())
    refused = takes(office, kiosk, Line.CERTIFICATES)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.LINE_CLOSED
    staff_desk.press("1", Qt.Key.Key_Return)
    until(lambda: dialog.told.text() == "제증명: 예상 시간에 맡김", why=dialog.told.text())
    assert isinstance(takes(office, kiosk, Line.CERTIFICATES), TicketIssued)
    until(lambda: dialog.list.item(0).text() == "제증명 · 발급 중 · 대기 1명")


def test_nothing_is_sent_while_central_is_away(office: RunningCentral, staff_desk: Desk) -> None:
    office.restart()
    staff_desk.log_in()
    dialog = issuing(staff_desk)
    staff_desk.press("3")
    assert dialog.confirm.isEnabled()
    office.stop()
    try:
        staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
        until(lambda: "응답하지 않았습니다" in dialog.told.text(), why=dialog.told.text())
        until(lambda: dialog.lacking.text() == "중앙과 연결이 끊겨 지금은 할 수 없습니다.")
        assert not dialog.confirm.isEnabled()
    finally:
        office.start()
    until(dialog.confirm.isEnabled, why=dialog.lacking.text())
    staff_desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: dialog.told.text() == "제증명: 오늘은 발급 중지", why=dialog.told.text())


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_N])
def test_who_is_no_lead_is_told_so(office: RunningCentral, staff_desk: Desk, key: Qt.Key) -> None:
    office.add_staff("other", roles=(Role.COUNTER,), name="박창구", password=PASSWORD)
    staff_desk.log_in("other")
    staff_desk.press(key, modifier=SHIFTED)
    assert staff_desk.dialog is None
    assert staff_desk.said == "이 작업을 할 권한이 없습니다."
