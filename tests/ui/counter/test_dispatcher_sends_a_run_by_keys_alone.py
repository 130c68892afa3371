"""A dispatcher plans a run, scans every envelope out, lets the courier go; a sheet is printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from seoripul.contract.dispatch import Run, RunDeed, RunState
from seoripul.contract.people import Role
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome
from seoripul.rules.delivery_life import Deed
from seoripul.ui.counter.dispatch import pictures
from seoripul.ui.counter.dispatch.loading import LoadingDialog
from seoripul.ui.counter.dispatch.new_run import NewRunDialog
from seoripul.ui.counter.dispatch.run_sheet import as_pdf, as_pictures
from seoripul.ui.counter.dispatch.sheet_dialog import SheetDialog
from seoripul.ui.counter.dispatch.tables import MIME
from seoripul.ui.hardware.page_printer import DemoPages, SystemPages
from seoripul.ui.theme.fonts import register_fonts
from tests.central_delivery.home import Home
from tests.central_dispatch.yard import BANPO, Yard
from tests.central_pickup.scene import Scene, done
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.counter.conftest import PASSWORD, Desk

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def yard(central: RunningCentral) -> Iterator[Yard]:
    with ExitStack() as closing:
        yield Yard(Home(Scene(central, closing)))


@pytest.fixture
def dispatch_desk(
    application: QApplication, central: RunningCentral, yard: Yard, tmp_path: Path
) -> Iterator[Desk]:
    central.add_staff("dispatcher", (Role.DISPATCH,), name="최배차", password=PASSWORD)
    made = Desk(central, tmp_path / "desk", "배차 자리")
    yield made
    made.close()


def chosen(desk: Desk) -> Run | None:
    assert desk.counter.view is not None
    return desk.counter.view.runs.chosen


def wait_for(desk: Desk, state: RunState) -> None:
    def reached() -> bool:
        run = chosen(desk)
        return run is not None and run.state is state

    until(reached, why=f"not {state}: {desk.said}")


def open_run(desk: Desk) -> None:
    """For this afternoon in Banpo."""
    desk.press(Qt.Key.Key_4, modifier=ALT)
    view = desk.counter.view
    assert view is not None
    until(lambda: view.runs.state.picture is not None, why="no runs came")
    desk.press(Qt.Key.Key_F7)
    dialog = desk.dialog
    assert isinstance(dialog, NewRunDialog)
    until(lambda: dialog.zone.count() > 1)
    desk.press("2")
    dialog.zone.setCurrentIndex(dialog.zone.findData(BANPO))
    desk.press(Qt.Key.Key_Return, modifier=CTRL)
    until(lambda: chosen(desk) is not None, why=desk.said)


def lock_a_run(desk: Desk, yard: Yard) -> None:
    yard.courier("강배송")
    yard.packed()
    desk.log_in("dispatcher", counter="")
    open_run(desk)
    view = desk.counter.view
    assert view is not None
    until(lambda: len(view.runs.state.picture.waiting) == 1)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_3, modifier=CTRL)
    desk.press(Qt.Key.Key_A, modifier=CTRL)
    desk.press(Qt.Key.Key_F5)
    until(lambda: len(chosen(desk).stops) == 1, why=desk.said)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_F4, Qt.Key.Key_Return)
    until(lambda: chosen(desk).courier_name == "강배송", why=desk.said)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_F8)
    wait_for(desk, RunState.LOCKED)


def pages_in(file: Path) -> int:
    document = QPdfDocument()
    document.load(str(file))
    many = document.pageCount()
    document.close()
    return many


def test_a_jam_of_the_printer_is_told_and_the_sheet_is_not_lost(
    yard: Yard, dispatch_desk: Desk
) -> None:
    desk = dispatch_desk
    lock_a_run(desk, yard)
    printer = DemoPrinter(desk.slips)
    printer.put_into(PrinterCondition.PAPER_OUT)
    desk.press(Qt.Key.Key_F9)
    until(lambda: isinstance(desk.dialog, SheetDialog), why=desk.said)
    dialog = desk.dialog
    assert isinstance(dialog, SheetDialog)
    until(dialog.confirm.isEnabled)
    desk.press(Qt.Key.Key_Return)
    until(lambda: dialog.told.isVisible())
    assert dialog.told.words.text().startswith("인쇄하지 못했습니다: demo.")
    assert not list(desk.slips.glob("pages-*.pdf"))
    printer.put_into(PrinterCondition.OK)
    desk.press(Qt.Key.Key_Return)
    until(lambda: desk.dialog is None)
    assert desk.said == "배송표를 프린터로 보냈습니다: demo"
    [printed] = desk.slips.glob("pages-*.pdf")
    assert pages_in(printed) == 1


def test_a_sheet_of_three_pages_comes_out_whole(application: QApplication, tmp_path: Path) -> None:
    register_fonts()
    printer = DemoPages(DemoPrinter(tmp_path))
    pages = as_pictures(pictures.sheet(17), pictures.CENTRE)
    assert printer.print("demo", "배송표", pages) is PrintOutcome.PRINTED
    [printed] = tmp_path.glob("pages-*.pdf")
    assert pages_in(printed) == 3


def test_a_printer_that_is_gone_takes_nothing(application: QApplication) -> None:
    register_fonts()
    pages = as_pictures(pictures.sheet(1), pictures.CENTRE)
    gone = SystemPages().print("치워 버린 프린터", "배송표", pages)
    assert gone is PrintOutcome.NOT_PRINTED


def test_a_run_is_planned_loaded_and_sent_by_keys(yard: Yard, dispatch_desk: Desk) -> None:
    desk = dispatch_desk
    yard.courier("강배송")
    numbers = [yard.home.row(yard.packed()).number for _ in range(2)]
    desk.log_in("dispatcher", counter="")
    open_run(desk)
    view = desk.counter.view
    assert view is not None
    until(lambda: len(view.runs.state.picture.waiting) == 2)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_3, modifier=CTRL)
    desk.press(Qt.Key.Key_A, modifier=CTRL)
    desk.press(Qt.Key.Key_F5)
    until(lambda: len(chosen(desk).stops) == 2, why=desk.said)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_F4, Qt.Key.Key_Return)
    until(lambda: chosen(desk).courier_name == "강배송", why=desk.said)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_F8)
    wait_for(desk, RunState.LOCKED)
    desk.press(Qt.Key.Key_F10)
    loading = desk.dialog
    assert isinstance(loading, LoadingDialog)
    desk.press("99999999", Qt.Key.Key_Return)
    until(lambda: "배송표에 없는" in loading.told.accessibleName())
    assert not loading.confirm.isEnabled()
    for number in numbers:
        desk.press(number, Qt.Key.Key_Return)
        until(lambda: f"{number[:4]} {number[4:]}" in loading.told.accessibleName())  # noqa: B023
    assert loading.count.text() == "2 / 2"
    desk.press(Qt.Key.Key_Return, modifier=CTRL)
    wait_for(desk, RunState.OUT)


def test_a_lost_envelope_stands_over_the_desk_until_it_is_found(
    yard: Yard, dispatch_desk: Desk
) -> None:
    desk, lost = dispatch_desk, yard.packed()
    run = yard.out(yard.courier(), lost)
    number = yard.home.row(lost).number
    desk.log_in("dispatcher", counter="")
    assert not desk.window.risks.isVisible()
    done(yard.does(run, RunDeed.RECONCILE, reason="가방에 없음"))
    said = f"분실 봉투 1개: {number[:4]} {number[4:]}"
    until(lambda: desk.window.risks.words.text().startswith(said), why="the loss is not told")
    done(yard.home.does(lost, Deed.FIND, reason="차 안에서 찾음"))
    until(lambda: not desk.window.risks.isVisible(), why="still told")


def test_an_envelope_is_dropped_on_a_run(yard: Yard, dispatch_desk: Desk) -> None:
    desk = dispatch_desk
    which = yard.packed()
    desk.log_in("dispatcher", counter="")
    open_run(desk)
    table = desk.window.dispatch.stops.table
    carried = QMimeData()
    carried.setData(MIME, QByteArray(which.encode()))
    action, nothing = Qt.DropAction.CopyAction, Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    table.dropEvent(QDropEvent(QPointF(5, 5), action, carried, nothing, keys))
    until(lambda: len(chosen(desk).stops) == 1, why=desk.said)  # type: ignore[union-attr]


def test_a_clerk_without_the_role_only_looks(yard: Yard, dispatch_desk: Desk) -> None:
    yard.home.scene.central.add_staff("looker", (Role.COUNTER,), name="이구경", password=PASSWORD)
    dispatch_desk.log_in("looker")
    dispatch_desk.press(Qt.Key.Key_4, modifier=ALT)
    dispatch_desk.press(Qt.Key.Key_F7)
    assert dispatch_desk.dialog is None
    assert dispatch_desk.said == "이 작업을 할 권한이 없습니다."


def test_a_long_run_is_printed_on_numbered_pages(application: QApplication) -> None:
    register_fonts()
    sheet = pictures.sheet(17)
    kept = QBuffer()
    kept.setData(as_pdf(sheet, pictures.CENTRE))
    kept.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(kept)
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    assert len(pages) == 3
    for at, text in enumerate(pages, 1):
        assert f"{at} / 3" in text
    whole = "".join(pages)
    assert all(f"{one.number[:4]} {one.number[4:]}" in whole for one in sheet.stops)
    assert sheet.stops[4].address.reveal() in whole
