"""A lead opens the day in figures by keys, reads it line by line, and takes it out as a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from seoripul.api_client.central import new_key
from seoripul.contract.people import Role
from seoripul.contract.queue import ChangeTicket, Line, TicketDeed
from seoripul.kiosk.counter.sheet_files import NotSaved
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.dialogs.statistics import StatisticsDialog
from seoripul.ui.counter.words.figures import not_saved_sentence
from tests.central_pickup.scene import done
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def served(office: RunningCentral) -> RunningCentral:
    """One visitor, called after 6 minutes and served in 4."""
    key = office.pair("counter")
    office.add_staff("morning")
    session = office.log_in(key, "morning", 1).session
    with closing(office.client(key, session)) as clerk:
        line = next(
            one.line for one in done(clerk.lobby("ok")).lines if one.line is not Line.PICKUP
        )
        number = done(clerk.issue_ticket(line, new_key())).number
        office.clock.advance(timedelta(minutes=6))
        done(clerk.change_ticket(number, TicketDeed.CALL, new_key(), ChangeTicket()))
        office.clock.advance(timedelta(minutes=4))
        done(clerk.change_ticket(number, TicketDeed.DONE, new_key(), ChangeTicket()))
    return office


@pytest.fixture
def figures(served: RunningCentral, staff_desk: Desk) -> Iterator[StatisticsDialog]:
    staff_desk.log_in()
    staff_desk.press(Qt.Key.Key_M, modifier=CTRL)
    dialog = staff_desk.dialog
    assert isinstance(dialog, StatisticsDialog)
    until(lambda: dialog.stats is not None, why="no figures came")
    yield dialog
    dialog.close()


def cells(dialog: StatisticsDialog, row: int) -> list[str]:
    table = dialog.lines
    return [table.item(row, column).text() for column in range(table.columnCount())]  # type: ignore[union-attr]


def test_the_day_is_told_in_tiles_tables_and_charts(figures: StatisticsDialog) -> None:
    assert cells(figures, 0) == ["전체", "1", "1", "0", "0", "0", "6.0", "6.0", "6.0", "4.0"]
    assert [shown.text() for shown in figures.tiles.values()] == [
        "1명",
        "1명",
        "0명",
        "6.0분",
        "6.0분",
        "4.0분",
    ]
    spoken = [chart.accessibleDescription() for chart in figures.charts.values()]
    assert spoken == ["10시 1명", "10시 6.0분", "10시 4.0분"]


def test_a_line_is_chosen_by_keys_and_shown_by_hour(
    figures: StatisticsDialog, staff_desk: Desk
) -> None:
    staff_desk.press(Qt.Key.Key_Down)
    name = cells(figures, 1)[0]
    until(lambda: figures._hours_title.text() == f"시간대별 · {name}")


def test_an_empty_day_says_so(figures: StatisticsDialog, staff_desk: Desk) -> None:
    staff_desk.press(Qt.Key.Key_Left, modifier=ALT)
    until(lambda: figures.nobody.isVisible(), why="the day before is not empty")
    assert figures.nobody.text() == "이 날은 번호표를 받은 분이 없습니다."
    assert not figures.hours.isVisible()


def save_as(desk: Desk, file: Path, reason: str) -> None:
    """The name of the file, Enter, the reason, Enter."""
    until(lambda: isinstance(desk.dialog, QFileDialog), why="no file is asked for")
    chooser = desk.dialog
    assert isinstance(chooser, QFileDialog)
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(file))
    name.setFocus()
    desk.press(Qt.Key.Key_Return)
    until(lambda: isinstance(desk.dialog, ReasonDialog), why="no reason is asked for")
    desk.press(reason, Qt.Key.Key_Return)


def test_figures_are_saved_as_csv_with_a_journalled_reason(
    figures: StatisticsDialog, staff_desk: Desk, served: RunningCentral, tmp_path: Path
) -> None:
    file = tmp_path / "day.csv"
    staff_desk.press(Qt.Key.Key_S, modifier=CTRL)
    save_as(staff_desk, file, "monthly report")
    until(lambda: figures.lacking.text() == f"저장했습니다: {file}", why="not saved")
    written = file.read_bytes().decode("utf-8-sig").splitlines()
    assert written[0].startswith("날짜,센터,업무,시간대,방문(명)")
    assert written[1].startswith("2026-11-23,OK민원센터,전체,하루,1,1,0,0,0,6.0")
    key = served.pair("counter")
    with closing(served.client(key, served.log_in(key, "morning", 1).session)) as lead:
        day = served.clock.today()
        lines = done(lead.journal(day, day, "test"))
    told = [one.reason for one in lines if one.verb == "export_statistics"]
    assert told == ["monthly report"]


def test_a_file_that_cannot_be_written_says_why(
    figures: StatisticsDialog, staff_desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    staff_desk.press(Qt.Key.Key_S, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    until(lambda: isinstance(staff_desk.dialog, QFileDialog))
    chooser = staff_desk.dialog
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(folder / "day.xlsx"))
    chooser.reject()
    folder.rmdir()
    until(lambda: isinstance(staff_desk.dialog, ReasonDialog))
    staff_desk.press("for audit", Qt.Key.Key_Return)
    until(lambda: figures.lacking.text() == not_saved_sentence(NotSaved.NO_FOLDER))


def test_a_clerk_without_the_role_is_told_why_not(
    application: QApplication, office: RunningCentral, tmp_path: Path
) -> None:
    office.add_staff("window", (Role.COUNTER,), password=PASSWORD)
    desk = Desk(office, tmp_path / "desk", "1번 창구 PC")
    desk.log_in("window", counter="1")
    desk.press(Qt.Key.Key_M, modifier=CTRL)
    assert desk.dialog is None
    assert desk.said == "이 작업을 할 권한이 없습니다."
    desk.close()
