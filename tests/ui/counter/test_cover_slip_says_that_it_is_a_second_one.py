"""F9 prints a cover; a second one says 재발행, also after the desk was started anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.counter.slips import cover_slip
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.ui.hardware.slip_picture import slip_raster
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import Desk, order


def reprinted(desk: Desk) -> bool:
    """Print a cover: whether the mark stands on it, which makes a slip longer."""
    assert desk.counter.view is not None and desk.counter.view.state.picture is not None
    printer, centre = DemoPrinter(desk.slips), desk.counter.view.state.picture.centre
    had = len(printer.slips())
    desk.counter.view.put(None)
    desk.press(Qt.Key.Key_F9)
    until(lambda: desk.said == "인쇄했습니다.", why=desk.said)
    assert len(printer.slips()) == had + 1
    now, printed = desk.counter.view.now(), QImage(str(printer.slips()[-1]))
    plain, marked = (
        slip_raster(cover_slip(desk.row, centre, now, reprint=again), printed.width()).height
        for again in (False, True)
    )
    assert plain < marked and printed.height() in (plain, marked)
    return printed.height() == marked


def test_the_second_cover_says_so_after_a_restart(
    application: QApplication, office: RunningCentral, tmp_path: Path
) -> None:
    placed = order(office)
    for start, again in (("first", False), ("anew", True)):
        desk = Desk(office, tmp_path / start, "3번 창구 PC")
        desk.log_in()
        desk.choose(placed.number)
        said = reprinted(desk)
        desk.close()
        assert said is again


def test_a_cover_that_did_not_come_out_is_no_first_one(
    office: RunningCentral, staff_desk: Desk
) -> None:
    placed = order(office)
    staff_desk.log_in()
    staff_desk.choose(placed.number)
    printer = DemoPrinter(staff_desk.slips)
    printer.put_into(PrinterCondition.PAPER_OUT)
    staff_desk.press(Qt.Key.Key_F9)
    until(lambda: "인쇄하지 못했습니다" in staff_desk.said, why=staff_desk.said)
    printer.put_into(PrinterCondition.OK)
    assert not reprinted(staff_desk)
    assert reprinted(staff_desk)
