"""A clerk at counter 1 calls, serves, holds, transfers and takes back, with the keyboard only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seoripul.contract.queue import Line, TicketIssued, TicketState
from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.desk import Page
from seoripul.ui.counter.dialogs.transfer import TransferDialog
from tests.support.central import RunningCentral, new_key
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def take(office: RunningCentral, *lines: Line) -> list[int]:
    """Visitors take numbers at the kiosk."""
    kiosk = office.client(office.pair("kiosk"))
    issued = [kiosk.issue_ticket(line, new_key()) for line in lines]
    kiosk.close()
    assert all(isinstance(one, TicketIssued) for one in issued), issued
    return [one.number for one in issued if isinstance(one, TicketIssued)]


def here(at: Desk) -> tuple[int, TicketState] | None:
    assert at.counter.view is not None
    row = desk.here(at.counter.view.state)
    return (row.ticket.number, row.ticket.state) if row is not None else None


def wait_for(at: Desk, number: int, state: TicketState = TicketState.CALLED) -> None:
    until(lambda: at.idle and here(at) == (number, state), why=f"{here(at)}: {at.said}")


def wait_for_nobody(at: Desk) -> None:
    until(lambda: at.idle and here(at) is None, why=f"{here(at)}: {at.said}")


@pytest.fixture
def at_1(application: QApplication, office: RunningCentral, tmp_path: Path) -> Iterator[Desk]:
    office.advance(hours=1)
    made = Desk(office, tmp_path / "desk", "1번 창구 PC")
    made.log_in(counter="1")
    yield made
    made.close()


def wait_for_waiting(at: Desk, count: int) -> None:
    state = lambda: at.counter.view.state  # type: ignore[union-attr]  # noqa: E731
    until(lambda: desk.standing(state()).waiting == count, why="the line is not as expected")


def test_numbers_are_called_recalled_served_and_ended(office: RunningCentral, at_1: Desk) -> None:
    first, second = take(office, Line.CERTIFICATES, Line.CERTIFICATES)
    wait_for_waiting(at_1, 2)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, first)
    card = at_1.window.calls.current
    assert card.number.text() == str(first)
    assert card.why.text() == "가장 오래 기다린 분입니다."
    at_1.press(Qt.Key.Key_F3)
    until(lambda: f"{first}번 고객님을 다시 호출했습니다. (1/3)" in at_1.said, why=at_1.said)
    at_1.press(Qt.Key.Key_F12)
    wait_for(at_1, first, TicketState.SERVING)
    at_1.press(Qt.Key.Key_F3)
    assert at_1.said == "이미 응대를 시작했습니다."
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, second)
    at_1.press(Qt.Key.Key_F4)
    wait_for_nobody(at_1)
    at_1.press(Qt.Key.Key_F2)
    until(lambda: "기다리는 분이 없습니다" in at_1.said, why=at_1.said)


def test_whoever_comes_back_is_put_into_the_line_again(office: RunningCentral, at_1: Desk) -> None:
    (number,) = take(office, Line.CERTIFICATES)
    wait_for_waiting(at_1, 1)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, number)
    at_1.press(Qt.Key.Key_F10)
    wait_for_nobody(at_1)
    until(lambda: at_1.window.calls.numbers.model.rowCount() == 1)
    at_1.press(Qt.Key.Key_Escape)
    at_1.press(*str(number), Qt.Key.Key_Return)
    until(lambda: "다시 줄에 넣었습니다" in at_1.said, why=at_1.said)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, number)


def test_a_number_asked_aside_is_called_again_by_its_digits(
    office: RunningCentral, at_1: Desk
) -> None:
    first, second = take(office, Line.CERTIFICATES, Line.CERTIFICATES)
    wait_for_waiting(at_1, 2)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, first)
    at_1.press(Qt.Key.Key_P, modifier=CONTROL)
    wait_for_nobody(at_1)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, second)
    at_1.press(Qt.Key.Key_F4)
    wait_for_nobody(at_1)
    at_1.press(Qt.Key.Key_N, modifier=CONTROL)
    at_1.press(str(first), Qt.Key.Key_Return)
    wait_for(at_1, first)


def test_a_number_nobody_has_is_said_to_be_none(at_1: Desk) -> None:
    at_1.press(Qt.Key.Key_N, modifier=CONTROL)
    at_1.press("77", Qt.Key.Key_Return)
    assert at_1.said == "지금 기다리는 번호가 아닙니다. 번호를 다시 확인하세요."


def test_a_transfer_keeps_the_number_and_leads_to_the_other_line(
    office: RunningCentral, at_1: Desk
) -> None:
    (number,) = take(office, Line.CERTIFICATES)
    wait_for_waiting(at_1, 1)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, number)
    at_1.press(Qt.Key.Key_T, modifier=CONTROL)
    until(lambda: at_1.dialog is not None and at_1.dialog.objectName() == "transferDialog")
    at_1.press("1")
    at_1.press(Qt.Key.Key_Return, modifier=CONTROL)
    wait_for_nobody(at_1)
    assert "처음 기다린 시각은 그대로입니다" in at_1.said
    lobby = {one.line: one.waiting for one in at_1.counter.view.state.picture.lines}  # type: ignore[union-attr]
    until(lambda: at_1.counter.view.state.picture.lines is not None)  # type: ignore[union-attr]
    assert lobby.keys() >= {Line.FAMILY}
    until(lambda: _waiting(at_1, Line.FAMILY) == 1, why="the family line did not grow")


def test_the_digits_go_on_from_the_lines_to_the_counters(
    office: RunningCentral, at_1: Desk
) -> None:
    (number,) = take(office, Line.CERTIFICATES)
    wait_for_waiting(at_1, 1)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, number)
    at_1.press(Qt.Key.Key_T, modifier=CONTROL)
    dialog = at_1.dialog
    assert isinstance(dialog, TransferDialog)
    groups = (dialog.lines, dialog.counters)
    digits = [made.text()[0] for group in groups for made in group.buttons.values()]
    assert digits == [str(at) for at in range(1, len(digits) + 1)]
    at_1.press(digits[-1])
    [chosen] = [made for made in dialog.counters.buttons.values() if made.isChecked()]
    assert chosen.text().startswith(f"{digits[-1]}   6번 창구")


def _waiting(at: Desk, line: Line) -> int:
    assert at.counter.view is not None and at.counter.view.state.picture is not None
    return {one.line: one.waiting for one in at.counter.view.state.picture.lines}[line]


def test_a_call_is_taken_back_freely_and_later_with_a_reason(
    office: RunningCentral, at_1: Desk
) -> None:
    (number,) = take(office, Line.CERTIFICATES)
    wait_for_waiting(at_1, 1)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, number)
    at_1.press(Qt.Key.Key_Z, modifier=CONTROL)
    wait_for_nobody(at_1)
    wait_for_waiting(at_1, 1)
    at_1.press(Qt.Key.Key_F2)
    wait_for(at_1, number)
    office.advance(seconds=45)
    at_1.counter.view.ask(lambda central: central.health(), lambda _: None)  # type: ignore[union-attr]
    until(lambda: at_1.window.undo.words.text().endswith("사유를 적으면 되돌릴 수 있습니다"))
    at_1.press(Qt.Key.Key_Z, modifier=CONTROL)
    until(lambda: at_1.dialog is not None)
    at_1.press("wrong", Qt.Key.Key_Return)
    wait_for_nobody(at_1)


def test_search_and_pages_are_a_key_away(at_1: Desk) -> None:
    at_1.press(Qt.Key.Key_2, modifier=ALT)
    assert desk.page_of(at_1.counter.view.state) is Page.RESERVATIONS  # type: ignore[union-attr]
    assert at_1.window.list.isVisible() and not at_1.window.calls.isVisible()
    at_1.press(Qt.Key.Key_1, modifier=ALT)
    assert at_1.window.calls.isVisible()


def test_a_counter_is_paused_with_its_reason_and_opened_again(
    office: RunningCentral, at_1: Desk
) -> None:
    both = CONTROL | Qt.KeyboardModifier.ShiftModifier
    at_1.press(Qt.Key.Key_P, modifier=both)
    until(lambda: at_1.dialog is not None and at_1.dialog.objectName() == "pauseDialog")
    at_1.press("1")
    at_1.press(Qt.Key.Key_Return, modifier=CONTROL)
    until(lambda: at_1.window.paused.isVisible(), why="not paused")
    assert "점심 교대" in at_1.window.paused.words.text()
    at_1.press(Qt.Key.Key_P, modifier=both)
    until(lambda: not at_1.window.paused.isVisible(), why="still paused")
