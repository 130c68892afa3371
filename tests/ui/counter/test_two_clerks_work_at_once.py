"""Two real desks on one central: nobody is called twice, and the refused one sees why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.counter import desk
from seoripul.rules.reservation import State
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk, order


@pytest.fixture
def other_desk(application: QApplication, office: RunningCentral, tmp_path: Path) -> Iterator[Desk]:
    office.add_staff("other", name="박창구", password=PASSWORD)
    made = Desk(office, tmp_path / "other", "4번 창구 PC")
    yield made
    made.close()


def serving(of: Desk) -> int | None:
    assert of.counter.view is not None
    row = desk.serving(of.counter.view.state)
    return row.ticket.number if row and row.ticket else None


def bring(office: RunningCentral, at: Desk, *numbers: str) -> None:
    """Each reservation made ready and checked in at this desk."""
    for number in numbers:
        at.choose(number)
        at.press(Qt.Key.Key_F6)
        at.wait_for(State.READY)
        at.press(Qt.Key.Key_F8)
        at.wait_for(State.ARRIVED)


def test_both_call_next_and_get_different_visitors(
    office: RunningCentral, staff_desk: Desk, other_desk: Desk
) -> None:
    placed = [order(office), order(office, "김하나", "010-2222-0031")]
    office.advance(hours=4)
    staff_desk.log_in()
    other_desk.log_in("other", counter="4")
    bring(office, staff_desk, *(each.number for each in placed))
    until(lambda: len(other_desk.counter.view.state.picture.waiting) == 2)  # type: ignore[union-attr]
    staff_desk.press(Qt.Key.Key_F2)
    other_desk.press(Qt.Key.Key_F2)
    until(lambda: serving(staff_desk) is not None and serving(other_desk) is not None)
    assert {serving(staff_desk), serving(other_desk)} == {801, 802}


def test_the_one_who_looks_on_is_told_what_the_other_did(
    office: RunningCentral, staff_desk: Desk, other_desk: Desk
) -> None:
    placed = order(office)
    office.advance(hours=4)
    staff_desk.log_in()
    other_desk.log_in("other", counter="4")
    bring(office, staff_desk, placed.number)
    other_desk.choose(placed.number)
    staff_desk.press(Qt.Key.Key_F2)
    staff_desk.wait_for_call()
    until(lambda: "3번 창구에서 호출했습니다" in other_desk.said, why=other_desk.said)
    other_desk.press(Qt.Key.Key_F4)
    assert other_desk.said == "다른 창구에서 호출한 분입니다."


def test_the_slower_of_two_is_refused_with_what_happened(
    office: RunningCentral, staff_desk: Desk, other_desk: Desk
) -> None:
    """The slower desk has not heard yet: central refuses, and says what the state is now."""
    placed = order(office)
    staff_desk.log_in()
    other_desk.log_in("other", counter="4")
    other_desk.choose(placed.number)
    staff_desk.choose(placed.number)
    assert other_desk.counter.view is not None
    other_desk.counter.view.station.rest()
    staff_desk.press(Qt.Key.Key_F6)
    staff_desk.wait_for(State.READY)
    other_desk.press(Qt.Key.Key_F5)
    until(lambda: "준비 시작" in other_desk.said and other_desk.idle)
    assert "지금 상태에서는 할 수 없습니다" in other_desk.said
    assert "‘수령 가능’" in other_desk.said
